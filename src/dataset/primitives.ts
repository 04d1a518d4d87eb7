/** Shapes that several records share. */
import * as v from 'valibot';
import { BASES } from './vocabulary.ts';

const ID =
  /^(?:sm:[a-z0-9-]+\/[a-z]+\/[a-z0-9][a-z0-9-]*|urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** `sm:<pack>/<kind>/<slug>` in a pack, `urn:uuid:` for all that a user makes. Opaque and never used again for another record. */
export const id = v.pipe(v.string(), v.regex(ID, 'not an id (sm:<pack>/<kind>/<slug> or urn:uuid:...)'));

/** ISO 8601, as precise as it is known: `2018`, `2018-07` or `2018-07-16`. */
export const isoDate = v.pipe(v.string(), v.regex(DATE, 'not an ISO 8601 date'));

export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in hexadecimal'));

export const text = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * A place in a document: UTF-16 offsets, half open, into its text as read from its file (not normalised).
 * `exact` holds the name or the number words alone, never a sentence.
 */
export const locator = v.pipe(
  v.strictObject({
    documentId: id,
    start: offset,
    end: offset,
    exact: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(120))),
  }),
  v.check((l) => l.start < l.end, 'a locator must not be empty'),
);
export type Locator = v.InferOutput<typeof locator>;

/** A date with what is known about it. `why` is required where the date is not stated. */
export const knownDate = v.strictObject({
  date: isoDate,
  precision: v.picklist(['day', 'month', 'year']),
  basis: v.picklist(['stated', 'metadata', 'inferred']),
  why: v.optional(text),
});

/** A span of time, both ends inclusive; a missing end is open. */
export const period = v.strictObject({
  from: v.optional(isoDate),
  to: v.optional(isoDate),
  label: v.optional(text),
  basis: v.picklist(BASES),
  why: v.optional(text),
});
export type Period = v.InferOutput<typeof period>;
