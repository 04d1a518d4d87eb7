/**
 * A sentence as words, numbers and marks. "killed 1,692 in the U.S." is
 * word killed, number 1,692 (value 1692, grouped), word in, word the, word u.s.
 * Hyphens between letters, and between letters and digits, stay inside a word: "Jamaat-ul-Ahrar", "AK-47", "Covid-19"
 * can then never be read as a number.
 */
import type { Span } from '../text/span.ts';
import { AFTER_SPACE, FIRST_UPPER, HAS_DIGIT, type Tokens, tokenAt, tokenBuffer } from '../text/tokens.ts';
import { DIGIT, LETTER, LINE, SPACE, classOf } from './characters.ts';
import { isAmount, isDecimalComma, isOneByContext } from './numerals/marks-in-number.ts';
import { BEFORE_NUMBER, DOLLARS, LETTERS } from './words/currencies.ts';
import { LONGEST_WORD, Token, plainWord, wordOf } from './word.ts';

export type { Token };

/**
 * The token, or what else there is a list of, at an index that may lie before the first one. Of an array a negative index is asked as a name would be, many
 * times as slowly, and all that ask at that place are slow from then on.
 */
export const look = <T>(list: readonly T[], at: number): T | undefined => (at < 0 ? undefined : list[at]);

/** Whether these words stand one after the other from a token on. */
export const stands = (tokens: readonly Token[], first: number, words: readonly string[]): boolean => {
  for (let i = 0; i < words.length; i++) if (look(tokens, first + i)?.low !== words[i]) return false;
  return true;
};

export interface Sentence extends Span {
  text: string;
  tokens: readonly Token[];
  /** Where each of them stands in the text. */
  places: readonly number[];
}

/** Where a token of a sentence starts, by its index. */
export const startOf = ({ places }: Sentence, at: number): number => places[at]!;
/** Where it ends. */
export const endOf = ({ places, tokens }: Sentence, at: number): number => places[at]! + tokens[at]!.length;
/** The text from one token to another, both inclusive. */
export const written = (sentence: Sentence, first: number, last: number): string =>
  sentence.text.slice(startOf(sentence, first), endOf(sentence, last));

/** "Rs500" and "N2.5bn" are money; "PK78" and "N95" are names. */
const isPrefix = (text: string, at: number, to: number): boolean => {
  const low = text.slice(at, to).toLowerCase();
  return BEFORE_NUMBER.has(low) || DOLLARS.has(low) || (LETTERS.has(low) && isAmount(text, to));
};

const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;
const isApostrophe = (unit: number): boolean =>
  unit === 0x27 || unit === 0x60 || unit === 0x2019 || unit === 0x2bc;
const isThinSpace = (unit: number): boolean =>
  unit === 0xa0 || unit === 0x2009 || unit === 0x202f || unit === 0x2007;

const digitRun = (text: string, at: number, end: number): number => {
  let to = at;
  while (to < end && classOf(text.charCodeAt(to)) === DIGIT) to++;
  return to;
};

/** No number has more groups of digits; a longer row of them is a list. */
const MOST_GROUPS = 24;

/** Where the thousands groups that follow the first digits end; `first` if there are none. */
const groupsEnd = (text: string, at: number, first: number, end: number): number => {
  if (first - at > 3) return first;
  const separator = text.charCodeAt(first);
  const comma = separator === 0x2c;
  const plain = separator === 0x20;
  if (!comma && !plain && !isThinSpace(separator)) return first;
  let to = first;
  let twos = 0;
  let threes = 0;
  let bad = false;
  while (to < end && text.charCodeAt(to) === separator) {
    if (twos + threes === MOST_GROUPS) return first;
    const next = digitRun(text, to + 1, Math.min(end, to + 6));
    const size = next - to - 1;
    if (size === 2 && comma && threes === 0) twos++;
    else if (size === 3) threes++;
    else {
      bad = size > 0 && comma;
      break;
    }
    to = next;
  }
  if (bad || to === first) return first;
  if (comma) return twos === 0 || threes === 1 ? to : first;
  // "1 500 000" and "35 000" with plain spaces are numbers, "370 239" may be two.
  const one = !plain || threes > 1 || text.startsWith('000', first + 1) || isOneByContext(text, at, to);
  return twos === 0 && one ? to : first;
};

/** A double holds every whole number of so many digits. */
const EXACT_DIGITS = 15;
/** No more of a number's text is looked at, and no more of its fraction. */
const [LONGEST_NUMBER, LONGEST_FRACTION] = [40, 8];

/** How many digits `wholeNumber` read. */
let digitCount = 0;
/** The digits from `at` to `to` as one whole number, whatever stands between them. */
const wholeNumber = (text: string, at: number, to: number): number => {
  let value = 0;
  digitCount = 0;
  for (let i = at; i < to; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) continue;
    value = value * 10 + digit;
    digitCount++;
  }
  return value;
};

/** A number with a fraction: exact by division where all of its digits are a whole number, else as the language reads it. */
const decimalNumber = (text: string, at: number, stop: number, from: number, to: number): number => {
  const whole = wholeNumber(text, at, stop);
  const before = digitCount;
  const part = wholeNumber(text, from, to);
  const scale = 10 ** digitCount;
  if (before + digitCount <= EXACT_DIGITS) return (whole * scale + part) / scale;
  return Number(`${text.slice(at, stop).replace(/\D/g, '')}.${text.slice(from, to)}`);
};

