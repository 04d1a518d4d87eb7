import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { saveAnnotation, deleteAnnotation } from '../../../extension/store/annotations.ts';
import { exportEverything } from '../../../extension/store/backup.ts';
import { commit } from '../../../extension/store/commit.ts';
import { documentText, giveDocument, sha256Of } from '../../../extension/store/documents.ts';
import { keepDraft } from '../../../extension/store/drafts.ts';
import { textsSize } from '../../../extension/store/all-texts.ts';
import { keptText, keepText } from '../../../extension/store/kept-texts.ts';
import { keeping } from '../../../extension/store/keeping.ts';
import { deleteDatabase } from '../../../extension/store/idb.ts';
import type { Outcome } from '../../../extension/store/outcome.ts';
import { previewRestore, restore, type Restorable } from '../../../extension/store/restore.ts';
import { recordRow } from '../../../extension/store/rows.ts';
import { DOCUMENTS, TEXTS } from '../../../extension/store/schema.ts';
import { openUser, type UserDatabase } from '../../../extension/store/user-db.ts';
import { readBackup } from '../../../src/dataset/exchange/backup-file.ts';
import { annotation, emptyDatabases, entity } from './fixtures.ts';
import { memoryStorage } from './local-storage.ts';

const value = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
};
const ID = 'urn:uuid:00000000-0000-4000-8000-000000000001';
const GONE = 'urn:uuid:00000000-0000-4000-8000-000000000002';
const RECORD = 'urn:uuid:00000000-0000-4000-8000-000000000003';
const TEXT = 'A short text that was given us.';
const SEEN = { text: 'What the page said.', url: 'https://news.example/a', canonicalUrl: null };

let db: UserDatabase;
let storage: Map<string, unknown>;
let sha256: string;

const save = async (note: string, base: string | null, id = ID) =>
  value(await saveAnnotation({ annotation: annotation(note, undefined, id), base })).rev;

/** All that a user can have: a note with a history, one that was deleted, a record, a draft, a document, a setting. */
async function fill() {
  await save('second wording', await save('first wording', null));
  await deleteAnnotation(GONE, await save('regretted', null, GONE));
  await commit([
    {
      store: 'records',
      put: recordRow('entities', entity(RECORD, 'Grey Ferry', 'sm:x/source/a')),
      base: null,
    },
  ]);
  await keepDraft({ id: 'd', page: 'p', value: { typed: 'Half a' } }, null);
  const bytes = new TextEncoder().encode(TEXT).buffer;
  sha256 = await sha256Of(bytes);
  await giveDocument(bytes, sha256);
  value(await keepText([ID], SEEN));
  storage.set('settings', { level: 'full', backupEvery: 'weekly' });
}

async function standing() {
  const tables = await Promise.all(db.tables.map(async ({ name }) => [name, await db.table(name).toArray()]));
  return Object.fromEntries(tables) as Record<string, Record<string, unknown>[]>;
}

const backup = async (passphrase = '') => value(await exportEverything(passphrase)).text;

async function looked(text: string, passphrase = ''): Promise<Restorable> {
  const read = await readBackup(text, passphrase);
  if (!read.ok) throw new Error(read.error);
  return value(await previewRestore(read.value));
}

beforeEach(async () => {
  await emptyDatabases();
  await Dexie.delete(DOCUMENTS.name);
  await deleteDatabase(TEXTS.name);
  storage = memoryStorage();
  db = value(await openUser());
});

