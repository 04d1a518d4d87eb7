import { hashWord } from './tokens.ts';

export interface WordSet {
  has: (hash: number) => boolean;
}

/**
 * A list of words, asked for by the hash that a text's tokens have: `wordSet('army navy').has(t.hash[k]!)`. Each hash stands at
 * the first free place from its lower bits on, in a table with four places a word: nearly all words find theirs empty.
 * Folded words, a space between them.
 */
export const wordSet = (list: string): WordSet => {
  const words = list.split(/\s+/);
  const table = new Int32Array(2 ** Math.ceil(Math.log2(4 * words.length)));
  /** The place of a word, or the free one where it would be. */
  const placeOf = (hash: number): number => {
    let place = hash & (table.length - 1);
    while (table[place] !== 0 && table[place] !== hash) place = (place + 1) & (table.length - 1);
    return place;
  };
  for (const hash of words.map(hashWord)) table[placeOf(hash)] = hash;
  return { has: (hash) => table[placeOf(hash)] !== 0 };
};
