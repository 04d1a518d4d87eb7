import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { commit, type Write } from '../../../extension/store/commit.ts';
import { datasetKey } from '../../../extension/store/dataset-key.ts';
import { openDataset } from '../../../extension/store/dataset.ts';
import { saveSearch } from '../../../extension/store/index-record.ts';
import { installPack } from '../../../extension/store/install-pack.ts';
import { liveLayers } from '../../../extension/store/pack-layers.ts';
import { openPacks } from '../../../extension/store/packs-db.ts';
import { entityRecord } from '../../../extension/store/queries/entity-record.ts';
import { searchEntities } from '../../../extension/store/queries/search-entities.ts';
import { listSources, sourceRecord } from '../../../extension/store/queries/source-record.ts';
import { recordRow } from '../../../extension/store/rows.ts';
import { USER } from '../../../extension/store/schema.ts';
import {
  alias,
  annotation,
  emptyDatabases,
  entity,
  figure,
  opened,
  pack,
  relation,
  source,
} from './fixtures.ts';

const G0 = 'sm:seed/group/g0';
const G1 = 'sm:seed/group/g1';
const DOCUMENT = 'sm:seed/source/one';
const uuid = (digit: number) => `urn:uuid:00000000-0000-4000-8000-00000000000${digit}`;

async function install(version = '1.0.0', size = 3, word = 'Group') {
  const packs = await openPacks();
  if (!packs.ok || !(await installPack(packs.value, pack('seed', version, size, word))).ok)
    throw new Error('no pack');
}