describe('a backup brought back into an empty browser', () => {
  it.each([
    ['joined', 'merge', ''],
    ['in place of it', 'replace', ''],
    ['from under a passphrase', 'merge', 'seven grey ferries'],
  ] as const)(
    '%s, is what it was: ids, revisions, dates, history, log, drafts, documents, settings',
    async (_, manner, passphrase) => {
      await fill();
      const before = await standing();
      const text = await backup(passphrase);
      await emptyDatabases();
      await Dexie.delete(DOCUMENTS.name);
      await deleteDatabase(TEXTS.name);
      storage.clear();
      const from = await looked(text, passphrase);
      expect(from.standing).toMatchObject({ new: 3, conflict: 0 });
      value(await restore(from, manner));
      const strip = (rows: Record<string, unknown>[]) => rows.map(({ seq: _seq, ...row }) => row);
      const after = await standing();
      for (const store of Object.keys(before))
        expect([store, strip(after[store]!)]).toEqual([store, strip(before[store]!)]);
      expect(value(await documentText(sha256))).toBe(TEXT);
      expect(value(await keptText(ID))).toMatchObject(SEEN);
      expect(storage.get('settings')).toEqual({ level: 'full', backupEvery: 'weekly' });
      expect(await keeping()).toMatchObject({ lost: null });
    },
  );

  it('gives deleted ids to nobody: they stay deleted', async () => {
    await fill();
    const text = await backup();
    await emptyDatabases();
    value(await restore(await looked(text), 'merge'));
    expect((await saveAnnotation({ annotation: annotation('again', undefined, GONE), base: null })).ok).toBe(
      false,
    );
  });
});

describe('a backup joined with what is here', () => {
  it('twice changes nothing', async () => {
    await fill();
    const text = await backup();
    const before = await standing();
    value(await restore(await looked(text), 'merge'));
    expect(await standing()).toEqual(before);
  });

  it('leaves what is newer here, brings what is missing, and keeps the settings of here', async () => {
    await fill();
    const text = await backup();
    const { rev } = (await db.annotations.get(ID))!;
    await save('third wording', rev);
    storage.set('settings', { level: 'quiet' });
    const from = await looked(text);
    expect(from.standing).toMatchObject({ new: 0, behind: 0, ahead: 1, same: 2 });
    value(await restore(from, 'merge'));
    expect((await db.annotations.get(ID))?.annotation.body).toMatchObject([{ value: 'third wording' }]);
    expect(storage.get('settings')).toMatchObject({ level: 'quiet' });
  });

  it.each(['mine', 'theirs'] as const)(
    'where both were changed lets %s stand, with the other in the history',
    async (choice) => {
      await save('as it was', null);
      const start = await backup();
      await save('from there', (await db.annotations.get(ID))!.rev);
      const theirs = await backup();
      value(await restore(await looked(start), 'replace'));
      await save('from here', (await db.annotations.get(ID))!.rev);
      const from = await looked(theirs);
      expect(from.standing.conflict).toBe(1);
      value(await restore(from, 'merge', () => choice));
      const body = (await db.annotations.get(ID))!.annotation.body;
      expect(body).toMatchObject([{ value: choice === 'mine' ? 'from here' : 'from there' }]);
      const kept = JSON.stringify(await db.revisions.toArray());
      expect(['from here', 'from there'].every((words) => kept.includes(words))).toBe(true);
    },
  );
});

describe('a backup in place of what is here', () => {
  it('leaves nothing of what was here but the documents', async () => {
    await save('of the file', null);
    const text = await backup();
    await fillOther();
    value(await restore(await looked(text), 'replace'));
    expect((await db.annotations.toArray()).map(({ id }) => id)).toEqual([ID]);
    expect(await db.drafts.count()).toBe(0);
    expect(await db.changes.count()).toBe(1);
    expect((await keeping()).lost).toBeNull();
  });

  const fillOther = async () => {
    await save('of here', null, RECORD);
    await keepDraft({ id: 'other', page: 'p', value: 1 }, null);
  };
});

describe('a backup with something amiss', () => {
  it('brings the rest: a row without its shape and a document that is another are counted and left out', async () => {
    await fill();
    const read = await readBackup(await backup());
    if (!read.ok) throw new Error(read.error);
    const harmed = {
      ...read.value,
      records: [{ id: RECORD, rev: '1-a', table: 'entities', keys: [], record: { id: RECORD } }],
      revisions: [],
      documents: [{ ...read.value.documents[0]!, base64: btoa('another text') }],
    };
    await emptyDatabases();
    await Dexie.delete(DOCUMENTS.name);
    const from = value(await previewRestore(harmed));
    expect(from.unusable).toBe(2);
    value(await restore(from, 'merge'));
    expect(await db.annotations.count()).toBe(1);
    expect(await db.records.count()).toBe(0);
    expect(value(await documentText(sha256))).toBeNull();
  });

  it('whose log names states that it does not have still leads to every row', async () => {
    await fill();
    const read = await readBackup(await backup());
    if (!read.ok) throw new Error(read.error);
    const odd = read.value.changes.map((line) => ({ ...line, rev: '7-nowhere' }));
    await emptyDatabases();
    value(await restore(value(await previewRestore({ ...read.value, changes: odd })), 'merge'));
    const { rev } = (await db.annotations.get(ID))!;
    expect((await db.changes.toArray()).some((line) => line.id === ID && line.rev === rev)).toBe(true);
    expect(typeof (await save('goes on', rev))).toBe('string');
  });
});

