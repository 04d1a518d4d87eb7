import 'fake-indexeddb/auto';
import { IDBDatabase } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commitTo, headOf, type Write } from '../../../extension/store/commit.ts';
import { LOGGED, type StoredAnnotation } from '../../../extension/store/rows.ts';
import { undoIn } from '../../../extension/store/undo.ts';
import { UserDatabase } from '../../../extension/store/user-db.ts';
import { annotation } from './fixtures.ts';

let db: UserDatabase;
let number = 0;

const row = (id: string, note: string): Omit<StoredAnnotation, 'rev'> => ({
  id,
  page: 'https://news.example/a',
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
  annotation: annotation(note, 'https://news.example/a', id),
});

const put = (id: string, note: string, base: string | null): Write => ({
  store: 'annotations',
  put: row(id, note),
  base,
});
const remove = (id: string, base: string): Write => ({ store: 'annotations', remove: id, base });

async function revOf(writes: Write[], id: string): Promise<string> {
  const done = await commitTo(db, writes);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value.revs[id]!;
}

function fails(): never {
  throw new DOMException('full', 'QuotaExceededError');
}

/** What the log says stands, against what stands: the same rows in the same revisions. */
async function expectLogToMatchRows(): Promise<void> {
  const heads = new Map<string, { rev: string; deleted: boolean }>();
  for (const line of await db.changes.orderBy('seq').toArray())
    heads.set(`${line.store} ${line.id}`, { rev: line.rev, deleted: line.deleted });
  const logged = [...heads].filter(([, { deleted }]) => !deleted).map(([key, { rev }]) => `${key} ${rev}`);
  const standing: string[] = [];
  for (const store of LOGGED)
    for (const { id, rev } of await db.table<{ id: string; rev: string }>(store).toArray()) {
      standing.push(`${store} ${id} ${rev}`);
      expect((await db.revisions.get([id, rev]))?.row).toMatchObject({ id, rev });
    }
  expect(standing.toSorted()).toEqual(logged.toSorted());
}

beforeEach(() => {
  number += 1;
  db = new UserDatabase(`user-${number}`);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

describe('a commit of many rows', () => {
  it('leaves each with its revision and its line, in the order in which they were given', async () => {
    const first = await revOf([put('a', 'one', null)], 'a');
    const gone = await revOf([put('b', 'one', null)], 'b');
    const done = await commitTo(db, [
      put('c', 'new', null),
      put('a', 'two', first),
      { store: 'drafts', put: { id: 'd', page: '', modified: '', value: 1 }, base: null },
      remove('b', gone),
      ...Array.from({ length: 300 }, (_, n) => put(`many ${n}`, 'new', null)),
    ]);
    expect(done).toMatchObject({ ok: true });
    const lines = await db.changes.toArray();
    expect(
      lines
        .slice(2)
        .map(({ id }) => id)
        .slice(0, 4),
    ).toEqual(['c', 'a', 'b', 'many 0']);
    expect(new Set(lines.slice(2).map(({ commit }) => commit)).size).toBe(1);
    expect(done.ok && done.value.seq).toBe(lines.at(-1)!.seq);
    expect(await db.annotations.count()).toBe(302);
    await expectLogToMatchRows();
  });

  it('that has a row twice, or a stale one among many, writes none', async () => {
    const many = Array.from({ length: 50 }, (_, n) => put(`many ${n}`, 'new', null));
    for (const wrong of [put('many 7', 'again', null), put('other', 'stale', '4-00')]) {
      const done = await commitTo(db, [...many, wrong]);
      expect(done).toMatchObject({ ok: false, error: { code: 'conflict' } });
      expect(await db.annotations.count()).toBe(0);
      expect(await db.changes.count()).toBe(0);
    }
  });
});

describe('commit', () => {
  it('writes the row, its revision with parents, and a line in the log', async () => {
    const first = await revOf([put('a', 'one', null)], 'a');
    const second = await revOf([put('a', 'two', first)], 'a');
    expect(await db.annotations.get('a')).toMatchObject({ rev: second });
    expect((await db.revisions.get(['a', second]))?.parents).toEqual([first]);
    expect((await db.revisions.get(['a', first]))?.parents).toEqual([]);
    expect((await db.changes.toArray()).map(({ rev, deleted }) => [rev, deleted])).toEqual([
      [first, false],
      [second, false],
    ]);
    expect([first, second].map((rev) => rev.split('-')[0])).toEqual(['1', '2']);
  });

  it('asks for strict durability in every transaction that writes', async () => {
    const asked: unknown[] = [];
    const { transaction } = IDBDatabase.prototype;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...parameters: Parameters<typeof transaction>
    ) {
      const opened = transaction.apply(this, parameters);
      if (parameters[1] === 'readwrite') asked.push(opened.durability);
      return opened;
    });
    await revOf([put('a', 'one', null)], 'a');
    expect(asked).toEqual(['strict']);
  });

  it('answers only after the transaction has committed', async () => {
    const order: string[] = [];
    const { transaction } = IDBDatabase.prototype;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...parameters: Parameters<typeof transaction>
    ) {
      const opened = transaction.apply(this, parameters);
      opened.addEventListener('complete', () => order.push('committed'));
      return opened;
    });
    await commitTo(db, [put('a', 'one', null)]);
    order.push('answered');
    expect(order.at(-1)).toBe('answered');
    expect(order).toContain('committed');
  });

  it('tells the second of two tabs, shows what stands there, and writes nothing of its commit', async () => {
    const base = await revOf([put('a', 'one', null)], 'a');
    const theirs = await revOf([put('a', 'the first tab', base)], 'a');
    const second = await commitTo(db, [put('b', 'new', null), put('a', 'the second tab', base)]);
    expect(second).toMatchObject({ ok: false, error: { code: 'conflict', theirs: { rev: theirs } } });
    expect(await db.annotations.get('b')).toBeUndefined();
    await expectLogToMatchRows();
  });

  it('says null for what the other tab deleted, and never gives an id to another row', async () => {
    const base = await revOf([put('a', 'one', null)], 'a');
    await commitTo(db, [remove('a', base)]);
    const edited = await commitTo(db, [put('a', 'two', base)]);
    expect(edited).toMatchObject({ ok: false, error: { code: 'conflict', theirs: null } });
    expect((await commitTo(db, [put('a', 'another', null)])).ok).toBe(false);
  });

  it('keeps drafts without history, and removes one in the transaction that saves its annotation', async () => {
    const draft = { id: 'd', page: 'p', modified: '2026-01-01T00:00:00.000Z', value: 'Whi' };
    const kept = await commitTo(db, [{ store: 'drafts', put: draft, base: null }]);
    expect(kept).toMatchObject({ ok: true, value: { seq: null } });
    const rev = kept.ok ? kept.value.revs['d']! : '';
    const saved = await commitTo(db, [put('a', 'Which?', null), { store: 'drafts', remove: 'd', base: rev }]);
    expect(saved.ok).toBe(true);
    expect(await db.drafts.count()).toBe(0);
    expect(await db.changes.count()).toBe(1);
  });

  it('saves although its draft is gone already, but not over a draft that another tab types in', async () => {
    const gone = await commitTo(db, [put('a', 'x', null), { store: 'drafts', remove: 'd', base: '1-a' }]);
    expect(gone.ok).toBe(true);
    const draft = { id: 'e', page: 'p', modified: '', value: '' };
    await commitTo(db, [{ store: 'drafts', put: draft, base: null }]);
    const busy = await commitTo(db, [put('b', 'x', null), { store: 'drafts', remove: 'e', base: '1-a' }]);
    expect(busy).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await db.annotations.get('b')).toBeUndefined();
  });

  it.each(['annotations', 'revisions', 'changes'])(
    'writes nothing at all when %s is out of quota',
    async (store) => {
      const first = await revOf([put('a', 'one', null)], 'a');
      db.table(store).hook('creating', fails);
      db.table(store).hook('updating', fails);
      const outcome = await commitTo(db, [put('b', 'two', null), put('a', 'three', first)]);
      db.table(store).hook('creating').unsubscribe(fails);
      db.table(store).hook('updating').unsubscribe(fails);
      expect(outcome).toMatchObject({ ok: false, error: { code: 'quota' } });
      expect(await db.annotations.toArray()).toMatchObject([{ id: 'a', rev: first }]);
      await expectLogToMatchRows();
    },
  );
});

