import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { commit, type Write } from '../../../extension/store/commit.ts';
import { compareWith, mergeUser } from '../../../extension/store/merge-user.ts';
import { recordRow, type StoredRecord } from '../../../extension/store/rows.ts';
import { undo } from '../../../extension/store/undo.ts';
import { openUser, type UserDatabase } from '../../../extension/store/user-db.ts';
import type { Choice } from '../../../src/dataset/exchange/decide.ts';
import type { Revised } from '../../../src/dataset/exchange/merge-history.ts';
import { readUserFile } from '../../../src/dataset/exchange/user-file.ts';
import { annotation, emptyDatabases, entity } from './fixtures.ts';

const ID = 'urn:uuid:00000000-0000-4000-8000-000000000001';
const OTHER = 'urn:uuid:00000000-0000-4000-8000-000000000002';
const SOURCE = 'sm:seed/source/one';
let db: UserDatabase;
const value = <T>(outcome: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
};
beforeEach(async () => {
  await emptyDatabases();
  db = value(await openUser());
});

const save = async (name: string, base: string | null, id = ID) => {
  const write: Write = { store: 'records', put: recordRow('entities', entity(id, name, SOURCE)), base };
  return value(await commit([write])).revs[id]!;
};
const name = async (id = ID) =>
  ((await db.records.get(id)) as (StoredRecord & { record: { label: { en: string } } }) | undefined)?.record
    .label.en;
const history = async (): Promise<Revised[]> => db.revisions.toArray();
/** Runs `work` on another machine that began with the same states; gives back what it made of them. */
async function elsewhere(work: () => Promise<unknown>): Promise<Revised[]> {
  const [revisions, records, changes] = [
    await db.revisions.toArray(),
    await db.records.toArray(),
    await db.changes.toArray(),
  ];
  await work();
  const theirs = await history();
  await emptyDatabases();
  await db.revisions.bulkAdd(revisions);
  await db.records.bulkAdd(records);
  await db.changes.bulkAdd(changes);
  return theirs;
}

describe("a colleague's file", () => {
  it('brings what is new, with its history and under its own names, and nothing the second time', async () => {
    const theirs = await elsewhere(async () => save('Two', await save('One', null)));
    expect(value(await compareWith(theirs)).rows.map(({ standing }) => standing)).toEqual(['new']);
    await mergeUser(theirs);
    expect(await name()).toBe('Two');
    expect(await history()).toEqual(theirs);
    const lines = await db.changes.count();
    expect(value(await mergeUser(theirs))).toEqual({ seq: null, revs: {} });
    expect(await db.changes.count()).toBe(lines);
  });

  it('brings what is younger, and one undo leads back to what stood here', async () => {
    const rev = await save('Here', null);
    const theirs = await elsewhere(async () => save('Three', await save('Two', rev)));
    const { seq } = value(await mergeUser(theirs));
    expect(await name()).toBe('Three');
    value(await undo(seq!));
    expect(await name()).toBe('Here');
  });

  it('does not bring back what is older', async () => {
    const rev = await save('One', null);
    const theirs = await history();
    await save('Two', rev);
    expect(value(await mergeUser(theirs))).toEqual({ seq: null, revs: {} });
    expect(await name()).toBe('Two');
  });

  it('takes away what they deleted, unless it was changed here', async () => {
    const rev = await save('One', null);
    const theirs = await elsewhere(() => commit([{ store: 'records', remove: ID, base: rev }]));
    const { seq } = value(await mergeUser(theirs));
    expect(await name()).toBe(undefined);
    value(await undo(seq!));
    expect(await name()).toBe('One');
    expect(value(await compareWith(theirs)).rows[0]!.standing).toBe('ahead');
  });

  it.each<[Choice, string[]]>([
    ['mine', ['Mine']],
    ['theirs', ['Theirs']],
    ['both', ['Mine', 'Theirs']],
  ])('on a conflict, %s', async (choice, names) => {
    const rev = await save('One', null);
    const theirs = await elsewhere(() => save('Theirs', rev));
    await save('Mine', rev);
    expect(value(await compareWith(theirs)).rows[0]).toMatchObject({ standing: 'conflict', base: { rev } });
    const { seq } = value(await mergeUser(theirs, () => choice));
    const found = (await db.records.toArray()) as unknown as { record: { label: { en: string } } }[];
    expect(found.map(({ record }) => record.label.en).toSorted()).toEqual(names);
    // Both states stay in the history, and the conflict is settled for good.
    expect(
      (await history()).map(({ row }) => (row as { record: { label: { en: string } } }).record.label.en),
    ).toEqual(expect.arrayContaining(['One', 'Mine', 'Theirs']));
    expect(value(await mergeUser(theirs, () => choice))).toEqual({ seq: null, revs: {} });
    value(await undo(seq!));
    expect(await db.records.count()).toBe(1);
    expect(await name()).toBe('Mine');
  });

  it('whoever gets the choice of another has no conflict any more', async () => {
    const rev = await save('One', null);
    const theirs = await elsewhere(() => save('Theirs', rev));
    const settled = await elsewhere(async () => {
      await save('Mine', rev);
      await mergeUser(theirs, () => 'theirs');
    });
    await emptyDatabases();
    await mergeUser(theirs);
    expect(value(await compareWith(settled)).rows[0]!.standing).toBe('behind');
  });

  it('does not believe what it says of where a record is found', async () => {
    const theirs = await elsewhere(() => save('One', null));
    const forged = theirs.map((one) => ({
      ...one,
      row: { ...(one.row as object), keys: ['sm:seed/group/g0'] },
    }));
    await mergeUser(forged);
    expect(((await db.records.get(ID)) as StoredRecord).keys).toEqual([]);
  });

  it('brings annotations, and those that were never changed without a history', async () => {
    const note = annotation('A note');
    const { id, created, modified } = note;
    const row = { id, rev: '1-ab', page: 'https://news.example/a', created, modified, annotation: note };
    const file = readUserFile({ format: 'sourcemark-backup', version: 1, created, annotations: [row] });
    if (!file.ok) throw new Error(JSON.stringify(file.error));
    await mergeUser(file.value.history);
    expect(await db.annotations.toArray()).toEqual([row]);
    expect(value(await mergeUser(file.value.history))).toEqual({ seq: null, revs: {} });
  });

  it('leaves alone what another tab wrote meanwhile under the same id as a tombstone', async () => {
    const rev = await save('One', null);
    const theirs = await elsewhere(() => save('Theirs', rev));
    await commit([{ store: 'records', remove: ID, base: rev }]);
    expect(value(await compareWith(theirs)).rows[0]!.standing).toBe('conflict');
    await mergeUser(theirs);
    expect(await name()).toBe(undefined);
    expect(await save('Again', (await db.changes.toArray()).at(-1)!.rev)).toMatch(/^4-/);
  });

  it('whichever way it goes round, two machines end with the same', async () => {
    const rev = await save('One', null);
    const theirs = await elsewhere(async () => {
      await save('Two', rev);
      await save('Theirs', null, OTHER);
    });
    await mergeUser(theirs);
    const here = { rows: await db.records.toArray(), revisions: await history() };
    await emptyDatabases();
    await mergeUser(theirs);
    await mergeUser(here.revisions);
    expect({ rows: await db.records.toArray(), revisions: await history() }).toEqual(here);
  });
});
