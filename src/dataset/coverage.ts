import * as v from 'valibot';
import { locator, text } from './primitives.ts';

/** Why a capitalised word or a number in a document has no record of its own. */
export const COVERAGE_REASONS = [
  'sentenceStart',
  'date',
  'year',
  'month',
  'weekday',
  'duration',
  'ordinal',
  'pronoun',
  'idiom',
  'knownTogether',
  'people',
  'adjective',
  'personalTitle',
  'commonNoun',
  'byline',
  'sectionLabel',
] as const;

/**
 * Words of a document that deliberately have no record, and why: `{locator: {documentId, start: 4, end: 12,
 * exact: 'Platform'}, reason: 'sectionLabel'}`. Kept beside a pack for whoever checks it; not part of the pack.
 */
export const coverage = v.strictObject({
  locator,
  reason: v.picklist(COVERAGE_REASONS),
  note: v.optional(text),
});
export type Coverage = v.InferOutput<typeof coverage>;
