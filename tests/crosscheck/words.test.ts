/** No word of a comparison judges: every code is said once in every form, and the words are looked through. */
import { describe, expect, test } from 'vitest';
import { DOUBTS, RELATIONS, type ComparedClaim, type Doubt } from '../../src/crosscheck/brief.ts';
import { NOTES, REASONS } from '../../src/crosscheck/codes.ts';
import {
  comparisonWords,
  doubtWords,
  noteWords,
  quantityWords,
  questionWords,
  reasonWords,
} from '../../src/crosscheck/plain.ts';
import { POPULATIONS } from '../../src/dataset/vocabulary.ts';
import { QUESTIONS } from '../../src/figures/figure.ts';
import { figureOf } from './figure-of.ts';

const JUDGING =
  /\b(?:true|truth|false|falsehood|(?:in)?correct|wrong|right|error|mistakes?|mistaken|verif\w*|unverified|debunk\w*|lies?|liar|terror\w*|mislead\w*|fake|(?:in)?accura\w*|refut\w*|contradict\w*|disprov\w*|prov(?:es?|en)|exaggerat\w*|inflated|martyr\w*|regime|neutrali[sz]ed|eliminated|honest|suspicious|invalid|valid)\b/i;

const there = (more: Partial<ComparedClaim>): ComparedClaim => ({
  claim: 'c',
  low: 149,
  high: 149,
  value: 149,
  comparator: 'exact',
  vague: false,
  unit: 'people',
  kind: 'count',
  measure: 'killed',
  textAsWritten: '149',
  statement: '',
  period: null,
  place: null,
  population: null,
  relation: 'differs',
  reasons: [],
  notes: [],
  gap: null,
  source: {
    id: 's',
    shortName: 'S',
    genre: 'news',
    opinion: false,
    background: false,
    date: null,
    dateBasis: null,
    url: null,
    textSha256: null,
  },
  locator: null,
  relayedBy: null,
  ...more,
});
const doubt = (code: Doubt['code'], result: number | null): Doubt => ({
  code,
  others: [],
  values: [157, 137, 20],
  result,
  meanings: ['percentShare', 'casualties'],
});

const everything = [
  ...REASONS.map(reasonWords),
  ...NOTES.flatMap((code) => [
    noteWords({ code }),
    noteWords({ code, detail: '12' }),
    noteWords({ code, detail: 'civilians' }),
  ]),
  ...QUESTIONS.map(questionWords),
  ...DOUBTS.flatMap((code) => [doubtWords(doubt(code, 161)), doubtWords(doubt(code, null))]),
  ...RELATIONS.flatMap((relation) =>
    POPULATIONS.flatMap((population) =>
      REASONS.map((reason) =>
        comparisonWords(
          figureOf({ n: 137, who: 'civilians' }),
          there({ relation, population, reasons: [reason], gap: 12 }),
        ),
      ),
    ),
  ),
];

describe('the words of a comparison', () => {
  test('never judge', () => expect(everything.filter((words) => JUDGING.test(words))).toEqual([]));
  test('are never empty and hold no code', () => {
    for (const words of everything) {
      expect(words.trim()).not.toBe('');
      expect(words).not.toMatch(/[a-z][A-Z]|undefined|null|NaN/);
    }
  });
});

const here = (n: number) => figureOf({ n, who: 'civilians' });

describe('as experience has them', () => {
  const atLeast = figureOf({ n: 137, low: 137, high: null, comparator: 'atLeast' });
  test.each<[string, string]>([
    ['same number', comparisonWords(here(149), there({ relation: 'agrees' }))],
    ['149 there, 137 here: 12 apart', comparisonWords(here(137), there({ gap: 12 }))],
    ['fits "at least 137"', comparisonWords(atLeast, there({ relation: 'consistentWithBound' }))],
    [
      'fits "at least 100"',
      comparisonWords(
        here(149),
        there({ relation: 'consistentWithBound', value: 100, low: 100, high: null, comparator: 'atLeast' }),
      ),
    ],
    [
      'later count by the same counter, 2023-02-04',
      noteWords({ code: 'supersededBy', detail: '2023-02-04' }),
    ],
    ['other months', comparisonWords(here(137), there({ relation: 'differentPeriod', reasons: ['period'] }))],
    [
      'counts everyone, not civilians',
      comparisonWords(
        here(137),
        there({ relation: 'differentPopulation', reasons: ['population'], population: 'all' }),
      ),
    ],
    [
      'killed and injured together',
      comparisonWords(
        here(137),
        there({ relation: 'differentMeasure', reasons: ['measure'], measure: 'casualties' }),
      ),
    ],
    [
      "can't tell: no date",
      comparisonWords(here(137), there({ relation: 'cannotTell', reasons: ['noDate'] })),
    ],
    ['do these add up?', comparisonWords(here(137), there({ relation: 'arithmeticDoubt' }))],
    ['a repeat of the same count, not a second source', noteWords({ code: 'repeat' })],
    ['52 percent', quantityWords(figureOf({ n: 52, unit: 'percent' }))],
    ['more than 80,000', quantityWords(figureOf({ n: 80_000, high: null, comparator: 'moreThan' }))],
    [
      '40 or more',
      quantityWords(figureOf({ n: null, low: 40, high: null, vague: true, comparator: 'vague' })),
    ],
    [
      '52 is a share here and a change elsewhere on this page.',
      doubtWords({
        code: 'twoMeanings',
        others: ['x'],
        values: [52],
        result: null,
        meanings: ['percentShare', 'percentChange'],
      }),
    ],
    [
      'Do these add up? 137 + 24 = 161, and 157 is given.',
      doubtWords({ code: 'sum', others: [], values: [157, 137, 24], result: 161 }),
    ],
  ])('%s', (wanted, said) => expect(said).toBe(wanted));
});
