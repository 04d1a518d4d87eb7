/**
 * The name index as bytes: one record in a small database of its own, so that loading it opens nothing else. Raw
 * IndexedDB, since this is on the way to the first highlights of a worker that has just woken.
 * `{key: 'names', dataset: '9f86d081...', bytes: ArrayBuffer}`
 */
import { attempt, type Outcome } from './outcome.ts';

export const INDEX_DATABASE = 'sourcemark-index';
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

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the request failed')));
  });

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(INDEX_DATABASE, 1);
  opening.addEventListener('upgradeneeded', () =>
    opening.result.createObjectStore(STORE, { keyPath: 'key' }),
  );
  const db = await settled(opening);
  try {
    const transaction = db.transaction(STORE, mode, { durability: 'relaxed' });
    const committed = new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () =>
        reject(transaction.error ?? new Error('the write was undone')),
      );
    });
    const request = settled(work(transaction.objectStore(STORE)));
    const [value] = await Promise.all([request, committed]);
    return value;
  } finally {
    db.close();
  }
}

/** The record; undefined where there is none yet. */
export const loadIndex = (): Promise<Outcome<IndexRecord | undefined>> =>
  attempt(() => inStore<IndexRecord | undefined>('readonly', (store) => store.get(KEY)));

export const saveIndex = (dataset: string, bytes: ArrayBuffer): Promise<Outcome<IDBValidKey>> =>
  attempt(() =>
    inStore('readwrite', (store) =>
      store.put({ key: KEY, dataset, bytes, builtAt: new Date().toISOString() } satisfies IndexRecord),
    ),
  );
