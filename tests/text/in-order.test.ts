import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder, mergedInOrder } from '../../src/text/in-order.ts';

const byFirst = ([a]: readonly [number, number], [b]: readonly [number, number]): number => a - b;

it('gives what a stable sort gives, whether the list came in order or not', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 })), fc.boolean(), (numbers, sorted) => {
      const list = numbers.map((n, i): [number, number] => [n, i]);
      if (sorted) list.sort(byFirst);
      const expected = list.toSorted(byFirst);
      expect(inOrder(list, byFirst)).toEqual(expected);
    }),
  );
});

it('merges two lists as a stable sort of both does', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 });
  fc.assert(
    fc.property(numbers, numbers, fc.boolean(), (a, b, sorted) => {
      const first = a.map((n, i): [number, number] => [n, i]);
      const second = b.map((n, i): [number, number] => [n, 100 + i]);
      if (sorted) first.sort(byFirst);
      const expected = [...first, ...second].toSorted(byFirst);
      expect(mergedInOrder(first, second, byFirst)).toEqual(expected);
    }),
  );
});
