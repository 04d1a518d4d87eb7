import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { activatePack, takeBackPack } from '../../../extension/store/activate-pack.ts';
import { applyItems, keepChosen } from '../../../extension/store/apply-choices.ts';
import { commit, type Write } from '../../../extension/store/commit.ts';
import { openDataset } from '../../../extension/store/dataset.ts';
import { exportAll, exportSelection } from '../../../extension/store/export-records.ts';
import { installPack, removePack } from '../../../extension/store/install-pack.ts';
import { openPacks } from '../../../extension/store/packs-db.ts';
import { previewPack } from '../../../extension/store/preview-pack.ts';
import { stagePack } from '../../../extension/store/stage-pack.ts';
import { undo } from '../../../extension/store/undo.ts';
import { headOf } from '../../../extension/store/commit.ts';
import { rowsAfter } from '../../../extension/store/reads.ts';
import { openUser } from '../../../extension/store/user-db.ts';
import { readUser } from '../../../extension/store/user-reader.ts';
import { recordRow } from '../../../extension/store/rows.ts';
import type { Choice } from '../../../src/dataset/exchange/decide.ts';
import { linesOfPack } from '../../../src/dataset/exchange/lines-of-pack.ts';
import { makePack } from '../../../src/dataset/exchange/make-pack.ts';
import { preview } from '../../../src/dataset/exchange/preview.ts';
import { inLists, inOrder, noRecords, type AnyRecord } from '../../../src/dataset/exchange/records.ts';
import type { Entity } from '../../../src/dataset/entity.ts';
import type { Pack } from '../../../src/dataset/pack.ts';
import { alias, countEntities, emptyDatabases, entity, hashed, pack } from './fixtures.ts';

const G0 = 'sm:seed/group/g0';
const G1 = 'sm:seed/group/g1';
const G2 = 'sm:seed/group/g2';
const DOCUMENT = 'sm:seed/source/one';
const OWN = 'urn:uuid:00000000-0000-4000-8000-000000000001';

let packs: IDBDatabase;
let user: IDBDatabase;
const value = <T>(outcome: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
};
beforeEach(async () => {
  await emptyDatabases();
  packs = value(await openPacks());
  user = value(await readUser());
  value(await installPack(packs, await hashed(pack('seed', '1.0.0', 3))));
});

const dataset = async () => value(await openDataset());
const read = async (id: string) => (await (await dataset()).entities([id])).get(id);
const write = async (...writes: Write[]) => value(await commit(writes));
const head = async (id: string) => headOf(value(await openUser()), 'patches', id);
const correct = (target: string, field: string, base: unknown, to: unknown): Write => ({
  store: 'patches',
  put: { id: `${target} ${field}`, target, field, base, value: to, by: null, at: '2026-01-01' },
  base: null,
});

const all = async () => {
  const records: AnyRecord[] = [];
  for await (const one of exportAll(await dataset(), 2)) records.push(one);
  return records;
};

/** Another version of the pack: the first group renamed and given a name more, the last one gone. */
async function newer(): Promise<Pack> {
  const one = pack('seed', '2.0.0', 2);
  one.entities[0]!.label.en = 'Renamed';
  one.entities[0]!.aliases.push(alias('Another', DOCUMENT));
  return hashed(one);
}
async function stageNewer() {
  expect(value(await stagePack(packs, linesOfPack(await newer())))).toMatchObject({ is: 'ready' });
  return value(await previewPack(packs, user, 'seed'));
}

describe('the preview of a newer pack', () => {
  it('says what is changed and removed, field by field', async () => {
    const { counts, items } = await stageNewer();
    expect(counts).toEqual({ new: 0, same: 4, changed: 1, conflict: 0, removed: 2 });
    expect(items.map(({ key, state }) => [key, state])).toEqual([
      [G0, 'changed'],
      [G2, 'removed'],
      ['sm:seed/relation/r1', 'removed'],
    ]);
    expect(items[0]!.fields.map(({ path, mine, theirs }) => [path, mine, theirs])[0]).toEqual([
      '/label/en',
      'Group 0',
      'Renamed',
    ]);
  });

  it('says where the user corrected what the pack changed', async () => {
    await write(correct(G0, 'label/en', 'Group 0', 'Mine'), correct(G1, 'note', null, 'Mine too'));
    const { counts, items } = await stageNewer();
    expect(counts).toMatchObject({ conflict: 1, changed: 0, same: 4 });
    expect(items[0]!.conflicts).toEqual([{ path: '/label/en', mine: 'Mine', theirs: 'Renamed' }]);
  });

  it('of a pack that was not there is all new; of nothing staged, notFound', async () => {
    await stagePack(packs, linesOfPack(await hashed(pack('other', '1.0.0', 2))));
    expect(
      value(
        await previewPack(packs, user, 'other', { same: 0, new: 1, changed: 0, removed: 0, conflict: 0 }),
      ),
    ).toMatchObject({
      counts: { new: 5, same: 0 },
      items: [{ state: 'new' }],
    });
    expect(await previewPack(packs, user, 'none')).toMatchObject({ ok: false, error: { code: 'notFound' } });
  });
});

