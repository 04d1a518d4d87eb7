import { describe, expect, it } from 'vitest';
import { checksum } from '../../src/names/checksum.ts';

/** ASCII as words; the length must be a multiple of four. */
const words = (text: string): Uint32Array => {
  const bytes = Uint8Array.from(text, (c) => c.charCodeAt(0));
  return new Uint32Array(bytes.buffer);
};

describe('checksum', () => {
  // Values from the reference implementation of XXH32, seed 0.
  it.each([
    ['', 0x02cc5d05],
    ['abcd', 0xa3643705],
  ])('of %j', (text, expected) => {
    expect(checksum(words(text), 0, text.length / 4)).toBe(expected);
  });

  it('covers its range and no more', () => {
    const w = Uint32Array.from({ length: 40 }, (_, n) => n * 2654435761);
    const sum = checksum(w, 3, 30);
    for (let i = 0; i < 40; i++) {
      const changed = w.slice();
      changed[i]! ^= 0x80000000;
      expect(checksum(changed, 3, 30) === sum).toBe(i < 3 || i >= 30);
    }
  });
});
