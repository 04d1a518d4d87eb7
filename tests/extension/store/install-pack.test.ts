import 'fake-indexeddb/auto';
import type { Dexie } from 'dexie';
import { IDBObjectStore } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../../extension/store/idb.ts';
import { installPack, removePack } from '../../../extension/store/install-pack.ts';
import { PACKS } from '../../../extension/store/schema.ts';
import { opened, pack } from './fixtures.ts';

/** Where a pack is written to. */
const TABLES = Object.keys(PACKS.stores).filter((name) => name !== 'staged');
let db: IDBDatabase;
let look: Dexie;
let number = 0;

beforeEach(async () => {
  number += 1;
  const name = `packs-${number}`;
  const outcome = await database({ ...PACKS, name })();
  if (!outcome.ok) throw new Error(outcome.error.code);
  db = outcome.value;
  look = await opened(name);
});
afterEach(() => {
  vi.restoreAllMocks();
  look.close();
  db.close();
});

const entitiesOf = (pack: string) =>
  look
    .table<{ id: string; pack: string; label: { en: string } }>('entities')
    .filter((one) => one.pack === pack)
    .toArray();

/** Every row of every table, as one comparable value. */
async function everything(): Promise<string[]> {
  const rows: string[] = [];
  for (const name of TABLES)
    for (const row of await look.table<Record<string, unknown>>(name).toArray())
      rows.push(`${name} ${JSON.stringify({ ...row, installedAt: null })}`);
  return rows.sort();
}

/** Lets the nth write to a store fail as a full disk does, or never. */
function cutOff(store: string, after: number): void {
  let left = after;
  for (const method of ['add', 'put'] as const) {
    const write = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...row: Parameters<typeof write>
    ) {
      if (this.name === store && left-- <= 0) throw new DOMException('full', 'QuotaExceededError');
      return write.apply(this, row);
    });
  }
}

describe('installPack', () => {
  it('writes all rows, each with its pack', async () => {
    expect(await installPack(db, pack('seed', '1.0.0', 3))).toEqual({
      ok: true,
      value: { pack: 'seed', version: '1.0.0', changed: true },
    });
    expect(await Promise.all(TABLES.map((name) => look.table(name).count()))).toEqual([1, 1, 3, 2, 1, 3]);
    expect(await look.table('packs').get('seed')).toMatchObject({
      counts: { entities: 3, mentions: 3, figures: 1 },
    });
  });

  it('does nothing for the very same pack', async () => {
    await installPack(db, pack('seed', '1.0.0', 3));
    const before = await look.table('packs').get('seed');
    expect(await installPack(db, pack('seed', '1.0.0', 3))).toMatchObject({ value: { changed: false } });
    expect(await look.table('packs').get('seed')).toEqual(before);
  });

  it('takes another content for new, even under the same version', async () => {
    await installPack(db, pack('seed', '1.0.0', 3));
    expect(await installPack(db, pack('seed', '1.0.0', 3, 'Faction'))).toMatchObject({
      value: { changed: true },
    });
    expect((await entitiesOf('seed')).map(({ label }) => label.en)).toEqual([
      'Faction 0',
      'Faction 1',
      'Faction 2',
    ]);
  });

  it('replaces its own rows only, and removes those that it no longer has', async () => {
    await installPack(db, pack('other', '1.0.0', 4));
    await installPack(db, pack('seed', '1.0.0', 5));
    await installPack(db, pack('seed', '2.0.0', 2, 'Band'));
    expect((await entitiesOf('seed')).map(({ label }) => label.en)).toEqual(['Band 0', 'Band 1']);
    expect(await entitiesOf('other')).toHaveLength(4);
    const mentions = await look.table<{ pack: string }>('mentions').toArray();
    expect(mentions.map(({ pack }) => pack).toSorted()).toEqual([
      'other',
      'other',
      'other',
      'other',
      'seed',
      'seed',
    ]);
  });

  it('refuses records whose ids belong to another pack', async () => {
    await installPack(db, pack('other', '1.0.0', 2));
    const before = await everything();
    const thief = { ...pack('seed', '1.0.0', 1), entities: pack('other', '1.0.0', 2).entities };
    const outcome = await installPack(db, thief);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(outcome.ok ? '' : outcome.error.detail).toContain('sm:other/group/g0');
    expect(await everything()).toEqual(before);
  });

  it.each(TABLES)('leaves the old one whole when it is cut off while writing %s', async (table) => {
    await installPack(db, pack('seed', '1.0.0', 3));
    const before = await everything();
    cutOff(table, ['packs', 'sources', 'figures'].includes(table) ? 0 : 1);
    const outcome = await installPack(db, pack('seed', '2.0.0', 6, 'Band'));
    vi.restoreAllMocks();
    expect(outcome).toMatchObject({ ok: false, error: { code: 'quota' } });
    expect(await everything()).toEqual(before);
    expect(await installPack(db, pack('seed', '2.0.0', 6, 'Band'))).toMatchObject({
      value: { changed: true },
    });
  });

  it('after any sequence of installs and removals holds exactly the last of each pack', async () => {
    const step = fc.record({
      id: fc.constantFrom('seed', 'other'),
      version: fc.constantFrom('1.0.0', '1.1.0', '2.0.0'),
      size: fc.integer({ min: 1, max: 4 }),
      remove: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
        for (const name of TABLES) await look.table(name).clear();
        const last = new Map<string, string[]>();
        for (const { id, version, size, remove } of steps) {
          await (remove ? removePack(db, id) : installPack(db, pack(id, version, size)));
          last.set(id, remove ? [] : pack(id, version, size).entities.map((one) => one.id));
        }
        const ids = (await look.table('entities').toArray()).map(({ id }) => id);
        expect(ids.toSorted()).toEqual([...last.values()].flat().toSorted());
      }),
      { numRuns: 25 },
    );
  });
});
