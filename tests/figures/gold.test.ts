import { describe, expect, it } from 'vitest';
import { toGold } from '../../src/figures/gold.ts';
import { readFigures } from '../../src/figures/read-figures.ts';

const ROWS: readonly (readonly [
  string,
  ...(readonly [string, number | null, number | null, number | null])[],
])[] = [
  ['It killed 14 people.', ['=', 14, 14, 14]],
  ['It killed at least 14 people.', ['>=', 14, 14, null]],
  ['It killed more than 3,000 soldiers.', ['>', 3000, 3000, null]],
  ['It killed up to 40 people.', ['<=', 40, null, 40]],
  ['It killed fewer than 40 people.', ['<', 40, null, 40]],
  ['It killed about 400 people.', ['~', 400, null, null]],
  ['It killed nearly 400 people.', ['~', 400, null, null]],
  ['It killed around a dozen armed men.', ['~', 12, null, null]],
  ['It killed dozens of people.', ['~', null, 24, null]],
  ['It killed scores of people.', ['~', null, 40, null]],
  ['It killed hundreds of people.', ['~', null, 200, null]],
  ['It killed thousands of people.', ['~', null, 2000, null]],
  ['Some 10 to 50 percent of them left.', ['~', null, 9, 55]],
  ['From 10 to 50 percent of them left.', ['range', null, 10, 50]],
  ['Half of the casualties were his.', ['=', 0.5, 0.5, 0.5]],
  ['Over half of the casualties were his.', ['>', 0.5, 0.5, null]],
  ['Two thirds of the votes were his.', ['=', 0.666666666667, 0.666666666667, 0.666666666667]],
  ['One in five children is hungry.', ['=', 0.2, 0.2, 0.2]],
  ['It is 52 percent of all.', ['=', 52, 52, 52]],
  ['It is 52pc of all.', ['=', 52, 52, 52]],
  ['It cost $15 billion.', ['=', 15e9, 15e9, 15e9]],
];

describe('figures in the convention of the recognition sets', () => {
  for (const [sentence, ...wanted] of ROWS)
    it(sentence, () => {
      const gold = readFigures(sentence).map((reading) => toGold(reading.figure));
      expect(gold.map((g) => g && [g.comparator, g.value, g.low, g.high])).toEqual(wanted);
    });

  it('leaves out the one of an article', () => {
    const [reading] = readFigures('A mine killed a soldier.');
    expect(reading?.figure.value).toBe(1);
    expect(reading && toGold(reading.figure)).toBeNull();
  });
});
