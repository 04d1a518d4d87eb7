/** Figures and claims to compare, each test naming only what matters to it. */
import type { ComparedClaim, SourceLine } from '../../../src/crosscheck/brief.ts';
import type { Figure } from '../../../src/figures/figure.ts';

export const source = (more: Partial<SourceLine> = {}): SourceLine => ({
  id: 'sm:test/source/daily',
  shortName: 'The Daily, editorial, 16 Jul 2018',
  genre: 'editorial',
  opinion: true,
  background: false,
  date: '2018-07-16',
  dateBasis: 'stated',
  url: null,
  textSha256: null,
  ...more,
});

export const stated = <T>(value: T, words?: string) => ({ value, basis: 'stated' as const, words });
export const inferred = <T>(value: T) => ({ value, basis: 'inferred' as const });

export const figure = (more: Partial<Figure> = {}): Figure => ({
  kind: 'count',
  value: 137,
  low: 137,
  high: 137,
  lowOpen: false,
  highOpen: false,
  comparator: 'exact',
  vague: false,
  unit: 'people',
  counted: null,
  measure: stated('killed' as const),
  measureDoubt: null,
  population: null,
  nationality: null,
  denominator: null,
  baseline: null,
  period: null,
  place: null,
  event: null,
  perpetrator: null,
  counter: null,
  saidBy: null,
  questions: [],
  ...more,
});

export const claim = (more: Partial<ComparedClaim> = {}): ComparedClaim => ({
  claim: 'sm:test/figure/one',
  low: 149,
  high: 149,
  value: 149,
  comparator: 'exact',
  vague: false,
  unit: 'people',
  kind: 'count',
  measure: 'killed',
  textAsWritten: '149',
  statement: 'The police gave 149 people killed.',
  period: null,
  place: null,
  population: null,
  relation: 'differs',
  reasons: [],
  notes: [],
  gap: 12,
  source: source(),
  locator: null,
  relayedBy: null,
  ...more,
});

/** Which thin or wide space and whether one stands around a dash is the business of the locale's data. */
export const plain = (words: string): string =>
  words.replaceAll(/[\u2009\u202f\u00a0]/g, ' ').replaceAll(/\s*–\s*/g, ' – ');
