import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimUnder } from '../../src/crosscheck/claim-under-policy.ts';
import { fromClaim } from '../../src/crosscheck/comparable.ts';
import { fits, relateValues } from '../../src/crosscheck/value.ts';
import type { FigureClaim } from '../../src/dataset/figure-claim.ts';
import { policyWith } from '../../src/figures/policy-change.ts';
import { DEFAULT_POLICY } from '../../src/figures/reading-policy.ts';
import { claim } from './records.ts';

const loose = (
  textAsWritten: string,
  low: number | null,
  high: number | null,
  more: Partial<FigureClaim> = {},
) => {
  const { value: _, ...made } = claim('c', 0, { textAsWritten, low, high, ...more });
  return made as FigureClaim;
};
const vague = { vague: true, comparator: 'vague' } as const;
const scores = loose('scores', 40, null, vague);
const policy = policyWith({
  words: { scores: { low: 20, high: 300 }, tens: { low: 30, high: 90 } },
  about: 0.05,
});

describe('claimUnder', () => {
  test.each<[string, FigureClaim, (number | null)[]]>([
    ['a vague word alone', scores, [20, 300]],
    ['in its phrase', loose('tens of thousands of people', 20_000, 99_999, vague), [30_000, 90_999]],
    ['an interval that the maker of the record gave', loose('scores', 50, 80, vague), [50, 80]],
    ['a word that is read as before', loose('dozens', 24, 99, vague), [24, 99]],
    ['about', { ...claim('a', 200, { comparator: 'about', low: 180, high: 220 }) }, [190, 210]],
    [
      'nearly, which the policy leaves',
      { ...claim('n', 200, { comparator: 'nearly', low: 180, high: 200 }) },
      [180, 200],
    ],
    ['a bound', claim('b', 137, { comparator: 'atLeast', high: null }), [137, null]],
    ['a number', claim('e', 149), [149, 149]],
    ['a vague claim without a word that is known', loose('a great many', 10, null, vague), [10, null]],
  ])('%s', (_, one, wanted) => {
    const read = claimUnder(one, policy);
    expect([read.low, read.high]).toEqual(wanted);
  });

  test('is the same record where nothing changes', () => {
    expect(claimUnder(scores, DEFAULT_POLICY)).toBe(scores);
    const plain = claim('e', 149);
    expect(claimUnder(plain, policy)).toBe(plain);
  });

  test('widening what a word stands for never turns a fit into a difference', () => {
    const ends = fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 200 }));
    const more = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(ends, more, more, fc.integer({ min: 0, max: 500 }), ([low, length], down, up, n) => {
        const high = low + length;
        const wide = { low: Math.max(1, low - down), high: high + up };
        const [narrow, wider] = [{ low, high }, wide].map((scoresAs) =>
          fromClaim(claimUnder(scores, policyWith({ words: { scores: scoresAs } }))),
        );
        const page = fromClaim(claim('p', n));
        if (fits(relateValues(page, narrow!).relation))
          expect(fits(relateValues(page, wider!).relation)).toBe(true);
      }),
    );
  });
});
