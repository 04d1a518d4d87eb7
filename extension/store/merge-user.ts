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
  type Change,
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

/** What changes anything here. */
interface Taken extends MergedRow {
  store: LoggedStore;
  theirs: Revised;
}
const isTaken = (row: MergedRow): row is Taken =>
  isLogged(row.store) && row.theirs !== null && row.standing !== 'same' && row.standing !== 'ahead';

/** The newest revision here of each row: those that are there are asked for at once. */
async function headsOf(db: UserDatabase, rows: readonly Taken[]): Promise<(string | null)[]> {
  const there = new Map<string, string>();
  for (const store of new Set(rows.map((row) => row.store))) {
    const ids = rows.flatMap((row) => (row.store === store ? row.id : []));
    const found = await db.table<{ rev: string }, string>(store).bulkGet(ids);
    found.forEach((row, at) => row && there.set(`${store} ${ids[at]!}`, row.rev));
  }
  // What has a history here and no row has a tombstone.
  const head = ({ store, id, mine }: Taken) =>
    there.get(`${store} ${id}`) ?? (mine ? headOf(db, store, id) : null);
  return Promise.all(rows.map(head));
}

/** Gathers what a join writes, so that it is a few requests a store however many rows come in. */
class Joining {
  readonly #revs: Record<string, string> = {};
  readonly #standing: { store: LoggedStore; id: string; row: Row | null }[] = [];
  readonly #revisions: Revision[] = [];
  readonly #lines: Omit<Change, 'seq'>[] = [];
  readonly #commit = crypto.randomUUID();
  readonly #at = new Date().toISOString();

  /** The row as it shall stand, and the line in the log that an undo goes back by. */
  #stand(store: LoggedStore, { id, rev, row }: Revised, before: string | null): void {
    this.#standing.push({ store, id, row: row === null ? null : { ...rowOf(store, row as Row), rev } });
    this.#lines.push({ store, id, rev, deleted: row === null, at: this.#at, commit: this.#commit, before });
    this.#revs[id] = rev;
  }

  /** A state that joins two: whoever gets it later sees that both were known. */
  #joined(store: LoggedStore, mine: Revised, theirs: Revised, kept: Revised): void {
    const longer = Number.parseInt(mine.rev, 10) >= Number.parseInt(theirs.rev, 10) ? mine : theirs;
    const rev = nextRev(longer.rev);
    const row = kept.row === null ? null : ({ ...rowOf(store, kept.row as Row), rev } as Row);
    const parents = [mine.rev, theirs.rev];
    const revision: Revision = { id: mine.id, rev, store, parents, at: this.#at, row };
    this.#revisions.push(revision);
    this.#stand(store, revision, mine.rev);
  }

  #copy(store: LoggedStore, theirs: Revised): void {
    if (theirs.row === null) return;
    const rev = nextRev(null);
    const row = { ...copied(store, theirs.row as Row), rev } as Row;
    const revision: Revision = { id: row.id, rev, store, parents: [], at: this.#at, row };
    this.#revisions.push(revision);
    this.#stand(store, revision, null);
  }

  /** @param head the newest revision of the row here, as it is in this transaction. */
  take({ store, id, standing, mine, theirs }: Taken, head: string | null, choice: Choice): void {
    // Somebody wrote since the files were compared.
    if (head !== (mine?.rev ?? null)) throw new Refusal('conflict', id);
    if (standing === 'new' || standing === 'behind') return this.#stand(store, theirs, head);
    if (choice === 'both') this.#copy(store, theirs);
    this.#joined(store, mine!, theirs, choice === 'theirs' ? theirs : mine!);
  }

  async write(db: UserDatabase): Promise<Committed> {
    await db.revisions.bulkAdd(this.#revisions);
    for (const store of LOGGED) {
      const here = this.#standing.filter((one) => one.store === store);
      const table = db.table<unknown, string>(store);
      await table.bulkPut(here.flatMap(({ row }) => row ?? []));
      await table.bulkDelete(here.flatMap(({ id, row }) => (row === null ? id : [])));
    }
    const seq = this.#lines.length > 0 ? await db.changes.bulkAdd(this.#lines) : null;
    return { seq, revs: this.#revs };
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
  const { rows, add } = mergeHistories(await ours(db), theirs);
  await db.revisions.bulkPut(add.filter(({ store }) => isLogged(store)) as Revision[]);
  const taken = rows.filter(isTaken);
  const heads = await headsOf(db, taken);
  const joining = new Joining();
  taken.forEach((row, at) => joining.take(row, heads[at]!, choose(row)));
  return joining.write(db);
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
