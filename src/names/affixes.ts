/**
 * What Arabic-script languages write onto a name: "وطالبان" (and the Taliban, Arabic), "طالبانو" (Pashto, oblique),
 * "طالبان‌ها" or "طالبانها" (Persian plural). Separate suffixes are words of their own and need nothing.
 * Endings that make another word of a name ("پاکستانی", Pakistani) are not taken off.
 */
import { foldWord } from '../text/fold.ts';
import { hashWord, type Tokens } from '../text/tokens.ts';

/** A token with something taken off. Offsets are into the text. */
export interface Stripped {
  start: number;
  end: number;
  hash: number;
}

const PREFIXES = ['وال', 'فال', 'بال', 'کال', 'لل', 'ال', 'و', 'ف', 'ب', 'ل', 'ک'];
const SUFFIXES = ['ہایی', 'ہای', 'ہا', 'را', 'ون', 'و'];
const SHORTEST = 4;

const letters = (text: string, from: number, to: number): number[] => {
  const at: number[] = [];
  for (let i = from; i < to; i++) if (foldWord(text[i]!) !== '') at.push(i);
  return at;
};

/** The token without each prefix that it may have; the article alone is kept where the name has it. */
export const withoutPrefix = (text: string, t: Tokens, k: number): Stripped[] => {
  const [from, to] = [t.start[k]!, t.end[k]!];
  const word = foldWord(text.slice(from, to));
  const at = letters(text, from, to);
  return PREFIXES.filter(
    (p) => word.startsWith(p) && word.length - p.length >= SHORTEST && at.length === word.length,
  ).map((p) => ({ start: at[p.length]!, end: to, hash: hashWord(word.slice(p.length)) }));
};

/** The token without each suffix that it may have. */
export const withoutSuffix = (text: string, t: Tokens, k: number, start: number): Stripped[] => {
  const to = t.end[k]!;
  const word = foldWord(text.slice(start, to));
  const at = letters(text, start, to);
  return SUFFIXES.filter(
    (s) => word.endsWith(s) && word.length - s.length >= SHORTEST && at.length === word.length,
  ).map((s) => ({
    start,
    end: at[at.length - s.length - 1]! + 1,
    hash: hashWord(word.slice(0, word.length - s.length)),
  }));
};
