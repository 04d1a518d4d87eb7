import { expect, test } from 'vitest';
import { lastBefore } from '../../../../../extension/content/late/hit/last-before.ts';
import type { Placed } from '../../../../../extension/content/placed.ts';

const at = (...starts: number[]) =>
  starts.map((start) => ({ mention: { start, end: start + 2 } }) as unknown as Placed);

test('the last mention that begins at or before an offset', () => {
  const placed = at(3, 8, 8, 20);
  expect([0, 2, 3, 7, 8, 19, 20, 500].map((offset) => lastBefore(placed, offset))).toEqual([
    -1, -1, 0, 0, 2, 2, 3, 3,
  ]);
  expect(lastBefore([], 4)).toBe(-1);
});