describe('undo', () => {
  it('brings a deleted row back as it was, and takes that back as well', async () => {
    const base = await revOf([put('a', 'kept', null)], 'a');
    const deleted = await commitTo(db, [remove('a', base)]);
    expect(await db.annotations.count()).toBe(0);
    const restored = await undoIn(db, deleted.ok ? deleted.value.seq! : -1);
    expect((await db.annotations.get('a'))?.annotation.body).toMatchObject([{ value: 'kept' }]);
    await undoIn(db, restored.ok ? restored.value.seq! : -1);
    expect(await db.annotations.count()).toBe(0);
    await expectLogToMatchRows();
  });

  it('takes a whole commit back, however many rows it wrote', async () => {
    const base = await revOf([put('a', 'old', null)], 'a');
    const done = await commitTo(db, [put('a', 'new', base), put('b', 'more', null)]);
    await undoIn(db, done.ok ? done.value.seq! : -1);
    expect((await db.annotations.toArray()).map(({ annotation: { body } }) => body)).toMatchObject([
      [{ value: 'old' }],
    ]);
    await expectLogToMatchRows();
  });

  it('refuses where the row was changed since, and where there is no such line', async () => {
    const base = await revOf([put('a', 'one', null)], 'a');
    await commitTo(db, [put('a', 'two', base)]);
    expect(await undoIn(db, 1)).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await undoIn(db, 99)).toMatchObject({ ok: false, error: { code: 'notFound' } });
  });
});

describe('properties', () => {
  const ids = fc.constantFrom('a', 'b', 'c');
  const action = fc.record({
    id: ids,
    kind: fc.constantFrom('put', 'remove', 'undo', 'stale'),
    note: fc.string({ minLength: 1, maxLength: 5 }),
    with: fc.option(ids, { nil: undefined }),
  });

  it('after any interleaving of commits the log says what stands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 14 }), async (actions) => {
        number += 1;
        const outer = db;
        db = new UserDatabase(`user-${number}`);
        await Promise.all(
          actions.map(async ({ id, kind, note, with: other }) => {
            const base = await headOf(db, 'annotations', id);
            if (kind === 'undo') return undoIn(db, (await db.changes.count()) || 1);
            if (kind === 'stale') return commitTo(db, [put(id, note, '1-0000')]);
            if (kind === 'remove') return base === null ? null : commitTo(db, [remove(id, base)]);
            const writes = [put(id, note, base)];
            if (other && other !== id) writes.push(put(other, note, await headOf(db, 'annotations', other)));
            return commitTo(db, writes);
          }),
        );
        await expectLogToMatchRows();
        await db.delete();
        db = outer;
      }),
      { numRuns: 40 },
    );
  });
});
