import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { opener } from '../../../extension/store/open.ts';
import { USER } from '../../../extension/store/schema.ts';
import { openUser, UserDatabase } from '../../../extension/store/user-db.ts';

afterEach(() => Dexie.delete(USER.name));

/** The database as another version of the extension would have left it. */
async function left(version: number, stores: Record<string, string>, rows: Record<string, object[]> = {}) {
  const db = new Dexie(USER.name);
  db.version(version).stores(stores);
  await db.open();
  for (const [store, all] of Object.entries(rows)) await db.table(store).bulkAdd(all);
  db.close();
}

function create(version: number): UserDatabase {
  const db = new UserDatabase('user-migrated');
  if (version > 1) db.version(2).stores({ annotations: 'id, page, modified, state' });
  return db;
}

describe('opening', () => {
  it('refuses the database of a newer version politely, and changes nothing in it', async () => {
    await left(7, { annotations: 'id', fromTheFuture: 'id' }, { fromTheFuture: [{ id: 'a' }] });
    expect(await openUser()).toMatchObject({ ok: false, error: { code: 'newer' } });
    const there = await new Dexie(USER.name).open();
    expect(there.verno).toBe(7);
    expect(await there.table('fromTheFuture').count()).toBe(1);
    there.close();
  });

  it('opens it once the newer one is gone', async () => {
    await left(7, { annotations: 'id' });
    await openUser();
    await Dexie.delete(USER.name);
    expect((await openUser()).ok).toBe(true);
  });

  it('opens once for all who ask', async () => {
    const [one, two] = await Promise.all([openUser(), openUser()]);
    expect(one.ok && two.ok && one.value === two.value).toBe(true);
  });

  it('steps aside when everything is deleted, and opens anew afterwards', async () => {
    const first = await openUser();
    await Dexie.delete(USER.name);
    const second = await openUser();
    expect(second.ok && first.ok && second.value !== first.value && second.value.isOpen()).toBe(true);
  });

  it('carries rows over from an older version', async () => {
    const old = create(1);
    await old.table('annotations').add({ id: 'a', rev: '1-a', page: 'p', modified: '', state: 'gone' });
    old.close();
    const opened = await opener(() => create(2))();
    expect(opened.ok && (await opened.value.annotations.where({ state: 'gone' }).count())).toBe(1);
    if (opened.ok) await opened.value.delete();
  });

  it('answers a value where the browser gives no database', async () => {
    const outcome = await opener(
      () =>
        new Dexie('none', {
          indexedDB: {
            open: () => {
              throw new DOMException('no', 'UnknownError');
            },
          } as never,
        }),
    )();
    expect(outcome.ok).toBe(false);
  });
});
