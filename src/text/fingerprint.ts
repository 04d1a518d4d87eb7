/**
 * A short mark of a text by which it is known again inside another page's frame: `fm1:<8 hex digits>...`. Of all runs of
 * five words the hashes under a threshold are kept, so that two marks show how much of one text stands in the other,
 * however much else stands around it (FracMinHash: Irber et al., 2022; sampling after Broder, 1997). The words cannot be
 * read back from it. No DOM, no clock, no randomness: the same text gives the same mark everywhere.
 */

const RUN = 5;
/** One run in eight is kept; of long texts fewer, so that a mark stays under four thousand characters. */
const KEPT = 2 ** 32 / 8;
const MAX_KEPT = 480;
const PREFIX = 'fm1:';
/** Fewer shared hashes than this are chance: a common quotation, an agency's boilerplate. */
const MIN_SHARED = 10;
const MIN_PART = 0.5;

/** Units of text in a step. */
const PIECE = 2000;

const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}]+/gu;

/** Lower-case words without marks, apostrophes and punctuation: what survives another site's typography. */
function words(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/[\p{M}'’‘ʼ]|\u200c|\u200d|\u00ad/gu, '');
  return plain.toLowerCase().match(WORD) ?? [];
}

const FNV_PRIME = 0x01000193;
const SPACE = 0x20;

/**
 * Of `RUN` words from `from` on, with a space between: 32-bit FNV-1a over UTF-16 units with a last mixing step (Murmur3),
 * so that small values are spread evenly.
 */
function hash(list: readonly string[], from: number): number {
  let h = 0x811c9dc5;
  for (let k = from; k < from + RUN; k++) {
    const word = list[k]!;
    if (k > from) h = Math.imul(h ^ SPACE, FNV_PRIME);
    for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), FNV_PRIME);
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The text in pieces of some length, cut where there is white space, so that no word is cut. */
function* pieces(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + PIECE);
    while (to < text.length && !/\s/.test(text[to]!)) to++;
    yield text.slice(from, to);
    from = to;
  }
}

/** The hashes under the threshold, ascending, each once. Rests after each piece of the text. */
function* kept(text: string): Generator<void, number[]> {
  const found = new Set<number>();
  let list: string[] = [];
  for (const piece of pieces(text)) {
    list = [...list.slice(-(RUN - 1)), ...words(piece)];
    for (let i = 0; i + RUN <= list.length; i++) {
      const h = hash(list, i);
      if (h < KEPT) found.add(h);
    }
    yield;
  }
  return [...Uint32Array.from(found).sort()];
}

const hex = (n: number): string => n.toString(16).padStart(8, '0');

/**
 * The mark of a text; that of a text under five words is the bare prefix.
 * @param text an article's plain text, with or without its frame
 * @param most how many hashes are kept, at least 480. A record holds 480 (3,844 characters); a page that is only looked
 *   up may keep more, so that an article is found in the longest of pages
 */
export function fingerprint(text: string, most: number = MAX_KEPT): string {
  const steps = fingerprintSteps(text, most);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of under a millisecond, for a page's own thread. */
export function* fingerprintSteps(text: string, most: number = MAX_KEPT): Generator<void, string> {
  const hashes = yield* kept(text);
  return PREFIX + Array.from(hashes.slice(0, Math.max(most, MAX_KEPT)), hex).join('');
}

/** The hashes of a mark, ascending; null for anything that is none. */
function parse(mark: string): number[] | null {
  const body = mark.startsWith(PREFIX) ? mark.slice(PREFIX.length) : null;
  if (body === null || body.length % 8 !== 0 || !/^[0-9a-f]*$/.test(body)) return null;
  return Array.from({ length: body.length / 8 }, (_, i) => Number.parseInt(body.slice(i * 8, i * 8 + 8), 16));
}

/** Up to which hash a mark is complete: a full one ends with its largest, a short one at the threshold. */
const reach = (hashes: readonly number[]): number => (hashes.length >= MAX_KEPT ? hashes.at(-1)! : KEPT);

/**
 * How much of each text stands in the other, judged by their marks; both 0 for what is no mark.
 * @returns `ofFirst`, `ofSecond` from 0 to 1, and how many hashes they share
 */
export function overlap(
  first: string,
  second: string,
): { ofFirst: number; ofSecond: number; shared: number } {
  const [a, b] = [parse(first), parse(second)];
  if (!a || !b) return { ofFirst: 0, ofSecond: 0, shared: 0 };
  const limit = Math.min(reach(a), reach(b));
  const inA = a.filter((h) => h <= limit);
  const inB = b.filter((h) => h <= limit);
  const other = new Set(inB);
  const shared = inA.filter((h) => other.has(h)).length;
  const part = (all: number[]) => (all.length === 0 ? 0 : shared / all.length);
  return { ofFirst: part(inA), ofSecond: part(inB), shared };
}

/**
 * Whether one text is the other, wholly or for the greater part, whatever frame it stands in. Two articles that share a
 * quotation or an agency's paragraph are not the same; texts under about a hundred words are too short to say.
 */
export function sameArticle(first: string, second: string): boolean {
  const { ofFirst, ofSecond, shared } = overlap(first, second);
  return shared >= MIN_SHARED && Math.max(ofFirst, ofSecond) >= MIN_PART;
}
