import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from '../../src/text/in-order.ts';

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
