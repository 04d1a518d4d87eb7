/** Many annotations at once: each act is one commit, and one undo takes all of it back. */
import type { Annotation } from '../../src/annotation/annotation.ts';
import { announce } from '../protocol/announce.ts';
import { annotationPage } from './annotations.ts';
import { commit, headOf, type Committed, type Write } from './commit.ts';
import { attempt, type Outcome } from './outcome.ts';
import { openUser } from './user-db.ts';

async function told(done: Promise<Outcome<Committed>>): Promise<Outcome<Committed>> {
  const outcome = await done;
  if (outcome.ok) announce('marks');
  return outcome;
}

/** @param rows with the revision that the user saw. Errors: `conflict` where one was changed since; none is deleted then. */
export const deleteAnnotations = (
  rows: readonly { id: string; rev: string }[],
): Promise<Outcome<Committed>> =>
  told(commit(rows.map(({ id, rev }) => ({ store: 'annotations', remove: id, base: rev }))));

/** Writes all or none. One that was deleted here comes back with its history. Errors as in `commit()`. */
export async function writeAnnotations(annotations: readonly Annotation[]): Promise<Outcome<Committed>> {
  const db = await openUser();
  if (!db.ok) return db;
  const { annotations: rows, changes } = db.value;
  // Asked for together: one request after the other takes longer than all that is written.
  const heads = await attempt(() =>
    db.value.transaction('r', [rows, changes], () =>
      Promise.all(annotations.map(({ id }) => headOf(db.value, 'annotations', id))),
    ),
  );
  if (!heads.ok) return heads;
  const writes = annotations.map((annotation, n): Write => {
    const { id, created, modified } = annotation;
    const put = { id, page: annotationPage(annotation), created, modified, annotation };
    return { store: 'annotations', put, base: heads.value[n] ?? null };
  });
  return told(commit(writes));
}