const readNumber = (text: string, at: number, end: number, glued: boolean): Token => {
  const first = digitRun(text, at, end);
  let to = groupsEnd(text, at, first, end);
  const grouped = to > first;
  const stop = Math.min(to, at + LONGEST_NUMBER);
  let value = wholeNumber(text, at, stop);
  const digits = digitCount;
  if (digits > EXACT_DIGITS) value = Number.NaN;
  let decimal = false;
  const point = text.charCodeAt(to);
  if (
    (point === 0x2e || (point === 0x2c && !grouped && isDecimalComma(text, to))) &&
    classOf(text.charCodeAt(to + 1)) === DIGIT &&
    to + 1 < end
  ) {
    const fraction = digitRun(text, to + 1, end);
    value = decimalNumber(text, at, stop, to + 1, Math.min(fraction, to + 1 + LONGEST_FRACTION));
    decimal = true;
    to = fraction;
    while (to + 1 < end && text.charCodeAt(to) === 0x2e && classOf(text.charCodeAt(to + 1)) === DIGIT) {
      to = digitRun(text, to + 1, end);
      value = Number.NaN;
    }
  }
  return new Token('number', '', to - at, glued, false, value, grouped, digits, decimal);
};

const wordEnd = (text: string, at: number, end: number): number => {
  let to = at;
  while (to < end) {
    while (to < end && classOf(text.charCodeAt(to)) === LETTER) to++;
    const unit = text.charCodeAt(to);
    const next = to + 1 < end ? classOf(text.charCodeAt(to + 1)) : -1;
    if (to >= end) return end;
    if (classOf(unit) === DIGIT) {
      if (to - at < 4 && isPrefix(text, at, to)) return to;
      to = digitRun(text, to, end);
      continue;
    }
    if (isApostrophe(unit) && next === LETTER) to += 2;
    else if (isHyphen(unit) && (next === LETTER || next === DIGIT)) to += 1;
    else if (unit === 0x2e && next === LETTER && isInitial(text, at, to)) to += 1;
    else if (unit === 0x2e && to - at > 1 && isInitial(text, at, to)) return to + 1;
    else return to;
    if (classOf(text.charCodeAt(to)) === DIGIT) to = digitRun(text, to, end);
  }
  return to;
};

/** "U.S", "a.m", "p.c": single letters with stops between them, and the next piece a single letter too. */
const isInitial = (text: string, at: number, stop: number): boolean => {
  const single = stop - at === 1 || text.charCodeAt(stop - 2) === 0x2e;
  if (!single || stop - at > 8) return false;
  if (classOf(text.charCodeAt(stop + 1)) !== LETTER) return stop - at > 1;
  return classOf(text.charCodeAt(stop + 2)) !== LETTER;
};

const MARKS: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '−': '-',
  '‒': '–',
  '―': '—',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '％': '%',
};

/** Whether one space, and nothing else, stands between a word of the text and the next one. */
const isSpaced = ({ count, shape }: Tokens, k: number): boolean =>
  k + 1 < count && (shape[k + 1]! & AFTER_SPACE) !== 0;

/** Whether nothing joins a word to what stands behind it: neither a hyphen nor an apostrophe, nor the stop of an initial. */
const endsWord = (unit: number, length: number): boolean =>
  unit === 0x20 || unit === 0x2c || (unit === 0x2e && length > 1);

/** Each mark by its unit, twice, and one more where no space stands before it. */
const marks = new Map<number, Token>();

const readMark = (text: string, at: number, glued: boolean): Token => {
  const key = 2 * text.charCodeAt(at) + (glued ? 1 : 0);
  let token = marks.get(key);
  if (token === undefined) {
    const mark = text[at] as string;
    token = new Token('mark', MARKS[mark] ?? mark, 1, glued, false);
    marks.set(key, token);
  }
  return token;
};

const NO_WORDS = tokenBuffer(0);

/** What is read of the sentence at hand, until it is known how much it is: a list that grows is copied again and again. */
const read: Token[] = [];
const readAt: number[] = [];

/**
 * The tokens of `text.slice(start, end)`, with offsets into the whole text.
 * @param words the text's, where they are read already: most of them are tokens as they stand
 */
export const tokenise = (text: string, start: number, end: number, words: Tokens = NO_WORDS): Sentence => {
  const { start: starts, end: ends, hash, shape } = words;
  let count = 0;
  let k = tokenAt(words, start);
  let i = start;
  let glued = false;
  while (i < end) {
    while (k < words.count && starts[k]! < i) k++;
    let token: Token | null = null;
    let spaced = false;
    if (k < words.count && starts[k] === i) {
      const to = ends[k]!;
      spaced = isSpaced(words, k);
      const isToken =
        (shape[k]! & HAS_DIGIT) === 0 &&
        to <= end &&
        to - i <= LONGEST_WORD &&
        (spaced || endsWord(text.charCodeAt(to), to - i));
      if (isToken) token = plainWord(text, i, to, hash[k]!, glued, (shape[k]! & FIRST_UPPER) !== 0);
    }
    if (token === null) {
      const kind = classOf(text.charCodeAt(i));
      if (kind === SPACE || kind === LINE) {
        i++;
        glued = false;
        continue;
      }
      token =
        kind === LETTER
          ? wordOf(text, i, wordEnd(text, i, end), glued)
          : kind === DIGIT
            ? readNumber(text, i, end, glued)
            : readMark(text, i, glued);
    }
    read[count] = token;
    readAt[count++] = i;
    i += token.length;
    glued = !(spaced && i === ends[k]) && text.charCodeAt(i) !== 0x20;
    if (!glued) i++;
  }
  return { text, start, end, tokens: read.slice(0, count), places: readAt.slice(0, count) };
};
