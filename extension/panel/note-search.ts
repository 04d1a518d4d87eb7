/** Looks through the user's annotations: plain words, all of which must stand somewhere in one of them. */
import { quoteOf, titleOf, urlOf, writingOf } from '../../src/annotation/read.ts';
import type { StoredAnnotation } from '../store/rows.ts';

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

function textOf({ annotation }: StoredAnnotation): string {
  const { claim, note, tags, questions, rating, evidence } = writingOf(annotation);
  return [
    claim?.text,
    claim?.by?.name,
    note,
    ...tags,
    ...questions.flatMap(({ text, askedOf, answer }) => [text, askedOf, answer]),
    rating?.label,
    rating?.explanation,
    ...evidence.flatMap(({ title, url, quoteShort }) => [title, url, quoteShort]),
    quoteOf(annotation)?.exact,
    titleOf(annotation),
    urlOf(annotation),
  ]
    .filter(Boolean)
    .join('\n');
}

export function searchNotes(rows: readonly StoredAnnotation[], typed: string): StoredAnnotation[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [...rows];
  return rows.filter((row) => {
    const text = fold(textOf(row));
    return wanted.every((word) => text.includes(word));
  });
}
