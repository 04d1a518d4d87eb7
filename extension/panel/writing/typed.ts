/**
 * What an editor's fields hold, and what a stored draft keeps: everything as it was typed, finished or not.
 * `Writing` is made of it when it is saved.
 */
import * as v from 'valibot';
import { STATUSES } from '../../../src/annotation/annotation.ts';
import { EVIDENCE_KINDS } from '../../../src/annotation/evidence.ts';
import type { Writing } from '../../../src/annotation/writing.ts';

const words = v.optional(v.string(), '');

/** `key` tells rows apart while they are written; it is stored nowhere else. */
const row = { key: v.string() };

const question = v.object({
  ...row,
  text: words,
  askedOf: words,
  askedOn: words,
  answer: words,
  answeredOn: words,
});
export type TypedQuestion = v.InferOutput<typeof question>;

const evidence = v.object({
  ...row,
  record: words,
  url: words,
  title: words,
  archiveUrl: words,
  quoteShort: words,
  /** An ISO instant, or the day that somebody typed in its place. */
  accessed: words,
  kind: v.optional(v.picklist(EVIDENCE_KINDS), 'secondary'),
  withheld: v.optional(v.boolean(), false),
});
export type TypedEvidence = v.InferOutput<typeof evidence>;

/** Drafts of an earlier version have only some of the fields. */
export const typed = v.object({
  claim: words,
  saidBy: words,
  /** The dataset's record of who says it, as long as the name stays. */
  saidByRecord: words,
  saidOn: words,
  note: words,
  tags: v.optional(v.array(v.string()), []),
  questions: v.optional(v.array(question), []),
  step: v.nullable(v.object({ scaleId: v.string(), stepId: v.string() })),
  explanation: words,
  records: v.optional(v.array(v.string()), []),
  evidence: v.optional(v.array(evidence), []),
  status: v.optional(v.picklist(STATUSES), 'draft'),
  publishedUrl: words,
  publishedOn: words,
  archived: words,
  /** Why something that was published is changed. */
  why: words,
});
export type Typed = v.InferOutput<typeof typed>;

const newKey = (): string => crypto.randomUUID();

export const newQuestion = (text = ''): TypedQuestion => v.parse(question, { key: newKey(), text });

export const newEvidence = (given: Partial<TypedEvidence> = {}): TypedEvidence =>
  v.parse(evidence, { key: newKey(), accessed: new Date().toISOString(), ...given });

/** An annotation's writing as it comes into the fields. */
export function typedOf({
  claim,
  note,
  tags,
  questions,
  rating,
  records,
  evidence: given,
  status,
  publication,
  archived,
}: Writing): Typed {
  return {
    claim: claim?.text ?? '',
    saidBy: claim?.by?.name ?? '',
    saidByRecord: claim?.by?.record ?? '',
    saidOn: claim?.on ?? '',
    note,
    tags: [...tags],
    questions: questions.map((one) => v.parse(question, { key: newKey(), ...one })),
    step: rating ? { scaleId: rating.scaleId, stepId: rating.stepId } : null,
    explanation: rating?.explanation ?? '',
    records: [...records],
    evidence: given.map(({ safetyWithheld, ...item }) =>
      newEvidence({ ...item, withheld: safetyWithheld ?? false }),
    ),
    status,
    publishedUrl: publication?.url ?? '',
    publishedOn: publication?.on ?? '',
    archived: archived ?? '',
    why: '',
  };
}
