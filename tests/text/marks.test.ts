import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { noMarks } from '../../src/text/marks.ts';

it('is empty each time, whatever was marked before and however many are asked for', () => {
  const free = noMarks();
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), (count) => {
      const marks = free(count);
      expect(marks.length).toBeGreaterThanOrEqual(count);
      expect(marks.subarray(0, count).every((mark) => mark === 0)).toBe(true);
      marks.fill(1);
    }),
  );
});
