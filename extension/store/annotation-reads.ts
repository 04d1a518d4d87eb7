/**
 * Annotations by the raw database, for the notebook: the newest before anything else is loaded, and all of them for its
 * worker, with what has changed since. Errors are thrown; whoever calls shows that it could not be read.
 */
import { readable, type AnnotationList } from './annotation-list.ts';
import { inTransaction, settled } from './idb.ts';
import { attempt, type Outcome } from './outcome.ts';
import { rowsAfter, rowsByKey } from './reads.ts';
import type { Change, StoredAnnotation, StoredDraft } from './rows.ts';
import { readUser } from './user-reader.ts';

async function open(): Promise<IDBDatabase> {
  const db = await readUser();
  if (!db.ok) throw new Error(db.error.detail ?? db.error.code);
  return db.value;
}

/**
 * The last changed, newest first, and how many there are in all: null where there are more than these. Counting ten
 * thousand rows takes longer than reading the first.
 */
export async function newestAnnotations(
  most: number,
): Promise<Outcome<AnnotationList & { all: number | null }>> {
  const db = await readUser();
  if (!db.ok) return db;
  return attempt(async () => {
    const rows: StoredAnnotation[] = [];
    await inTransaction(db.value, ['annotations'], 'readonly', async (in_) => {
      const request = in_('annotations').index('modified').openCursor(null, 'prev');
      for (let cursor = await settled(request); cursor && rows.length < most;) {
        rows.push(cursor.value as StoredAnnotation);
        if (rows.length === most) break;
        cursor.continue();
        cursor = await settled(request);
      }
    });
    return { ...readable(rows), all: rows.length < most ? rows.length : null };
  });
}

/** The number of the change log's last line; 0 where nothing was ever written. */
export const lastChange = async (): Promise<number> =>
  inTransaction(await open(), ['changes'], 'readonly', async (in_) => {
    const cursor = await settled(in_('changes').openKeyCursor(null, 'prev'));
    return (cursor?.primaryKey as number | undefined) ?? 0;
  });

/** The annotations that the log's lines after this one speak of, each once. */
export async function changesAfter(seq: number): Promise<string[]> {
  const lines = await rowsAfter<Change>(await open(), 'changes', seq);
  return [...new Set(lines.flatMap(({ store, id }) => (store === 'annotations' ? id : [])))];
}

/** Those that are there, in the order of the ids. */
export async function annotationsById(ids: readonly string[]): Promise<StoredAnnotation[]> {
  const rows = await rowsByKey<StoredAnnotation>(await open(), 'annotations', ids);
  return rows.filter((row) => row !== undefined);
}

const SLICE = 1000;

/** All of them, by id. */
export async function* annotationSlices(): AsyncGenerator<StoredAnnotation[]> {
  const db = await open();
  for (let after: string | null = null; ;) {
    const rows: StoredAnnotation[] = await rowsAfter<StoredAnnotation>(db, 'annotations', after, SLICE);
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)!.id;
  }
}

/** How many annotations were typed and not saved; the drafts of other things are not counted. */
export async function typedDrafts(): Promise<number> {
  const drafts = await rowsAfter<StoredDraft>(await open(), 'drafts');
  return drafts.filter(({ page }) => !page.startsWith('sourcemark:')).length;
}
