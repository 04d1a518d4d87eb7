/**
 * The distinct words of what is read. A page has some thousands of them and writes most again and again: each is put in
 * lower case, and looked at, once. "Killed" and "killed" are both `{low: 'killed', starts: false}`.
 */
import { HASH_SEED, finishHash, hashLetter } from '../text/hash.ts';
import { startsNumber } from './words/number-starts.ts';

export class Word {
  /** May begin a number: digits, "seven", "a", "twenty-five". */
  readonly starts: boolean;
  /** One bit a question that was asked of it, and the same bit where the answer was yes; see `question`. */
  asked = 0;
  yes = 0;
  /** As these, of the questions beyond the thirtieth. */
  askedMore = 0;
  yesMore = 0;

  constructor(
    /** Lower case, with straight apostrophes and hyphens; '' where it is too long to be any that is looked for. */
    readonly low: string,
    readonly kind: 'word' | 'number' | 'mark' = 'word',
  ) {
    this.starts = kind === 'number' || (kind === 'word' && startsNumber(low));
  }
}

/** Words longer than this are kept as spans only. */
export const LONGEST_WORD = 60;
const TOO_LONG = new Word('');

/**
 * Two words a pair of slots, by their hash; a third that falls there takes the place of the older, so that no text makes the
 * table grow.
 */
const table: (Word | undefined)[] = Array.from({ length: 1 << 15 });
/** The words that are not of plain letters: "Qur’an". Emptied where it is full. */
const others = new Map<string, Word>();
const MOST_OTHERS = 4096;

const lowered = (unit: number): number => (unit > 0x40 && unit < 0x5b ? unit | 0x20 : unit);

const isSame = (low: string, text: string, at: number, to: number): boolean => {
  if (low.length !== to - at) return false;
  for (let i = at; i < to; i++) if (lowered(text.charCodeAt(i)) !== low.charCodeAt(i - at)) return false;
  return true;
};

/**
 * A word by its name as of a field: a string that stands alone, where a part of a page's text would keep all of it alive,
 * and one that is compared with the words of the lists by its place.
 */
const newWord = (low: string): Word => new Word(Object.keys({ [low]: 0 })[0] as string);

const otherWord = (written: string): Word => {
  let word = others.get(written);
  if (word === undefined) {
    if (others.size === MOST_OTHERS) others.clear();
    word = newWord(written.toLowerCase().replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-'));
    others.set(` ${written}`.slice(1), word);
  }
  return word;
};

/**
 * The word of `text.slice(at, to)` by its hash, or null where it has more than plain letters.
 * @param hash as `hashLetter` and `finishHash` make it of the letters in lower case, or as a text's words have it
 */
export const plainWord = (text: string, at: number, to: number, hash: number): Word | null => {
  const slot = hash & (table.length - 1) & ~1;
  const known = table[slot];
  if (known !== undefined && isSame(known.low, text, at, to)) return known;
  const other = table[slot + 1];
  if (other !== undefined && isSame(other.low, text, at, to)) return other;
  for (let i = at; i < to; i++) if (text.charCodeAt(i) > 127) return null;
  table[slot + 1] = known;
  return (table[slot] = newWord(text.slice(at, to).toLowerCase()));
};

/** The word of `text.slice(at, to)`. */
export const wordOf = (text: string, at: number, to: number): Word => {
  if (to - at > LONGEST_WORD) return TOO_LONG;
  let hash = HASH_SEED;
  for (let i = at; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) return otherWord(text.slice(at, to));
    hash = hashLetter(hash, lowered(unit));
  }
  return plainWord(text, at, to, finishHash(hash)) ?? TOO_LONG;
};

/** Asked of a token; of none the answer is no. */
export type Question = (of: { readonly word: Word } | undefined) => boolean;

/** Bits of a number that stay small to every engine. */
const BITS = 30;
let questions = 0;

/**
 * A question that has one answer for a word wherever it stands: asked of each distinct word once.
 * `const isStop = question((low) => STOPS.has(low))`, then `isStop(token)`. At most sixty, all made when the script is read.
 */
export const question = (ask: (low: string) => boolean): Question => {
  const bit = 1 << (questions % BITS);
  if (questions++ < BITS)
    return (of) => {
      if (of === undefined) return false;
      const { word } = of;
      if ((word.asked & bit) === 0) {
        word.asked |= bit;
        if (ask(word.low)) word.yes |= bit;
      }
      return (word.yes & bit) !== 0;
    };
  if (questions > 2 * BITS) throw new Error('too many questions');
  return (of) => {
    if (of === undefined) return false;
    const { word } = of;
    if ((word.askedMore & bit) === 0) {
      word.askedMore |= bit;
      if (ask(word.low)) word.yesMore |= bit;
    }
    return (word.yesMore & bit) !== 0;
  };
};

/** Whether a word is one of a list, with spaces between them. */
export const oneOf = (list: string): Question => {
  const words = new Set(list.split(' '));
  return question((low) => words.has(low));
};
