/** The comparisons that take a closer look: connectives, letters that fold to several, words written together or apart. */
import { foldWord } from '../text/fold.ts';
import { connectiveFamily } from '../text/spelling.ts';
import type { Tokens } from '../text/tokens.ts';
import { gapFits } from './gap.ts';
import type { Variant } from './row-flags.ts';

/** Whether two folded words are one, or two spellings of a connective that may be taken for each other there. */
export const sameWord = (a: string, b: string, k: number, last: number): boolean => {
  if (a === b) return true;
  const family = connectiveFamily(a);
  if (family === undefined || family !== connectiveFamily(b) || k === last) return false;
  return family === 'al' || k > 0;
};

/** A word's letters and digits as written, without diacritics. */
const bare = (s: string): string => s.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a word differs from the alias's at most by a capital at its start. */
export const isTitled = (word: string, written: string): boolean => {
  if (word === written) return true;
  const x = bare(word);
  const y = bare(written);
  if (x.slice(1) === y.slice(1)) return x[0] === y[0] || x[0] === y[0]?.toUpperCase();
  // Letters that fold to one another without being equal ("ø", "ك"): only the start can be compared.
  return x.slice(1).toLowerCase() !== y.slice(1).toLowerCase() && /^\p{Lu}/u.test(x) === /^\p{Lu}/u.test(y);
};

const isOneLetterGap = (text: string, from: number, to: number): boolean =>
  to - from <= 2 && /^[.\-‐‑]\s?$/.test(text.slice(from, to));

const NO_PUNCTUATION = new Uint16Array(0);
/** No dot follows a word of this length. */
const LONG_WORD = 99;

/** Whether tokens `from` to `to` of the text have the alias's letters, whichever words they are in. */
export const sameLetters = (
  text: string,
  t: Tokens,
  from: number,
  to: number,
  end: number,
  alias: string,
  variant: Variant,
): boolean => {
  let letters = '';
  for (let k = from; k < to; k++) {
    letters += foldWord(text.slice(t.start[k], k === to - 1 ? end : t.end[k]));
    if (k === from) continue;
    const [before, after] = [t.end[k - 1]!, t.start[k]!];
    const fits =
      variant === 'spelledOut'
        ? isOneLetterGap(text, before, after)
        : gapFits(text, before, after, LONG_WORD, NO_PUNCTUATION, 0, 0);
    if (!fits) return false;
  }
  return letters === foldWord(alias);
};
