import { hashWord } from './tokens.ts';

export interface WordSet {
  has: (hash: number) => boolean;
}

/** How many bits of a hash the filter looks at: the words of a list are some dozens at most. */
const FILTER = 256;

/**
 * A list of words, asked for by the hash that a text's tokens have. `wordSet('army navy').has(t.hash[k]!)`. A filter over the
 * lower bits of the hashes puts nearly all words aside. Folded words, a space between them.
 */
export const wordSet = (list: string): WordSet => {
  const hashes = new Set(list.split(/\s+/).map(hashWord));
  const filter = new Uint8Array(FILTER);
  for (const hash of hashes) filter[hash & (FILTER - 1)] = 1;
  return { has: (hash) => filter[hash & (FILTER - 1)] === 1 && hashes.has(hash) };
};
