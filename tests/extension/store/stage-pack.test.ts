import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { activatePack } from '../../../extension/store/activate-pack.ts';
import { openDataset } from '../../../extension/store/dataset.ts';
import { loadSearch } from '../../../extension/store/index-record.ts';
import { installPack } from '../../../extension/store/install-pack.ts';
import { sweepLayers } from '../../../extension/store/pack-layers.ts';
import { searchEntities } from '../../../extension/store/queries/search-entities.ts';
import { countRows, rowsAfter } from '../../../extension/store/reads.ts';
import { keepSearchTables } from '../../../extension/store/search-table.ts';
import {
  dropStaged,
  stagedPacks,
  stagePack,
  type Staging,
  type StageOptions,
} from '../../../extension/store/stage-pack.ts';
import { linesOfPack } from '../../../src/dataset/exchange/lines-of-pack.ts';
import type { PackLine } from '../../../src/dataset/exchange/pack-lines.ts';
import { Unreadable } from '../../../src/dataset/exchange/problem.ts';
import type { Pack } from '../../../src/dataset/pack.ts';
import { countEntities, emptyPacks, hashed, pack } from './fixtures.ts';

let db: IDBDatabase;
beforeEach(async () => {
  db = await emptyPacks();
});
afterEach(() => vi.restoreAllMocks());

const value = <T>(outcome: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
};
const made = (version: string, size: number, word?: string) => hashed(pack('big', version, size, word));
const stage = async (one: Pack, options?: StageOptions) =>
  value(await stagePack(db, linesOfPack(one), options));
const problems = (staging: Staging) => (staging.is === 'refused' ? staging.problems : []);
/** The header, the first records in order, and the rest from behind. */
async function* reordered(one: Pack, inOrder = 0): AsyncGenerator<PackLine> {
  const lines: PackLine[] = [];
  for await (const line of linesOfPack(one)) lines.push(line);
  yield* lines.slice(0, inOrder + 1);
  yield* lines.slice(inOrder + 1).toReversed();
}
const labels = async () => {
  const names: string[] = [];
  for await (const slice of value(await openDataset()).all('entities'))
    names.push(...slice.map(({ record }) => record.label.en));
  return names;
};

/** Lets the nth transaction of writes fail, as a killed page or a full disk would. */
function failAfter(puts: number): void {
  let left = puts;
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    if (left-- <= 0) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, row);
  });
}

