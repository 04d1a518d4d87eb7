/**
 * The words of a text as parallel typed arrays, read in one pass.
 *
 * Example: "Pakistan’s U.S. ties" has the tokens
 *   start 0 end 10 hash #pakistans stem #pakistan stemEnd 8 shape FIRST_UPPER|HAS_UPPER|HAS_LOWER
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
  SPACE,
  UPPER,
  WORD,
  foldOf,
  foldedUnit,
  learn,
} from './fold.ts';
import { HASH_SEED, finishHash, hashLetter } from './hash.ts';
import { connectives } from './spelling.ts';

/** A token's shape: a bit for its first letter, one for what is before it, and the classes of `fold.ts` moved down. */
export const FIRST_UPPER = 1;
/** An upper-case letter, anywhere. */
export const HAS_UPPER = 2;
export const HAS_LOWER = 4;
export const HAS_DIGIT = 8;
export const HAS_CASELESS = 16;
export const IS_ARABIC = 32;
/** One space, and nothing else, stands between it and the word before, if that is no ideograph: nothing ends there. */
export const AFTER_SPACE = 64;
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

/** What is read of every word. */
type Columns = Pick<Tokens, 'start' | 'end' | 'hash' | 'shape'>;

const columns = (size: number): Columns => ({
  start: new Int32Array(size),
  end: new Int32Array(size),
  hash: new Int32Array(size),
  shape: new Uint8Array(size),
});

/** An empty set of tokens that `tokenise` may fill again and again without allocating. */
export const tokenBuffer = (size = 1024): Tokens => {
  const { start, end, hash, shape } = columns(size);
  return { count: 0, start, end, hash, stem: new Int32Array(size), stemEnd: new Int32Array(size), shape };
};

const grow = (t: Columns): void => {
  const size = t.start.length * 2;
  t.start = grown(t.start, size);
  t.end = grown(t.end, size);
  t.hash = grown(t.hash, size);
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

/**
 * Of each word with an apostrophe's ending its place among the tokens, its stem's hash and its stem's end, one after the other.
 * Numbers alone: where `read` makes an object, the engine keeps what it counts with in a form that takes twice the time.
 */
type Stems = number[];

/**
 * Reads the words of a text into columns, the first at `at`; the columns are replaced by longer ones as needed. Nearly
 * every unit is a simple letter, which takes the inner loop, or the space after a word.
 * @param stems to which those are added that it meets: hardly a word has one
 * @returns how many words there are
 */
const read = (text: string, t: Columns, at: number, stems: Stems): number => {
  const { length } = text;
  let room = t.start.length;
  let { start, end, hash, shape } = t;
  let count = at;
  // The word at hand: where it starts, its classes (0 between words), hash, apostrophe, and whether it has invisible units.
  let from = 0;
  let all = 0;
  let h = HASH_SEED;
  let stemHash = 0;
  let apostrophe = -1;
  let ignored = false;
  /** Where the word begins that one space parts from the one before, if it does. */
  let afterSpace = -1;
  for (let i = 0; i <= length; i++) {
    let entry = SEPARATOR;
    for (; i < length; i++) {
      entry = FOLD[text.charCodeAt(i)]!;
      if ((entry & SIMPLE) === 0) break;
      h = hashLetter(h, entry & 0xffff);
      all |= entry;
    }
    if (i === length) entry = SEPARATOR;
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
      ({ start, end, hash, shape } = t);
      room = start.length;
    }
    start[count] = from;
    end[count] = to;
    h = finishHash(h);
    if (to - from <= 2 && MAY_CONNECT[h & 255] === 1) h = FAMILY.get(h) ?? h;
    hash[count] = h;
    if (apostrophe >= 0) {
      if (isEnding(text, apostrophe + 1, to)) {
        let stem = finishHash(stemHash);
        // "I’ve" has the stem of "I".
        if (apostrophe - from <= 2) stem = FAMILY.get(stem) ?? stem;
        stems.push(count - at, stem, apostrophe);
      }
      apostrophe = -1;
    }
    shape[count++] =
      ((FOLD[text.charCodeAt(from)]! & UPPER) >>> 16) |
      ((all & CLASSES) >>> 15) |
      (from === afterSpace ? AFTER_SPACE : 0);
    afterSpace = (entry & SPACE) !== 0 && to === i ? i + 1 : -1;
    from = i + 1;
    all = 0;
    h = HASH_SEED;
    ignored = false;
  }
  return count - at;
};

const setStems = ({ stem, stemEnd }: Tokens, stems: Readonly<Stems>): void => {
  for (let n = 0; n < stems.length; n += 3) {
    const token = stems[n]!;
    stem[token] = stems[n + 1]!;
    stemEnd[token] = stems[n + 2]!;
  }
};

/**
 * Reads the tokens of a text. Linear in its length, for any text.
 * @param into filled and returned where given; its arrays grow as needed and its former contents are lost
 */
export const tokenise = (text: string, into: Tokens = tokenBuffer()): Tokens => {
  const t = into;
  const stems: Stems = [];
  t.count = read(text, t, 0, stems);
  if (t.stem.length < t.start.length) {
    t.stem = new Int32Array(t.start.length);
    t.stemEnd = new Int32Array(t.start.length);
  }
  const { stem, stemEnd, end, count } = t;
  // Not `fill` and `set`: most of what is read so is a name of a few words.
  for (let k = 0; k < count; k++) {
    stem[k] = 0;
    stemEnd[k] = end[k]!;
  }
  setStems(t, stems);
  return t;
};

/** What all texts without a stem share; nobody writes to it. */
let none = new Int32Array(1024);
const noStems = (count: number): Int32Array => {
  if (count > none.length) none = new Int32Array(2 * count);
  return none;
};

/** Room for the tokens of many blocks, since a page has hundreds; it is given away in pieces and never taken back. */
const ROOM = 1 << 12;
let room = columns(0);
let taken = 0;

const part = ({ buffer }: Int32Array, at: number, count: number): Int32Array =>
  new Int32Array(buffer, at * Int32Array.BYTES_PER_ELEMENT, count);

/**
 * The tokens of a text, to keep: as `tokenise` reads them, and written where they stay. A block has seldom a word with an
 * apostrophe's ending: else what its stems are is what all others have, and they end as the words do.
 */
export const keptTokens = (text: string): Tokens => {
  // Hardly a text has more words than that; one that has takes longer columns with it.
  const most = (text.length >> 1) + 1;
  if (taken + most > room.start.length) {
    // Twice that, lest long texts of few words take a room each.
    room = columns(Math.max(ROOM, 2 * most));
    taken = 0;
  }
  const stems: Stems = [];
  const at = taken;
  const count = read(text, room, at, stems);
  taken += count;
  const start = part(room.start, at, count);
  const end = part(room.end, at, count);
  const hash = part(room.hash, at, count);
  const shape = new Uint8Array(room.shape.buffer, at, count);
  if (stems.length === 0) return { count, start, end, hash, stem: noStems(count), stemEnd: end, shape };
  const t = { count, start, end, hash, stem: new Int32Array(count), stemEnd: end.slice(), shape };
  setStems(t, stems);
  return t;
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
