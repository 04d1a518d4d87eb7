/** Whole annotations for what is done with many of them at once. */
import { annotationsById } from '../store/annotation-reads.ts';
import { readable } from '../store/annotation-list.ts';
import type { StoredAnnotation } from '../store/rows.ts';

/** In the order of the ids; those that are gone are left out. */
export const readAnnotations = async (ids: readonly string[]): Promise<StoredAnnotation[]> =>
  readable(await annotationsById(ids)).rows;
