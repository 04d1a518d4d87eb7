import { expect, it } from 'vitest';
import { readFigures } from '../../src/figures/read-figures.ts';
import type { FigureReading } from '../../src/figures/reading.ts';

const number = (n: number | null): string => (n === null ? '' : String(Number(n.toPrecision(9))));

/** `at least 14 people | atLeast 14 | people | killed | civilians`: span, number, unit, measure, population. */
export const describeReading = ({ text, figure }: FigureReading): string => {
  const kind = figure.kind === 'count' ? '' : `${figure.kind} `;
  const comparator = figure.comparator === 'exact' ? '' : `${figure.comparator} `;
  const value =
    figure.value === null ? `${number(figure.low)}..${number(figure.high)}` : number(figure.value);
  return [
    text.replace(/\s+/g, ' '),
    `${kind}${comparator}${value}`,
    figure.unit,
    figure.measure?.value ?? '-',
    figure.population?.value ?? '-',
  ].join(' | ');
};

/** A sentence and, for each figure in it, the first parts of its description; without any, the sentence has no figure. */
export type Row = readonly [sentence: string, ...figures: string[]];

const cut = (actual: string, wanted: string): string =>
  actual.split(' | ').slice(0, wanted.split(' | ').length).join(' | ');

/** One test a row. What was read is printed only where it is not what was wanted. */
export const checkFigures = (rows: readonly Row[]): void => {
  for (const [sentence, ...wanted] of rows)
    it(sentence, () => {
      const read = readFigures(sentence)
        .filter((reading) => !reading.quiet)
        .map(describeReading);
      const actual = read.map((line, i) => cut(line, wanted[i] ?? line));
      expect(actual, `read in full:\n  ${read.join('\n  ')}`).toEqual(wanted);
    });
};
