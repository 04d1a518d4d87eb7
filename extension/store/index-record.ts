/**
 * The name index as bytes, in a small database of its own: this is on the way to the first highlights of a worker that
 * has just woken.
 * `{key: 'names', dataset: '9f86d081...', bytes: ArrayBuffer}`
 */
import { database, inTransaction, settled } from './idb.ts';
import { attempt, succeed, type Outcome } from './outcome.ts';
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

/** The record; undefined where there is none yet. */
export async function loadIndex(): Promise<Outcome<IndexRecord | undefined>> {
  const db = await open();
  if (!db.ok) return db;
  const rows = await attempt(() => rowsByKey<IndexRecord>(db.value, STORE, [KEY]));
  return rows.ok ? succeed(rows.value[0]) : rows;
}

export async function saveIndex(dataset: string, bytes: ArrayBuffer): Promise<Outcome<null>> {
  const record: IndexRecord = { key: KEY, dataset, bytes, builtAt: new Date().toISOString() };
  const db = await open();
  if (!db.ok) return db;
  return attempt(() =>
    inTransaction(db.value, [STORE], 'readwrite', async (store) => {
      await settled(store(STORE).put(record));
      return null;
    }),
  );
}
