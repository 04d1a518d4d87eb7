// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsBox } from '../../../extension/card/place.ts';

const box = fc.record({
  left: fc.integer({ min: -500, max: 2000 }),
  top: fc.integer({ min: -500, max: 2000 }),
  width: fc.integer({ min: 1, max: 900 }),
  height: fc.integer({ min: 1, max: 60 }),
});

test('the box that the card keeps off is as high as all lines of the words, on either side', () => {
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 4 }), fc.boolean(), (boxes, below) => {
      const words = wordsBox(boxes, below);
      for (const line of boxes) {
        expect(words.top).toBeLessThanOrEqual(line.top);
        expect(words.bottom).toBeGreaterThanOrEqual(line.top + line.height);
      }
    }),
  );
});

test('the card lines up with the line that it stands next to', () => {
  const lines = [
    { left: 300, top: 10, width: 80, height: 20 },
    { left: 20, top: 34, width: 60, height: 20 },
  ];
  expect(wordsBox(lines, true).left).toBe(20);
  expect(wordsBox(lines, false).left).toBe(300);
});
