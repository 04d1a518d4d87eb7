/**
 * What is written, apart from where: words, numbers and marks. A page has some thousands of words and writes most again and
 * again: each is put in lower case, and looked at, once, and all places where it is written so have the same token.
 * "Killed" and "killed" are two, `{low: 'killed', capital: true}` and `{low: 'killed', capital: false}`.
 */
import { HASH_SEED, finishHash, hashLetter } from '../text/hash.ts';
import { isUpper } from './characters.ts';
import { startsNumber } from './words/number-starts.ts';

export class Token {
  /** May begin a number: digits, or a word such as "seven", "a", "twenty-five". */
  readonly starts: boolean;
  /** See `firstLetters`. */
  readonly letters: number;
  /** One bit a question that was asked of it, and the same bit where the answer was yes; see `question`. */
  asked: number;
  yes = 0;
  /** As these, of the questions beyond the thirtieth, and beyond the sixtieth. */
  askedMore: number;
  yesMore = 0;
  askedLast: number;
  yesLast = 0;

  constructor(
    readonly kind: 'word' | 'number' | 'mark',
    /**
     * Words: lower case with straight apostrophes and hyphens, '' where it is too long to be any that is looked for;
     * marks: the character, dashes and quotes made alike; numbers: ''.
     */
    readonly low: string,
    /** UTF-16 units, as it is written. */
    readonly length: number,
    /** No space before it. */
    readonly glued: boolean,
    readonly capital: boolean,
    /** Numbers only, as the rest: NaN where the digits are none (an address, a date with dots, thirty digits). */
    readonly value = Number.NaN,
    /** Thousands are set apart ("2,009", "1,00,000"). */
    readonly grouped = false,
    /** How many stand before the decimal point. */
    readonly digits = 0,
    readonly decimal = false,
  ) {
    this.letters = firstLetters(low, 0, low.length);
    this.starts = kind === 'number' || (kind === 'word' && startsNumber(low));
    // Of a number no question has the answer yes.
    this.asked = this.askedMore = this.askedLast = kind === 'number' ? -1 : 0;
  }
}

/** Words longer than this are kept as spans only. */
export const LONGEST_WORD = 60;

/**
 * Two words a pair of slots, by their hash; a third that falls there takes the place of the older, so that no text makes the
 * table grow.
 */
const plain: (Token | undefined)[] = Array.from({ length: 1 << 15 });
/** The words that are not of plain letters, "Qur’an", as they are written behind a space and without. Emptied where full. */
const others = [new Map<string, Token>(), new Map<string, Token>()] as const;
const MOST_OTHERS = 4096;

/** Six letters at five bits each are a small number to every engine. */
const PACKED = 6;
/** The first six letters of `text.slice(at, to)`, large or small, as one number; -1 where not all of them are plain. */
const firstLetters = (text: string, at: number, to: number): number => {
  let letters = 0;
  for (let i = at; i < to && i < at + PACKED; i++) {
    const letter = (text.charCodeAt(i) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) return -1;
    letters = (letters << 5) | letter;
  }
  return letters;
};

const lowered = (unit: number): number => (unit > 0x40 && unit < 0x5b ? unit | 0x20 : unit);

/** How a word stands, as a number: with a capital, without a space before it. */
const formOf = (glued: boolean, capital: boolean): number => (glued ? 1 : 0) | (capital ? 2 : 0);

const isSame = (known: Token, text: string, at: number, to: number, form: number): boolean => {
  const { low, letters } = known;
  if (known.length !== to - at || formOf(known.glued, known.capital) !== form) return false;
  if (letters !== firstLetters(text, at, to)) return false;
  for (let i = letters < 0 ? at : at + PACKED; i < to; i++)
    if (lowered(text.charCodeAt(i)) !== low.charCodeAt(i - at)) return false;
  return true;
};

/**
 * A word by its name as of a field: a string that stands alone, where a part of a page's text would keep all of it alive,
 * and one that is compared with the words of the lists by its place.
 */
const newWord = (low: string, length: number, glued: boolean, capital: boolean): Token =>
  new Token('word', Object.keys({ [low]: 0 })[0] as string, length, glued, capital);

