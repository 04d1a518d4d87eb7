/**
 * The distinct words of what is read. A page has some thousands of them and writes most again and again: each is put in
 * lower case, and looked at, once. "Killed" and "killed" are both `{low: 'killed', starts: false}`.
 */
import { startsNumber } from './words/number-starts.ts';

export interface Word {
  /** Lower case, with straight apostrophes and hyphens; '' where it is too long to be any that is looked for. */
  low: string;
  /** May begin a number: "seven", "a", "twenty-five". */
  starts: boolean;
}

/** Words longer than this are kept as spans only. */
const LONGEST = 60;
const TOO_LONG: Word = { low: '', starts: false };

/** One word a slot, by its hash; another that falls there takes its place, so that no text makes the table grow. */
const table: (Word | undefined)[] = new Array<undefined>(1 << 14).fill(undefined);
/** The words that are not of plain letters: "Qur’an". Emptied where it is full. */
const others = new Map<string, Word>();
const MOST_OTHERS = 4096;

const lowered = (unit: number): number => (unit > 0x40 && unit < 0x5b ? unit | 0x20 : unit);

const isSame = (low: string, text: string, at: number, to: number): boolean => {
  if (low.length !== to - at) return false;
  for (let i = at; i < to; i++) if (lowered(text.charCodeAt(i)) !== low.charCodeAt(i - at)) return false;
  return true;
};

/** A copy of the letters: a part of a page's text would keep all of it alive. */
const newWord = (low: string): Word => ({ low: ` ${low}`.slice(1), starts: startsNumber(low) });

const otherWord = (written: string): Word => {
  let word = others.get(written);
  if (word === undefined) {
    if (others.size === MOST_OTHERS) others.clear();
    word = newWord(written.toLowerCase().replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-'));
    others.set(` ${written}`.slice(1), word);
  }
  return word;
};

/** The word of `text.slice(at, to)`. */
export const wordOf = (text: string, at: number, to: number): Word => {
  if (to - at > LONGEST) return TOO_LONG;
  let hash = 0x811c9dc5 | 0;
  for (let i = at; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) return otherWord(text.slice(at, to));
    hash = Math.imul(hash ^ lowered(unit), 0x01000193);
  }
  const slot = (hash ^ (hash >>> 15)) & (table.length - 1);
  const known = table[slot];
  if (known !== undefined && isSame(known.low, text, at, to)) return known;
  return (table[slot] = newWord(text.slice(at, to).toLowerCase()));
};
