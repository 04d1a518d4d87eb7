import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { activatePack } from '../../../extension/store/activate-pack.ts';
import { applyItems } from '../../../extension/store/apply-choices.ts';
import { editEntity } from '../../../extension/store/edit-entity.ts';
import { exportFiles, type ExportFormat } from '../../../extension/store/export-file.ts';
import { exportOwn } from '../../../extension/store/export-own.ts';
import { installPack, removePack } from '../../../extension/store/install-pack.ts';
import { mergeUser } from '../../../extension/store/merge-user.ts';
import { openPacks } from '../../../extension/store/packs-db.ts';
import { entityRecord } from '../../../extension/store/queries/entity-record.ts';
import { readImport, readTables, type Import } from '../../../extension/store/read-import.ts';
import { guessMapping } from '../../../src/dataset/exchange/csv/mapping.ts';
import { newHeader } from '../../../src/dataset/exchange/new-header.ts';
import { emptyDatabases, hashed, pack } from './fixtures.ts';

const G0 = 'sm:seed/group/g0';
const HEADER = newHeader('My own', 'CC0', new Date('2026-01-02T00:00:00Z'));
const value = <T>(outcome: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
};
const is = <K extends Import['is']>(found: Import, kind: K): Extract<Import, { is: K }> => {
  if (found.is !== kind) throw new Error(`${found.is}: ${JSON.stringify(found)}`);
  return found as Extract<Import, { is: K }>;
};
const label = async (id: string) => value(await entityRecord(id)).entity.label.en;

async function installSeed() {
  const db = value(await openPacks());
  value(await installPack(db, await hashed(pack('seed', '1.0.0', 3, 'Group'))));
}
const wiped = async () => {
  await emptyDatabases();
  await installSeed();
};
const exported = async (format: ExportFormat, scope: 'all' | 'mine' = 'all') =>
  value(await exportFiles(scope, format, HEADER));
const file = async (format: ExportFormat, scope?: 'all' | 'mine') => (await exported(format, scope))[0]!.blob;

beforeEach(wiped);

describe('an export of a pack’s records that the user corrected', () => {
  it.each(['json', 'lines'] as const)(
    'comes back over the pack as it came along, and then changes nothing (%s)',
    async (format) => {
      value(await editEntity(G0, { field: 'label/en', value: 'River Front' }));
      const blob = await file(format);
      await wiped();
      expect(await label(G0)).toBe('Group 0');
      const { preview } = is(value(await readImport(blob)), 'records');
      expect(preview.counts).toMatchObject({ new: 0, changed: 1, conflict: 0 });
      value(await applyItems(preview.items, { all: 'theirs' }, preview.isOwn));
      expect(await label(G0)).toBe('River Front');
      expect(is(value(await readImport(blob)), 'records').preview.counts).toMatchObject({
        new: 0,
        changed: 0,
        conflict: 0,
      });
    },
  );

  it('has what is the user’s with what it refers to, and nothing where there is nothing', async () => {
    expect(await exported('json', 'mine')).toEqual([]);
    value(await editEntity(G0, { field: 'label/en', value: 'River Front' }));
    const json = JSON.parse(await (await file('json', 'mine')).text()) as { entities: { id: string }[] };
    expect(json.entities.map(({ id }) => id)).toEqual([G0]);
  });
});

it('a pack of its own is staged, and the second time nothing changes', async () => {
  const own = await hashed(pack('valley', '1.0.0', 2));
  const blob = new Blob([JSON.stringify(own)]);
  const first = is(value(await readImport(blob)), 'pack');
  expect(first.preview.counts.new).toBeGreaterThan(0);
  const db = value(await openPacks());
  value(await activatePack(db, 'valley'));
  expect(is(value(await readImport(blob)), 'pack').preview.counts).toMatchObject({ new: 0, changed: 0 });
  value(await removePack(db, 'valley'));
  expect(await entityRecord('sm:valley/group/g0')).toMatchObject({ ok: false });
});

it('an import that is stopped is paused, and goes on with the same file', async () => {
  const blob = new Blob([JSON.stringify(await hashed(pack('valley', '1.0.0', 40)))]);
  const stop = new AbortController();
  const paused = await readImport(blob, { signal: stop.signal, chunk: 10, progress: () => stop.abort() });
  expect(is(value(paused), 'paused').staged.written).toBe(10);
  is(value(await readImport(blob, { chunk: 10 })), 'pack');
});

describe('a table', () => {
  const table = async (text: string, as: 'entities' | 'figures') => {
    const { parsed } = is(value(await readImport(new Blob([text]))), 'table');
    const mapping = guessMapping(as, parsed.columns);
    return value(await readTables('wells.csv', [{ table: as, parsed, mapping }]));
  };
  it('is records of the user’s own, with the file as their source', async () => {
    const { preview } = is(await table('name,kind\nWell Union,group\n', 'entities'), 'records');
    expect(preview.items.map(({ list, state }) => [list, state])).toEqual([
      ['entities', 'new'],
      ['sources', 'new'],
    ]);
    value(await applyItems(preview.items, { all: 'theirs' }, preview.isOwn));
    const again = is(await table('name,kind\nWell Union,group\n', 'entities'), 'records');
    expect(again.preview.counts).toMatchObject({ new: 0, same: 2 });
  });
  it('changes of a record only what it has columns for', async () => {
    const before = value(await entityRecord(G0)).entity;
    const { preview } = is(await table(`id,name,remark\n${G0},Renamed,x\n`, 'entities'), 'records');
    expect(preview.items.map(({ key, fields }) => [key, fields.map(({ path }) => path)])).toEqual([
      [G0, ['/label/en']],
    ]);
    value(await applyItems(preview.items, { all: 'theirs' }, preview.isOwn));
    expect(value(await entityRecord(G0)).entity).toEqual({ ...before, label: { en: 'Renamed' } });
  });
  it('with a cell that cannot be read is refused with its row and column', async () => {
    const found = is(await table('value,measure,unit,kind\nfew,killed,people,count\n', 'figures'), 'refused');
    expect(found.problems).toContainEqual(
      expect.objectContaining({ code: 'number', row: 1, column: 'value' }),
    );
  });
});

it.each([
  ['no text at all', '', 'empty'],
  ['JSON that ends too soon', '{"schemaVersion":', 'notJson'],
  ['a page without a review', '<p>Nothing</p>', 'noReview'],
  ['a program', 'PK\u0003\u0004', 'unknownFormat'],
])('%s is refused', async (_, text, code) => {
  const { problems } = is(value(await readImport(new Blob([text]))), 'refused');
  expect(problems.map((problem) => problem.code)).toContain(code);
});

it('a colleague’s file is laid beside one’s own', async () => {
  value(await editEntity(G0, { field: 'label/en', value: 'River Front' }));
  const blob = new Blob([value(await exportOwn())]);
  await wiped();
  const { file: theirs, merged } = is(value(await readImport(blob)), 'user');
  expect(merged.rows.map(({ standing }) => standing)).toEqual(['new']);
  value(await mergeUser(theirs.history));
  expect(await label(G0)).toBe('River Front');
});
