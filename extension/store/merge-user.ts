/**
 * A colleague's states beside the user's own, and joined with them: by revision and parents, in one commit. Revisions
 * keep their names, so that a file that goes back and forth finds itself again.
 */
import {
  mergeHistories,
  type History,
  type Merged,
  type MergedRow,
  type Revised,
} from '../../src/dataset/exchange/merge-history.ts';
import type { Choice } from '../../src/dataset/exchange/decide.ts';
import { announce } from '../protocol/announce.ts';
import { headOf, isLogged, nextRev, type Committed } from './commit.ts';
import { noteKept } from './kept.ts';
import { attempt, Refusal, type Outcome } from './outcome.ts';
import {
  LOGGED,
  recordRow,
  type LoggedStore,
  type Revision,
  type StoredAnnotation,
  type StoredRecord,
  type UserRows,
} from './rows.ts';
import { openUser, writeTogether, type UserDatabase } from './user-db.ts';

const ours = async (db: UserDatabase): Promise<Revised[]> => await db.revisions.toArray();

/** What the file has beside what is here; `conflict` rows are for the user to look at. Nothing is written. */
export async function compareWith(theirs: History): Promise<Outcome<Merged>> {
  const db = await openUser();
  if (!db.ok) return db;
  return attempt(async () => mergeHistories(await ours(db.value), theirs));
}

type Row = UserRows[LoggedStore];

/** What is searched by is worked out here and not taken from a file. */
export function rowOf(store: LoggedStore, row: Row): Row {
  if (store !== 'records') return row;
  const { rev, table, record } = row as StoredRecord;
  return { ...recordRow(table, record), rev } as Row;
}

/** The same content under another id. */
function copied(store: LoggedStore, row: Row): Row {
  const id = `urn:uuid:${crypto.randomUUID()}`;
  if (store === 'annotations') {
    const { annotation } = row as StoredAnnotation;
    return { ...(row as StoredAnnotation), id, annotation: { ...annotation, id } };
  }
  if (store === 'records')
    return rowOf(store, { ...row, record: { ...(row as StoredRecord).record, id } } as Row);
  return { ...row, id };
}

class Joining {
  readonly done: Committed = { seq: null, revs: {} };
  readonly #commit = crypto.randomUUID();
  readonly #at = new Date().toISOString();

  constructor(readonly db: UserDatabase) {}

  /** The row as it shall stand, and the line in the log that an undo goes back by. */
  async #stand(store: LoggedStore, { id, rev, row }: Revised, before: string | null): Promise<void> {
    const table = this.db.table<unknown, string>(store);
    if (row === null) await table.delete(id);
    else await table.put({ ...rowOf(store, row as Row), rev });
    const line = { store, id, rev, deleted: row === null, at: this.#at, commit: this.#commit, before };
    this.done.seq = await this.db.changes.add(line);
    this.done.revs[id] = rev;
  }

  /** A state that joins two: whoever gets it later sees that both were known. */
  async #joined(store: LoggedStore, mine: Revised, theirs: Revised, kept: Revised): Promise<void> {
    const longer = Number.parseInt(mine.rev, 10) >= Number.parseInt(theirs.rev, 10) ? mine : theirs;
    const rev = nextRev(longer.rev);
    const row = kept.row === null ? null : ({ ...rowOf(store, kept.row as Row), rev } as Row);
    const revision: Revision = {
      id: mine.id,
      rev,
      store,
      parents: [mine.rev, theirs.rev],
      at: this.#at,
      row,
    };
    await this.db.revisions.add(revision);
    await this.#stand(store, revision, mine.rev);
  }

  async #copy(store: LoggedStore, theirs: Revised): Promise<void> {
    if (theirs.row === null) return;
    const rev = nextRev(null);
    const row = { ...copied(store, theirs.row as Row), rev } as Row;
    const revision: Revision = { id: row.id, rev, store, parents: [], at: this.#at, row };
    await this.db.revisions.add(revision);
    await this.#stand(store, revision, null);
  }

  async take({ store, id, standing, mine, theirs }: MergedRow, choice: Choice): Promise<void> {
    if (!isLogged(store) || !theirs || standing === 'same' || standing === 'ahead') return;
    const head = await headOf(this.db, store, id);
    // Somebody wrote since the files were compared.
    if (head !== (mine?.rev ?? null)) throw new Refusal('conflict', id);
    if (standing === 'new' || standing === 'behind') return this.#stand(store, theirs, head);
    if (choice === 'both') await this.#copy(store, theirs);
    await this.#joined(store, mine!, theirs, choice === 'theirs' ? theirs : mine!);
  }
}

/**
 * The join itself, for a transaction that holds the stores with a history; see `mergeUser()`.
 */
export async function joinInto(
  db: UserDatabase,
  theirs: History,
  choose: (row: MergedRow) => Choice,
): Promise<Committed> {
  const joining = new Joining(db);
  const { rows, add } = mergeHistories(await ours(db), theirs);
  await db.revisions.bulkPut(add.filter(({ store }) => isLogged(store)) as Revision[]);
  for (const row of rows) await joining.take(row, choose(row));
  return joining.done;
}

/** Tells everyone of what came in. */
export function announceJoined(db: UserDatabase): void {
  void noteKept(db.backendDB());
  announce('marks');
  announce('dataset');
}

/**
 * Joins a colleague's file with what is here, in one strictly durable transaction that one undo takes back. What is new
 * or younger there comes; on a conflict both states stay in the history, and the one that was chosen stands (`both`:
 * theirs as a record of its own beside mine).
 *
 * @param choose asked for each row; counts on a conflict only.
 * Errors: `conflict` where another tab wrote meanwhile, and those of `commit()`; nothing is written then.
 */
export async function mergeUser(
  theirs: History,
  choose: (row: MergedRow) => Choice = () => 'mine',
): Promise<Outcome<Committed>> {
  const db = await openUser();
  if (!db.ok) return db;
  const done = await writeTogether(db.value, [...LOGGED, 'revisions', 'changes'], () =>
    joinInto(db.value, theirs, choose),
  );
  if (done.ok && done.value.seq !== null) announceJoined(db.value);
  return done;
}
