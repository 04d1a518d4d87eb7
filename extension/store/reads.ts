/** The few ways in which rows are read, each one request or many at once: a cursor goes back and forth for every row. */
import { inTransaction, settled } from './idb.ts';

/** The rows with these keys, in their order; undefined where there is none. */
export const rowsByKey = <R>(
  db: IDBDatabase,
  store: string,
  keys: readonly IDBValidKey[],
): Promise<(R | undefined)[]> =>
  keys.length === 0
    ? Promise.resolve([])
    : inTransaction(db, [store], 'readonly', (in_) =>
        Promise.all(keys.map((key) => settled<R | undefined>(in_(store).get(key)))),
      );

/** The rows that have one of the values in an index, each as often as it has one. */
export const rowsWhere = async <R>(
  db: IDBDatabase,
  store: string,
  index: string,
  values: readonly IDBValidKey[],
): Promise<R[]> =>
  inTransaction(db, [store], 'readonly', async (in_) => {
    const found = values.map((value) => settled<R[]>(in_(store).index(index).getAll(value)));
    return (await Promise.all(found)).flat();
  });

/** The primary keys of those rows; one that fits in two ways stands twice, if it is a list. */
export const keysWhere = async <K extends IDBValidKey = string>(
  db: IDBDatabase,
  store: string,
  indexes: readonly string[],
  values: readonly IDBValidKey[],
): Promise<K[]> =>
  inTransaction(db, [store], 'readonly', async (in_) => {
    const found = indexes.flatMap((index) =>
      values.map((value) => settled(in_(store).index(index).getAllKeys(value))),
    );
    return [...new Set((await Promise.all(found)).flat())] as K[];
  });

/** All rows, or the next `limit` after a key, in the order of their keys. */
export const rowsAfter = <R>(
  db: IDBDatabase,
  store: string,
  after: IDBValidKey | null = null,
  limit?: number,
): Promise<R[]> =>
  inTransaction(db, [store], 'readonly', (in_) =>
    settled<R[]>(in_(store).getAll(after === null ? null : IDBKeyRange.lowerBound(after, true), limit)),
  );

export const countRows = (db: IDBDatabase, store: string): Promise<number> =>
  inTransaction(db, [store], 'readonly', (in_) => settled(in_(store).count()));

/** The greatest primary key among the rows that have a value in an index; null where there is none. */
export const lastKeyWhere = (
  db: IDBDatabase,
  store: string,
  index: string,
  value: IDBValidKey,
): Promise<IDBValidKey | null> =>
  inTransaction(db, [store], 'readonly', async (in_) => {
    const cursor = await settled(in_(store).index(index).openKeyCursor(IDBKeyRange.only(value), 'prev'));
    return cursor?.primaryKey ?? null;
  });
