import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteAnnotation, saveAnnotation } from '../../../extension/store/annotations.ts';
import { noteBackup } from '../../../extension/store/backup.ts';
import { NOTHING_KEPT, noticed, readKept } from '../../../extension/store/kept.ts';
import { backupDue, forgetLost, keeping } from '../../../extension/store/keeping.ts';
import { USER } from '../../../extension/store/schema.ts';
import { annotation, emptyDatabases } from './fixtures.ts';
import { memoryStorage } from './local-storage.ts';

let storage: Map<string, unknown>;
beforeEach(async () => {
  await emptyDatabases();
  storage = memoryStorage();
});

async function saved(note: string) {
  const outcome = await saveAnnotation({ annotation: annotation(note), base: null });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
}

describe('what is noted of the database', () => {
  it.each([
    ['grows', { annotations: 1, records: 0, log: 1 }, { annotations: 2, records: 0, log: 2 }, null],
    [
      'loses rows that the user deleted',
      { annotations: 2, records: 0, log: 2 },
      { annotations: 1, records: 0, log: 3 },
      null,
    ],
    [
      'is empty all at once',
      { annotations: 2, records: 5, log: 9 },
      { annotations: 0, records: 0, log: 0 },
      { annotations: 2, records: 5 },
    ],
    [
      'was emptied and written to since',
      { annotations: 2, records: 5, log: 9 },
      { annotations: 1, records: 0, log: 1 },
      { annotations: 2, records: 5 },
    ],
  ])('where it %s', (_, before, now, lost) => {
    expect(noticed({ ...NOTHING_KEPT, ...before }, now)).toMatchObject({ ...now, lost });
  });

  it('stays as it was told until the user has read of it, however much is saved meanwhile', () => {
    const lost = noticed({ ...NOTHING_KEPT, annotations: 4, log: 4 }, { annotations: 1, records: 0, log: 1 });
    expect(noticed(lost, { annotations: 2, records: 0, log: 2 }).lost).toEqual({
      annotations: 4,
      records: 0,
    });
  });

  it.each([undefined, 7, {}, { annotations: -1 }, { annotations: 'many', log: 1 }])(
    'damaged (%j) is as if there were none',
    async (value) => {
      storage.set('kept', value);
      expect(await readKept()).toEqual(NOTHING_KEPT);
    },
  );
});

describe('a database that the browser has cleared', () => {
  it('is told, with the day of the last backup, until it has been read', async () => {
    await saved('one');
    await saved('two');
    await vi.waitFor(async () => expect((await readKept()).annotations).toBe(2));
    await noteBackup(new Date('2026-11-03T10:00:00.000Z'));
    await Dexie.delete(USER.name);
    expect(await keeping()).toMatchObject({
      problem: null,
      lost: { annotations: 2, records: 0 },
      lastBackup: '2026-11-03T10:00:00.000Z',
    });
    await forgetLost();
    expect(await keeping()).toMatchObject({ lost: null, lastBackup: '2026-11-03T10:00:00.000Z' });
  });

  it('is not confused with one that the user emptied row by row', async () => {
    const { id, rev } = await saved('one');
    expect((await deleteAnnotation(id, rev)).ok).toBe(true);
    expect((await keeping()).lost).toBeNull();
  });

  it('of a newer version is left alone and named', async () => {
    await Dexie.delete(USER.name);
    const newer = new Dexie(USER.name);
    newer.version(9).stores({ annotations: 'id' });
    await newer.open();
    newer.close();
    expect(await keeping()).toMatchObject({ problem: 'newer', lost: null, due: false });
    await Dexie.delete(USER.name);
  });
});

describe('a backup is due', () => {
  const now = new Date('2026-11-28T12:00:00.000Z');
  it.each([
    ['never', 5, null, false],
    ['weekly', 0, null, false],
    ['weekly', 5, null, true],
    ['weekly', 5, '2026-11-22T12:00:00.000Z', false],
    ['weekly', 5, '2026-11-21T12:00:00.000Z', true],
    ['monthly', 5, '2026-10-30T12:00:00.000Z', false],
    ['monthly', 5, '2026-10-29T12:00:00.000Z', true],
  ] as const)('%s, with %d lines of history and the last one of %s: %s', (every, log, lastBackup, due) => {
    expect(backupDue(every, { ...NOTHING_KEPT, log, lastBackup }, now)).toBe(due);
  });
});
