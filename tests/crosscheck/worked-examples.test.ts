import { describe, expect, test } from 'vitest';
import { checkChange, checkShare, checkSum } from '../../src/crosscheck/arithmetic.ts';
import { compareFigures } from '../../src/crosscheck/compare.ts';
import { make, world } from './make.ts';
import { NEGATIVE } from './must-not-match.table.ts';
import type { Row } from './row.ts';
import { EXAMPLES } from './worked-examples.table.ts';

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
