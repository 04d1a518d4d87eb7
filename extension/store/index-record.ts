/**
 * The name index as bytes, in a small database of its own: this is on the way to the first highlights of a worker that
 * has just woken.
 * `{key: 'names', dataset: '9f86d081...', bytes: Blob}`
 */
import { database, inTransaction, settled } from './idb.ts';
import { attempt, type Outcome } from './outcome.ts';
import { rowsByKey } from './reads.ts';
import { INDEX } from './schema.ts';

const STORE = 'records';
const KEY = 'names';

export interface IndexRecord {
  key: typeof KEY;
  /** `datasetKey` of the layers that it was built from. */
  dataset: string;
  /** What `buildIndex` made; its own header says format and engine. */
  bytes: ArrayBuffer;
  builtAt: string;
}

const open = database(INDEX);

/** As it is stored: a blob lies in a file of its own, and is not taken apart and put together like a value. */
type Stored = Omit<IndexRecord, 'bytes'> & { bytes: Blob };

/** The record; undefined where there is none yet. */
export async function loadIndex(): Promise<Outcome<IndexRecord | undefined>> {
  const db = await open();
  if (!db.ok) return db;
  return attempt(async () => {
    const [row] = await rowsByKey<Stored>(db.value, STORE, [KEY]);
    return row?.bytes instanceof Blob ? { ...row, bytes: await row.bytes.arrayBuffer() } : undefined;
  });
}

export async function saveIndex(dataset: string, bytes: ArrayBuffer): Promise<Outcome<null>> {
  const record: Stored = { key: KEY, dataset, bytes: new Blob([bytes]), builtAt: new Date().toISOString() };
  const db = await open();
  if (!db.ok) return db;
  return attempt(() =>
    inTransaction(db.value, [STORE], 'readwrite', async (store) => {
      await settled(store(STORE).put(record));
      return null;
    }),
  );
}