describe('a staged pack', () => {
  it('is not seen before it is activated, and then as a whole', async () => {
    await stage(await made('1.0.0', 3));
    expect(await labels()).toEqual([]);
    expect(value(await activatePack(db, 'big'))).toEqual({ pack: 'big', version: '1.0.0', changed: true });
    expect(await labels()).toEqual(['Group 0', 'Group 1', 'Group 2']);
    expect(value(await stagedPacks(db))).toEqual([]);
  });

  it('takes the place of the version before, whose rows wait for the way back', async () => {
    await installPack(db, await made('1.0.0', 4));
    await stage(await made('2.0.0', 2, 'Band'));
    expect(await labels()).toHaveLength(4);
    await activatePack(db, 'big');
    expect(await labels()).toEqual(['Band 0', 'Band 1']);
    expect([await countEntities(db), await countRows(db, 'mentions')]).toEqual([2 + 4, 2 + 4]);
    await stage(await made('3.0.0', 1));
    await activatePack(db, 'big');
    expect([await countEntities(db), await countRows(db, 'mentions')]).toEqual([1 + 2, 1 + 2]);
    expect(await rowsAfter(db, 'packs')).toMatchObject([
      { version: '3.0.0', counts: { entities: 1, mentions: 1 } },
    ]);
  });

  it('that is there already changes nothing', async () => {
    const one = await made('1.0.0', 3);
    await installPack(db, one);
    const before = await rowsAfter(db, 'packs');
    await stage(one);
    expect(value(await activatePack(db, 'big'))).toMatchObject({ changed: false });
    expect(await rowsAfter(db, 'packs')).toEqual(before);
    expect(await countEntities(db)).toBe(3);
  });

  it('may come in any order', async () => {
    const staged = value(await stagePack(db, reordered(await made('1.0.0', 12)), { chunk: 5 }));
    expect(staged).toMatchObject({ is: 'ready', staged: { written: 37 } });
  });

  it.each([0, 1, 7, 12, 25])(
    'may begin in order, for %i records, and go on in any: also after a pause',
    async (inOrder) => {
      const one = await made('1.0.0', 30);
      const stop = new AbortController();
      const first = await stagePack(db, reordered(one, inOrder), {
        chunk: 10,
        signal: stop.signal,
        progress: (records) => records >= 20 && stop.abort(),
      });
      expect(value(first)).toMatchObject({ is: 'paused', staged: { written: 20 } });
      const rest = await stagePack(db, reordered(one, inOrder), { chunk: 10 });
      expect(value(rest)).toMatchObject({ is: 'ready', staged: { written: 91 } });
      await activatePack(db, 'big');
      const ids = one.entities.map(({ id }) => id);
      expect([...(await value(await openDataset()).entities(ids)).keys()]).toEqual(ids);
      expect(await countEntities(db)).toBe(30);
    },
  );

  it('says how far it is, stops when asked to, and goes on from there', async () => {
    const one = await made('1.0.0', 20);
    const stop = new AbortController();
    const seen: number[] = [];
    const first = await stage(one, {
      chunk: 10,
      signal: stop.signal,
      progress: (records) => {
        seen.push(records);
        if (records >= 20) stop.abort();
      },
    });
    expect(first).toMatchObject({ is: 'paused', staged: { written: 20, end: null } });
    expect(await activatePack(db, 'big')).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(value(await stagedPacks(db))).toMatchObject([{ pack: 'big', written: 20 }]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    expect(await stage(one, { chunk: 10 })).toMatchObject({ is: 'ready', staged: { written: 61 } });
    // 41 records were left, in five chunks, then the table of all names and the last line.
    expect(put).toHaveBeenCalledTimes(41 + 5 + 1 + 1);
    expect(seen.slice(0, 3)).toEqual([10, 20]);
    await activatePack(db, 'big');
    expect(await labels()).toHaveLength(20);
  });

  it.each([
    ['in order', linesOfPack],
    ['in any order', (one: Pack) => reordered(one, 7)],
  ])('has its names in order when it is taken over, also after a pause: %s', async (_, lines) => {
    const one = await made('1.0.0', 20);
    const stop = new AbortController();
    const options = { chunk: 10, signal: stop.signal, progress: () => stop.abort() };
    expect(value(await stagePack(db, lines(one), options))).toMatchObject({ is: 'paused' });
    const { staged } = value(await stagePack(db, lines(one), { chunk: 10 })) as { staged: { layer: string } };
    expect(value(await loadSearch(staged.layer))).toMatchObject({ dataset: staged.layer });
    const rows = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await activatePack(db, 'big');
    rows.mockClear();
    const found = value(await searchEntities('gro', { limit: 100 })).map(({ id }) => id);
    expect(found.toSorted()).toEqual(one.entities.map(({ id }) => id).toSorted());
    // None was read from the rows of the pack.
    expect(rows.mock.contexts.map((store) => (store as IDBObjectStore).name)).not.toContain('entities');
  });

  it('leaves no table of its names behind where it is dropped', async () => {
    const { staged } = (await stage(await made('1.0.0', 3))) as { staged: { layer: string } };
    await keepSearchTables();
    expect(value(await loadSearch(staged.layer))).toMatchObject({ dataset: staged.layer });
    await dropStaged(db, 'big');
    await keepSearchTables();
    expect(value(await loadSearch(staged.layer))).toBeUndefined();
  });

  it('is refused where what is on the disk is of another file, however sound the one at hand is', async () => {
    const stop = new AbortController();
    await stage(await made('1.0.0', 20), { chunk: 10, signal: stop.signal, progress: () => stop.abort() });
    expect(problems(await stage(await made('1.0.0', 20, 'Band'), { chunk: 10 }))).toMatchObject([
      { code: 'hash', line: 12 },
    ]);
    expect(await stage(await made('1.0.0', 20, 'Band'))).toMatchObject({ is: 'ready' });
    await activatePack(db, 'big');
    expect((await labels())[0]).toBe('Band 0');
  });

  it('begins anew for another file, even of the same pack', async () => {
    const stop = new AbortController();
    await stage(await made('1.0.0', 20), { chunk: 10, signal: stop.signal, progress: () => stop.abort() });
    expect(await stage(await made('1.1.0', 3))).toMatchObject({ is: 'ready', staged: { written: 10 } });
    await sweepLayers(db);
    expect(await countEntities(db)).toBe(3);
  });

  it('is refused where the rest is of another file than the beginning', async () => {
    const stop = new AbortController();
    await stage(await made('1.0.0', 20), { chunk: 10, signal: stop.signal, progress: () => stop.abort() });
    const other = await made('1.0.0', 20, 'Band');
    expect(await stage({ ...other, contentSha256: (await made('1.0.0', 20)).contentSha256 })).toMatchObject({
      is: 'refused',
      problems: [{ code: 'hash' }],
    });
  });

  it.each([1, 3, 13, 40, 48, 51])(
    'leaves the version before whole when it is cut off after %i writes, and can go on',
    async (writes) => {
      await installPack(db, await made('1.0.0', 3, 'Band'));
      failAfter(writes);
      const one = await made('2.0.0', 20);
      const staging = await stagePack(db, linesOfPack(one), { chunk: 10 });
      expect(staging).toMatchObject({ ok: false, error: { code: 'quota' } });
      vi.restoreAllMocks();
      expect(await labels()).toEqual(['Band 0', 'Band 1', 'Band 2']);
      expect(await stage(one, { chunk: 10 })).toMatchObject({ is: 'ready', staged: { written: 61 } });
      await activatePack(db, 'big');
      expect(await labels()).toHaveLength(20);
    },
  );

  it('stays staged when taking over is cut off', async () => {
    await installPack(db, await made('1.0.0', 3, 'Band'));
    await stage(await made('2.0.0', 2));
    failAfter(0);
    expect(await activatePack(db, 'big')).toMatchObject({ ok: false, error: { code: 'quota' } });
    vi.restoreAllMocks();
    expect(await labels()).toHaveLength(3);
    expect(await activatePack(db, 'big')).toMatchObject({ ok: true });
  });

  it('can be dropped, with its rows', async () => {
    await stage(await made('1.0.0', 3));
    await dropStaged(db, 'big');
    expect([await countEntities(db), value(await stagedPacks(db))]).toEqual([0, []]);
    expect(await activatePack(db, 'big')).toMatchObject({ ok: false, error: { code: 'notFound' } });
  });
});

describe('a pack that is amiss leaves nothing behind', () => {
  const cases: [string, (one: Pack) => Pack, object][] = [
    ['another hash', (p) => ({ ...p, contentSha256: '0'.repeat(64) }), { code: 'hash' }],
    [
      'a reference to nothing',
      (p) => ({ ...p, entities: p.entities.map((e) => ({ ...e, partOf: 'sm:none/group/x' })) }),
      { code: 'dangling', line: 2, pointer: '/record/partOf' },
    ],
    ['an id twice', (p) => ({ ...p, entities: [...p.entities, p.entities[0]!] }), { code: 'duplicateId' }],
    [
      'a record of another pack',
      (p) => ({ ...p, sources: [...p.sources, { ...p.sources[0]!, id: 'sm:seed/source/one' }] }),
      { code: 'taken', detail: 'seed' },
    ],
  ];
  it.each(cases)('%s', async (_, change, problem) => {
    await installPack(db, await hashed(pack('seed', '1.0.0', 1)));
    const before = await countEntities(db);
    expect(problems(await stage(change(await made('1.0.0', 3))))).toContainEqual(
      expect.objectContaining(problem),
    );
    expect([await countEntities(db), value(await stagedPacks(db))]).toEqual([before, []]);
  });

  it.each<[string, PackLine[], object]>([
    ['nothing', [], { code: 'empty' }],
    [
      'no header',
      [{ is: 'end', line: 1, end: { contentSha256: '', counts: {} as never } }],
      { code: 'noHeader' },
    ],
    [
      'a header that is amiss',
      [{ is: 'problem', line: 1, problem: { code: 'newerSchema', line: 1 } }],
      { code: 'newerSchema', line: 1 },
    ],
  ])('%s', async (_, lines, problem) => {
    async function* all() {
      yield* lines;
    }
    expect(problems(value(await stagePack(db, all())))).toEqual([problem]);
  });

  it('a file that breaks off', async () => {
    async function* cut(one: Pack) {
      for await (const line of linesOfPack(one)) {
        if (line.line > 5) throw new Unreadable({ code: 'truncated' });
        yield line;
      }
    }
    expect(value(await stagePack(db, cut(await made('1.0.0', 9)), { chunk: 2 }))).toEqual({
      is: 'refused',
      problems: [{ code: 'truncated' }],
    });
    expect(await countEntities(db)).toBe(0);
  });

  it('but may refer to what the dataset has, and to what the user has', async () => {
    await installPack(db, await hashed(pack('seed', '1.0.0', 1)));
    const one = pack('big', '1.0.0', 2);
    one.entities[0]!.partOf = 'sm:seed/group/g0';
    one.entities[1]!.partOf = 'urn:uuid:00000000-0000-4000-8000-000000000001';
    const own = async (ids: readonly string[]) => new Set(ids.filter((id) => id.startsWith('urn:')));
    expect(await stage(await hashed(one), { own })).toMatchObject({ is: 'ready' });
  });
});
