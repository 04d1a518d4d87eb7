/**
 * Every way in which something is written, with the disk full at its first write, at its second, and so on: each time
 * the answer is `quota`, and what stood before stands.
 */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSettings, loadSettings } from '../../../extension/platform/settings.ts';
import { activatePack } from '../../../extension/store/activate-pack.ts';
import { addTexts, type AllTexts } from '../../../extension/store/all-texts.ts';
import { openDataset } from '../../../extension/store/dataset.ts';
import { keepText, keptCount } from '../../../extension/store/kept-texts.ts';
import { readKept } from '../../../extension/store/kept.ts';
import { deleteAnnotations, writeAnnotations } from '../../../extension/store/many-annotations.ts';
import { noteStates } from '../../../extension/store/mark-states.ts';
import { finishReview, keepReview } from '../../../extension/store/reviews.ts';
import { stagePack } from '../../../extension/store/stage-pack.ts';
import { browser } from '../../../extension/platform/api.ts';
import { sha256Hex } from '../../../src/dataset/canonical.ts';
import { linesOfPack } from '../../../src/dataset/exchange/lines-of-pack.ts';
import type { Review } from '../../../src/crosscheck/intake/review.ts';
import { review, TEXT } from '../../crosscheck/intake/a-review.ts';
import { deleteAnnotation, saveAnnotation } from '../../../extension/store/annotations.ts';
import { exportEverything } from '../../../extension/store/backup.ts';
import { documentsAtHand, giveDocument, sha256Of } from '../../../extension/store/documents.ts';
import { dropDraft, keepDraft } from '../../../extension/store/drafts.ts';
import { saveIndex } from '../../../extension/store/index-record.ts';
import { installPack, removePack } from '../../../extension/store/install-pack.ts';
import { mergeUser } from '../../../extension/store/merge-user.ts';
import type { Outcome } from '../../../extension/store/outcome.ts';
import { openPacks } from '../../../extension/store/packs-db.ts';
import { previewRestore, restore } from '../../../extension/store/restore.ts';
import { DATABASES } from '../../../extension/store/schema.ts';
import { undo } from '../../../extension/store/undo.ts';
import { openUser } from '../../../extension/store/user-db.ts';
import { readBackup, type Backup } from '../../../src/dataset/exchange/backup-file.ts';
import { annotation, hashed, opened, pack } from './fixtures.ts';
import { memoryStorage } from './local-storage.ts';

const WRITES = ['put', 'add', 'delete', 'clear'] as const;
const ID = 'urn:uuid:00000000-0000-4000-8000-000000000001';
const NEW = 'urn:uuid:00000000-0000-4000-8000-000000000002';

const value = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
};

/** A request that is refused, or one that is taken and undone with its transaction. */
const FULL = {
  'the request is refused': () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
  'the transaction is undone': (store: IDBObjectStore) =>
    (store.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError'),
};

/** Lets `before` writes pass and makes the next one fail. Answers whether there was a next one. */
function fullAfter(before: number, fail: (store: IDBObjectStore) => void): () => boolean {
  let left = before;
  let failed = false;
  for (const name of WRITES) {
    const write = IDBObjectStore.prototype[name] as (...parameters: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...parameters: unknown[]
    ) {
      left -= 1;
      if (left >= 0) return write.apply(this, parameters) as never;
      if (left === -1) {
        failed = true;
        const request = write.apply(this, parameters);
        fail(this);
        return request as never;
      }
      return write.apply(this, parameters) as never;
    });
  }
  return () => failed;
}

async function everything() {
  const all: Record<string, unknown> = {};
  for (const { name } of DATABASES) {
    if (!(await Dexie.exists(name))) continue;
    const db = await opened(name);
    for (const table of db.tables) all[`${name} ${table.name}`] = await table.toArray();
    db.close();
  }
  return all;
}

let rev: string;
let seq: number;
let draft: { id: string; rev: string };
let other: Backup;
let texts: AllTexts;
let reviewed: Review;

beforeEach(async () => {
  memoryStorage();
  for (const { name } of DATABASES) await Dexie.delete(name);
  // What a file from elsewhere holds.
  value(await saveAnnotation({ annotation: annotation('from elsewhere', undefined, NEW), base: null }));
  value(await keepDraft({ id: 'there', page: 'p', value: 1 }, null));
  const bytes = new TextEncoder().encode('A document.').buffer;
  value(await giveDocument(bytes, await sha256Of(bytes)));
  const read = await readBackup(value(await exportEverything()).text);
  if (!read.ok) throw new Error(read.error);
  other = read.value;
  const text = 'Said there.';
  const sha256 = await sha256Of(new TextEncoder().encode(text).buffer);
  const seen = {
    at: new Date().toISOString(),
    url: 'https://a.example/',
    canonicalUrl: null,
    fingerprint: 'f',
  };
  texts = { texts: [{ sha256, text }], kept: [ID, NEW].map((id) => ({ id, sha256, ...seen })) };
  const begun = review();
  reviewed = { ...begun, source: { ...begun.source, sha256: await sha256Hex(TEXT) } };
  for (const { name } of DATABASES) await Dexie.delete(name);
  // What stands here.
  const saved = value(
    await saveAnnotation({ annotation: annotation('as it stands', undefined, ID), base: null }),
  );
  ({ rev, seq } = saved);
  draft = value(await keepDraft({ id: 'd', page: 'p', value: 'Half' }, null));
  value(await documentsAtHand());
  value(await keptCount());
  value(await saveIndex('state', new ArrayBuffer(4)));
  value(await installPack(value(await openPacks()), pack('small', '1.0.0', 2)));
});
afterEach(() => void vi.restoreAllMocks());