async function write(...writes: Write[]) {
  const outcome = await commit(writes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

const patch = (target: string, field: string, base: unknown, value: unknown): Write => ({
  store: 'patches',
  put: { id: `${target} ${field}`, target, field, base, value, by: null, at: '2026-01-01' },
  base: null,
});
const merge = (from: string, to: string): Write => ({
  store: 'redirects',
  put: { id: `${from} ${to}`, from, to, at: '2026-01-01' },
  base: null,
});

async function dataset() {
  const opened = await openDataset();
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}
const value = <T>(outcome: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
};

beforeEach(async () => {
  await emptyDatabases();
  await install();
});

describe('the layers', () => {
  it('show the pack, the user over it, and say whose is whose', async () => {
    const own = entity(uuid(1), 'Own', DOCUMENT);
    await write(
      { store: 'records', put: recordRow('entities', own), base: null },
      patch(G0, 'label/en', 'Group 0', 'Mine'),
    );
    const found = await (await dataset()).entities([G0, uuid(1), 'sm:seed/group/none']);
    expect([...found.keys()]).toEqual([G0, uuid(1)]);
    expect(found.get(G0)).toMatchObject({
      origin: 'pack',
      pack: 'seed',
      patched: ['label/en'],
      record: { label: { en: 'Mine' } },
    });
    expect(found.get(uuid(1))).toMatchObject({ origin: 'user', pack: null });
    expect(found.get(G0)?.record).not.toHaveProperty('pack');
  });

  it("keep the user's layer through a newer pack", async () => {
    const own = relation(uuid(2), G0, G1, DOCUMENT);
    await write(
      { store: 'records', put: recordRow('relations', own), base: null },
      patch(G0, 'label/en', 'Group 0', 'Mine'),
      patch(G1, 'aliases', null, alias('First', DOCUMENT)),
    );
    await install('2.0.0', 2, 'Band');
    const now = await dataset();
    const found = await now.entities([G0, G1, 'sm:seed/group/g2']);
    expect(found.get(G0)).toMatchObject({ record: { label: { en: 'Mine' } }, stale: [{ now: 'Band 0' }] });
    expect(found.get(G1)?.record.aliases.map(({ text }) => text)).toEqual(['Band 1', 'First']);
    expect(found.has('sm:seed/group/g2')).toBe(false);
    expect((await now.where('relations', ['subject'], [G0])).map(({ record }) => record.id)).toContain(
      uuid(2),
    );
  });

  it('find records by what a correction made of them', async () => {
    await write(patch('sm:seed/relation/r0', 'object', G1, 'sm:seed/group/g2'));
    const now = await dataset();
    const of = async (id: string) =>
      (await now.where('relations', ['object'], [id])).map(({ record }) => record.id).toSorted();
    expect(await of(G1)).toEqual([]);
    expect(await of('sm:seed/group/g2')).toEqual(['sm:seed/relation/r0', 'sm:seed/relation/r1']);
  });

  it('hide what the user took away', async () => {
    await write(patch(G0, '', null, null));
    const now = await dataset();
    expect((await now.entities([G0])).size).toBe(0);
    const all: string[] = [];
    for await (const slice of now.all('entities', 2)) all.push(...slice.map(({ record }) => record.id));
    expect(all).toEqual([G1, 'sm:seed/group/g2']);
  });

  it('join merged entities, and part them when the merge is taken back', async () => {
    const merged = await write(merge(G0, G1));
    const found = await (await dataset()).entities([G0, G1]);
    expect(found.get(G0)?.record).toEqual(found.get(G1)?.record);
    expect(found.get(G0)?.record).toMatchObject({
      id: G1,
      aliases: [{ text: 'Group 1' }, { text: 'Group 0' }],
    });
    await write({ store: 'redirects', remove: `${G0} ${G1}`, base: merged.revs[`${G0} ${G1}`]! });
    expect((await (await dataset()).entities([G0])).get(G0)?.record.id).toBe(G0);
  });

  it('come in slices that hold every record once', async () => {
    await write({
      store: 'records',
      put: recordRow('entities', entity(uuid(3), 'Own', DOCUMENT)),
      base: null,
    });
    for (const size of [1, 2, 3, 100]) {
      const all: string[] = [];
      for await (const slice of (await dataset()).all('entities', size))
        all.push(...slice.map(({ record }) => record.id));
      expect(all).toEqual([G0, G1, 'sm:seed/group/g2', uuid(3)]);
    }
  });
});

describe('datasetKey', () => {
  it('changes with packs, records, corrections and merges, and with nothing else', async () => {
    const keys = [value(await datasetKey())];
    const next = async () => keys.push(value(await datasetKey()));
    await write({
      store: 'records',
      put: recordRow('entities', entity(uuid(1), 'Own', DOCUMENT)),
      base: null,
    });
    await next();
    await write(patch(G0, 'note', null, 'x'));
    await next();
    const merged = await write(merge(G0, G1));
    await next();
    await write({ store: 'redirects', remove: `${G0} ${G1}`, base: merged.revs[`${G0} ${G1}`]! });
    await next();
    await install('2.0.0');
    await next();
    expect(new Set(keys).size).toBe(keys.length);
    const one = annotation('x');
    const { id, created, modified } = one;
    await write({
      store: 'annotations',
      put: { id, page: 'p', created, modified, annotation: one },
      base: null,
    });
    await install('2.0.0');
    expect(value(await datasetKey())).toBe(keys.at(-1));
    expect(keys.every((key) => /^[0-9a-f]{64}$/.test(key))).toBe(true);
  });
});

describe('queries', () => {
  it('gather all that is said of an entity, with sources and names', async () => {
    const record = value(await entityRecord(G1));
    expect(record.relations.map(({ id }) => id).toSorted()).toEqual([
      'sm:seed/relation/r0',
      'sm:seed/relation/r1',
    ]);
    expect(record.mentions).toEqual([
      { documentId: DOCUMENT, locators: [{ documentId: DOCUMENT, start: 10, end: 17, exact: 'Group 1' }] },
    ]);
    expect(Object.keys(record.sources)).toEqual([DOCUMENT]);
    expect(record.labels).toMatchObject({ [G0]: 'Group 0', 'sm:seed/group/g2': 'Group 2' });
    expect(value(await entityRecord(G0)).figures.map(({ id }) => id)).toEqual(['sm:seed/figure/dead']);
    expect(await entityRecord('sm:seed/group/none')).toMatchObject({ error: { code: 'notFound' } });
  });

  it('gather what was taken from a source', async () => {
    const record = value(await sourceRecord(DOCUMENT));
    expect(record.entities.map(({ id, count }) => [id, count])).toEqual([
      [G0, 1],
      [G1, 1],
      ['sm:seed/group/g2', 1],
    ]);
    expect([record.relations.length, record.figures.length]).toEqual([2, 1]);
    expect(await sourceRecord('sm:seed/source/none')).toMatchObject({ error: { code: 'notFound' } });
  });

  it('list sources with the documents before the background', async () => {
    const background = {
      ...source(uuid(4)),
      background: true,
      publishedOn: { date: '2026', precision: 'year', basis: 'stated' } as const,
    };
    await write({ store: 'records', put: recordRow('sources', background), base: null });
    expect(value(await listSources()).map(({ source: { id }, counts }) => [id, counts.figures])).toEqual([
      [DOCUMENT, 1],
      [uuid(4), 0],
    ]);
  });

  it('count figures of the user among those about a place', async () => {
    const own = figure(uuid(5), DOCUMENT, { placeId: G1 });
    await write({ store: 'records', put: recordRow('figures', own), base: null });
    expect(value(await entityRecord(G1)).figures.map(({ id }) => id)).toEqual([uuid(5)]);
  });
});

describe('rows that cannot be read', () => {
  it('count for nothing, and the rest opens', async () => {
    const own = { ...entity(uuid(6), 'Brigade', DOCUMENT) };
    await write({ store: 'records', put: recordRow('entities', own), base: null });
    const user = await opened(USER.name);
    const row = { table: 'entities', keys: [], rev: 'r' };
    await user.table('records').bulkPut([
      { ...row, id: uuid(7), record: null },
      { ...row, id: uuid(8), record: 'text' },
      { ...row, id: G1 },
    ]);
    await user.table('patches').put({ id: 'p', target: G0, field: 7 });
    await user.table('redirects').put({ id: 'r', from: G0, to: null });
    user.close();
    const read = await dataset();
    expect([...(await read.entities([G0, G1, uuid(6), uuid(7)])).keys()]).toEqual([G0, G1, uuid(6)]);
    const all: string[] = [];
    for await (const slice of read.all('entities')) all.push(...slice.map(({ record }) => record.id));
    expect(all).toEqual([G0, G1, 'sm:seed/group/g2', uuid(6)]);
    expect(await search('gr')).toHaveLength(3);
  });
});

const search = async (text: string, options = {}) =>
  value(await searchEntities(text, options)).map(({ id, matched }) => [id, matched]);

describe('searchEntities', () => {
  it('finds by the beginning of any word, case and marks aside', async () => {
    const own = { ...entity(uuid(6), 'Tehrīk-e Group', DOCUMENT), aliases: [alias('TeG', DOCUMENT)] };
    await write({ store: 'records', put: recordRow('entities', own), base: null });
    expect(await search('tehrik')).toEqual([[uuid(6), null]]);
    expect(await search('TEG')).toEqual([[uuid(6), 'TeG']]);
    expect((await search('gr')).map(([id]) => id)).toEqual([G0, G1, 'sm:seed/group/g2', uuid(6)]);
    expect(await search('group 1')).toEqual([[G1, null]]);
    expect(await search('gr', { limit: 2 })).toHaveLength(2);
    expect(await search('gr', { kinds: ['place'] })).toEqual([]);
    expect([await search('  '), await search('roup'), await search('-')]).toEqual([[], [], []]);
  });

  it('knows what was changed since, and leads the names of a merged one to the survivor', async () => {
    expect(await search('group 0')).toEqual([[G0, null]]);
    await write(merge(G0, G1));
    expect(await search('group 0')).toEqual([[G1, 'Group 0']]);
  });

  it('drops a name that the user took away, and has the one put in its place', async () => {
    expect(await search('group 1')).toEqual([[G1, null]]);
    await write(
      patch(G1, 'label/en', 'Group 1', 'Brigade'),
      patch(G1, 'aliases', alias('Group 1', DOCUMENT), alias('Seventh', DOCUMENT)),
    );
    expect(await search('group 1')).toEqual([]);
    expect(await search('seven')).toEqual([[G1, 'Seventh']]);
  });

  it('follows a pack that comes anew, and makes its table again where the kept one is damaged', async () => {
    expect(await search('company')).toEqual([]);
    await install('2.0.0', 2, 'Company');
    expect((await search('company')).map(([id]) => id)).toEqual([G0, G1]);
    expect(await search('group')).toEqual([]);
    await install('3.0.0', 1, 'Company');
    const [layer] = (await liveLayers(value(await openPacks()))).keys();
    await saveSearch(layer!, new ArrayBuffer(12));
    expect(await search('company')).toEqual([[G0, null]]);
  });
});
