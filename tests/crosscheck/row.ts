/** A row of the comparison's tables, and the pieces that several rows share. */
import type { ComparableFigure } from '../../src/crosscheck/comparable.ts';

export const casualtiesOf = (text: string) => ({ text, measure: null, population: null, place: null });
export const afghan = { who: 'civilians', where: 'afghanistan' } as const;
export const half = { ...afghan, when: '2018-01/2018-06' } as const;
export const share = { kind: 'percentShare', unit: 'percent', measure: 'casualties' } as const;
export const change = { kind: 'percentChange', unit: 'percent', measure: 'casualties' } as const;
export const strikes = {
  ...half,
  ...change,
  denominator: null,
  baseline: { days: null, text: 'from the same period last year' },
};
export const mastung = { who: 'all', where: 'mastung', what: 'mastungBombing' } as const;
export const february = { when: '2025-02', where: 'pakistan' } as const;

export interface Row {
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
