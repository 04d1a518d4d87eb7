/**
 * What is made from the dataset and can be made again, as bytes, in a small database of its own: the name index, which
 * is on the way to the first highlights of a worker that has just woken, and the tables for search as one types, one a
 * layer.
 * `{key: 'names', dataset: '9f86d081...', bytes: Blob}`, `{key: 'search big#5f0c1a2b', dataset: 'big#5f0c1a2b', bytes: Blob}`
 */
import { database, inTransaction, settled } from './idb.ts';
import { attempt, type Outcome } from './outcome.ts';
import { rowsByKey } from './reads.ts';
import { INDEX } from './schema.ts';

const STORE = 'records';
const NAMES = 'names';
const searchKey = (layer: string): string => `search ${layer}`;

export interface IndexRecord {
  key: string;
  /** Names what it was made from: a state of the dataset by its `datasetKey`, or a layer. */
  dataset: string;
  /** What `buildIndex` or `SearchTableBuilder` made. */
  bytes: ArrayBuffer;
  builtAt: string;
}

const open = database(INDEX);

/** As it is stored: a blob lies in a file of its own, and is not taken apart and put together like a value. */
type Stored = Omit<IndexRecord, 'bytes'> & { bytes: Blob };

/** A reader takes half the time of `blob.arrayBuffer()` in Firefox, which counts where a page waits for it. */
function bytesOf(blob: Blob): Promise<ArrayBuffer> {
  const reader = new FileReader();
  reader.readAsArrayBuffer(blob);
  return new Promise((resolve, reject) => {
    reader.addEventListener('load', () => resolve(reader.result as ArrayBuffer));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('the bytes could not be read')));
  });
}

async function load(key: string): Promise<Outcome<IndexRecord | undefined>> {
  const db = await open();
  if (!db.ok) return db;
  return attempt(async () => {
    const [row] = await rowsByKey<Stored>(db.value, STORE, [key]);
    return row?.bytes instanceof Blob ? { ...row, bytes: await bytesOf(row.bytes) } : undefined;
  });
}

async function save(key: string, dataset: string, bytes: ArrayBuffer): Promise<Outcome<null>> {
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
export const loadIndex = (): Promise<Outcome<IndexRecord | undefined>> => load(NAMES);
export const saveIndex = (dataset: string, bytes: ArrayBuffer): Promise<Outcome<null>> =>
  save(NAMES, dataset, bytes);

/** The search table of a layer; undefined where there is none. */
export const loadSearch = (layer: string): Promise<Outcome<IndexRecord | undefined>> =>
  load(searchKey(layer));
export const saveSearch = (layer: string, bytes: ArrayBuffer): Promise<Outcome<null>> =>
  save(searchKey(layer), layer, bytes);

/** Forgets the tables of all other layers. @returns those of the layers that have one */
export async function keepSearch(layers: Iterable<string>): Promise<Outcome<string[]>> {
  const db = await open();
  if (!db.ok) return db;
  return attempt(() =>
    inTransaction(db.value, [STORE], 'readwrite', async (store) => {
      const there = new Set(await settled(store(STORE).getAllKeys()));
      const kept = [...layers].filter((layer) => there.has(searchKey(layer)));
      for (const key of [NAMES, ...kept.map(searchKey)]) there.delete(key);
      for (const key of there) store(STORE).delete(key);
      return kept;
    }),
  );
}