describe('the way back from an import', () => {
  const take = async (choice: Choice) => {
    const { items } = await stageNewer();
    const kept = value(await keepChosen(items, { all: choice }));
    value(await activatePack(packs, 'seed', kept.seq));
  };
  const everything = async () => ({ all: await all(), patches: await rowsAfter(user, 'patches') });

  it.each<Choice>(['theirs', 'mine', 'both'])(
    'brings all back as it was, corrections with it: %s',
    async (choice) => {
      await write(correct(G0, 'label/en', 'Group 0', 'Mine'));
      const before = await everything();
      const [pack] = await rowsAfter(packs, 'packs');
      await take(choice);
      expect(await everything()).not.toEqual(before);
      expect(value(await takeBackPack(packs, 'seed'))).toBe('all');
      const { all: records, patches } = await everything();
      expect(records).toEqual(before.all);
      // A correction that was withdrawn comes back in a revision of its own.
      expect(patches).toMatchObject([{ target: G0, field: 'label/en', base: 'Group 0', value: 'Mine' }]);
      expect(await rowsAfter(packs, 'packs')).toEqual([pack]);
      expect(await countEntities(packs)).toBe(3);
      expect(await takeBackPack(packs, 'seed')).toMatchObject({ ok: false, error: { code: 'notFound' } });
    },
  );

  it('leaves what the user wrote since', async () => {
    await take('theirs');
    await write(correct(G1, 'note', null, 'Since'));
    expect(value(await takeBackPack(packs, 'seed'))).toBe('all');
    expect(await read(G1)).toMatchObject({ patched: ['note'], record: { note: 'Since' } });
    expect(await read(G2)).toMatchObject({ record: { id: G2 } });
  });

  it('says where what was kept has been changed since, and still stands', async () => {
    await write(correct(G0, 'label/en', 'Group 0', 'Mine'));
    await take('theirs');
    await write({
      ...correct(G0, 'label/en', 'Renamed', 'Again'),
      base: await head(`${G0} label/en`),
    } as Write);
    expect(value(await takeBackPack(packs, 'seed'))).toBe('part');
    expect(await read(G0)).toMatchObject({ record: { label: { en: 'Again' } } });
  });

  it('of a pack that was not there takes it away', async () => {
    value(await stagePack(packs, linesOfPack(await hashed(pack('other', '1.0.0', 2)))));
    value(await activatePack(packs, 'other'));
    expect(await countEntities(packs)).toBe(5);
    expect(value(await takeBackPack(packs, 'other'))).toBe('all');
    expect(await rowsAfter(packs, 'packs')).toMatchObject([{ id: 'seed' }]);
    expect(await countEntities(packs)).toBe(3);
  });

  it('goes one version far, and is gone with its pack', async () => {
    await take('theirs');
    value(await stagePack(packs, linesOfPack(await hashed(pack('seed', '3.0.0', 1)))));
    value(await activatePack(packs, 'seed'));
    // Of the first version nothing is left.
    expect(await countEntities(packs)).toBe(1 + 2);
    expect(await rowsAfter(packs, 'packs')).toMatchObject([
      { version: '3.0.0', before: { installed: { version: '2.0.0' } } },
    ]);
    value(await removePack(packs, 'seed'));
    expect(await countEntities(packs)).toBe(0);
  });
});

describe('choices beside a newer pack', () => {
  async function update(all: Choice) {
    const { items } = await stageNewer();
    const kept = value(await keepChosen(items, { all }));
    value(await activatePack(packs, 'seed'));
    return kept;
  }

  it('theirs: the pack as it is, and the correction that it contradicts withdrawn', async () => {
    await write(correct(G0, 'label/en', 'Group 0', 'Mine'), correct(G0, 'note', null, 'Kept'));
    await update('theirs');
    expect(await read(G0)).toMatchObject({
      patched: ['note'],
      stale: [],
      record: { label: { en: 'Renamed' }, note: 'Kept' },
    });
    expect(await read(G2)).toBe(undefined);
  });

  it('mine: reads as before, through corrections and records of the user, and can be undone', async () => {
    const before = await Promise.all([G0, G1, G2].map(read));
    const { seq } = await update('mine');
    const after = await Promise.all([G0, G1, G2].map(read));
    expect(after.map((one) => one?.record)).toEqual(before.map((one) => one?.record));
    expect(after.map((one) => one?.origin)).toEqual(['pack', 'pack', 'user']);
    value(await undo(seq!));
    expect((await read(G0))?.record.label.en).toBe('Renamed');
    expect(await read(G2)).toBe(undefined);
  });

  it('mine: a correction that stood goes on standing, once', async () => {
    await write(correct(G0, 'label/en', 'Group 0', 'Mine'));
    await update('mine');
    expect(await read(G0)).toMatchObject({ record: { label: { en: 'Mine' } }, stale: [{ now: 'Renamed' }] });
    expect((await read(G0))?.record.aliases.map(({ text }) => text)).toEqual(['Group 0']);
  });

  it('both: the old record beside the new one', async () => {
    await update('both');
    const own: Entity[] = [];
    for await (const slice of (await dataset()).all('entities'))
      own.push(...slice.filter(({ origin }) => origin === 'user').map(({ record }) => record));
    expect(own.map(({ label }) => label.en).toSorted()).toEqual(['Group 0', 'Group 2']);
    expect((await read(G0))?.record.label.en).toBe('Renamed');
  });
});

