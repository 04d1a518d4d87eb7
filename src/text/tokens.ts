/**
 * The words of a text as parallel typed arrays, read in one pass.
 *
 * Example: "Pakistan’s U.S. ties" has the tokens
 *   start 0 end 10 hash #pakistans stem #pakistan stemEnd 8 shape FIRST_UPPER|HAS_LOWER
 *   start 11 end 12 hash #u, start 13 end 14 hash #s, start 16 end 20 hash #ties
 * Hashes are of folded letters, so case, diacritics, joiners and apostrophes make no difference; a connective
 * ("-e-", "ul") hashes as its family. The stem is the word without an apostrophe's ending ("’s", "’ve"), 0 where
 * there is none. A token starts and ends on a letter, digit or mark; hyphens, dots and spaces lie between tokens.
 */
import {
  APOSTROPHE,
  ARABIC,
  CASELESS,
  DIGIT,
  EXPANDS,
  FOLD,
  IGNORED,
  LOWER,
  MARK,
  SIMPLE,
  SOLO,
  UPPER,
  WORD,
  expansion,
  learn,
} from './fold.ts';
import { connectives } from './spelling.ts';

/** A token's shape: one bit more for its first letter, else the classes of `fold.ts` moved down. */
export const FIRST_UPPER = 1;
/** An upper-case letter, anywhere. */
export const HAS_UPPER = 2;
export const HAS_LOWER = 4;
export const HAS_DIGIT = 8;
export const HAS_CASELESS = 16;
export const IS_ARABIC = 32;
const CLASSES = UPPER | LOWER | DIGIT | CASELESS | ARABIC;

export interface Tokens {
  count: number;
  /** UTF-16 offsets, half open. */
  start: Int32Array;
  end: Int32Array;
  hash: Int32Array;
  stem: Int32Array;
  stemEnd: Int32Array;
  shape: Uint8Array;
}

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

const finish = (h: number): number => {
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h ^= h >>> 13;
  return h === 0 ? 1 : h;
};

/** The hash that `tokenise` gives a folded word, before families of connectives. */
const rawHash = (folded: string): number => {
  let h = SEED;
  for (let i = 0; i < folded.length; i++) h = Math.imul(h ^ folded.charCodeAt(i), PRIME);
  return finish(h);
};

const FAMILY = new Map<number, number>();
/** 1 at the low bits of a connective's hash: most short words are none. */
const MAY_CONNECT = new Uint8Array(256);
for (const [word, head] of connectives()) {
  FAMILY.set(rawHash(word), rawHash(head));
  MAY_CONNECT[rawHash(word) & 255] = 1;
}
const familyHead = (h: number): number => (MAY_CONNECT[h & 255] === 1 ? (FAMILY.get(h) ?? h) : h);

/** The hash of one folded word as it stands in `Tokens.hash`. */
export const hashWord = (folded: string): number => {
  const h = rawHash(folded);
  return folded.length <= 2 ? familyHead(h) : h;
};

const grown = (from: Int32Array, size: number): Int32Array<ArrayBuffer> => {
  const to = new Int32Array(size);
  to.set(from);
  return to;
};

const empty = (size: number): Tokens => ({
  count: 0,
  start: new Int32Array(size),
  end: new Int32Array(size),
  hash: new Int32Array(size),
  stem: new Int32Array(size),
  stemEnd: new Int32Array(size),
  shape: new Uint8Array(size),
});

/** An empty set of tokens that `tokenise` may fill again and again without allocating. */
export const tokenBuffer = (size = 1024): Tokens => empty(size);

const grow = (t: Tokens): void => {
  const size = t.start.length * 2;
  t.start = grown(t.start, size);
  t.end = grown(t.end, size);
  t.hash = grown(t.hash, size);
  t.stem = grown(t.stem, size);
  t.stemEnd = grown(t.stemEnd, size);
  const shape = new Uint8Array(size);
  shape.set(t.shape);
  t.shape = shape;
};

