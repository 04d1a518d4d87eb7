/** Two wordings of one annotation side by side, as a person reads them: only what is not the same. */
import type { Annotation } from './annotation.ts';
import { quoteOf, urlOf, writingOf } from './read.ts';

export const SHOWN = [
  'quote',
  'page',
  'claim',
  'note',
  'rating',
  'status',
  'tags',
  'evidence',
  'questions',
  'about',
  'corrections',
  'changed',
] as const;
export type Shown = (typeof SHOWN)[number];

export interface Difference {
  /** One of `SHOWN`; of a record its field in words. */
  what: string;
  mine: string;
  theirs: string;
}

const lines = (list: readonly unknown[]): string => list.filter(Boolean).join('\n');

function shown(annotation: Annotation): Record<Shown, string> {
  const { claim, note, rating, status, tags, evidence, questions, records, publication } =
    writingOf(annotation);
  return {
    quote: quoteOf(annotation)?.exact ?? '',
    page: lines([annotation.target['sm:page'].title, urlOf(annotation)]),
    claim: lines([claim?.text, claim?.by?.name, claim?.on]),
    note,
    rating: lines([rating?.label, rating?.explanation]),
    status: lines([status, publication?.url, publication?.on]),
    tags: tags.join(', '),
    evidence: lines(
      evidence
        .filter(({ safetyWithheld }) => !safetyWithheld)
        .map(({ title, url, record, archiveUrl, quoteShort }) =>
          [title, url ?? record, archiveUrl, quoteShort].filter(Boolean).join(' · '),
        ),
    ),
    questions: lines(
      questions.map(({ text, askedOf, answer }) => [text, askedOf, answer].filter(Boolean).join(' · ')),
    ),
    about: lines(records),
    corrections: lines(
      annotation.corrections.map(({ at, field, from, to }) => [at, field, from, to].join(' · ')),
    ),
    changed: annotation.modified,
  };
}

/** What is null was deleted, and has no words. */
export function differences(mine: Annotation | null, theirs: Annotation | null): Difference[] {
  const [a, b] = [mine, theirs].map((one) => (one ? shown(one) : null));
  return SHOWN.map((what) => ({ what, mine: a?.[what] ?? '', theirs: b?.[what] ?? '' })).filter(
    (one) => one.mine !== one.theirs,
  );
}