const otherWord = (written: string, glued: boolean, capital: boolean): Token => {
  const known = others[glued ? 1 : 0];
  let word = known.get(written);
  if (word === undefined) {
    if (known.size === MOST_OTHERS) known.clear();
    const low = written.toLowerCase().replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-');
    word = newWord(low, written.length, glued, capital);
    known.set(` ${written}`.slice(1), word);
  }
  return word;
};

/**
 * The word of `text.slice(at, to)` by its hash, or null where it has more than plain letters.
 * @param hash as `hashLetter` and `finishHash` make it of the letters in lower case, or as a text's words have it
 */
export const plainWord = (
  text: string,
  at: number,
  to: number,
  hash: number,
  glued: boolean,
  capital: boolean,
): Token | null => {
  const form = formOf(glued, capital);
  // "The" and "the" have places apart.
  const slot = (hash ^ (form << 9)) & (plain.length - 1) & ~1;
  const known = plain[slot];
  if (known !== undefined && isSame(known, text, at, to, form)) return known;
  const other = plain[slot + 1];
  if (other !== undefined && isSame(other, text, at, to, form)) return other;
  for (let i = at; i < to; i++) if (text.charCodeAt(i) > 127) return null;
  plain[slot + 1] = known;
  return (plain[slot] = newWord(text.slice(at, to).toLowerCase(), to - at, glued, capital));
};

/** The word of `text.slice(at, to)`. @param glued no space stands before it */
export const wordOf = (text: string, at: number, to: number, glued: boolean): Token => {
  const capital = isUpper(text.charCodeAt(at));
  if (to - at > LONGEST_WORD) return new Token('word', '', to - at, glued, capital);
  let hash = HASH_SEED;
  for (let i = at; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) return otherWord(text.slice(at, to), glued, capital);
    hash = hashLetter(hash, lowered(unit));
  }
  return plainWord(text, at, to, finishHash(hash), glued, capital) as Token;
};

/** Asked of a token; of none the answer is no. */
export type Question = (of: Token | undefined) => boolean;

/** Bits of a number that stay small to every engine. */
const BITS = 30;
let questions = 0;

/**
 * A question that has one answer for a word wherever it stands: asked of each distinct word once.
 * `const isStop = question((low) => STOPS.has(low))`, then `isStop(token)`. At most ninety, all made when the script is read.
 */
// To the bundler: no script is made longer by the questions that it does not ask.
/* @__NO_SIDE_EFFECTS__ */
export const question = (ask: (low: string) => boolean): Question => {
  const bit = 1 << (questions % BITS);
  // Three times the same: a field that is told by a variable takes many times longer to read than one that is named.
  switch (Math.floor(questions++ / BITS)) {
    case 0:
      return (of) => {
        if (of === undefined) return false;
        if ((of.asked & bit) === 0) {
          of.asked |= bit;
          if (ask(of.low)) of.yes |= bit;
        }
        return (of.yes & bit) !== 0;
      };
    case 1:
      return (of) => {
        if (of === undefined) return false;
        if ((of.askedMore & bit) === 0) {
          of.askedMore |= bit;
          if (ask(of.low)) of.yesMore |= bit;
        }
        return (of.yesMore & bit) !== 0;
      };
    case 2:
      return (of) => {
        if (of === undefined) return false;
        if ((of.askedLast & bit) === 0) {
          of.askedLast |= bit;
          if (ask(of.low)) of.yesLast |= bit;
        }
        return (of.yesLast & bit) !== 0;
      };
    default:
      throw new Error('too many questions');
  }
};

/** What a table has for the word of a token: nearly all words are in none. */
/* @__NO_SIDE_EFFECTS__ */
export const entryOf = <T>(table: ReadonlyMap<string, T>): ((of: Token | undefined) => T | undefined) => {
  const has = question((low) => table.has(low));
  return (of) => (of !== undefined && has(of) ? table.get(of.low) : undefined);
};

/** Whether a word is one of a list, with spaces between them. */
/* @__NO_SIDE_EFFECTS__ */
export const oneOf = (list: string): Question => {
  const words = new Set(list.split(' '));
  return question((low) => words.has(low));
};
