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
  ARABIC,
  CASELESS,
  DIGIT,
  FOLD,
  IGNORED,
  INVISIBLE,
  LOWER,
  SEPARATOR,
  SIMPLE,
  SOLO,
  UPPER,
  WORD,
  foldOf,
  foldedUnit,
  learn,
} from './fold.ts';
import { HASH_SEED, finishHash, hashLetter } from './hash.ts';
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

/** The hash that `tokenise` gives a folded word, before families of connectives. */
const rawHash = (folded: string): number => {
  let h = HASH_SEED;
  for (let i = 0; i < folded.length; i++) h = hashLetter(h, folded.charCodeAt(i));
  return finishHash(h);
};

const FAMILY = new Map<number, number>();
/** 1 at the low bits of a connective's hash: most short words are none. */
const MAY_CONNECT = new Uint8Array(256);
for (const [word, head] of connectives()) {
  FAMILY.set(rawHash(word), rawHash(head));
  MAY_CONNECT[rawHash(word) & 255] = 1;
}

/** The hash of one folded word as it stands in `Tokens.hash`. */
export const hashWord = (folded: string): number => {
  const h = rawHash(folded);
  return folded.length <= 2 ? (FAMILY.get(h) ?? h) : h;
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

/** Where the word that would end at `to` does end: invisible characters at its edge are not part of it. */
const withoutInvisible = (text: string, from: number, to: number): number => {
  let end = to;
  while (end > from && (foldOf(text.charCodeAt(end - 1)) & INVISIBLE) !== 0) end--;
  return end;
};

/** Whether two words have one space between them, as nearly all have: nothing ends there. */
export const isOneSpace = (text: string, from: number, to: number): boolean =>
  to - from === 1 && text.charCodeAt(from) === 0x20;

/**
 * Reads the tokens of a text. Linear in its length, for any text. One flat loop: nearly every unit is a simple letter,
 * which takes one branch, or the space after a word.
 * @param into filled and returned where given; its arrays grow as needed and its former contents are lost
 */
export const tokenise = (text: string, into: Tokens = tokenBuffer()): Tokens => {
  const length = text.length;
  const t = into;
  let room = t.start.length;
  let { start, end, hash, stem, stemEnd, shape } = t;
  let count = 0;
  // The word at hand: where it starts, its classes (0 between words), hash, apostrophe, and whether it has invisible units.
  let from = 0;
  let all = 0;
  let h = HASH_SEED;
  let stemHash = 0;
  let apostrophe = -1;
  let ignored = false;
  for (let i = 0; i <= length; i++) {
    const entry = i < length ? FOLD[text.charCodeAt(i)]! : SEPARATOR;
    if ((entry & SIMPLE) !== 0) {
      h = hashLetter(h, entry & 0xffff);
      all |= entry;
      continue;
    }
    let to = i;
    if ((entry & SEPARATOR) !== 0) {
      if (all === 0) {
        from = i + 1;
        continue;
      }
    } else if (entry === 0) {
      learn(text.charCodeAt(i--));
      continue;
    } else if ((entry & WORD) !== 0) {
      if ((entry & SOLO) === 0 || all === 0) {
        const folded = foldedUnit(text.charCodeAt(i), entry);
        for (let k = 0; k < folded.length; k++) h = hashLetter(h, folded.charCodeAt(k));
        all |= entry;
        if ((entry & SOLO) === 0) continue;
        to = i + 1;
      } else i--;
    } else if (all === 0) {
      from = i + 1;
      continue;
    } else if ((entry & IGNORED) !== 0) {
      ignored = true;
      continue;
    } else if (i + 1 < length && (foldOf(text.charCodeAt(i + 1)) & WORD) !== 0) {
      stemHash = h;
      apostrophe = i;
      continue;
    }
    if (ignored) to = withoutInvisible(text, from, to);
    if (count === room) {
      grow(t);
      ({ start, end, hash, stem, stemEnd, shape } = t);
      room = start.length;
    }
    start[count] = from;
    end[count] = to;
    h = finishHash(h);
    if (MAY_CONNECT[h & 255] === 1 && to - from <= 2) h = FAMILY.get(h) ?? h;
    hash[count] = h;
    let stemAt = to;
    let stemOf = 0;
    if (apostrophe >= 0) {
      if (isEnding(text, apostrophe + 1, to)) {
        stemAt = apostrophe;
        stemOf = finishHash(stemHash);
        // "I’ve" has the stem of "I".
        if (stemAt - from <= 2) stemOf = FAMILY.get(stemOf) ?? stemOf;
      }
      apostrophe = -1;
    }
    stem[count] = stemOf;
    stemEnd[count] = stemAt;
    shape[count++] = ((FOLD[text.charCodeAt(from)]! & UPPER) >>> 16) | ((all & CLASSES) >>> 15);
    from = i + 1;
    all = 0;
    h = HASH_SEED;
    ignored = false;
  }
  t.count = count;
  return t;
};

/** Room for the tokens of many blocks, since a page has hundreds; it is given away in pieces and never taken back. */
let room = new ArrayBuffer(0);
let taken = 0;
const [ROOM_BYTES, TOKEN_BYTES] = [1 << 16, 3 * 4 + 1];

/** What all texts without a stem share; nobody writes to it. */
let none = new Int32Array(1024);
const noStems = (count: number): Int32Array => {
  if (count > none.length) none = new Int32Array(2 * count);
  return none;
};

const hasStem = ({ count, stem }: Tokens): boolean => {
  for (let k = 0; k < count; k++) if (stem[k] !== 0) return true;
  return false;
};

/**
 * A copy of the tokens in use, to keep beyond the next call; its columns are as long as they are, or longer. A block has
 * seldom a word with an apostrophe's ending: else what its stems are is what all others have, and they end as the words do.
 */
export const keepTokens = (t: Tokens): Tokens => {
  const { count } = t;
  const stems = hasStem(t);
  if (taken + count * TOKEN_BYTES > room.byteLength) {
    room = new ArrayBuffer(Math.max(ROOM_BYTES, count * TOKEN_BYTES));
    taken = 0;
  }
  const at = taken;
  const start = new Int32Array(room, at, count);
  const end = new Int32Array(room, at + 4 * count, count);
  const hash = new Int32Array(room, at + 8 * count, count);
  const shape = new Uint8Array(room, at + 12 * count, count);
  // The next piece begins at a whole word again.
  taken = (at + count * TOKEN_BYTES + 3) & ~3;
  for (let k = 0; k < count; k++) {
    start[k] = t.start[k]!;
    end[k] = t.end[k]!;
    hash[k] = t.hash[k]!;
    shape[k] = t.shape[k]!;
  }
  if (!stems) return { count, start, end, hash, stem: noStems(count), stemEnd: end, shape };
  const stem = t.stem.slice(0, count);
  const stemEnd = t.stemEnd.slice(0, count);
  return { count, start, end, hash, stem, stemEnd, shape };
};

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