/** Whether an apostrophe's ending of this length leaves a name before it: ’s, ’d, ’ve, ’re, ’ll, but not Qur’an. */
const isEnding = (text: string, from: number, to: number): boolean => {
  const first = text.charCodeAt(from) | 32;
  if (to - from === 1) return first === 115 || first === 100;
  if (to - from !== 2) return false;
  const second = text.charCodeAt(from + 1) | 32;
  return ((first === 118 || first === 114) && second === 101) || (first === 108 && second === 108);
};

/**
 * Reads the tokens of a text. Linear in its length, for any text.
 * @param into filled and returned where given; its arrays grow as needed and its former contents are lost
 */
export const tokenise = (text: string, into: Tokens = tokenBuffer()): Tokens => {
  const length = text.length;
  const t = into;
  let room = t.start.length;
  let { start, end, hash, stem, stemEnd, shape } = t;
  let count = 0;
  let i = 0;
  while (i < length) {
    let unit = text.charCodeAt(i);
    let entry = FOLD[unit]! || learn(unit);
    if ((entry & WORD) === 0) {
      i++;
      continue;
    }
    if (count === room) {
      grow(t);
      ({ start, end, hash, stem, stemEnd, shape } = t);
      room = start.length;
    }
    const from = i;
    const first = entry;
    let to = i;
    let all = 0;
    let h = SEED;
    let stemHash = 0;
    let apostrophe = -1;
    for (;;) {
      if ((entry & SIMPLE) !== 0) {
        h = Math.imul(h ^ (entry & 0xffff), PRIME);
        all |= entry;
        to = i + 1;
      } else if ((entry & WORD) !== 0) {
        if ((entry & SOLO) !== 0 && to > from) break;
        const units = (entry & EXPANDS) !== 0 ? expansion(unit) : String.fromCharCode(entry & 0xffff);
        for (let k = 0; k < units.length; k++) h = Math.imul(h ^ units.charCodeAt(k), PRIME);
        all |= entry;
        to = i + 1;
        if ((entry & SOLO) !== 0) {
          i++;
          break;
        }
      } else if ((entry & APOSTROPHE) !== 0) {
        const next = i + 1 < length ? text.charCodeAt(i + 1) : 32;
        if (((FOLD[next]! || learn(next)) & WORD) === 0) break;
        stemHash = h;
        apostrophe = i;
      } else if ((entry & IGNORED) !== 0) {
        if ((entry & MARK) !== 0) to = i + 1;
      } else break;
      if (++i === length) break;
      unit = text.charCodeAt(i);
      entry = FOLD[unit]! || learn(unit);
    }
    start[count] = from;
    end[count] = to;
    h = finish(h);
    hash[count] = to - from <= 2 ? familyHead(h) : h;
    let stemAt = to;
    if (apostrophe >= 0 && isEnding(text, apostrophe + 1, to)) {
      stemAt = apostrophe;
      stem[count] = finish(stemHash);
    } else stem[count] = 0;
    stemEnd[count] = stemAt;
    shape[count++] = ((first & UPPER) >>> 16) | ((all & CLASSES) >>> 15);
  }
  t.count = count;
  return t;
};

/** A copy of exactly the tokens in use, to keep beyond the next call. */
export const keepTokens = (t: Tokens): Tokens => ({
  count: t.count,
  start: t.start.slice(0, t.count),
  end: t.end.slice(0, t.count),
  hash: t.hash.slice(0, t.count),
  stem: t.stem.slice(0, t.count),
  stemEnd: t.stemEnd.slice(0, t.count),
  shape: t.shape.slice(0, t.count),
});

/** The first token that ends after an offset; `count` where there is none. Binary search. */
export const tokenAt = (t: Tokens, offset: number): number => {
  let low = 0;
  let high = t.count;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (t.end[mid]! <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
};
