import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/figures/figure.ts';
import { facets, headWords, policyWords } from '../../../extension/ui/figure-words.ts';
import { figure, inferred, plain, stated } from './claims.ts';

const ref = (text: string) => ({ entity: null, text });

const HEADS: [string, Partial<Figure>, string?][] = [
  ['137 people', {}],
  ['1 person', { value: 1, low: 1, high: 1 }],
  ['at least 137 people', { high: null, comparator: 'atLeast' }],
  [
    'more than 80,000 lives',
    { value: 80_000, low: 80_000, high: null, lowOpen: true, comparator: 'moreThan', counted: 'lives' },
  ],
  [
    'at most 12 attacks',
    { comparator: 'atMost', value: 12, low: null, high: 12, unit: 'attacks' },
    'up to 12',
  ],
  ['fewer than 12 attacks', { comparator: 'lessThan', value: 12, low: null, high: 12, unit: 'attacks' }],
  [
    'less than 12 percent',
    { comparator: 'lessThan', value: 12, low: null, high: 12, unit: 'percent', kind: 'percentShare' },
  ],
  ['18 to 20 people', { value: null, low: 18, high: 20, comparator: 'between' }],
  [
    '1,692',
    { value: 1692, low: 1692, high: 1692, counted: 'civilians', population: stated('civilians' as const) },
  ],
  ['“scores”', { value: null, low: 40, high: null, vague: true, comparator: 'vague' }, 'scores'],
  ['52 percent', { kind: 'percentShare', unit: 'percent', value: 52, low: 52, high: 52 }],
  ['a rise of 52 percent', { kind: 'percentChange', unit: 'percent', value: 52, low: 52, high: 52 }],
  [
    'a fall of 17.5 percent',
    { kind: 'percentChange', unit: 'percent', value: -17.5, low: -17.5, high: -17.5 },
  ],
  ['a rise of 1 percentage point', { kind: 'percentagePointChange', unit: 'pp', value: 1, low: 1, high: 1 }],
  ['USD 1,600,000', { kind: 'money', unit: 'USD', value: 1_600_000, low: 1_600_000, high: 1_600_000 }],
  ['12 km', { kind: 'distance', unit: 'km', value: 12, low: 12, high: 12 }],
  ['5', { unit: 'things', value: 5, low: 5, high: 5 }],
];

describe('the number as it was understood', () => {
  test.each(HEADS)('%s', (words, more, written = 'as written') => {
    expect(plain(headWords(figure(more), written))).toBe(words);
  });
});

describe('what is known beside the number', () => {
  test('comes in the order in which a reader asks, stated and inferred apart', () => {
    const known = facets(
      figure({
        population: stated('civilians' as const),
        place: stated(ref('Afghanistan')),
        period: inferred({ from: '2018-01-01', to: '2018-06-30', label: '' }),
        counter: stated(ref('UNAMA')),
        saidBy: stated(ref('UNAMA')),
      }),
    );
    expect(known.map(({ words, basis }) => `${basis}: ${plain(words)}`)).toEqual([
      'stated: killed',
      'stated: civilians',
      'stated: Afghanistan',
      'inferred: Jan – Jun 2018',
      'stated: counted by UNAMA',
    ]);
  });

  test('does not say the unit twice, nor a people that nobody described', () => {
    const known = facets(
      figure({
        unit: 'attacks',
        measure: stated('attacks' as const),
        population: stated('unspecified' as const),
      }),
    );
    expect(known).toEqual([]);
  });

  test.each([
    ['claimed', 'claimed by the Front'],
    ['attributed', 'attributed to the Front'],
    ['suspected', 'the Front suspected'],
    ['denied', 'denied by the Front'],
    ['unknown', 'who did it is not known'],
  ] as const)('who did it, %s, is not one with the other ways of saying it', (status, words) => {
    const perpetrator = { who: ref('the Front'), status, by: null, basis: 'stated' as const };
    expect(facets(figure({ perpetrator })).map((facet) => facet.words)).toContain(words);
  });

  test('a share names its whole, and a change its beginning', () => {
    const share = figure({
      kind: 'percentShare',
      unit: 'percent',
      measure: null,
      denominator: stated('casualties'),
    });
    expect(facets(share)[0]?.words).toBe('share of casualties');
    const change = figure({
      kind: 'percentChange',
      unit: 'percent',
      measure: null,
      baseline: stated('last year'),
    });
    expect(facets(change)[0]?.words).toBe('since last year');
  });
});

test('our own reading of a loose word is said, and none for an exact one', () => {
  const scores = figure({ value: null, low: 40, high: null, vague: true, comparator: 'vague' });
  expect(policyWords(scores, 'scores')).toBe('“scores” is read here as 40 or more.');
  const about = figure({ value: 100, low: 90, high: 110, comparator: 'about' });
  expect(policyWords(about, 'some 100')).toBe('“some 100” is read here as 90 to 110.');
  expect(policyWords(figure(), '137')).toBeNull();
  expect(policyWords(figure({ high: null, comparator: 'atLeast' }), 'at least 137')).toBeNull();
});