const PATHS: [string, () => Promise<Outcome<unknown>>][] = [
  ['a new annotation', () => saveAnnotation({ annotation: annotation('new'), base: null })],
  [
    'a new wording, with the draft that it was typed in',
    () => saveAnnotation({ annotation: annotation('other', undefined, ID), base: rev, draft }),
  ],
  ['deleting one', () => deleteAnnotation(ID, rev)],
  ['an undo', () => undo(seq)],
  ['a draft', () => keepDraft({ id: 'd', page: 'p', value: 'Half a' }, draft.rev)],
  ['dropping a draft', () => dropDraft(draft)],
  [
    'a document',
    async () => {
      const bytes = new TextEncoder().encode('Another document.').buffer;
      return giveDocument(bytes, await sha256Of(bytes));
    },
  ],
  ["a colleague's file", () => mergeUser(other.revisions as never)],
  ['a backup that is joined', async () => restore(value(await previewRestore(other)), 'merge')],
  ['a backup in place of what is here', async () => restore(value(await previewRestore(other)), 'replace')],
  ['a pack', async () => installPack(value(await openPacks()), pack('small', '1.1.0', 3))],
  ['taking a pack away', async () => removePack(value(await openPacks()), 'small')],
  ['many annotations', () => writeAnnotations([annotation('one'), annotation('two', undefined, NEW)])],
  ['deleting many', () => deleteAnnotations([{ id: ID, rev }])],
  ['how a mark was found', () => noteStates([{ id: ID, state: 'changed' }])],
  [
    'the text of a marked page',
    () => keepText([ID], { text: 'Said.', url: 'https://a.example/', canonicalUrl: null }),
  ],
  ['the texts of a backup', () => addTexts(texts)],
  ['a review on its way', () => keepReview({ id: 'r', rev: null }, review())],
  ['a finished review', async () => finishReview(reviewed, null, ({ words }) => words)],
  ['the index', () => saveIndex('another state', new ArrayBuffer(8))],
];

/**
 * Does it with the disk full at its first write, then at its second, until it comes through.
 * @param tidying from which write on only what nobody needs any more is cleared away, which may fail
 */
async function tried(
  work: () => Promise<Outcome<unknown>>,
  fail: (store: IDBObjectStore) => void,
  tidying = Infinity,
) {
  await openUser();
  const before = await everything();
  for (let passed = 0; ; passed += 1) {
    const failed = fullAfter(passed, fail);
    const outcome = await work();
    vi.restoreAllMocks();
    if (!failed() || (outcome.ok && passed >= tidying)) {
      expect(outcome.ok).toBe(true);
      expect(passed).toBeGreaterThan(0);
      return;
    }
    expect([passed, outcome]).toMatchObject([passed, { ok: false, error: { code: 'quota' } }]);
    expect(await everything()).toEqual(before);
  }
}

describe.each(Object.entries(FULL))('a full disk, where %s', (_, fail) => {
  it.each(PATHS)('%s: says quota and writes nothing by half', (_name, work) => tried(work, fail));

  it('a backup that is taken back: what was brought back stays whole', async () => {
    const { undo: back } = value(await restore(value(await previewRestore(other)), 'replace'));
    // Seven stores are cleared, and four of them have rows.
    await tried(back, fail, 11);
  });

  it('a pack that is staged and taken over: what is read stays what it was', async () => {
    const packs = value(await openPacks());
    const next = await hashed(pack('small', '2.0.0', 3));
    const names = async () => {
      const found: string[] = [];
      for await (const slice of value(await openDataset()).all('entities'))
        found.push(...slice.map(({ record }) => record.label.en));
      return found;
    };
    const before = await names();
    const chunked = async (): Promise<Outcome<unknown>> => {
      const staged = await stagePack(packs, linesOfPack(next), { chunk: 4 });
      return staged.ok ? activatePack(packs, 'small') : staged;
    };
    for (let passed = 0; ; passed += 1) {
      const failed = fullAfter(passed, fail);
      const outcome = await chunked();
      vi.restoreAllMocks();
      if (!failed()) {
        expect(outcome.ok).toBe(true);
        expect(await names()).toHaveLength(3);
        return;
      }
      // Sweeping up the former version comes after the new one has taken its place, and may fail.
      if (outcome.ok) return expect(await names()).toHaveLength(3);
      expect(outcome).toMatchObject({ error: { code: 'quota' } });
      expect(await names()).toEqual(before);
    }
  });
});

describe('storage.local is full', () => {
  const full = () =>
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));

  it('a save is acknowledged all the same, and what is there is counted later', async () => {
    full();
    expect((await saveAnnotation({ annotation: annotation('new'), base: null })).ok).toBe(true);
    vi.restoreAllMocks();
    value(await saveAnnotation({ annotation: annotation('another'), base: null }));
    await vi.waitFor(async () => expect((await readKept()).annotations).toBe(3));
  });

  it('a setting stays what it was, and the next change is heard', async () => {
    await changeSettings(() => ({ level: 'full' }));
    full();
    await expect(changeSettings(() => ({ level: 'quiet' }))).rejects.toThrow('quota');
    vi.restoreAllMocks();
    expect((await loadSettings()).level).toBe('full');
    await changeSettings(() => ({ level: 'quiet' }));
    expect((await loadSettings()).level).toBe('quiet');
  });
});
