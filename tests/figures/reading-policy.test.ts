import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readFigures } from '../../src/figures/read-figures.ts';
import { policyChange, policyWith, withWidth, withWord } from '../../src/figures/policy-change.ts';
import { DEFAULT_POLICY, typedNumber } from '../../src/figures/reading-policy.ts';
import { VAGUE_WORDS, type VagueTerm } from '../../src/figures/vague-words.ts';

const intervalOf = (text: string, change = {}) => {
  const [first] = readFigures(text, policyWith(change));
  return first && [first.figure.low, first.figure.high];
};

describe('a desk may read vague words otherwise', () => {
  test.each<[string, object, (number | null)[]]>([
    ['Scores of people were killed.', {}, [40, null]],
    ['Scores of people were killed.', { words: { scores: { low: 20, high: 200 } } }, [20, 200]],
    ['Scores of people were killed.', { words: { dozens: { low: 12, high: 48 } } }, [40, null]],
    [
      'Hundreds of thousands of people fled.',
      { words: { hundreds: { low: 300, high: 900 } } },
      [300_000, 900_999],
    ],
    ['Several hundred people were killed.', { words: { several: { low: 4, high: 8 } } }, [400, 899]],
    ['About 200 people were killed.', {}, [180, 220]],
    ['About 200 people were killed.', { about: 0.05 }, [190, 210]],
    ['About 200 people were killed.', { about: 0 }, [200, 200]],
    ['Nearly 200 people were killed.', { nearly: 0.2 }, [160, 200]],
    ['At least 200 people were killed.', { about: 0.5, nearly: 0.5 }, [200, null]],
  ])('%s %j', (text, change, wanted) => expect(intervalOf(text, change)).toEqual(wanted));

  test('a word that this version does not know changes nothing', () => {
    expect(policyWith({ words: { oodles: { low: 1, high: 2 } } })).toBe(DEFAULT_POLICY);
    expect(policyWith({ words: { __proto__: { low: 1, high: 2 } } })).toBe(DEFAULT_POLICY);
    expect(policyWith({})).toBe(DEFAULT_POLICY);
  });
});

const words = fc.constantFrom(...(Object.keys(VAGUE_WORDS) as VagueTerm[]));
const end = fc.oneof(fc.integer({ min: -5, max: 1e6 }), fc.double({ noNaN: false }));

describe('what a user may set', () => {
  test('no interval is ever the wrong way round, and none begins below one', () => {
    fc.assert(
      fc.property(words, end, fc.option(end), (word, low, high) => {
        const change = withWord({}, word, { low, high });
        if (change === null) return;
        expect(v.is(policyChange, change)).toBe(true);
        const read = policyWith(change).words[word];
        expect(read.low).toBeGreaterThanOrEqual(1);
        expect(read.low).toBeLessThanOrEqual(read.high ?? Infinity);
      }),
    );
  });
  test.each<[string, { low: number; high: number | null }]>([
    ['the wrong way round', { low: 9, high: 3 }],
    ['below one', { low: 0, high: 3 }],
    ['no whole number', { low: 2.5, high: 3 }],
    ['no number', { low: NaN, high: null }],
  ])('%s is refused', (_, ends) => expect(withWord({ about: 0.2 }, 'several', ends)).toBeNull());

  test.each([-0.1, 0.51, NaN])('a width of %d is refused', (part) =>
    expect(withWidth({}, 'about', part)).toBeNull(),
  );

  test('what is set back to the usual is no change, and the other changes stay', () => {
    const one = withWord({ about: 0.2 }, 'scores', { low: 20, high: null })!;
    expect(one).toEqual({ about: 0.2, words: { scores: { low: 20, high: null } } });
    expect(withWord(one, 'scores', { low: 40, high: null })).toEqual({ about: 0.2, words: {} });
    expect(withWidth(one, 'about', 0.1)).toEqual({ words: { scores: { low: 20, high: null } } });
  });
  test.each([{ words: { scores: { low: 5, high: 2 } } }, { about: 2 }, { words: 'scores' }])(
    'a damaged record is refused: %j',
    (stored) => expect(v.is(policyChange, stored)).toBe(false),
  );
});

test.each<[string, number]>([
  ['40', 40],
  [' 2,000,000 ', 2e6],
  ['2\u202f000\u202f000', 2e6],
  ['2.000.000', 2e6],
  ['2\u2019000', 2000],
  ['7.5', 7.5],
  ['40 or so', NaN],
  ['-3', NaN],
  ['1e9', NaN],
  ['', NaN],
])('%j is typed for %d', (typed, wanted) => expect(typedNumber(typed)).toBe(wanted));
