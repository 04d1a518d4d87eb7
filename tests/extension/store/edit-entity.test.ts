import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { editEntity, mergeEntities, splitEntity, undoEdit } from '../../../extension/store/edit-entity.ts';
import { installPack } from '../../../extension/store/install-pack.ts';
import { openPacks } from '../../../extension/store/packs-db.ts';
import { entityHistory } from '../../../extension/store/queries/entity-history.ts';
import { entityRecord } from '../../../extension/store/queries/entity-record.ts';
import { listRecords } from '../../../extension/store/queries/list-records.ts';
import { searchEntities } from '../../../extension/store/queries/search-entities.ts';
import { alias, emptyDatabases, pack } from './fixtures.ts';

const G0 = 'sm:seed/group/g0';
const G1 = 'sm:seed/group/g1';
const value = <T>(outcome: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
};
const read = async (id: string) => value(await entityRecord(id));

async function install(version: string, word?: string) {
  const packs = value(await openPacks());
  value(await installPack(packs, pack('seed', version, 3, word)));
}

beforeEach(async () => {
  await emptyDatabases();
  await install('1.0.0', 'Group');
});

describe('editing an entity of a pack', () => {
  it('is a correction over it, and is undone', async () => {
    const before = await read(G0);
    const { seq } = value(await editEntity(G0, { field: 'label/en', value: 'River Front' }));
    expect((await read(G0)).entity.label.en).toBe('River Front');
    expect((await read(G0)).patched).toEqual(['label/en']);
    expect(value(await searchEntities('river fr')).map(({ id }) => id)).toEqual([G0]);
    value(await undoEdit(seq!));
    expect((await read(G0)).entity).toEqual(before.entity);
  });

  it('stays through an update of the pack, and says what the pack now says', async () => {
    value(await editEntity(G0, { field: 'label/en', value: 'River Front' }));
    await install('2.0.0', 'Union');
    const { entity, stale } = await read(G0);
    expect(entity.label.en).toBe('River Front');
    expect(stale.map(({ now }) => now)).toEqual(['Union 0']);
  });

  it('refuses what is no record, and writes nothing', async () => {
    const refused = await editEntity(G0, { field: 'description', value: '' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect((await read(G0)).patched).toEqual([]);
    expect(await editEntity('sm:seed/group/none', { field: 'description', value: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'notFound' },
    });
  });

  it('adds an alias and takes it away again', async () => {
    const more = alias('Riverside', (await read(G0)).entity.sources[0]!);
    value(await editEntity(G0, { field: 'aliases', from: null, to: more }));
    expect(value(await searchEntities('riverside')).map(({ id }) => id)).toEqual([G0]);
    value(await editEntity(G0, { field: 'aliases', from: more, to: null }));
    expect((await read(G0)).patched).toEqual([]);
  });
});

describe('merging', () => {
  it('is one record for both ids, and a split makes them two', async () => {
    value(await mergeEntities(G1, G0));
    expect((await read(G1)).entity.id).toBe(G0);
    expect(await mergeEntities(G0, G1)).toMatchObject({ ok: false, error: { code: 'invalid' } });
    value(await splitEntity(G1));
    expect((await read(G1)).entity.id).toBe(G1);
    expect(await splitEntity(G1)).toMatchObject({ ok: false, error: { code: 'notFound' } });
  });
});

it('the history has each change, the last first, and not those of others', async () => {
  value(await editEntity(G0, { field: 'description', value: 'Other words.' }));
  value(await editEntity(G1, { field: 'description', value: 'Of another.' }));
  value(await mergeEntities(G1, G0));
  const lines = value(await entityHistory(G0));
  expect(lines.map(({ store, field }) => [store, field])).toEqual([
    ['redirects', null],
    ['patches', 'description'],
  ]);
});

it('the history goes on where it was read to, and begins anew with another log', async () => {
  const said = async () => value(await entityHistory(G0)).map(({ value: to }) => to);
  const describe = (words: string) => editEntity(G0, { field: 'description', value: words });
  value(await describe('One.'));
  // Two who ask at once do not read a line twice.
  expect(await Promise.all([said(), said()])).toEqual([['One.'], ['One.']]);
  const { seq } = value(await describe('Two.'));
  value(await undoEdit(seq!));
  expect(value(await entityHistory(G0)).map(({ deleted, value: to }) => [deleted, to])).toEqual([
    [false, 'One.'],
    [false, 'Two.'],
    [false, 'One.'],
  ]);
  await emptyDatabases();
  await install('1.0.0', 'Group');
  for (const words of ['Three.', 'Four.', 'Five.']) value(await describe(words));
  expect(await said()).toEqual(['Five.', 'Four.', 'Three.']);
});

it('a list stops at its limit and says that there is more', async () => {
  const two = value(await listRecords('entities', () => true, 2));
  expect([two.rows.length, two.more]).toEqual([2, true]);
  expect(value(await listRecords('entities', ({ origin }) => origin === 'user', 2)).rows).toEqual([]);
});
