/**
 * What is made from the dataset and can be made again, as bytes, in a small database of its own: the name index, which
 * is on the way to the first highlights of a worker that has just woken, and the table for search as one types.
 * `{key: 'names', dataset: '9f86d081...', bytes: Blob}`
 */
import { database, inTransaction, settled } from './idb.ts';
import { attempt, type Outcome } from './outcome.ts';
import { rowsByKey } from './reads.ts';
import { INDEX } from './schema.ts';

const STORE = 'records';
type Key = 'names' | 'search';

export interface IndexRecord {
  key: Key;
  /** Names the state that it was made from: `datasetKey` for the names, `packsKey` for the search. */
  dataset: string;
  /** What `buildIndex` or `SearchTableBuilder` made. */
  bytes: ArrayBuffer;
  builtAt: string;
}

const open = database(INDEX);

/** As it is stored: a blob lies in a file of its own, and is not taken apart and put together like a value. */
type Stored = Omit<IndexRecord, 'bytes'> & { bytes: Blob };

async function load(key: Key, wanted?: string): Promise<Outcome<IndexRecord | undefined>> {
  const db = await open();
  if (!db.ok) return db;
  return attempt(async () => {
    const [row] = await rowsByKey<Stored>(db.value, STORE, [key]);
    if (!(row?.bytes instanceof Blob) || (wanted !== undefined && row.dataset !== wanted)) return undefined;
    return { ...row, bytes: await row.bytes.arrayBuffer() };
  });
}

async function save(key: Key, dataset: string, bytes: ArrayBuffer): Promise<Outcome<null>> {
  const record: Stored = { key, dataset, bytes: new Blob([bytes]), builtAt: new Date().toISOString() };
  const db = await open();
  if (!db.ok) return db;
  return attempt(() =>
    inTransaction(db.value, [STORE], 'readwrite', async (store) => {
      await settled(store(STORE).put(record));
      return null;
    }),
  );
}

/** The name index, of whatever state; undefined where there is none yet. */
export const loadIndex = (): Promise<Outcome<IndexRecord | undefined>> => load('names');
export const saveIndex = (dataset: string, bytes: ArrayBuffer): Promise<Outcome<null>> =>
  save('names', dataset, bytes);

/** The search table of these packs; undefined where there is none, or one of others. */
export const loadSearch = (packs: string): Promise<Outcome<IndexRecord | undefined>> => load('search', packs);
export const saveSearch = (packs: string, bytes: ArrayBuffer): Promise<Outcome<null>> =>
  save('search', packs, bytes);
