/** Looks through the user's annotations: plain words, all of which must stand somewhere in one of them. */
import { fold, searchedOf } from '../../src/annotation/searched.ts';
import type { StoredAnnotation } from '../store/rows.ts';

export function searchNotes(rows: readonly StoredAnnotation[], typed: string): StoredAnnotation[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [...rows];
  return rows.filter(({ annotation }) => {
    const text = fold(Object.values(searchedOf(annotation)).join('\n'));
    return wanted.every((word) => text.includes(word));
  });
}
