import { describe, expect, test } from 'vitest';
import { RELATIONS, type ComparedClaim } from '../../../src/crosscheck/brief.ts';
import { REASONS } from '../../../src/crosscheck/codes.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { relationWords } from '../../../extension/ui/comparison.ts';
import { claim, figure, plain, stated } from './claims.ts';

const civilians = { population: stated('civilians' as const) };
const atLeast = { low: 137, high: null, comparator: 'atLeast' as const };
const half = { period: stated({ from: '2018-01-01', to: '2018-06-30', label: '' }) };

const TABLE: [string, Partial<ComparedClaim>, Partial<Figure>, string?][] = [
  ['same number', { relation: 'agrees' }, {}],
  ['149 there, 137 here: 12 apart', { relation: 'differs', gap: 12 }, {}],
  [
    '1,800 there, at least 1,900 here: 100 apart',
    { relation: 'differs', value: 1800, low: 1800, high: 1800, gap: 100 },
    { value: 1900, low: 1900, high: null, comparator: 'atLeast' },
  ],
  [
    '18 percent there, 17 percent here: 1 percentage point apart',
    { relation: 'differs', kind: 'percentShare', unit: 'percent', value: 18, low: 18, high: 18, gap: 1 },
    { kind: 'percentShare', unit: 'percent', value: 17, low: 17, high: 17 },
  ],
  ['fits “at least 137”', { relation: 'consistentWithBound' }, atLeast],
  [
    'fits “more than 100” there',
    { relation: 'consistentWithBound', value: 100, low: 100, high: null, comparator: 'moreThan' },
    {},
  ],
  [
    'fits “scores”',
    { relation: 'consistentWithBound', value: 59, low: 59, high: 59 },
    { value: null, low: 40, high: null, comparator: 'vague', vague: true },
    'scores',
  ],
  [
    'less than “scores” usually means (40 or more)',
    { relation: 'belowUsualMeaning', value: 36, low: 36, high: 36 },
    { value: null, low: 40, high: null, comparator: 'vague', vague: true },
    'scores',
  ],
  ['the ranges overlap', { relation: 'overlapsRange' }, {}],
  ['later count by the same counter', { relation: 'supersededBy' }, {}],
  [
    'other months: Jan – Sept 2018',
    { relation: 'differentPeriod', reasons: ['period'], period: '2018-01-01/2018-09-30' },
    half,
  ],
  [
    'other years: 2018',
    { relation: 'differentPeriod', reasons: ['period'], period: '2018-01-01/2018-12-31' },
    { period: stated({ from: '2017-01-01', to: '2017-12-31', label: '' }) },
  ],
  [
    'counts everyone, not civilians',
    { relation: 'differentPopulation', reasons: ['population'], population: 'all' },
    civilians,
  ],
  [
    'counts militants',
    { relation: 'differentPopulation', reasons: ['population'], population: 'militants' },
    {},
  ],
  [
    'killed and injured together',
    { relation: 'differentMeasure', reasons: ['measure'], measure: 'casualties' },
    {},
  ],
  [
    'only the killed',
    { relation: 'differentMeasure', reasons: ['measure'] },
    { measure: stated('casualties' as const) },
  ],
  ['attacks, not killed', { relation: 'differentMeasure', reasons: ['measure'], measure: 'attacks' }, {}],
  ['another place: Khost', { relation: 'differentPlace', reasons: ['place'], place: 'Khost' }, {}],
  ['another day in the same place', { relation: 'differentEvent', reasons: ['laterEvent'] }, {}],
  ['another cause', { relation: 'notComparable', reasons: ['cause'] }, {}],
  [
    'a change, not a share',
    { relation: 'notComparable', reasons: ['kind'], kind: 'percentChange', unit: 'percent' },
    { kind: 'percentShare', unit: 'percent' },
  ],
  ["can't tell: no date", { relation: 'cannotTell', reasons: ['noDate'] }, {}],
  ["can't tell: no date; no place", { relation: 'cannotTell', reasons: ['noDate', 'noPlace'] }, {}],
  ["can't tell", { relation: 'cannotTell', reasons: [] }, {}],
  ['do these add up?', { relation: 'arithmeticDoubt' }, {}],
  ['a part of that number', { relation: 'subtotalOf', reasons: ['partOfThat'] }, {}],
];

describe('a comparison in words', () => {
  test.each(TABLE)('%s', (words, there, here, written = 'at least 137 people') => {
    expect(plain(relationWords(claim(there), { figure: figure(here), words: written }))).toBe(words);
  });

  test('every relation and every reason has words, and none of them judges', () => {
    for (const relation of RELATIONS) {
      for (const reason of REASONS) {
        const words = relationWords(claim({ relation, reasons: [reason] }), {
          figure: figure(),
          words: '137',
        });
        expect(words).not.toBe('');
        expect(words).not.toMatch(/\b(?:true|false|correct|wrong|error|verified|debunked)\b/i);
      }
    }
  });

  test('a reason of a newer version is left out', () => {
    const words = relationWords(claim({ relation: 'cannotTell', reasons: ['noMoon', 'noDate'] }), {
      figure: figure(),
      words: '137',
    });
    expect(words).toBe("can't tell: no date");
  });
});
