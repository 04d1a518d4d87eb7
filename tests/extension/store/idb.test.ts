import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { database, deleteDatabase, inTransaction, settled } from '../../../extension/store/idb.ts';
import { keysWhere, lastKeyWhere, rowsAfter, rowsByKey, rowsWhere } from '../../../extension/store/reads.ts';
import { DATABASES, specsOf, type Schema, USER } from '../../../extension/store/schema.ts';
import { openUser } from '../../../extension/store/user-db.ts';
import { readUser } from '../../../extension/store/user-reader.ts';

const SCHEMA: Schema = {
  name: 'sample',
  version: 1,
  stores: { rows: 'id, page, *keys, [page+id]', lines: '++seq, id', loose: '++, id' },
};

async function open(schema: Schema): Promise<IDBDatabase> {
  const outcome = await database(schema)();
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
}

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabase(SCHEMA.name);
  await deleteDatabase(USER.name);
});

describe('the schema', () => {
  it('is read as Dexie reads it', async () => {
    for (const { stores } of [...DATABASES, SCHEMA]) {
      const dexie = new Dexie('never-opened');
      dexie.version(1).stores(stores);
      for (const { name, schema } of dexie.tables) {
        const [key, ...indexes] = specsOf(stores[name]!);
        expect(key?.keyPath ?? '').toEqual(schema.primKey.keyPath ?? '');
        expect(key?.autoIncrement).toBe(schema.primKey.auto);
        expect(indexes.map((one) => [one.name, one.keyPath, one.multiEntry])).toEqual(
          schema.indexes.map((one) => [one.name, one.keyPath, Boolean(one.multi)]),
        );
      }
    }
  });

  it('makes a database in which Dexie finds nothing to mend, and the other way round', async () => {
    const warned = vi.spyOn(console, 'warn');
    const raw = await readUser();
    const dexie = await openUser();
    expect(raw.ok && raw.value.version).toBe(USER.version * 10);
    expect(dexie.ok && dexie.value.backendDB().version).toBe(USER.version * 10);
    expect(warned).not.toHaveBeenCalled();
    await deleteDatabase(USER.name);
    await openUser();
    const again = await readUser();
    expect(again.ok && [...again.value.objectStoreNames]).toEqual(Object.keys(USER.stores).toSorted());
  });

  it('gets what is missing in a later version, loses the indexes that are no more, and keeps the rows', async () => {
    const first = await open(SCHEMA);
    await inTransaction(first, ['rows'], 'readwrite', (store) =>
      settled(store('rows').put({ id: 'a', page: 'p' })),
    );
    first.close();
    const second = await open({
      ...SCHEMA,
      version: 2,
      stores: { ...SCHEMA.stores, rows: 'id, page, state', more: 'id' },
    });
    expect([...second.objectStoreNames]).toContain('more');
    expect(await rowsWhere(second, 'rows', 'page', ['p'])).toEqual([{ id: 'a', page: 'p' }]);
    expect(await rowsWhere(second, 'rows', 'state', ['x'])).toEqual([]);
    const { indexNames } = second.transaction(['rows']).objectStore('rows');
    expect([...indexNames]).toEqual(['page', 'state']);
    second.close();
    expect(await database(SCHEMA)()).toMatchObject({ ok: false, error: { code: 'newer' } });
  });

  it('is made anew where an older version could not be carried over', async () => {
    const first = await open(SCHEMA);
    await inTransaction(first, ['rows', 'loose'], 'readwrite', (store) => {
      store('rows').put({ id: 'a' });
      store('loose').put({ id: 'b' });
    });
    first.close();
    const remade = { ...SCHEMA, version: 2, remade: 2, stores: { rows: '[layer+id], id', loose: '++, id' } };
    const second = await open(remade);
    expect([...second.objectStoreNames]).toEqual(['loose', 'rows']);
    expect([await rowsAfter(second, 'rows'), await rowsAfter(second, 'loose')]).toEqual([[], []]);
    await inTransaction(second, ['rows'], 'readwrite', (store) =>
      settled(store('rows').put({ layer: 'l', id: 'a' })),
    );
    second.close();
    const third = await open({ ...remade, version: 3 });
    expect(await rowsAfter(third, 'rows')).toEqual([{ layer: 'l', id: 'a' }]);
    third.close();
  });
});

describe('a transaction', () => {
  it('undoes everything when something is thrown in it, and says what', async () => {
    const db = await open(SCHEMA);
    const work = inTransaction(db, ['rows'], 'readwrite', async (store) => {
      await settled(store('rows').put({ id: 'a' }));
      throw new Error('stopped');
    });
    await expect(work).rejects.toThrow('stopped');
    expect(await rowsAfter(db, 'rows')).toEqual([]);
  });

  it('fails as a whole when one of its writes does, though nobody waited for that write', async () => {
    const db = await open(SCHEMA);
    const work = inTransaction(db, ['rows'], 'readwrite', (store) => {
      store('rows').add({ id: 'a' });
      store('rows').add({ id: 'a' });
    });
    await expect(work).rejects.toMatchObject({ name: 'ConstraintError' });
    expect(await rowsAfter(db, 'rows')).toEqual([]);
  });
});

const ids = (rows: ({ id: string } | undefined)[]) => rows.map((row) => row?.id);

describe('reads', () => {
  it('answer by key, by index, in slices and from the end', async () => {
    const db = await open(SCHEMA);
    await inTransaction(db, ['rows', 'lines'], 'readwrite', (store) => {
      for (const [id, page, keys] of [
        ['a', 'p', ['x', 'y']],
        ['b', 'q', ['x']],
        ['c', 'p', []],
      ])
        store('rows').put({ id, page, keys });
      for (const id of ['a', 'b', 'a']) store('lines').add({ id });
    });
    expect(ids(await rowsByKey(db, 'rows', ['c', 'none', 'a']))).toEqual(['c', undefined, 'a']);
    expect(await rowsByKey(db, 'rows', [])).toEqual([]);
    expect(ids(await rowsWhere(db, 'rows', 'page', ['p', 'none']))).toEqual(['a', 'c']);
    expect(await keysWhere(db, 'rows', ['keys', 'page'], ['x', 'y', 'q'])).toEqual(['a', 'b']);
    expect(ids(await rowsAfter(db, 'rows', 'a', 1))).toEqual(['b']);
    expect(ids(await rowsAfter(db, 'rows', 'c'))).toEqual([]);
    expect([await lastKeyWhere(db, 'lines', 'id', 'a'), await lastKeyWhere(db, 'lines', 'id', 'z')]).toEqual([
      3,
      null,
    ]);
  });
});

describe('a closed database', () => {
  it('is opened again by the next who asks', async () => {
    const ask = database(SCHEMA);
    const first = await ask();
    await deleteDatabase(SCHEMA.name);
    const second = await ask();
    expect(first.ok && second.ok && first.value !== second.value).toBe(true);
    expect(second.ok && (await rowsAfter(second.value, 'rows'))).toEqual([]);
  });
});
