import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { undoEdit } from '../../../extension/store/edit-entity.ts';
import { deleteRecord, saveRecord, settle } from '../../../extension/store/edit-record.ts';
import { installPack } from '../../../extension/store/install-pack.ts';
import { openPacks } from '../../../extension/store/packs-db.ts';
import { claimRecord } from '../../../extension/store/queries/claim-record.ts';
import { listRecords } from '../../../extension/store/queries/list-records.ts';
import { figure, emptyDatabases, pack } from './fixtures.ts';

const OWN = 'urn:uuid:00000000-0000-4000-8000-000000000001';
const DOCUMENT = 'sm:seed/source/one';
const value = <T>(outcome: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
};

/** The pack with what its relation says. */
async function install(version: string, statement: string) {
  const one = pack('seed', version, 3);
  for (const relation of one.relations) relation.statement = statement;
  value(await installPack(value(await openPacks()), one));
}
const theirs = async () => value(await listRecords('relations', () => true, 1)).rows[0]!.record;
const read = async (id: string) => value(await claimRecord('relations', id));

beforeEach(async () => {
  await emptyDatabases();
  await install('1.0.0', 'The pack says this.');
});

it('a figure of the user’s own comes, changes, goes and comes back', async () => {
  value(await saveRecord('figures', figure(OWN, DOCUMENT)));
  value(await saveRecord('figures', figure(OWN, DOCUMENT, { note: 'Counted twice.' })));
  expect(value(await claimRecord('figures', OWN))).toMatchObject({
    pack: null,
    original: null,
    record: { note: 'Counted twice.' },
  });
  const gone = value(await deleteRecord(OWN));
  expect(await claimRecord('figures', OWN)).toMatchObject({ ok: false, error: { code: 'notFound' } });
  value(await undoEdit(gone.seq!));
  expect(value(await claimRecord('figures', OWN)).record.note).toBe('Counted twice.');
});

describe('a relation of a pack', () => {
  it('is corrected field by field, and shows the original beside', async () => {
    const before = await theirs();
    value(await saveRecord('relations', { ...before, statement: 'I say that.' }));
    expect(await read(before.id)).toMatchObject({
      record: { statement: 'I say that.' },
      original: { statement: 'The pack says this.' },
      pack: 'seed',
    });
    value(await saveRecord('relations', before));
    expect((await read(before.id)).original).toBeNull();
  });

  it('that was taken away is read no more, until that is undone', async () => {
    const { id } = await theirs();
    const gone = value(await deleteRecord(id));
    expect(await claimRecord('relations', id)).toMatchObject({ ok: false });
    value(await undoEdit(gone.seq!));
    expect((await read(id)).record.id).toBe(id);
  });

  it.each([
    ['mine', 'I say that.'],
    ['theirs', 'The pack says more.'],
  ] as const)('of which the pack now says something else: %s is chosen', async (keep, wanted) => {
    const before = await theirs();
    value(await saveRecord('relations', { ...before, statement: 'I say that.' }));
    await install('2.0.0', 'The pack says more.');
    const [stale] = (await read(before.id)).stale;
    expect(stale?.now).toBe('The pack says more.');
    const done = value(await settle(stale!, keep));
    expect(await read(before.id)).toMatchObject({ record: { statement: wanted }, stale: [] });
    value(await undoEdit(done.seq!));
    expect((await read(before.id)).stale).toHaveLength(1);
  });
});
