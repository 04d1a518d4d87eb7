/**
 * The ways in which an alias may be divided into words on a page, each as the hashes of its words.
 * "Jamaat-ul-Ahrar" gives `jamaat al ahrar` as written and `jamaatul ahrar` joined; the abbreviation "KP" gives `kp` as
 * written and `k p` spelled out, for "K-P" and "K.P.".
 */
import type { AliasKind, CaseRule } from '../dataset/vocabulary.ts';
import { foldWord } from '../text/fold.ts';
import { connectiveFamily, isParticle } from '../text/spelling.ts';
import { FIRST_UPPER, IS_ARABIC, type Tokens, hashWord, tokenBuffer, tokenise } from '../text/tokens.ts';
import { MAX_LETTERS, MAX_WORDS } from './format.ts';
import type { Variant } from './row-flags.ts';

export interface Form {
  variant: Variant;
  /** Hashes of the words, as `Tokens.hash` has them. */
  words: readonly number[];
  /** Whether a page may write the first word with a small letter. */
  lowerStart: boolean;
}

const buffer = tokenBuffer(64);
const ABBREVIATION = /^[A-Z]{2,6}$/;
const JOINABLE = hashWord('al');

/** Whether an inner word is a connective that some write onto the word before it. */
const hasJoinable = (t: Tokens): boolean => {
  for (let k = 1; k + 1 < t.count; k++) if (t.hash[k] === JOINABLE) return true;
  return false;
};

/** Joined and spelled-out forms beside the plain one; few names have any. */
const addVariants = (text: string, kind: AliasKind, t: Tokens, lowerStart: boolean, forms: Form[]): void => {
  if (kind === 'abbreviation' && ABBREVIATION.test(text))
    forms.push({ variant: 'spelledOut', words: Array.from(foldWord(text), hashWord), lowerStart: false });
  const arabicPair = t.count === 2 && (t.shape[0]! & IS_ARABIC) !== 0;
  if (!arabicPair && !hasJoinable(t)) return;
  const words: string[] = [];
  for (let k = 0; k < t.count; k++) words.push(foldWord(text.slice(t.start[k], t.end[k])));
  if (arabicPair) forms.push({ variant: 'joined', words: [hashWord(words.join(''))], lowerStart: true });
  for (let i = 1; i + 1 < words.length; i++) {
    if (connectiveFamily(words[i]!) !== 'al') continue;
    const joined = [...words.slice(0, i - 1), words[i - 1]! + words[i]!, ...words.slice(i + 1)];
    forms.push({ variant: 'joined', words: joined.map(hashWord), lowerStart });
  }
};

/** The forms of an alias; none where it has no letter or digit, or is longer than any name (24 words, 200 letters). */
export const formsOf = (text: string, kind: AliasKind, caseRule: CaseRule): Form[] => {
  if (text.length > MAX_LETTERS) return [];
  const t = tokenise(text, buffer);
  const count = t.count;
  if (count === 0 || count > MAX_WORDS) return [];
  const words: number[] = [];
  for (let k = 0; k < count; k++) words.push(t.hash[k]!);
  const lowerStart =
    caseRule === 'insensitive' ||
    (t.shape[0]! & FIRST_UPPER) === 0 ||
    (count > 1 && t.end[0]! - t.start[0]! <= 4 && isParticle(foldWord(text.slice(0, t.end[0]))));
  const forms: Form[] = [{ variant: 'asWritten', words, lowerStart }];
  if (count > 1 || kind === 'abbreviation') addVariants(text, kind, t, lowerStart, forms);
  return forms;
};
