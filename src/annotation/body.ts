/**
 * What is said of a passage (model, 3.2): the claim in it, notes, tags, questions, and the records of the dataset that it
 * is about. Who claims, whom one asked and what they answered are ours, and stand on the body that they belong to.
 */
import * as v from 'valibot';
import { isoDate } from '../dataset/primitives.ts';
import { long, recordId, short } from './primitives.ts';

const text = {
  type: v.literal('TextualBody'),
  value: long,
  format: v.picklist(['text/markdown', 'text/plain']),
  language: v.optional(short),
};

const plainBody = v.strictObject({
  ...text,
  purpose: v.picklist(['commenting', 'assessing', 'tagging']),
});

/** Who says it; `record` where the dataset knows them. */
const claimant = v.strictObject({ name: short, record: v.optional(recordId) });
export type Claimant = v.InferOutput<typeof claimant>;

/** `{..., "value": "The blast killed 12 people.", "purpose": "describing", "sm:saidBy": {"name": "District police"}}` */
const claimBody = v.strictObject({
  ...text,
  purpose: v.literal('describing'),
  'sm:saidBy': v.optional(claimant),
  'sm:saidOn': v.optional(isoDate),
});
export type ClaimBody = v.InferOutput<typeof claimBody>;

/** `{..., "value": "Which months?", "purpose": "questioning", "sm:askedOf": "press office", "sm:askedOn": "2026-11-22"}` */
const questionBody = v.strictObject({
  ...text,
  purpose: v.literal('questioning'),
  'sm:askedOf': v.optional(short),
  'sm:askedOn': v.optional(isoDate),
  'sm:answer': v.optional(long),
  'sm:answeredOn': v.optional(isoDate),
});
export type QuestionBody = v.InferOutput<typeof questionBody>;

const textualBody = v.variant('purpose', [plainBody, claimBody, questionBody]);
export type TextualBody = v.InferOutput<typeof textualBody>;

/** A record of the dataset that the passage is about: an entity, or a figure or relation as a claim. */
const recordBody = v.strictObject({
  type: v.literal('SpecificResource'),
  source: recordId,
  purpose: v.picklist(['identifying', 'linking']),
});

export const body = v.variant('type', [textualBody, recordBody]);
export type Body = v.InferOutput<typeof body>;
