import * as v from 'valibot';
import { id, isoDate, knownDate, locator, period, text } from './primitives.ts';
import {
  BASES,
  COMPARATORS,
  FIGURE_KINDS,
  MEASURES,
  POPULATIONS,
  RESPONSIBILITY,
  VERIFICATIONS,
} from './vocabulary.ts';

const bound = v.nullable(v.number());

const population = v.strictObject({
  class: v.picklist(POPULATIONS),
  includesPerpetrators: v.picklist(['yes', 'no', 'unknown']),
  nationality: v.optional(text),
  basis: v.picklist(BASES),
});

/**
 * One figure that one document gives: a claim in a series, never "the" figure. A field that the document leaves open
 * is missing, not guessed; what was inferred says so in its own `basis`.
 */
export const figureClaim = v.strictObject({
  id,
  documentId: id,
  locator: v.optional(locator),
  textAsWritten: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  /** In our own words, one sentence, neutral. */
  statement: v.pipe(v.string(), v.minLength(1), v.maxLength(240)),
  kind: v.picklist(FIGURE_KINDS),
  value: v.optional(v.number()),
  /** Inclusive unless `lowOpen`; null is unbounded. */
  low: bound,
  high: bound,
  lowOpen: v.optional(v.boolean()),
  highOpen: v.optional(v.boolean()),
  comparator: v.picklist(COMPARATORS),
  vague: v.boolean(),
  roundingUnit: v.optional(v.number()),
  /** `people`, `attacks`, `percent`, `pp`, an ISO 4217 code, `km`, ... */
  unit: v.pipe(v.string(), v.minLength(1), v.maxLength(30)),
  measure: v.picklist(MEASURES),
  measureWordAsWritten: v.optional(v.pipe(v.string(), v.maxLength(60))),
  /** Why the measure is in doubt, as "casualties" that mean deaths. */
  measureDoubt: v.optional(text),
  population: v.optional(population),
  period: v.optional(period),
  baselinePeriod: v.optional(period),
  /** What a share is a share of. */
  denominator: v.optional(
    v.strictObject({
      description: text,
      measure: v.optional(v.picklist(MEASURES)),
      population: v.optional(population),
      placeId: v.optional(id),
    }),
  ),
  placeId: v.optional(id),
  placeBasis: v.optional(v.picklist(BASES)),
  eventId: v.optional(id),
  perpetrator: v.optional(
    v.strictObject({ entityId: v.optional(id), status: v.picklist(RESPONSIBILITY), by: v.optional(id) }),
  ),
  /** Who is quoted as saying it. */
  saidBy: v.optional(id),
  /** Who counted. */
  counter: v.optional(id),
  counterBasis: v.optional(v.picklist(BASES)),
  attributionAsWritten: v.optional(v.pipe(v.string(), v.maxLength(80))),
  verification: v.picklist(VERIFICATIONS),
  stance: v.optional(v.picklist(['asserted', 'attributed', 'claimed', 'alleged', 'hedged'])),
  asOf: v.optional(v.union([isoDate, knownDate])),
  supersedes: v.optional(id),
  partOf: v.optional(id),
  includes: v.optional(v.array(id)),
  /** Claims about the same thing share it: measure, population, place, period and event in one string. */
  seriesKey: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(160))),
  /** What the document leaves open, as questions in our own words. */
  questions: v.optional(v.array(text)),
  note: v.optional(text),
});
export type FigureClaim = v.InferOutput<typeof figureClaim>;
