/** The closed codes of a comparison. Their words are in `_locales` for the extension and in plain.ts for the terminal. */
import type { ComparisonRelation } from './brief.ts';

/** The keys that decided a relation, and how. */
export const REASONS = [
  // What is compared is of another nature.
  'kind',
  'unit',
  'measure',
  'measureAsWorded',
  'population',
  'attackersIncluded',
  'nationality',
  'denominator',
  'baseline',
  'perpetrator',
  'means',
  'period',
  'periodContained',
  'place',
  'placeContained',
  'event',
  'laterEvent',
  'cause',
  // One of the two leaves it open.
  'noUnit',
  'noMeasure',
  'noPopulation',
  'noAttackers',
  'noDenominator',
  'noBaseline',
  'noPerpetrator',
  'noMeans',
  'noDate',
  'noPlace',
  'noEvent',
  'noValue',
  'placeUnlisted',
  'vagueWord',
  // Which of the two is the part.
  'partOfThat',
  'partOfThis',
  // What made two numbers fit.
  'rounded',
] as const;
export type Reason = (typeof REASONS)[number];

/** What is said beside a relation. `detail` holds a number, a date, a word of the text or an id; never a sentence. */
export const NOTES = [
  'sameNumber',
  'fits',
  'apart',
  'roundsTo',
  'populationWider',
  'populationNarrower',
  'populationOpen',
  'attackersOpen',
  'placeWider',
  'placeNarrower',
  'eventInferred',
  'pageDateFits',
  'baselineWording',
  'measureAsWorded',
  'laterCount',
  'earlierCount',
  'supersededBy',
  'supersedes',
  'repeat',
  'partsAddUp',
  'partsDoNotAddUp',
] as const;
export type NoteCode = (typeof NOTES)[number];

export interface Note {
  code: NoteCode;
  detail?: string;
}

export interface Comparison {
  relation: ComparisonRelation;
  reasons: Reason[];
  notes: Note[];
  /** How far the two are apart, in their own unit, where they are. */
  gap: number | null;
  /** The gap against the second figure's number: 0.07. */
  relativeGap: number | null;
  /** How many keys are another thing, and how many are left open: what is worth showing is judged by it. */
  differing: number;
  open: number;
}

/** Relations of two figures that are about the same thing. */
export const COMPARED: ReadonlySet<ComparisonRelation> = new Set([
  'subtotalOf',
  'agrees',
  'consistentWithBound',
  'belowUsualMeaning',
  'overlapsRange',
  'differs',
  'supersededBy',
  'arithmeticDoubt',
]);

export const note = (code: NoteCode, detail?: string | number): Note =>
  detail === undefined ? { code } : { code, detail: String(detail) };

/** What one key says: the same, another thing, or left open. */
export type KeyVerdict =
  | { verdict: 'same'; notes?: Note[] }
  | { verdict: 'open'; reason: Reason; notes?: Note[] }
  | { verdict: 'other'; relation: ComparisonRelation; reason: Reason; notes?: Note[] };

export const same = (...notes: Note[]): KeyVerdict => ({ verdict: 'same', notes });
export const open = (reason: Reason, ...notes: Note[]): KeyVerdict => ({ verdict: 'open', reason, notes });
export const other = (relation: ComparisonRelation, reason: Reason, ...notes: Note[]): KeyVerdict => ({
  verdict: 'other',
  relation,
  reason,
  notes,
});