describe('the texts of marked pages', () => {
  it('are in a file only where they are wanted, and their size can be said before', async () => {
    await fill();
    expect(value(await textsSize())).toEqual({ texts: 1, length: SEEN.text.length });
    const without = JSON.parse(value(await exportEverything('', false)).text);
    expect([without.texts, without.kept]).toEqual([[], []]);
    expect(await backup()).toContain(SEEN.text);
  });

  it('that an annotation has here stay, and one that is not what its hash says is left out', async () => {
    await fill();
    const read = await readBackup(await backup());
    if (!read.ok) throw new Error(read.error);
    const [text, kept] = [read.value.texts[0]!, read.value.kept[0]!];
    const harmed = {
      ...read.value,
      texts: [text, { sha256: 'f'.repeat(64), text: 'Another text.' }],
      kept: [
        { ...kept, url: 'https://other.example/' },
        { ...kept, id: GONE, sha256: 'f'.repeat(64) },
        { ...kept, id: RECORD, sha256: 'e'.repeat(64) },
      ],
    };
    value(await restore(value(await previewRestore(harmed)), 'merge'));
    expect(value(await keptText(ID))).toMatchObject(SEEN);
    expect(value(await keptText(GONE))).toBeNull();
    expect(value(await keptText(RECORD))).toBeNull();
  });
});

describe('a backup that was brought back is taken back', () => {
  /** A file whose one note was changed there, and changed here since. */
  async function parted(): Promise<string> {
    await save('as it was', null);
    const start = await backup();
    await save('from there', (await db.annotations.get(ID))!.rev);
    await save('only there', null, GONE);
    const theirs = await backup();
    value(await restore(await looked(start), 'replace'));
    await save('from here', (await db.annotations.get(ID))!.rev);
    return theirs;
  }
  const notes = async () =>
    (await db.annotations.toArray()).map(({ annotation: { body } }) => (body![0] as { value: string }).value);

  it.each(['mine', 'theirs', 'both'] as const)('where it was joined, and %s stood', async (choice) => {
    const theirs = await parted();
    const restored = value(await restore(await looked(theirs), 'merge', () => choice));
    expect(await notes()).toContain('only there');
    value(await restored.undo());
    expect(await notes()).toEqual(['from here']);
  });

  it.each([
    ['what is here gave way to it', async () => void (await save('of here', null, RECORD))],
    ['nothing was here', async () => undefined],
  ])('where %s: rows, log, documents and settings are as they were', async (_, before) => {
    await fill();
    const text = await backup();
    await emptyDatabases();
    await Dexie.delete(DOCUMENTS.name);
    db = value(await openUser());
    storage.set('settings', { level: 'quiet' });
    await before();
    const stood = await standing();
    const restored = value(await restore(await looked(text), 'replace'));
    expect(await standing()).not.toEqual(stood);
    value(await restored.undo());
    expect(await standing()).toEqual(stood);
    expect(value(await documentText(sha256))).toBeNull();
    expect(storage.get('settings')).toEqual({ level: 'quiet' });
    expect(await keeping()).toMatchObject({ lost: null });
  });

  it('but not where somebody has gone on with it', async () => {
    await save('of here', null, RECORD);
    const text = await backup();
    const restored = value(await restore(await looked(text), 'replace'));
    await save('gone on with', (await db.annotations.get(RECORD))!.rev, RECORD);
    expect(await restored.undo()).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await notes()).toEqual(['gone on with']);
  });
});
