/**
 * Where sentences start in a text. Written for pages as they are: "area.Additionally" ends a sentence without a space,
 * "U.S. forces", "Gen. Munir" and "3.5" do not end one, and a quotation mark after a full stop belongs before it.
 */
import { CASELESS, DIGIT, LOWER, UPPER, foldOf } from './fold.ts';
import { AFTER_SPACE, type Tokens, tokenBuffer, tokenise } from './tokens.ts';

const TERMINATORS = '.!?…。؟۔।';
const CLOSERS = `"'”’»)]`;
export const TITLES: ReadonlySet<string> = new Set(
  'gen lt col maj capt sgt brig adm cmdr mr mrs ms dr prof sen rep gov pres hon rev st mt ft no vs jr sr inc ltd co corp dept est fig vol art jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun etc al approx'.split(
    ' ',
  ),
);
/** Words that begin a sentence far oftener than a name: after "the U.S." they show that it has ended. */
export const OPENERS: ReadonlySet<string> = new Set(
  'the a an it he she they we i in on at but and for from this that these those there as if when while after before his her its their our with however meanwhile since by to not no what who how why both many some most earlier later last then so nor yet although though because once until where which whether despite during under over between than still even only instead also again now today yesterday tomorrow here'.split(
    ' ',
  ),
);

const isLetter = (unit: number): boolean => (foldOf(unit) & (UPPER | LOWER | CASELESS)) !== 0;
const isUpper = (unit: number): boolean => (foldOf(unit) & UPPER) !== 0;
const isLower = (unit: number): boolean => (foldOf(unit) & LOWER) !== 0;
const isDigit = (unit: number): boolean => (foldOf(unit) & DIGIT) !== 0;

/** The run of letters that ends before an offset, at most 24 of them; '' where all are small, as in most. */
const capitalWordBefore = (text: string, at: number): string => {
  let from = at;
  let capitals = 0;
  for (; from > 0 && at - from < 24 && isLetter(text.charCodeAt(from - 1)); from--)
    capitals |= foldOf(text.charCodeAt(from - 1)) & UPPER;
  return capitals === 0 ? '' : text.slice(from, at);
};

const wordAfter = (text: string, at: number): string => {
  let to = at;
  while (to < text.length && to - at < 24 && isLetter(text.charCodeAt(to))) to++;
  return text.slice(at, to);
};

/** Whether a full stop at `at` ends its sentence; `next` is the next character that is neither a space nor a closer. */
const isFullStop = (text: string, at: number, next: number, spaced: boolean): boolean => {
  if (next >= text.length) return true;
  const before = at === 0 ? SPACE : text.charCodeAt(at - 1);
  const after = text.charCodeAt(next);
  if (isDigit(before) && isDigit(after) && !spaced) return false;
  if (spaced ? isLower(after) : !isUpper(after)) return false;
  if (!isLetter(before)) return spaced || isUpper(after);
  if (!spaced) return isLower(before) && at > 1 && isLetter(text.charCodeAt(at - 2));
  const word = capitalWordBefore(text, at);
  if (TITLES.has(word.toLowerCase())) return false;
  if (word.length === 1 && isUpper(before)) {
    const follows = wordAfter(text, next);
    return OPENERS.has(follows.toLowerCase()) && !(follows.length === 1 && text[next + 1] === '.');
  }
  return true;
};

/** White space as the language has it. */
export const isSpace = (unit: number): boolean =>
  unit < 0x80 ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) : /\s/.test(String.fromCharCode(unit));

const [NEW_LINE, SPACE, FULL_STOP] = [0x0a, 0x20, 0x2e];

/** Which units end a sentence, and the end of a line: most are neither. */
const stops = new Uint8Array(0x10000);
for (let i = 0; i < TERMINATORS.length; i++) stops[TERMINATORS.charCodeAt(i)] = 1;
stops[NEW_LINE] = 2;

/** The last unit of the terminators, or of the blank line, that begin at an offset; -1 for a line's end alone. */
const stopAt = (text: string, from: number): number => {
  let to = from + 1;
  if (stops[text.charCodeAt(from)] === 1) {
    while (to < text.length && stops[text.charCodeAt(to)] === 1) to++;
    return to - 1;
  }
  while (to < text.length && text.charCodeAt(to) !== NEW_LINE && isSpace(text.charCodeAt(to))) to++;
  return text.charCodeAt(to) === NEW_LINE ? to : -1;
};

const buffer = tokenBuffer();

/**
 * Offsets at which sentences start, rising, the first 0. A blank line always starts one.
 * Linear in the text, never throws; offsets are UTF-16.
 * @param t the text's words, where they are read already: it is only between them that a sentence ends
 */
export const sentenceStarts = (text: string, t: Tokens = tokenise(text, buffer)): number[] => {
  const starts = [0];
  for (let k = 0; k <= t.count; k++) {
    if (k < t.count && (t.shape[k]! & AFTER_SPACE) !== 0) continue;
    const from = k === 0 ? 0 : t.end[k - 1]!;
    const to = k < t.count ? t.start[k]! : text.length;
    for (let i = from; i < to; i++) {
      if (stops[text.charCodeAt(i)] === 0) continue;
      const last = stopAt(text, i);
      if (last < 0) continue;
      let next = last + 1;
      while (next < text.length && CLOSERS.includes(text[next]!)) next++;
      const closed = next;
      while (next < text.length && isSpace(text.charCodeAt(next))) next++;
      if (next >= text.length) return starts;
      const spaced = next > closed || text.charCodeAt(i) === NEW_LINE;
      const isStop =
        text.charCodeAt(last) === FULL_STOP
          ? isFullStop(text, last, next, spaced)
          : spaced || isUpper(text.charCodeAt(next));
      if (isStop && next > starts[starts.length - 1]!) starts.push(next);
      i = next - 1;
    }
  }
  return starts;
};

/** Which sentence an offset lies in: an index into `sentenceStarts`. Binary search. */
export const sentenceAt = (starts: readonly number[], offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (starts[mid]! <= offset) low = mid;
    else high = mid - 1;
  }
  return low;
};
