/**
 * The worked comparisons of the data model, each as it is read there: on the left what a page or a document says, on
 * the right a count that the dataset holds. Beside them as many that must not match.
 */
import { describe, expect, test } from 'vitest';
import { checkChange, checkShare, checkSum } from '../../src/crosscheck/arithmetic.ts';
import type { ComparableFigure } from '../../src/crosscheck/comparable.ts';
import { compareFigures } from '../../src/crosscheck/compare.ts';
import { make, world } from './make.ts';

const casualtiesOf = (text: string) => ({ text, measure: null, population: null, place: null });
const afghan = { who: 'civilians', where: 'afghanistan' } as const;
const half = { ...afghan, when: '2018-01/2018-06' } as const;
const share = { kind: 'percentShare', unit: 'percent', measure: 'casualties' } as const;
const change = { kind: 'percentChange', unit: 'percent', measure: 'casualties' } as const;
const strikes = {
  ...half,
  ...change,
  denominator: null,
  baseline: { days: null, text: 'from the same period last year' },
};
const mastung = { who: 'all', where: 'mastung', what: 'mastungBombing' } as const;
const february = { when: '2025-02', where: 'pakistan' } as const;

interface Row {
  name: string;
  a: ComparableFigure;
  b: ComparableFigure;
  relation: string;
  reasons?: string[];
  notes?: string[];
  gap?: number | null;
  percent?: number;
  parts?: Record<string, ComparableFigure[]>;
}

