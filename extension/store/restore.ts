/**
 * A backup, brought back: joined with what is here by ids and revisions, or in its place. Ids, dates and the history of
 * each row stay as they are in the file. Either can be taken back.
 */
import type { Backup } from '../../src/dataset/exchange/backup-file.ts';
import { fromBase64 } from '../../src/dataset/exchange/base64.ts';
import type { Choice } from '../../src/dataset/exchange/decide.ts';
import {
  mergeHistories,
  type History,
  type MergedRow,
  type Revised,
  type Standing,
} from '../../src/dataset/exchange/merge-history.ts';
import { readUserFile } from '../../src/dataset/exchange/user-file.ts';
import { browser } from '../platform/api.ts';
import { bringSettings } from '../platform/settings.ts';
import { addDocuments, dropDocument, sha256Of, type StoredDocument } from './documents.ts';
import { addTexts } from './all-texts.ts';
import { changeKept } from './kept.ts';
import { announceJoined, compareWith, joinInto, rowOf } from './merge-user.ts';
import { attempt, fail, succeed, type Outcome } from './outcome.ts';
import type { Change, LoggedStore, Revision, StoredDraft, UserRows } from './rows.ts';
import { lastLine, putBack, snapshot } from './put-back.ts';
import { undoIn } from './undo.ts';
import { openUser, writeTogether, type UserDatabase } from './user-db.ts';

/** A backup that was read through: what can be brought back of it, and how much can't. */
export interface Restorable {
  backup: Backup;
  history: History;
  documents: StoredDocument[];
  /** Rows without their shape, and documents that are not what their name says. */
  unusable: number;
  /** Annotations, records, corrections and merges by how they stand beside what is here. */
  standing: Record<Standing, number>;
  /** Those that were changed here and in the file: of each somebody says which shall stand. */
  conflicts: MergedRow[];
}

export interface Restored {
  /** Takes it back. Errors: `conflict` where something was written since, and those of `commit()`. */
  undo: () => Promise<Outcome<unknown>>;
}

async function documentsOf({ documents }: Backup): Promise<StoredDocument[]> {
  const read = documents.map(async ({ sha256, givenAt, base64 }) => {
    const bytes = fromBase64(base64)?.buffer;
    return bytes && (await sha256Of(bytes)) === sha256 ? { sha256, givenAt, bytes } : null;
  });
  return (await Promise.all(read)).filter((one) => one !== null);
}

/** What would come of it. Nothing is written. Errors: `invalid`, and those of opening the database. */
export async function previewRestore(backup: Backup): Promise<Outcome<Restorable>> {
  const file = readUserFile(backup);
  if (!file.ok) return fail('invalid', file.error[0]?.pointer);
  const { history, problems } = file.value;
  const compared = await compareWith(history);
  if (!compared.ok) return compared;
  const documents = await documentsOf(backup);
  const standing: Restorable['standing'] = { new: 0, same: 0, ahead: 0, behind: 0, conflict: 0 };
  for (const row of compared.value.rows) if (row.theirs) standing[row.standing] += 1;
  const rows = new Set(problems.map((problem) => problem.pointer?.split('/').slice(1, 3).join('/')));
  const unusable = rows.size + backup.documents.length - documents.length;
  const conflicts = compared.value.rows.filter((row) => row.theirs && row.standing === 'conflict');
  return succeed({ backup, history, documents, unusable, standing, conflicts });
}

/** The log of the file as far as its states are known, and a line for each row that it does not lead to. */
function logOf(
  changes: Backup['changes'],
  history: History,
  heads: readonly Revised[],
): Omit<Change, 'seq'>[] {
  const known = new Set(history.map(({ store, id, rev }) => JSON.stringify([store, id, rev])));
  const log = changes.filter(({ store, id, rev }) => known.has(JSON.stringify([store, id, rev])));
  const last = new Map(log.map(({ store, id, rev }) => [JSON.stringify([store, id]), rev]));
  const commit = crypto.randomUUID();
  const at = new Date().toISOString();
  const missing = heads
    .filter(({ store, id, rev }) => last.get(JSON.stringify([store, id])) !== rev)
    .map(({ store, id, rev, row }) => ({
      store: store as LoggedStore,
      id,
      rev,
      deleted: row === null,
      at,
      commit,
    }));
  return [...log, ...missing] as Omit<Change, 'seq'>[];
}

