import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchExact, matchOverlap, maximumMatching, shared, type Spanned } from './match.ts';

const span = (start: number, end: number): Spanned => ({ start, end });

test('spans that touch share nothing', () => {
  expect(shared(span(0, 5), span(5, 9))).toBe(0);
  expect(shared(span(0, 5), span(4, 9))).toBe(1);
  expect(shared(span(7, 9), span(0, 5))).toBe(0);
});

test('the first that fits would lose a pair; an augmenting path does not', () => {
  const [a, b] = [span(0, 5), span(6, 9)];
  const [p, q] = [span(3, 9), span(7, 9)];
  expect(new Set(matchOverlap([p, q], [a, b]))).toEqual(
    new Set([
      [p, a],
      [q, b],
    ]),
  );
  expect(maximumMatching([[1, 0], [1]])).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

test('one long prediction answers one gold mention only, and the other way round', () => {
  expect(matchOverlap([span(0, 20)], [span(0, 5), span(6, 12), span(13, 20)])).toHaveLength(1);
  expect(matchOverlap([span(0, 5), span(6, 12)], [span(0, 20)])).toHaveLength(1);
});

test('of several the likest is taken', () => {
  const gold = span(10, 20);
  expect(matchOverlap([span(0, 11), span(10, 19), span(19, 40)], [gold])).toEqual([[span(10, 19), gold]]);
});

test('the same span goes before all others, wherever it stands in the list', () => {
  const gold = span(4, 8);
  expect(matchOverlap([span(3, 8), span(4, 9), span(4, 8)], [gold])).toEqual([[span(4, 8), gold]]);
});

test('exact pairs need both ends; the same prediction twice answers once', () => {
  const gold = [span(0, 3), span(5, 8)];
  expect(matchExact([span(0, 3), span(0, 3), span(5, 9)], gold)).toEqual([[span(0, 3), gold[0]]]);
});

test('nothing with nothing', () => {
  expect(matchOverlap([], [span(0, 1)])).toEqual([]);
  expect(matchOverlap([span(0, 1)], [])).toEqual([]);
  expect(maximumMatching([[], []])).toEqual([]);
});

/** The size of the largest matching by trying everything. */
const bestSize = (choices: readonly (readonly number[])[], from = 0, used = new Set<number>()): number => {
  if (from === choices.length) return 0;
  let best = bestSize(choices, from + 1, used);
  for (const right of choices[from]!)
    if (!used.has(right)) best = Math.max(best, 1 + bestSize(choices, from + 1, new Set([...used, right])));
  return best;
};

test('there is no larger matching, and nothing is used twice', () => {
  const graph = fc.array(fc.uniqueArray(fc.nat(5), { maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(graph, (choices) => {
      const pairs = maximumMatching(choices);
      expect(pairs).toHaveLength(bestSize(choices));
      expect(new Set(pairs.map(([left]) => left)).size).toBe(pairs.length);
      expect(new Set(pairs.map(([, right]) => right)).size).toBe(pairs.length);
      for (const [left, right] of pairs) expect(choices[left]).toContain(right);
    }),
  );
});

test('exact pairs are never more than overlapping ones, and swapping the sides changes neither count', () => {
  const spans = fc.array(
    fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 9 }))
      .map(([start, length]) => span(start, start + length)),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(spans, spans, (p, g) => {
      expect(matchExact(p, g).length).toBeLessThanOrEqual(matchOverlap(p, g).length);
      expect(matchOverlap(g, p)).toHaveLength(matchOverlap(p, g).length);
      expect(matchExact(g, p)).toHaveLength(matchExact(p, g).length);
    }),
  );
});
