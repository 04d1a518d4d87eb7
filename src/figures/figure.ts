/**
 * What a number in a text means. "At least 137 people were killed in Mastung on Friday" is
 * `{kind: 'count', value: 137, low: 137, high: null, comparator: 'atLeast', unit: 'people',
 *   measure: {value: 'killed', basis: 'stated', words: 'killed'}, place: {value: {entity: 'sm:seed/place/mastung', text: 'Mastung'}, ...}}`.
 * What the text does not say is null; it becomes a question, never a guess.
 */
import * as v from 'valibot';
import {
  BASES,
  COMPARATORS,
  FIGURE_KINDS,
  MEASURES,
  POPULATIONS,
  RESPONSIBILITY,
} from '../dataset/vocabulary.ts';

const words = v.optional(v.pipe(v.string(), v.maxLength(200)));
const known = <T extends v.GenericSchema>(value: T) =>
  v.nullable(v.object({ value, basis: v.picklist(BASES), words }));

/** An entity of the dataset where it is one, and always the words as they stand. */
const reference = v.object({ entity: v.nullable(v.string()), text: v.pipe(v.string(), v.maxLength(200)) });
export type Reference = v.InferOutput<typeof reference>;

/** ISO dates, both inclusive; a missing end is open. `label` is the words as they stand ("since last year"). */
const figurePeriod = v.object({
  from: v.nullable(v.string()),
  to: v.nullable(v.string()),
  label: v.pipe(v.string(), v.maxLength(120)),
});

/** What a sentence leaves open; the words of each question are in `_locales`. */
export const QUESTIONS = [
  'whichPeriod',
  'whichMonths',
  'whichPlace',
  'whichEvent',
  'whoCounted',
  'killedOrInjured',
  'whoIsCounted',
  'attackersIncluded',
  'shareOfWhat',
  'sinceWhen',
] as const;
export type Question = (typeof QUESTIONS)[number];

/** How the number stands: "17", "seventeen", "a" (of "a soldier"), "half", "one in five", "dozens", "50 basis points". */
export const WRITTEN = ['digits', 'words', 'article', 'fraction', 'ratio', 'vague', 'basisPoints'] as const;

export const figure = v.object({
  kind: v.picklist(FIGURE_KINDS),
  /** Missing where nobody wrote it: a figure made by hand or from a claim. */
  written: v.optional(v.picklist(WRITTEN)),
  value: v.nullable(v.number()),
  /** Inclusive unless open; null is unbounded. */
  low: v.nullable(v.number()),
  high: v.nullable(v.number()),
  lowOpen: v.boolean(),
  highOpen: v.boolean(),
  comparator: v.picklist(COMPARATORS),
  vague: v.boolean(),
  /** `people`, `attacks`, `percent`, `pp`, an ISO 4217 code, `km`, `km2`, or `things`. */
  unit: v.string(),
  /** The counted noun phrase as it stands, where there is one: "security personnel". */
  counted: v.nullable(v.string()),
  measure: known(v.picklist(MEASURES)),
  /** The measure's word is loaded or loosely used ("casualties" for deaths); kept and shown. */
  measureDoubt: v.nullable(v.string()),
  population: known(v.picklist(POPULATIONS)),
  nationality: known(reference),
  denominator: known(v.string()),
  baseline: known(v.string()),
  period: known(figurePeriod),
  place: known(reference),
  event: known(reference),
  perpetrator: v.nullable(
    v.object({
      who: reference,
      status: v.picklist(RESPONSIBILITY),
      by: v.nullable(reference),
      basis: v.picklist(BASES),
    }),
  ),
  counter: known(reference),
  saidBy: known(reference),
  questions: v.array(v.picklist(QUESTIONS)),
});
export type Figure = v.InferOutput<typeof figure>;
