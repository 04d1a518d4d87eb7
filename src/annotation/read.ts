/** Reads an annotation's parts, so that nobody else need know where the model keeps them. */
import type { Annotation } from './annotation.ts';
import type { TextualBody } from './body.ts';
import type { TextPositionSelector, TextQuoteSelector } from './selector.ts';
import type { Claim, Question, Writing } from './writing.ts';

/** The quote with its context; undefined where the whole page is meant. */
export const quoteOf = ({ target }: Annotation): TextQuoteSelector | undefined =>
  target.selector?.find((selector) => selector.type === 'TextQuoteSelector');

/** Where the quote stood, in UTF-16 units of the page's collected text, half open; undefined where that is unknown. */
export const positionOf = ({ target }: Annotation): TextPositionSelector | undefined =>
  target.selector?.find((selector) => selector.type === 'TextPositionSelector');

const textsOf = ({ body }: Annotation): TextualBody[] =>
  (body ?? []).filter((item) => item.type === 'TextualBody');

/** The note as typed, in Markdown; empty where there is none. Others may have written several. */
export const noteOf = (annotation: Annotation): string =>
  textsOf(annotation)
    .flatMap(({ purpose, value }) => (purpose === 'commenting' ? value : []))
    .join('\n\n');

/** What the passage claims; undefined where nobody has said. */
export function claimOf(annotation: Annotation): Claim | undefined {
  const body = textsOf(annotation).find((item) => item.purpose === 'describing');
  if (body?.purpose !== 'describing') return undefined;
  const { value: text, 'sm:saidBy': by, 'sm:saidOn': on } = body;
  return { text, ...(by ? { by } : {}), ...(on ? { on } : {}) };
}

/** Each tag once, as typed, in the order in which they were given. */
export const tagsOf = (annotation: Annotation): string[] => [
  ...new Set(textsOf(annotation).flatMap(({ purpose, value }) => (purpose === 'tagging' ? value : []))),
];

export const questionsOf = (annotation: Annotation): Question[] =>
  textsOf(annotation).flatMap((item) => {
    if (item.purpose !== 'questioning') return [];
    const given: Partial<Question> = {
      askedOf: item['sm:askedOf'],
      askedOn: item['sm:askedOn'],
      answer: item['sm:answer'],
      answeredOn: item['sm:answeredOn'],
    };
    const known = Object.entries(given).filter(([, value]) => value !== undefined);
    return [{ text: item.value, ...Object.fromEntries(known) }];
  });

/** The dataset records that the passage is about. */
export const recordsOf = ({ body }: Annotation): string[] =>
  (body ?? []).flatMap((item) => (item.type === 'SpecificResource' ? item.source : []));

export const urlOf = ({ target }: Annotation): string => target.source;

/** An archive's copy of the page; undefined where none is known. */
export const archivedOf = ({ target }: Annotation): string | undefined => target.state.cached;

export const titleOf = ({ target }: Annotation): string => target['sm:page'].title || target.source;

/** All that a person has written, for an editor. */
export const writingOf = (annotation: Annotation): Writing => ({
  claim: claimOf(annotation) ?? null,
  note: noteOf(annotation),
  tags: tagsOf(annotation),
  questions: questionsOf(annotation),
  rating: annotation['sm:rating'] ?? null,
  records: recordsOf(annotation),
  evidence: annotation.evidence,
  status: annotation.status,
  publication: annotation['sm:publication'] ?? null,
  archived: archivedOf(annotation) ?? null,
});