const EXAMPLES: Row[] = [
  {
    name: '1: a half-year count that the page gives for a year',
    a: make({ n: 1692, ...afghan, when: '2017-07-16/2018-07-16' }),
    b: make({ n: 1692, ...half, counter: 'unama' }),
    relation: 'differentPeriod',
    reasons: ['periodContained'],
    notes: ['sameNumber'],
  },
  {
    name: '2: the same rise, its baseline loosely worded',
    a: make({
      n: 1,
      ...half,
      ...change,
      measure: 'killed',
      baseline: { days: null, text: 'since last year' },
    }),
    b: make({
      n: 1,
      ...half,
      ...change,
      measure: 'killed',
      baseline: { days: { from: '2017-01-01', to: '2017-06-30' }, text: null },
    }),
    relation: 'agrees',
    notes: ['baselineWording'],
  },
  {
    name: '3: half a year against the whole',
    a: make({ n: 1692, ...half }),
    b: make({ n: 3804, ...afghan, when: '2018' }),
    relation: 'differentPeriod',
    reasons: ['periodContained'],
  },
  {
    name: '4: half a year against nine months',
    a: make({ n: 1692, ...half }),
    b: make({ n: 2798, ...afghan, when: '2018-01/2018-09' }),
    relation: 'differentPeriod',
    reasons: ['periodContained'],
  },
  {
    name: '5: killed and injured together, called killed',
    a: make({ n: 5122, ...half }),
    b: make({ n: 5122, ...half, measure: 'casualties' }),
    relation: 'differentMeasure',
    reasons: ['measure'],
  },
  {
    name: '6: a share of one kind of casualties against a share of all',
    a: make({
      n: 52,
      ...half,
      ...share,
      denominator: casualtiesOf('civilian casualties in suicide and complex attacks'),
    }),
    b: make({ n: 52, ...half, ...share, denominator: casualtiesOf('civilian casualties') }),
    relation: 'differentPopulation',
    reasons: ['denominator'],
    notes: ['sameNumber'],
  },
  {
    name: '7: a rise in casualties of air strikes',
    a: make({ n: 52, ...strikes }),
    b: make({ n: 52, ...strikes, baseline: { days: { from: '2017-01-01', to: '2017-06-30' }, text: null } }),
    relation: 'agrees',
  },
  {
    name: '7: that rise against the share with the same number',
    a: make({ n: 52, ...strikes }),
    b: make({
      n: 52,
      ...half,
      ...share,
      denominator: casualtiesOf('civilian casualties in suicide attacks'),
    }),
    relation: 'notComparable',
    reasons: ['kind'],
  },
  {
    name: '8: over half against 52 percent',
    a: make({
      ...half,
      ...share,
      n: '>50',
      high: 100,
      denominator: casualtiesOf('civilian casualties from air strikes'),
    }),
    b: make({
      n: 52,
      ...half,
      ...share,
      denominator: casualtiesOf('casualties of civilians from airstrikes'),
    }),
    relation: 'consistentWithBound',
  },
  {
    name: '9: scores against 36',
    a: make({ n: '40..', who: 'civilians', where: 'kunduz', what: 'kunduzStrike' }),
    b: make({ n: 36, who: 'civilians', where: 'archi', what: 'kunduzStrike', counter: 'unama' }),
    relation: 'belowUsualMeaning',
  },
  {
    name: '9: scores against 59',
    a: make({ n: '40..', who: 'civilians', where: 'kunduz', what: 'kunduzStrike' }),
    b: make({ n: 59, who: 'civilians', where: 'kunduz', what: 'kunduzStrike', counter: 'taliban' }),
    relation: 'consistentWithBound',
  },
  {
    name: '9: scores against killed and injured together',
    a: make({ n: '40..', who: 'civilians', where: 'kunduz', what: 'kunduzStrike' }),
    b: make({ n: 107, who: 'civilians', where: 'kunduz', what: 'kunduzStrike', measure: 'casualties' }),
    relation: 'differentMeasure',
  },
  {
    name: '10: at least 137 against 149',
    a: make({ n: '>=137', ...mastung }),
    b: make({ n: 149, ...mastung, counter: 'police' }),
    relation: 'consistentWithBound',
  },
  {
    name: '10: at least 137 against the first day',
    a: make({ n: '>=137', ...mastung, asOf: '2018-07-16' }),
    b: make({ n: 128, ...mastung, asOf: '2018-07-13' }),
    relation: 'differs',
    gap: 9,
    percent: 7.0,
    notes: ['earlierCount'],
  },
  {
    name: '12: two counts of one day',
    a: make({ n: 20, who: 'all', where: 'peshawar', what: 'bilourBombing', asOf: '2018-07-11' }),
    b: make({ n: 22, who: 'all', where: 'peshawar', what: 'bilourBombing', asOf: '2018-07-13' }),
    relation: 'differs',
    gap: 2,
    percent: 9.1,
    notes: ['laterCount'],
  },
  {
    name: '13: security personnel against soldiers',
    a: make({ n: 7, who: 'securityForces', where: 'kp', when: '2024-03-16' }),
    b: make({ n: 7, who: 'soldiers', where: 'kp', when: '2024-03-16' }),
    relation: 'agrees',
    notes: ['populationNarrower'],
  },
  {
    name: '14: one province of two',
    a: make({ n: 6, who: 'all', where: 'paktika', what: 'strikes' }),
    b: make({ n: 8, who: 'all', where: 'afghanistan', what: 'strikes', id: 'eight' }),
    parts: {
      eight: [make({ n: 5, where: 'paktika', id: 'five' }), make({ n: 3, where: 'khost', id: 'three' })],
    },
    relation: 'subtotalOf',
    reasons: ['partOfThat'],
  },
  {
    name: '14: a part known by its number alone',
    a: make({ n: 6, who: 'all', what: 'strikes' }),
    b: make({ n: 8, who: 'all', where: 'afghanistan', what: 'strikes', id: 'eight' }),
    parts: { eight: [make({ n: 6, id: 'six' }), make({ n: 2, id: 'two' })] },
    relation: 'subtotalOf',
    reasons: ['partOfThat'],
  },
  {
    name: '14: eight people against eight women and children',
    a: make({ n: 8, who: 'all', where: 'afghanistan', what: 'strikes' }),
    b: make({ n: 8, who: 'civilians', where: 'afghanistan', what: 'strikes' }),
    relation: 'agrees',
    notes: ['populationNarrower'],
  },
  {
    name: '15: two decades against another stretch of years',
    a: make({ n: '>80000', where: 'pakistan', when: '2003-03/2023-03' }),
    b: make({ n: 65000, where: 'pakistan', when: '2001/2018', who: 'all' }),
    relation: 'differentPeriod',
  },
  {
    name: '15: against a count that includes militants',
    a: make({ n: '>80000', who: 'civilians', where: 'pakistan', when: '2003-03/2023-03' }),
    b: make({ n: '81325-81860', who: 'all', attackers: 'yes', where: 'pakistan', when: '2004/2013' }),
    relation: 'differentPopulation',
  },
  {
    name: '16: casualties that mean deaths',
    a: make({ n: 55, who: 'civilians', ...february, measureAsWorded: 'casualties', measureInDoubt: true }),
    b: make({ n: 55, who: 'civilians', ...february, counter: 'picss' }),
    relation: 'differentMeasure',
    reasons: ['measureAsWorded'],
    notes: ['sameNumber', 'measureAsWorded'],
  },
  {
    name: '17: over 100 against the sum of its parts',
    a: make({ n: '>100', who: 'all', attackers: 'no', ...february }),
    b: make({ n: 102, who: 'all', attackers: 'no', ...february, counter: 'picss' }),
    relation: 'consistentWithBound',
  },
  {
    name: '17: against the count with militants',
    a: make({ n: '>100', who: 'all', attackers: 'no', ...february }),
    b: make({ n: 258, who: 'all', attackers: 'yes', ...february, counter: 'picss' }),
    relation: 'differentPopulation',
    reasons: ['attackersIncluded'],
  },
  {
    name: '18: a year without a word on who is counted, against one that fits',
    a: make({ n: '>1600', where: 'pakistan', when: '2024' }),
    b: make({ n: 1612, who: 'all', attackers: 'no', where: 'pakistan', when: '2024', counter: 'crss' }),
    relation: 'cannotTell',
    reasons: ['noPopulation'],
    notes: ['fits'],
  },
  {
    name: '18: against one that lies under it',
    a: make({ n: '>1600', where: 'pakistan', when: '2024' }),
    b: make({ n: 852, who: 'all', where: 'pakistan', when: '2024', counter: 'pips' }),
    relation: 'cannotTell',
    reasons: ['noPopulation'],
    notes: ['apart'],
  },
  {
    name: '20: a total that was put right downwards',
    a: make({
      n: 101,
      who: 'all',
      where: 'peshawar',
      what: 'mosqueBombing',
      asOf: '2023-02-01',
      counter: 'police',
    }),
    b: make({
      n: 84,
      who: 'all',
      where: 'peshawar',
      what: 'mosqueBombing',
      asOf: '2023-02-04',
      counter: 'police',
    }),
    relation: 'differs',
    gap: 17,
    percent: 20.2,
    notes: ['supersededBy'],
  },
  {
    name: '20: with the attackers and without',
    a: make({ n: 18, who: 'all', attackers: 'no', where: 'bannu', what: 'bannuAttack' }),
    b: make({ n: 34, who: 'all', attackers: 'yes', where: 'bannu', what: 'bannuAttack' }),
    relation: 'differentPopulation',
    reasons: ['attackersIncluded'],
  },
  {
    name: 'one release in two newspapers, one apart',
    a: make({ n: 35, who: 'civilians', where: 'balochistan', when: '2025-02', counter: 'picss' }),
    b: make({ n: 36, who: 'civilians', where: 'balochistan', when: '2025-02', counter: 'picss' }),
    relation: 'differs',
    gap: 1,
  },
];

