/** Everything of an annotation that follows from its writing. */
import type { Annotation, Motivation } from './annotation.ts';
import type { Body, ClaimBody, QuestionBody, TextualBody } from './body.ts';
import { noteOf } from './read.ts';
import type { Claim, Question, Writing } from './writing.ts';

type Composed = Pick<
  Annotation,
  'motivation' | 'body' | 'sm:rating' | 'sm:publication' | 'evidence' | 'status'
>;

const claimBody = ({ text, by, on }: Claim): ClaimBody => ({
  type: 'TextualBody',
  value: text,
  format: 'text/plain',
  purpose: 'describing',
  ...(by ? { 'sm:saidBy': by } : {}),
  ...(on ? { 'sm:saidOn': on } : {}),
});

const questionBody = ({ text, askedOf, askedOn, answer, answeredOn }: Question): QuestionBody => ({
  type: 'TextualBody',
  value: text,
  format: 'text/plain',
  purpose: 'questioning',
  ...(askedOf ? { 'sm:askedOf': askedOf } : {}),
  ...(askedOn ? { 'sm:askedOn': askedOn } : {}),
  ...(answer ? { 'sm:answer': answer } : {}),
  ...(answeredOn ? { 'sm:answeredOn': answeredOn } : {}),
});

const plainBody = (purpose: 'assessing' | 'tagging', value: string): TextualBody => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  purpose,
});

const noteBody = (value: string): TextualBody => ({
  type: 'TextualBody',
  value,
  format: 'text/markdown',
  purpose: 'commenting',
});

const key = (item: Body): string =>
  item.type === 'TextualBody' ? `${item.purpose} ${item.value}` : `record ${item.source}`;

/**
 * What another program said of a body that is the same, its language or its purpose, is not for us to drop. The words
 * and all that stands beside them come from the writing.
 */
function asBefore(fresh: Body[], before: Annotation | undefined): Body[] {
  const old = new Map((before?.body ?? []).map((item) => [key(item), item]));
  return fresh.map((item) => {
    const same = old.get(key(item));
    if (same?.type === 'SpecificResource') return same;
    const { language, format } = same ?? {};
    return { ...item, ...(format ? { format } : {}), ...(language ? { language } : {}) };
  });
}

function bodiesOf(writing: Writing, before: Annotation | undefined): Body[] {
  const { claim, note, tags, questions, rating, records } = writing;
  const asIs = before?.body ?? [];
  // Several notes of another program stay several until somebody writes.
  const notes =
    before && noteOf(before) === note
      ? asIs.filter((item) => item.purpose === 'commenting')
      : note.trim()
        ? [noteBody(note)]
        : [];
  // A judgement in words alone, as others make them, is not ours to drop either.
  const judged = rating
    ? [plainBody('assessing', rating.label)]
    : before && !before['sm:rating']
      ? asIs.filter((item) => item.purpose === 'assessing')
      : [];
  return [
    ...(claim?.text.trim() ? [claimBody(claim)] : []),
    ...notes,
    ...judged,
    ...[...new Set(tags)].map((tag) => plainBody('tagging', tag)),
    ...questions.map(questionBody),
    ...[...new Set(records)].map((source): Body => ({
      type: 'SpecificResource',
      source,
      purpose: 'identifying',
    })),
  ];
}

/**
 * An empty body is left out, not written; an annotation that says nothing highlights.
 * @param before what is revised, so that nothing is dropped that no field of an editor stands for
 */
export function composed(writing: Writing, before?: Annotation): Composed {
  const body = asBefore(bodiesOf(writing, before), before);
  const { rating, publication, evidence, status } = writing;
  const motivation = new Set<Motivation>(body.map(({ purpose }) => purpose));
  if (evidence.length > 0) motivation.add('linking');
  return {
    motivation: motivation.size > 0 ? [...motivation] : ['highlighting'],
    ...(body.length > 0 ? { body } : {}),
    ...(rating ? { 'sm:rating': rating } : {}),
    ...(publication ? { 'sm:publication': publication } : {}),
    evidence,
    status,
  };
}
