import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  annotationsById,
  annotationSlices,
  changesAfter,
  lastChange,
  newestAnnotations,
  typedDrafts,
} from '../../../extension/store/annotation-reads.ts';
import { readAnnotation, saveAnnotation, undoAnnotation } from '../../../extension/store/annotations.ts';
import { keepDraft } from '../../../extension/store/drafts.ts';
import { deleteAnnotations, writeAnnotations } from '../../../extension/store/many-annotations.ts';
import { noteStates } from '../../../extension/store/mark-states.ts';
import { openUser } from '../../../extension/store/user-db.ts';
import { annotation } from './fixtures.ts';

beforeEach(async () => {
  const user = await openUser();
  if (user.ok) await Promise.all(user.value.tables.map((table) => table.clear()));
});

const three = () => ['a', 'b', 'c'].map((note) => annotation(note));
async function write(all = three()) {
  const done = await writeAnnotations(all);
  if (!done.ok) throw new Error(done.error.code);
  return all.map(({ id }) => ({ id, rev: done.value.revs[id]! }));
}
const ids = async () => {
  const all: string[] = [];
  for await (const rows of annotationSlices()) all.push(...rows.map(({ id }) => id));
  return all.sort();
};

describe('many annotations', () => {
  it('are deleted at once, and come back with one undo', async () => {
    const rows = await write();
    const deleted = await deleteAnnotations(rows);
    expect(await ids()).toEqual([]);
    expect(deleted.ok && (await undoAnnotation(deleted.value.seq!)).ok).toBe(true);
    expect(await ids()).toEqual(rows.map(({ id }) => id).sort());
  });

  it('are not deleted at all where one was changed since', async () => {
    const rows = await write();
    const one = await readAnnotation(rows[0]!.id);
    if (!one.ok) throw new Error(one.error.code);
    await saveAnnotation({ annotation: one.value.annotation, base: one.value.rev });
    const deleted = await deleteAnnotations(rows);
    expect(deleted.ok ? null : deleted.error.code).toBe('conflict');
    expect(await ids()).toHaveLength(3);
  });

  it('replace what is here, keep ids and dates, and bring back what was deleted', async () => {
    const all = three();
    const rows = await write(all);
    await deleteAnnotations([rows[0]!]);
    await write(all);
    expect(await ids()).toEqual(rows.map(({ id }) => id).sort());
    const back = await readAnnotation(all[0]!.id);
    expect(back.ok && [back.value.created, back.value.annotation]).toEqual([all[0]!.created, all[0]]);
  });

  it('that were imported go with one undo', async () => {
    const done = await writeAnnotations(three());
    expect(done.ok && (await undoAnnotation(done.value.seq!)).ok).toBe(true);
    expect(await ids()).toEqual([]);
  });
});

describe('the raw reads', () => {
  it('give the newest first, as many as are wanted, and how many there are where that need not be counted', async () => {
    const all = three().map((one, n) => ({ ...one, modified: `2026-01-0${n + 1}T00:00:00.000Z` }));
    await write(all);
    const newest = await newestAnnotations(2);
    expect(newest.ok && newest.value.rows.map(({ id }) => id)).toEqual([all[2]!.id, all[1]!.id]);
    expect(newest.ok && newest.value.all).toBeNull();
    const fewer = await newestAnnotations(9);
    expect(fewer.ok && fewer.value.all).toBe(3);
  });

  it('say what has changed since, each once', async () => {
    const rows = await write();
    const before = await lastChange();
    await deleteAnnotations([rows[1]!]);
    const [changed] = await changesAfter(before);
    expect(changed).toBe(rows[1]!.id);
    expect(await annotationsById([changed!, rows[0]!.id])).toHaveLength(1);
    expect(await changesAfter(await lastChange())).toEqual([]);
  });

  it('count what was typed on pages, and not other drafts', async () => {
    await keepDraft({ id: 'a', page: 'https://news.example/a', value: {} }, null);
    await keepDraft({ id: 'b', page: 'sourcemark:reviews', value: {} }, null);
    expect(await typedDrafts()).toBe(1);
  });
});

describe('how a passage was found', () => {
  it('is kept beside the annotation, and leaves its revision and the log alone', async () => {
    const [one, other] = await write();
    const before = await lastChange();
    const noted = await noteStates([
      { id: one!.id, state: 'changed' },
      { id: 'urn:uuid:gone', state: 'gone' },
    ]);
    expect(noted.ok && noted.value).toBe(1);
    const [row, untouched] = await annotationsById([one!.id, other!.id]);
    expect([row!.state, row!.rev, untouched!.state]).toEqual(['changed', one!.rev, undefined]);
    expect(await lastChange()).toBe(before);
    const again = await noteStates([{ id: one!.id, state: 'changed' }]);
    expect(again.ok && again.value).toBe(0);
  });
});
