/**
 * IndexedDB with promises. The background reads through this and not through Dexie: a worker that has just woken is on
 * the way to the first highlights, and need not load a third of its script for that. What the user writes goes through
 * Dexie (`commit.ts`); both open the same databases, by the same schema.
 */
import { fail, failed, succeed, type Outcome } from './outcome.ts';
import { specsOf, type Schema } from './schema.ts';

export const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the request failed')));
  });

/**
 * Runs `work` in one transaction and answers after its commit; whatever `work` throws undoes all of it. Between the
 * requests nothing else may be awaited, or the browser commits early.
 */
export async function inTransaction<T>(
  db: IDBDatabase,
  stores: readonly string[],
  mode: 'readonly' | 'readwrite',
  work: (store: (name: string) => IDBObjectStore) => Promise<T> | T,
  durability: IDBTransactionDurability = 'relaxed',
): Promise<T> {
  const transaction = db.transaction([...stores], mode, { durability });
  const committed = new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new Error('the write was undone')),
    );
  });
  // Whoever waits for it hears of it below.
  committed.catch(() => undefined);
  try {
    const value = await work((name) => transaction.objectStore(name));
    await committed;
    return value;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It was undone already, which is why we are here: the requests were only told to stop, the transaction knows why.
      throw transaction.error ?? error;
    }
    throw error;
  }
}

/** Makes the stores and indexes that are missing, and drops indexes that are no more; stores keep their rows. */
function upgrade(
  db: IDBDatabase,
  transaction: IDBTransaction,
  { stores, remade }: Schema,
  from: number,
): void {
  if (remade !== undefined && from < remade * 10)
    for (const name of Array.from(db.objectStoreNames)) db.deleteObjectStore(name);
  for (const [name, written] of Object.entries(stores)) {
    const [key, ...indexes] = specsOf(written);
    const { keyPath, autoIncrement } = key!;
    const store = db.objectStoreNames.contains(name)
      ? transaction.objectStore(name)
      : db.createObjectStore(name, { keyPath, autoIncrement });
    for (const there of Array.from(store.indexNames))
      if (!indexes.some((index) => index.name === there)) store.deleteIndex(there);
    for (const index of indexes)
      if (!store.indexNames.contains(index.name))
        store.createIndex(index.name, index.keyPath!, { multiEntry: index.multiEntry });
  }
}

async function open(schema: Schema, gone: () => void): Promise<Outcome<IDBDatabase>> {
  try {
    const opening = indexedDB.open(schema.name, schema.version * 10);
    opening.addEventListener('upgradeneeded', ({ oldVersion }) =>
      upgrade(opening.result, opening.transaction!, schema, oldVersion),
    );
    const db = await settled(opening);
    // Another page that runs a newer version must be able to upgrade, or to delete everything.
    db.addEventListener('versionchange', () => {
      gone();
      db.close();
    });
    db.addEventListener('close', gone);
    return succeed(db);
  } catch (error) {
    const isNewer = error instanceof DOMException && error.name === 'VersionError';
    return isNewer ? fail('newer', schema.name) : failed(error);
  }
}

/**
 * A function that answers the open database, the same one in all of a page's or a worker's life. After a failure, or
 * after the browser or another page closed it, the next call opens it again. Errors: `newer`, `unavailable`, `failed`.
 */
export function database(schema: Schema): () => Promise<Outcome<IDBDatabase>> {
  let opening: Promise<Outcome<IDBDatabase>> | null = null;
  return async () => {
    opening ??= open(schema, () => {
      opening = null;
    });
    const outcome = await opening;
    if (!outcome.ok) opening = null;
    return outcome;
  };
}

/** Deletes a database; waits for those who have it open to step aside. */
export const deleteDatabase = async (name: string): Promise<void> => {
  await settled(indexedDB.deleteDatabase(name));
};
