/** A review as it lies in the store: whatever stands there, only one that can go on is taken. */
import * as v from 'valibot';
import { ENTITY_KINDS, GENRES } from '../../dataset/vocabulary.ts';
import { sha256 } from '../../dataset/primitives.ts';
import { figure } from '../../figures/figure.ts';
import { NEW_KINDS, type Decision } from './decisions.ts';
import type { Review } from './review.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset };
const line = v.nullable(v.string());
const decided = {
  key: v.string(),
  words: v.string(),
  spots: v.pipe(v.array(v.object({ ...span, sentence: v.object(span) })), v.minLength(1)),
};

const newSource = v.object({
  text: v.string(),
  sha256,
  title: line,
  url: line,
  canonicalUrl: line,
  publisher: line,
  byline: line,
  language: v.string(),
  date: v.nullable(v.object({ date: v.string(), basis: v.picklist(['metadata', 'inferred']) })),
  genre: v.picklist(GENRES),
  genreWhy: line,
  retrievedOn: v.string(),
  newerThan: v.optional(line, null),
  readIn: v.optional(line, null),
});

const answer = v.union([v.picklist(['accept', 'reject']), v.object({ same: v.string(), label: v.string() })]);
const edit = v.variant('kind', [
  v.object({ kind: v.literal('figure'), figure }),
  v.object({
    kind: v.literal('name'),
    label: v.string(),
    as: v.picklist(NEW_KINDS),
    aliases: v.array(v.string()),
  }),
]);
const stood = {
  answers: v.record(v.string(), answer),
  edits: v.optional(v.record(v.string(), edit), {}),
  link: v.optional(v.boolean(), true),
  at: offset,
};

const review = v.object({
  source: newSource,
  name: v.string(),
  decisions: v.array(
    v.variant('kind', [
      v.object({ ...decided, kind: v.literal('figure'), figure }),
      v.object({ ...decided, kind: v.literal('person'), role: v.string() }),
      v.object({ ...decided, kind: v.picklist(['group', 'institution', 'place']) }),
    ]),
  ),
  left: offset,
  known: v.optional(v.array(v.object({ ...span, entity: v.string(), kind: v.picklist(ENTITY_KINDS) })), []),
  ...stood,
  past: v.optional(v.array(v.object(stood)), []),
});

const within = (text: string, { spots }: Decision): boolean =>
  spots.every(
    ({ start, end, sentence }) =>
      sentence.start <= start && start < end && end <= sentence.end && sentence.end <= text.length,
  );

/** Null for what is no review: another version's, another extension's, or damaged. */
export function readReview(value: unknown): Review | null {
  const read = v.safeParse(review, value);
  if (!read.success) return null;
  const { source, decisions, known, at } = read.output;
  const { text } = source;
  const stands =
    decisions.every((decision) => within(text, decision)) &&
    known.every(({ start, end }) => start < end && end <= text.length);
  return stands && at < Math.max(1, decisions.length) ? read.output : null;
}