const NEGATIVE: Row[] = [
  {
    name: '1,692 dead in a flood, place and month given',
    a: make({ n: 1692, who: 'all', where: 'pakistan', when: '2022-06/2022-10', cause: 'flood' }),
    b: make({ n: 1692, ...half }),
    relation: 'differentPopulation',
  },
  {
    name: '1,692 dead in a flood and nothing else said',
    a: make({ n: 1692, cause: 'flood' }),
    b: make({ n: 1692, ...half }),
    relation: 'differentEvent',
    reasons: ['cause'],
  },
  {
    name: 'an equal number with nothing around it',
    a: make({ n: 1692 }),
    b: make({ n: 1692, ...half }),
    relation: 'cannotTell',
    notes: ['sameNumber'],
  },
  {
    name: 'a later attack in the same town',
    a: make({ n: 84, who: 'all', where: 'peshawar', when: '2024-05-03' }),
    b: make({ n: 84, who: 'all', where: 'peshawar', what: 'mosqueBombing' }),
    relation: 'differentPeriod',
    reasons: ['laterEvent'],
    notes: ['sameNumber'],
  },
  {
    name: 'two named attacks in one town',
    a: make({ n: 84, who: 'all', where: 'peshawar', what: 'bilourBombing' }),
    b: make({ n: 84, who: 'all', where: 'peshawar', what: 'mosqueBombing' }),
    relation: 'differentEvent',
    reasons: ['laterEvent'],
  },
  {
    name: 'a page without a date',
    a: make({ n: 149, who: 'all', where: 'mastung' }),
    b: make({ n: 149, ...mastung }),
    relation: 'cannotTell',
    reasons: ['noDate'],
    notes: ['sameNumber'],
  },
  {
    name: 'a page dated right after the attack still does not give its day',
    a: make({ n: 149, who: 'all', where: 'mastung', asOf: '2018-07-15' }),
    b: make({ n: 149, ...mastung }),
    relation: 'cannotTell',
    reasons: ['noDate'],
    notes: ['pageDateFits'],
  },
  {
    name: 'the day alone, without a place',
    a: make({ n: 149, who: 'all', when: '2018-07-13' }),
    b: make({ n: 149, ...mastung }),
    relation: 'cannotTell',
    reasons: ['noPlace'],
  },
  {
    name: 'another place on the same day',
    a: make({ n: 149, who: 'all', where: 'bannu', when: '2018-07-13' }),
    b: make({ n: 149, ...mastung }),
    relation: 'differentPlace',
  },
  {
    name: 'the whole country on that day may have seen more than one attack',
    a: make({ n: 149, who: 'all', where: 'pakistan', when: '2018-07-13' }),
    b: make({ n: 149, ...mastung }),
    relation: 'cannotTell',
    reasons: ['noEvent'],
  },
  {
    name: 'a place that the dataset does not know',
    a: { ...make({ n: 149, who: 'all', when: '2018-07-13' }), place: { id: null, text: 'Dringarh' } },
    b: make({ n: 149, ...mastung }),
    relation: 'cannotTell',
    reasons: ['placeUnlisted'],
  },
  {
    name: 'a statistic of the year against one attack in it',
    a: make({ n: 149, who: 'all', where: 'balochistan', when: '2018' }),
    b: make({ n: 149, ...mastung }),
    relation: 'differentPeriod',
    reasons: ['periodContained'],
  },
  {
    name: 'injured against killed',
    a: make({ n: 149, ...mastung, measure: 'injured' }),
    b: make({ n: 149, ...mastung }),
    relation: 'differentMeasure',
  },
  {
    name: 'a number whose measure the sentence does not name',
    a: make({ n: 149, ...mastung, measure: null }),
    b: make({ n: 149, ...mastung }),
    relation: 'cannotTell',
    reasons: ['noMeasure'],
  },
  {
    name: 'attacks against people',
    a: make({ n: 521, unit: 'attacks', measure: 'attacks', where: 'pakistan', when: '2024' }),
    b: make({ n: 521, who: 'all', where: 'pakistan', when: '2024' }),
    relation: 'notComparable',
    reasons: ['unit'],
  },
  {
    name: 'a share in points against a share in percent',
    a: make({ n: 52, ...half, ...share, unit: 'pp', kind: 'percentagePointChange' }),
    b: make({ n: 52, ...half, ...share }),
    relation: 'notComparable',
    reasons: ['kind'],
  },
  {
    name: 'a province against its country',
    a: make({ n: 1616, who: 'all', where: 'kp', when: '2024' }),
    b: make({ n: 1612, who: 'all', where: 'pakistan', when: '2024' }),
    relation: 'differentPlace',
    reasons: ['placeContained'],
  },
  {
    name: 'everyone against civilians in a statistic, the number equal',
    a: make({ n: 1692, who: 'all', where: 'afghanistan', when: '2018-01/2018-06' }),
    b: make({ n: 1692, ...half }),
    relation: 'differentPopulation',
    notes: ['sameNumber'],
  },
  {
    name: 'everyone against soldiers in one attack, the numbers apart',
    a: make({ n: 18, who: 'all', where: 'bannu', what: 'bannuAttack' }),
    b: make({ n: 5, who: 'soldiers', where: 'bannu', what: 'bannuAttack' }),
    relation: 'differentPopulation',
    notes: ['apart'],
  },
  {
    name: 'other months of the same year',
    a: make({ n: 1692, ...afghan, when: '2018-07/2018-12' }),
    b: make({ n: 1692, ...half }),
    relation: 'differentPeriod',
    reasons: ['period'],
  },
  {
    name: 'a rise against another year than the one before',
    a: make({
      n: 52,
      ...half,
      ...change,
      baseline: { days: { from: '2016-01-01', to: '2016-06-30' }, text: null },
    }),
    b: make({
      n: 52,
      ...half,
      ...change,
      baseline: { days: { from: '2017-01-01', to: '2017-06-30' }, text: null },
    }),
    relation: 'differentPeriod',
    reasons: ['baseline'],
  },
  {
    name: 'a rise that does not say since when',
    a: make({ n: 52, ...half, ...change }),
    b: make({
      n: 52,
      ...half,
      ...change,
      baseline: { days: { from: '2017-01-01', to: '2017-06-30' }, text: null },
    }),
    relation: 'cannotTell',
    reasons: ['noBaseline'],
  },
  {
    name: 'a share that does not say of what',
    a: make({ n: 52, ...half, ...share }),
    b: make({ n: 52, ...half, ...share, denominator: casualtiesOf('civilian casualties') }),
    relation: 'cannotTell',
    reasons: ['noDenominator'],
  },
  {
    name: 'dozens against more than a hundred: a vague word never differs',
    a: make({ n: '24..99', ...mastung }),
    b: make({ n: 149, ...mastung }),
    relation: 'cannotTell',
    reasons: ['vagueWord'],
  },
  {
    name: 'those whom one group is said to have killed against all',
    a: make({ n: 1692, ...half, perpetrator: { id: 'taliban', text: 'Taliban' } }),
    b: make({ n: 1692, ...half }),
    relation: 'cannotTell',
    reasons: ['noPerpetrator'],
  },
  {
    name: 'by one group against by another',
    a: make({ n: 427, ...half, perpetrator: { id: 'taliban', text: null } }),
    b: make({ n: 427, ...half, perpetrator: { id: 'is', text: null } }),
    relation: 'differentPopulation',
    reasons: ['perpetrator'],
  },
  {
    name: 'citizens of two countries',
    a: {
      ...make({ n: 5, what: 'mastungBombing' }),
      population: { class: 'nationals', attackers: 'unknown', nationality: 'Chinese' },
    },
    b: {
      ...make({ n: 5, what: 'mastungBombing' }),
      population: { class: 'nationals', attackers: 'unknown', nationality: 'Japanese' },
    },
    relation: 'differentPopulation',
    reasons: ['nationality'],
  },
  {
    name: 'a superlative has no number to compare',
    a: make({ n: 1, kind: 'superlative', ...half, value: null, low: null, high: null }),
    b: make({ n: 1, kind: 'superlative', ...half, value: null, low: null, high: null }),
    relation: 'cannotTell',
    reasons: ['noValue'],
  },
  {
    name: 'twenty is not a rounded twenty-two',
    a: make({ n: 20, ...mastung }),
    b: make({ n: 22, ...mastung }),
    relation: 'differs',
    gap: 2,
  },
  {
    name: 'a round number is a difference with a note, unless it says that it is rounded',
    a: make({ n: 1700, ...half }),
    b: make({ n: 1692, ...half }),
    relation: 'differs',
    gap: 8,
    notes: ['roundsTo'],
  },
];

