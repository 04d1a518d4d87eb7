/** The user's annotations: list, read, save, delete. Every write is a `commit()`, announced to pages and tabs. */
import * as v from 'valibot';
import { annotation as schema, type Annotation } from '../../src/annotation/annotation.ts';
import { pageKey } from '../../src/annotation/page-key.ts';
import { tagsOf } from '../../src/annotation/read.ts';
import { announce } from '../protocol/announce.ts';
import { readable, type AnnotationList } from './annotation-list.ts';
import { commit, type Committed, type Write } from './commit.ts';
import { attempt, fail, type Outcome, type StoreError } from './outcome.ts';
import type { StoredAnnotation } from './rows.ts';
import { openUser } from './user-db.ts';
import { undo } from './undo.ts';

/** Read without Dexie, so that the background can do the same. */
export { annotationsOfPage } from './annotation-list.ts';
export type { AnnotationList } from './annotation-list.ts';

export interface Saved {
  id: string;
  rev: string;
  /** For `undoAnnotation`. */
  seq: number;
}

/** Under which key a page's annotations are kept. */
export const annotationPage = ({ target }: Annotation): string =>
  pageKey(target['sm:page'].canonicalUrl ?? target.source);

/** All annotations, the last changed first. */
export async function listAnnotations({ offset = 0, limit = Infinity } = {}): Promise<
  Outcome<AnnotationList>
> {
  const db = await openUser();
  if (!db.ok) return db;
  return attempt(async () => {
    // oxlint-disable-next-line unicorn/no-array-reverse -- a Dexie collection, no array
    const all = db.value.annotations.orderBy('modified').reverse().offset(offset);
    return readable(await (limit === Infinity ? all : all.limit(limit)).toArray());
  });
}

/** The tags that were given so far, the most used first. Rows are taken as they are: a damaged one has no tags. */
export async function knownTags(): Promise<Outcome<string[]>> {
  const db = await openUser();
  if (!db.ok) return db;
  return attempt(async () => {
    const times = new Map<string, number>();
    await db.value.annotations.each(({ annotation }) => {
      if (!Array.isArray(annotation?.body)) return;
      for (const tag of tagsOf(annotation)) times.set(tag, (times.get(tag) ?? 0) + 1);
    });
    return [...times].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([tag]) => tag);
  });
}

/** Errors: `notFound`, `invalid` where the row is damaged. */
export async function readAnnotation(id: string): Promise<Outcome<StoredAnnotation>> {
  const db = await openUser();
  if (!db.ok) return db;
  const row = await attempt(() => db.value.annotations.get(id));
  if (!row.ok) return row;
  if (!row.value) return fail('notFound', id);
  const { rows, setAside } = readable([row.value]);
  return rows[0] ? { ok: true, value: rows[0] } : fail('invalid', setAside[0]?.why);
}

/**
 * Saves a new annotation (`base: null`) or a new wording of one (`base`: the revision that the editor opened).
 * Durable when it answers.
 *
 * @param draft the id of the draft that it was typed in; it is removed in the same transaction.
 * Errors: `invalid` (`detail` names the field), `conflict` (`theirs` is the `StoredAnnotation` of the other tab, null
 * where that deleted it), `quota`, `newer`, `unavailable`.
 */
export async function saveAnnotation({
  annotation,
  base,
  draft,
  state,
}: {
  annotation: Annotation;
  base: string | null;
  draft?: { id: string; rev: string };
  state?: StoredAnnotation['state'];
}): Promise<Outcome<Saved>> {
  const parsed = v.safeParse(schema, annotation);
  if (!parsed.success) return fail('invalid', v.summarize(parsed.issues));
  const { id, created, modified } = annotation;
  const put = {
    id,
    page: annotationPage(annotation),
    created,
    modified,
    annotation,
    ...(state ? { state } : {}),
  };
  const writes: Write[] = [{ store: 'annotations', put, base }];
  if (draft) writes.push({ store: 'drafts', remove: draft.id, base: draft.rev });
  return announced(id, await commit(writes));
}

/** Deletes one; `undoAnnotation` with the answer's `seq` brings it back. Errors as in `saveAnnotation`. */
export async function deleteAnnotation(id: string, base: string): Promise<Outcome<Saved>> {
  return announced(id, await commit([{ store: 'annotations', remove: id, base }]));
}

/** Takes back one save or delete. Errors: `notFound`, `conflict` where the row was changed since. */
export async function undoAnnotation(seq: number): Promise<Outcome<Committed>> {
  const undone = await undo(seq);
  if (undone.ok) announce('marks');
  return undone;
}

function announced(
  id: string,
  outcome: Outcome<Committed>,
): { ok: true; value: Saved } | { ok: false; error: StoreError } {
  if (!outcome.ok) return outcome;
  announce('marks');
  const { revs, seq } = outcome.value;
  return { ok: true, value: { id, rev: revs[id]!, seq: seq! } };
}
