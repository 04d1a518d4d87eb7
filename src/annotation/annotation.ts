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
import { isoDate } from '../dataset/primitives.ts';
import { body } from './body.ts';
import { evidenceItem } from './evidence.ts';
import { address, dateTime, long, short, webAddress } from './primitives.ts';
import { selectors } from './selector.ts';

export const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
export const SM_NAMESPACE = 'https://sourcemark.org/ns/1#';

/**
 * Plain names of ours are declared, those on top by name and those inside by the vocabulary, so that a JSON-LD
 * processor drops none of them.
 */
export const OWN_CONTEXT = {
  '@vocab': SM_NAMESPACE,
  sm: SM_NAMESPACE,
  evidence: 'sm:evidence',
  corrections: 'sm:corrections',
  status: 'sm:status',
} as const;

export const STATUSES = ['draft', 'reviewed', 'published', 'withdrawn'] as const;

export type Status = (typeof STATUSES)[number];

/** The motivations that Sourcemark gives; the model knows thirteen (appendix "Motivation and purpose", 3.3.5). */
export const MOTIVATIONS = [
  'highlighting',
  'describing',
  'commenting',
  'assessing',
  'tagging',
  'questioning',
  'identifying',
  'linking',
] as const;
export type Motivation = (typeof MOTIVATIONS)[number];

const UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

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

/** What stood there once it was published and was changed: `{"at": ..., "field": "rating", "from": "Supported", "to": "Refuted"}`. */
const correction = v.strictObject({
  at: dateTime,
  field: short,
  from: v.string(),
  to: v.string(),
  why: v.optional(short),
});

/** Where others can read the result, and since when. */
const publication = v.strictObject({ url: webAddress, on: v.optional(isoDate) });
export type Publication = v.InferOutput<typeof publication>;

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
  state: v.strictObject({
    type: v.literal('TimeState'),
    sourceDate: dateTime,
    /** An archive's copy of the page (model, 4.3.1). */
    cached: v.optional(webAddress),
  }),
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
      '@vocab': v.literal(OWN_CONTEXT['@vocab']),
      sm: v.literal(OWN_CONTEXT.sm),
      evidence: v.literal(OWN_CONTEXT.evidence),
      corrections: v.literal(OWN_CONTEXT.corrections),
      status: v.literal(OWN_CONTEXT.status),
    }),
  ]),
  id: annotationId,
  /** What it was called where it came from (model, 3.3.7). */
  canonical: v.optional(address),
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
  'sm:publication': v.optional(publication),
  evidence: v.array(evidenceItem),
  corrections: v.array(correction),
  status: v.picklist(STATUSES),
});
export type Annotation = v.InferOutput<typeof annotation>;
