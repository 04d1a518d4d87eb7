/** Looks through the user's annotations: plain words, all of which must stand somewhere in one of them. */
import { noteOf, quoteOf, titleOf, urlOf } from '../../src/annotation/read.ts';
import type { StoredAnnotation } from '../store/rows.ts';

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

const textOf = ({ annotation }: StoredAnnotation): string =>
  [
    noteOf(annotation),
    quoteOf(annotation)?.exact,
    titleOf(annotation),
    urlOf(annotation),
    annotation['sm:rating']?.label,
    annotation['sm:rating']?.explanation,
  ]
    .filter(Boolean)
    .join('\n');

export function searchNotes(rows: readonly StoredAnnotation[], typed: string): StoredAnnotation[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [...rows];
  return rows.filter((row) => {
    const text = fold(textOf(row));
    return wanted.every((word) => text.includes(word));
  });
}
