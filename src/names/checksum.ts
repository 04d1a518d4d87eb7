/**
 * The 32-bit checksum of an index section: XXH32 (Yann Collet, "xxHash fast digest algorithm", specification 0.1.1)
 * with seed 0, over whole 32-bit words in the machine's order. It finds damage; it is no protection against malice.
 */
const P1 = 0x9e3779b1 | 0;
const P2 = 0x85ebca77 | 0;
const P3 = 0xc2b2ae3d | 0;
const P4 = 0x27d4eb2f | 0;
const P5 = 0x165667b1 | 0;

const round = (lane: number, word: number): number => {
  const x = (lane + Math.imul(word, P2)) | 0;
  return Math.imul((x << 13) | (x >>> 19), P1);
};

/**
 * @param words the words of the record
 * @param from first word, inclusive
 * @param to last word, exclusive
 * @returns an unsigned 32-bit number
 */
export const checksum = (words: Uint32Array, from: number, to: number): number => {
  // Signed words stay small integers to the engine; the arithmetic is the same.
  const ints = new Int32Array(words.buffer, words.byteOffset, words.length);
  const bytes = (to - from) * 4;
  let i = from;
  let h: number;
  if (to - from >= 4) {
    let a = (P1 + P2) | 0;
    let b = P2;
    let c = 0;
    let d = -P1 | 0;
    for (; i + 4 <= to; i += 4) {
      a = round(a, ints[i]!);
      b = round(b, ints[i + 1]!);
      c = round(c, ints[i + 2]!);
      d = round(d, ints[i + 3]!);
    }
    h =
      (((a << 1) | (a >>> 31)) +
        ((b << 7) | (b >>> 25)) +
        ((c << 12) | (c >>> 20)) +
        ((d << 18) | (d >>> 14))) |
      0;
  } else h = P5;
  h = (h + bytes) | 0;
  for (; i < to; i++) {
    h = (h + Math.imul(ints[i]!, P3)) | 0;
    h = Math.imul((h << 17) | (h >>> 15), P4);
  }
  h = Math.imul(h ^ (h >>> 15), P2);
  h = Math.imul(h ^ (h >>> 13), P3);
  return (h ^ (h >>> 16)) >>> 0;
};