describe("records into the user's layer", () => {
  const incoming = (...entities: Entity[]) => ({ ...noRecords(), entities });
  async function bring(entities: Entity[], all: Choice) {
    const there = await (await dataset()).entities(entities.map(({ id }) => id));
    const items = preview(incoming(...entities), {
      mine: ({ record }) => ('id' in record ? there.get(record.id)?.record : undefined),
    });
    return value(await applyItems(items, { all }, (id) => there.get(id)?.origin === 'user'));
  }
  const changed = async () => ({
    ...(await read(G0))!.record,
    label: { en: 'Theirs' },
    aliases: [alias('Theirs', DOCUMENT)],
  });

  it('come as the user’s own, once, and can be undone', async () => {
    const own = entity(OWN, 'Brought', DOCUMENT);
    const { seq } = await bring([own], 'theirs');
    expect(await read(OWN)).toMatchObject({ origin: 'user', record: own });
    expect(await bring([own], 'theirs')).toEqual({ seq: null, revs: {} });
    value(await undo(seq!));
    expect(await read(OWN)).toBe(undefined);
    // Its tombstone is no hindrance.
    await bring([own], 'theirs');
    expect(await read(OWN)).toMatchObject({ record: own });
  });

  it('correct a record of a pack, and change nothing the second time', async () => {
    const theirs = await changed();
    await bring([theirs], 'theirs');
    expect(await read(G0)).toMatchObject({ origin: 'pack', record: theirs });
    expect(await bring([theirs], 'theirs')).toEqual({ seq: null, revs: {} });
  });

  it('are left where mine was chosen, and stand beside where both were', async () => {
    const before = await read(G0);
    expect(await bring([await changed()], 'mine')).toEqual({ seq: null, revs: {} });
    expect(await read(G0)).toEqual(before);
    const { revs } = await bring([await changed()], 'both');
    expect((await read(Object.keys(revs)[0]!))?.record.label.en).toBe('Theirs');
    expect(await read(G0)).toEqual(before);
  });

  it('replace a record of the user’s own', async () => {
    await write({ store: 'records', put: recordRow('entities', entity(OWN, 'Old', DOCUMENT)), base: null });
    await bring([entity(OWN, 'New', DOCUMENT)], 'theirs');
    expect((await read(OWN))?.record.label.en).toBe('New');
  });
});

describe('an export', () => {
  const HEADER = { ...pack('out', '1.0.0', 1), entities: undefined };
  it('of everything is in canonical order, and as the user sees it', async () => {
    await write(
      { store: 'records', put: recordRow('entities', entity(OWN, 'Own', DOCUMENT)), base: null },
      correct(G0, 'label/en', 'Group 0', 'Mine'),
    );
    const records = await all();
    expect(records).toEqual(inOrder(inLists(records)));
    expect(inLists(records).entities.map(({ label }) => label.en)).toEqual([
      'Mine',
      'Group 1',
      'Group 2',
      'Own',
    ]);
    expect(await makePack({ ...HEADER, id: 'out' }, inLists(records))).toMatchObject({ ok: true });
  });

  it('names a merged entity by its survivor', async () => {
    await write({ store: 'redirects', put: { id: 'm', from: G0, to: G1, at: '2026-01-01' }, base: null });
    const records = inLists(await all());
    expect(records.entities.map(({ id }) => id)).toEqual([G1, G2]);
    expect(
      JSON.stringify([
        records.mentions,
        records.relations,
        records.figureClaims.map(({ eventId }) => eventId),
      ]),
    ).not.toContain(`"${G0}"`);
  });

  it('of a selection takes along what it refers to', async () => {
    const records = value(await exportSelection(['sm:seed/relation/r0']));
    expect(records.entities.map(({ id }) => id).toSorted()).toEqual([G0, G1]);
    expect(records.sources.map(({ id }) => id)).toEqual([DOCUMENT]);
    expect(records.mentions).toHaveLength(2);
    expect(await makePack({ ...HEADER, id: 'out' }, records)).toMatchObject({ ok: true });
  });

  it('wiped and brought back is the same', async () => {
    const before = await all();
    const file = value(
      (await makePack({ ...HEADER, id: 'out' }, inLists(before))) as { ok: true; value: Pack },
    );
    await emptyDatabases();
    value(await stagePack(packs, linesOfPack(file)));
    value(await activatePack(packs, 'out'));
    expect(await all()).toEqual(before);
  });
});
