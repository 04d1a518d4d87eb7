/**
 * The hash of a word, letter by letter, as FNV-1a makes it (Fowler, Noll, Vo) of UTF-16 units, with a last step that mixes its
 * bits: `finishHash(hashLetter(hashLetter(HASH_SEED, 0x75), 0x6e))` is that of "un". 32 bits, signed, never 0.
 */
export const HASH_SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

export const hashLetter = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

export const finishHash = (hash: number): number => {
  let h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  h ^= h >>> 13;
  return h === 0 ? 1 : h;
};
