/**
 * An annotation as it is stored and as it is exported: W3C Web Annotation, with our own terms under `sm:` or declared
 * in the second context. Example, shortened:
 * `{"@context": ["http://www.w3.org/ns/anno.jsonld", {...}], "id": "urn:uuid:...", "type": "Annotation",
 *   "motivation": ["commenting"], "created": "2026-11-22T09:30:00.000Z", "modified": "2026-11-22T09:30:00.000Z",
 *   "generator": {"type": "Software", "name": "Sourcemark", "sm:version": "0.1.0"},
 *   "target": {"type": "SpecificResource", "source": "https://news.example/a", "selector": [...], "state": {...}},
 *   "body": [{"type": "TextualBody", "value": "Which months?", "format": "text/markdown", "purpose": "commenting"}],
 *   "evidence": [], "corrections": [], "status": "draft"}`.
 */
import * as v from 'valibot';
import { selectors } from './selector.ts';

export const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
export const SM_NAMESPACE = 'https://sourcemark.org/ns/1#';

/** Plain names of ours are declared, so that a JSON-LD processor does not drop them. */
export const OWN_CONTEXT = {
  sm: SM_NAMESPACE,
  evidence: 'sm:evidence',
  corrections: 'sm:corrections',
  status: 'sm:status',
} as const;

export const STATUSES = ['draft', 'reviewed', 'published', 'withdrawn'] as const;

/** The motivations that Sourcemark gives; the model knows thirteen (appendix "Motivation and purpose", 3.3.5). */
export const MOTIVATIONS = ['highlighting', 'commenting', 'assessing', 'identifying', 'linking'] as const;
export type Motivation = (typeof MOTIVATIONS)[number];

const UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Model 3.3.1: `xsd:dateTime` with the time zone written as "Z". */
export const UTC_DATE_TIME =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z$/;
const dateTime = v.pipe(
  v.string(),
  v.regex(UTC_DATE_TIME, 'not an instant in UTC'),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'no such day'),
);
const short = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const long = v.pipe(v.string(), v.minLength(1), v.maxLength(100_000));
const address = v.pipe(v.string(), v.url(), v.maxLength(8000));

export const annotationId = v.pipe(v.string(), v.regex(UUID, 'not a urn:uuid'));

/** What the desk judges; see `ratings.ts`. Never written by a comparison. */
const rating = v.strictObject({
  scaleId: short,
  stepId: short,
  label: short,
  value: v.optional(v.number()),
  best: v.optional(v.number()),
  worst: v.optional(v.number()),
  explanation: v.optional(long),
});

/** An outside source or a record of the dataset that speaks to the passage. A source whose safety is at risk is withheld from every export. */
export const evidenceItem = v.strictObject({
  url: v.optional(address),
  record: v.optional(short),
  archiveUrl: v.optional(address),
  quoteShort: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(300))),
  accessed: dateTime,
  kind: v.picklist(['primary', 'secondary']),
  safetyWithheld: v.optional(v.boolean()),
});
export type EvidenceItem = v.InferOutput<typeof evidenceItem>;

const correction = v.strictObject({
  at: dateTime,
  field: short,
  from: v.string(),
  to: v.string(),
  why: short,
});

const textualBody = v.strictObject({
  type: v.literal('TextualBody'),
  value: long,
  format: v.picklist(['text/markdown', 'text/plain']),
  language: v.optional(short),
  purpose: v.picklist(['commenting', 'assessing', 'tagging', 'describing', 'questioning']),
});
export type TextualBody = v.InferOutput<typeof textualBody>;

/** A record of the dataset that the passage is about: an entity, or a figure or relation as a claim. */
const recordBody = v.strictObject({
  type: v.literal('SpecificResource'),
  source: v.pipe(v.string(), v.regex(/^(sm:|urn:uuid:)/, 'not a record of the dataset')),
  purpose: v.picklist(['identifying', 'linking']),
});
export const body = v.variant('type', [textualBody, recordBody]);
export type Body = v.InferOutput<typeof body>;

const creator = v.strictObject({
  type: v.picklist(['Person', 'Organization']),
  name: short,
  homepage: v.optional(address),
});
export type Creator = v.InferOutput<typeof creator>;

const target = v.strictObject({
  type: v.literal('SpecificResource'),
  source: address,
  /** Missing where the whole page is meant. */
  selector: v.optional(selectors),
  state: v.strictObject({ type: v.literal('TimeState'), sourceDate: dateTime }),
  /** What the page said of itself when it was marked. */
  'sm:page': v.strictObject({
    title: v.pipe(v.string(), v.maxLength(1000)),
    canonicalUrl: v.optional(address),
    language: v.optional(short),
    published: v.optional(short),
  }),
});

export const annotation = v.strictObject({
  '@context': v.tuple([
    v.literal(ANNO_CONTEXT),
    v.strictObject({
      sm: v.literal(OWN_CONTEXT.sm),
      evidence: v.literal(OWN_CONTEXT.evidence),
      corrections: v.literal(OWN_CONTEXT.corrections),
      status: v.literal(OWN_CONTEXT.status),
    }),
  ]),
  id: annotationId,
  type: v.literal('Annotation'),
  motivation: v.pipe(v.array(v.picklist(MOTIVATIONS)), v.minLength(1)),
  created: dateTime,
  modified: dateTime,
  creator: v.optional(creator),
  generator: v.strictObject({ type: v.literal('Software'), name: short, 'sm:version': short }),
  target,
  /** Never empty: missing where there is nothing to say. */
  body: v.optional(v.pipe(v.array(body), v.minLength(1))),
  'sm:rating': v.optional(rating),
  evidence: v.array(evidenceItem),
  corrections: v.array(correction),
  status: v.picklist(STATUSES),
});
export type Annotation = v.InferOutput<typeof annotation>;
