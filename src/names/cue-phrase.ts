/**
 * The words of cues, made ready to be found among tokens. "Tehrik-e" is two words; "Lines", with a capital, asks for a
 * capital on the page, "statement" for none.
 */
import { foldWord } from '../text/fold.ts';
import { FIRST_UPPER, type Tokens, tokenBuffer, tokenise } from '../text/tokens.ts';

export interface CuePhrase {
  /** As the dataset has it. */
  written: string;
  hashes: readonly number[];
  words: readonly string[];
  /** For each word whether it must have a capital. */
  capital: readonly boolean[];
}

const buffer = tokenBuffer(64);

/** Null where the value has no letter or digit. */
export const cuePhrase = (written: string): CuePhrase | null => {
  const t = tokenise(written, buffer);
  if (t.count === 0) return null;
  const words: string[] = [];
  const capital: boolean[] = [];
  for (let k = 0; k < t.count; k++) {
    words.push(foldWord(written.slice(t.start[k], t.end[k])));
    capital.push((t.shape[k]! & FIRST_UPPER) !== 0);
  }
  return { written, hashes: Array.from(t.hash.subarray(0, t.count)), words, capital };
};

/** Whether a phrase stands at token `k`; its last word may have a possessive. */
export const phraseAt = (text: string, t: Tokens, k: number, phrase: CuePhrase): boolean => {
  const n = phrase.hashes.length;
  if (k < 0 || k + n > t.count) return false;
  for (let i = 0; i < n; i++) {
    const whole = t.hash[k + i] === phrase.hashes[i];
    if (!whole && t.stem[k + i] !== phrase.hashes[i]) return false;
    if (phrase.capital[i] && (t.shape[k + i]! & FIRST_UPPER) === 0) return false;
    const end = whole ? t.end[k + i]! : t.stemEnd[k + i]!;
    if (foldWord(text.slice(t.start[k + i], end)) !== phrase.words[i]) return false;
  }
  return true;
};
