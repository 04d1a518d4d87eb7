/**
 * What Arabic-script languages write onto a name: "وطالبان" (and the Taliban, Arabic), "طالبانو" (Pashto, oblique),
 * "طالبانها" (Persian plural; with a non-joiner the ending is a word of its own and needs nothing, as Urdu's
 * postpositions do).
 *
 * The boundary is kept where a word could be another one: what is left has four letters or more; an oblique "و" only
 * after "ان", since "سندھو" is a surname and not Sindh; an ezafe "ی" only after "ا" or "و", since after a consonant it
 * makes an adjective ("پاکستانی", Pakistani). The Arabic "ك" (as) and "ف" (so) are left, since too many names begin so.
 */
import { foldWord } from '../text/fold.ts';
import { hashWord, type Tokens } from '../text/tokens.ts';

/** A token with something taken off. Offsets are into the text. */
export interface Stripped {
  start: number;
  end: number;
  hash: number;
}

const PREFIXES = ['وال', 'بال', 'لل', 'ال', 'و', 'ب', 'ل'];
const SUFFIX = /(?:ہا(?:یی|ی)?|را|(?<=ان)و|(?<=[او])ی)$/u;
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

/** The token without the suffixes that it may have; none or one. */
export const withoutSuffix = (text: string, t: Tokens, k: number, start: number): Stripped[] => {
  const to = t.end[k]!;
  const word = foldWord(text.slice(start, to));
  const length = word.search(SUFFIX);
  if (length < SHORTEST) return [];
  const at = letters(text, start, to);
  if (at.length !== word.length) return [];
  return [{ start, end: at[length - 1]! + 1, hash: hashWord(word.slice(0, length)) }];
};
