import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/figures/read-figures.ts';
import { checkFigures } from '../check-figures.ts';

/** Sentence, the span with its comparator, the comparator, the interval in mathematical brackets. */
const INTERVALS: readonly (readonly [string, string, string, string])[] = [
  ['It killed 14 people.', '14 people', 'exact', '[14, 14]'],
  ['It killed at least 14 people.', 'at least 14 people', 'atLeast', '[14, )'],
  ['It killed a minimum of 14 people.', 'a minimum of 14 people', 'atLeast', '[14, )'],
  ['It was over 38 degrees.', 'over 38 degrees', 'moreThan', '(38, )'],
  ['It was about 38 degrees.', 'about 38 degrees', 'about', '[34.2, 41.8]'],
  ['It lost under 12 litres.', 'under 12 litres', 'lessThan', '(, 12)'],
  ['It killed a minimum 14 people.', 'a minimum 14 people', 'atLeast', '[14, )'],
  ['It killed no fewer than 14 people.', 'no fewer than 14 people', 'atLeast', '[14, )'],
  ['It killed not less than 14 people.', 'not less than 14 people', 'atLeast', '[14, )'],
  ['It killed upwards of 14 people.', 'upwards of 14 people', 'atLeast', '[14, )'],
  ['It killed 14 or more people.', '14 or more people', 'atLeast', '[14, )'],
  ['There are 200-plus prisoners.', '200-plus prisoners', 'atLeast', '[200, )'],
  ['There are 200+ prisoners.', '200+ prisoners', 'atLeast', '[200, )'],
  ['It killed more than 80 people.', 'more than 80 people', 'moreThan', '[81, )'],
  ['It killed over 80 people.', 'over 80 people', 'moreThan', '[81, )'],
  ['It killed well over 80 people.', 'well over 80 people', 'moreThan', '[81, )'],
  ['Losses are in excess of 80 people.', 'in excess of 80 people', 'moreThan', '[81, )'],
  ['It killed up to 40 people.', 'up to 40 people', 'atMost', '(, 40]'],
  ['It killed as many as 40 people.', 'as many as 40 people', 'atMost', '(, 40]'],
  ['It killed no more than 40 people.', 'no more than 40 people', 'atMost', '(, 40]'],
  ['It killed at most 40 people.', 'at most 40 people', 'atMost', '(, 40]'],
  ['It killed fewer than 40 people.', 'fewer than 40 people', 'lessThan', '(, 39]'],
  ['It killed less than 40 people.', 'less than 40 people', 'lessThan', '(, 39]'],
  ['It killed just under 40 people.', 'just under 40 people', 'lessThan', '(, 39]'],
  ['It killed nearly 200 people.', 'nearly 200 people', 'nearly', '[180, 200)'],
  ['It killed almost 200 people.', 'almost 200 people', 'nearly', '[180, 200)'],
  ['It killed close to 200 people.', 'close to 200 people', 'nearly', '[180, 200)'],
  ['It killed about 300 people.', 'about 300 people', 'about', '[270, 330]'],
  ['It killed around 300 people.', 'around 300 people', 'about', '[270, 330]'],
  ['It killed some 300 people.', 'some 300 people', 'about', '[270, 330]'],
  ['It killed approximately 300 people.', 'approximately 300 people', 'about', '[270, 330]'],
  ['It killed an estimated 300 people.', 'an estimated 300 people', 'about', '[270, 330]'],
  ['It killed 300 or so people.', '300 or so people', 'about', '[270, 330]'],
  ['It killed between 10 and 15 people.', 'between 10 and 15 people', 'between', '[10, 15]'],
  ['It killed 10 to 15 people.', '10 to 15 people', 'between', '[10, 15]'],
  ['It killed 10-15 people.', '10-15 people', 'between', '[10, 15]'],
  ['It killed 10–15 people.', '10–15 people', 'between', '[10, 15]'],
  ['It killed two or three people.', 'two or three people', 'between', '[2, 3]'],
  ['It killed a dozen people.', 'a dozen people', 'exact', '[12, 12]'],
  ['It killed more than a dozen people.', 'more than a dozen people', 'moreThan', '[13, )'],
  ['It killed dozens of people.', 'dozens of people', 'vague', '[24, 99]'],
  ['It killed scores of people.', 'scores of people', 'vague', '[40, )'],
  ['It killed hundreds of people.', 'hundreds of people', 'vague', '[200, 999]'],
  ['It killed thousands of people.', 'thousands of people', 'vague', '[2000, 9999]'],
  ['It killed tens of thousands of people.', 'tens of thousands of people', 'vague', '[20000, 99999]'],
  [
    'It killed hundreds of thousands of people.',
    'hundreds of thousands of people',
    'vague',
    '[200000, 999999]',
  ],
  ['It killed a handful of people.', 'a handful of people', 'vague', '[3, 6]'],
  ['It killed several hundred people.', 'several hundred people', 'vague', '[300, 999]'],
  ['It killed a few dozen people.', 'a few dozen people', 'vague', '[36, 83]'],
  ['Half of the town fled.', 'Half', 'exact', '[50, 50]'],
  ['Over half of the town fled.', 'Over half', 'moreThan', '(50, 100]'],
  ['More than 52 percent of the town fled.', 'More than 52 percent', 'moreThan', '(52, 100]'],
  ['At least 52 percent of the town fled.', 'At least 52 percent', 'atLeast', '[52, 100]'],
  ['Less than a third of the town fled.', 'Less than a third', 'lessThan', '[0, 33.3333)'],
  ['Prices rose more than 120 percent.', 'more than 120 percent', 'moreThan', '(120, )'],
  ['It cost more than $5 million.', 'more than $5 million', 'moreThan', '(5000000, )'],
  ['It weighs over 2.5 tonnes.', 'over 2.5 tonnes', 'moreThan', '(2.5, )'],
];

const trim = (n: number): number => Number(n.toPrecision(6));

describe('comparators become intervals', () => {
  for (const [sentence, span, comparator, interval] of INTERVALS)
    it(sentence, () => {
      const [reading] = readFigures(sentence);
      const f = reading?.figure;
      const low = f?.low === null || f?.low === undefined ? '(' : `${f.lowOpen ? '(' : '['}${trim(f.low)}`;
      const high =
        f?.high === null || f?.high === undefined ? ')' : `${trim(f.high)}${f.highOpen ? ')' : ']'}`;
      expect([reading?.text, f?.comparator, `${low}, ${high}`]).toEqual([span, comparator, interval]);
      expect(f?.vague).toBe(comparator === 'vague');
    });
});

describe('prepositions that bound nothing', () => {
  checkFigures([
    ['The dispute over two islands goes on.', 'two islands | 2'],
    ['He stood over 12 bodies.', '12 bodies | 12'],
    ['They talked about three proposals.', 'three proposals | 3'],
    ['The case is heard under two laws.', 'two laws | 2'],
    ['Clashes over seven villages continued.', 'seven villages | 7'],
  ]);
});

describe('ranges and changes', () => {
  checkFigures([
    ['The toll rose from 59 to 92.', '59 | 59 | people | killed', '92 | 92 | people | killed'],
    ['Seats were cut from 100 to 80.', '100 | 100', '80 | 80'],
    ['It will cost 5-10 million rupees.', '5-10 million rupees | money between 5000000..10000000'],
    ['Experts expect 1.5 to 2 million visitors.', '1.5 to 2 million visitors | between 1500000..2000000'],
    ['Three to four people live in each tent.', 'Three to four people | between 3..4'],
    ['About 10-15 militants came.', 'About 10-15 militants | about 9..16'],
  ]);
});