const check = ({ a, b, relation, reasons, notes, gap, percent, parts }: Row) => {
  const result = compareFigures(a, b, world(parts));
  expect(result.relation).toBe(relation);
  if (reasons) expect(result.reasons).toEqual(reasons);
  for (const code of notes ?? []) expect(result.notes.map((n) => n.code)).toContain(code);
  if (gap !== undefined) expect(result.gap).toBe(gap);
  if (percent !== undefined) expect(Number((result.relativeGap! * 100).toFixed(1))).toBe(percent);
};

describe('the worked examples', () => {
  test.each(EXAMPLES)('$name', check);
});

describe('what must not match', () => {
  test.each(NEGATIVE)('$name', check);
  test('there are as many as there are examples', () => {
    expect(NEGATIVE.length).toBeGreaterThanOrEqual(EXAMPLES.length);
  });
});

const people = (n: number | string) => make({ n });

const percent = (n: number | string) => make({ n, kind: 'percentChange', unit: 'percent' });

describe('numbers of one text', () => {
  test('11: 157 in four incidents is reached by two of them', () => {
    const sum = checkSum(people(157), [people('>=137'), people(20), people('>=4')], false);
    expect(sum).toEqual({ relation: 'arithmeticDoubt', result: 161 });
  });
  test('11: the two alone go with it, as long as others may be missing', () => {
    expect(checkSum(people(157), [people('>=137'), people(20)], false).relation).toBe('consistentWithBound');
  });
  test('17: 55 and 47 are over 100', () => {
    expect(checkSum(people('>100'), [people(55), people(47)])).toEqual({
      relation: 'consistentWithBound',
      result: 102,
    });
  });
  test.each([
    ['19: from 293 to 585 is not 90 percent more', 90, 293, 585, 'arithmeticDoubt', 99.6587],
    ['19: 558 would be', 90, 293, 558, 'agrees', 90.4437],
    ['20: from 20 to 55', 175, 20, 55, 'agrees', 175],
    ['20: from 57 to 47', -18, 57, 47, 'agrees', -17.5439],
    ['nothing to start from', 50, 0, 55, 'cannotTell', null],
  ])('%s', (_, change_, from, to, relation, result) => {
    expect(checkChange(percent(change_), people(from), people(to))).toEqual({ relation, result });
  });
  test.each([
    ['19: 585 of 1,081 is not 52 percent', 52, 585, 1081, 'arithmeticDoubt', 54.1166],
    ['19: 558 of 1,081 is', 52, 558, 1081, 'agrees', 51.6189],
  ])('%s', (_, share_, part, whole, relation, result) => {
    expect(checkShare(percent(share_), people(part), people(whole))).toEqual({ relation, result });
  });
  test('a bound has no change', () => {
    expect(checkChange(percent(90), people('>=293'), people(585)).relation).toBe('cannotTell');
  });
});
