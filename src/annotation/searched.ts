/** The words by which an annotation is found again when one searches one's notes. */
import type { Annotation } from './annotation.ts';
import { quoteOf, titleOf, urlOf, writingOf } from './read.ts';

/** Joined letters and marks over them make no other word: "Orakzaï" is found as "orakzai". */
export const fold = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

export interface Searched {
  /** What was marked, what it claims, and the tags. */
  marked: string;
  /** What is said of it: the note, the judgement, the questions. */
  said: string;
  /** Where it stands, and what its evidence is called. */
  around: string;
}

const joined = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('\n');

export function searchedOf(annotation: Annotation): Searched {
  const { claim, note, tags, questions, rating, evidence, status } = writingOf(annotation);
  return {
    marked: joined(quoteOf(annotation)?.exact, claim?.text, claim?.by?.name, ...tags),
    said: joined(
      note,
      rating?.label,
      rating?.explanation,
      status,
      ...questions.flatMap(({ text, askedOf, answer }) => [text, askedOf, answer]),
    ),
    around: joined(
      titleOf(annotation),
      urlOf(annotation),
      ...evidence.flatMap(({ title, url, quoteShort }) => [title, url, quoteShort]),
    ),
  };
}