/** Into a database that holds nothing: the log comes along, so that what was done when can still be read. */
async function fill(db: UserDatabase, { backup, history }: Restorable): Promise<void> {
  const heads = mergeHistories([], history).rows.map(({ theirs }) => theirs!);
  await db.revisions.bulkPut(history as Revision[]);
  for (const { store, rev, row } of heads)
    if (row !== null)
      await db.table(store).put({ ...rowOf(store as LoggedStore, row as UserRows[LoggedStore]), rev });
  await db.changes.bulkAdd(logOf(backup.changes, history, heads) as Change[]);
}

/** A draft that is here already is the newer one. */
async function addDrafts(db: UserDatabase, { backup }: Restorable): Promise<void> {
  for (const draft of backup.drafts as StoredDraft[])
    if (!(await db.drafts.get(draft.id))) await db.drafts.put(draft);
}

export type Manner = 'merge' | 'replace';

type Undo = Restored['undo'];

/** Its answer takes back what was written. */
async function write(
  db: UserDatabase,
  from: Restorable,
  manner: Manner,
  choose: (row: MergedRow) => Choice,
): Promise<Outcome<Undo>> {
  const stores = db.tables.map(({ name }) => name);
  return writeTogether(db, stores, async (): Promise<Undo> => {
    const isEmpty = (await db.revisions.count()) === 0;
    if (manner === 'merge' && !isEmpty) {
      const { seq } = await joinInto(db, from.history, choose);
      await addDrafts(db, from);
      return () => (seq === null ? Promise.resolve(succeed(null)) : undoIn(db, seq));
    }
    const before = await snapshot(db);
    if (manner === 'replace') for (const table of db.tables) await table.clear();
    await fill(db, from);
    await addDrafts(db, from);
    const line = await lastLine(db);
    return () => putBack(db, before, line);
  });
}

/**
 * Brings it back in one strictly durable transaction, all of it or nothing. Documents and the texts of marked pages are
 * added; settings stay as they are here when joining, and are the file's when replacing.
 *
 * @param choose which state stands where a row was changed here and there; the other one stays in its history.
 * Errors: those of `commit()`; nothing is changed then.
 */
export async function restore(
  from: Restorable,
  manner: Manner,
  choose: (row: MergedRow) => Choice = () => 'mine',
): Promise<Outcome<Restored>> {
  const db = await openUser();
  if (!db.ok) return db;
  const { settings } = await browser.storage.local.get('settings');
  const added = await addDocuments(from.documents);
  if (!added.ok) return added;
  const written = await write(db.value, from, manner, choose);
  if (!written.ok) {
    for (const sha256 of added.value) await dropDocument(sha256);
    return written;
  }
  // They can be had from the file again: where there is no room for them, all else is back nevertheless.
  await addTexts(from.backup);
  await attempt(() => bringSettings(from.backup.settings, manner));
  await settledHere(db.value);
  return succeed({
    undo: async () => {
      const undone = await written.value();
      if (!undone.ok) return undone;
      for (const sha256 of added.value) await dropDocument(sha256);
      await attempt(() =>
        settings === undefined
          ? browser.storage.local.remove('settings')
          : browser.storage.local.set({ settings }),
      );
      await settledHere(db.value);
      return undone;
    },
  });
}

/** What is here now was put here: nothing of it is missing. */
async function settledHere(db: UserDatabase): Promise<void> {
  await attempt(() => changeKept((now) => ({ ...now, log: 0, lost: null })));
  announceJoined(db);
}
