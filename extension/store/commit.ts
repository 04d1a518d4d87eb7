/**
 * The one door for everything that a user writes. In one strictly durable transaction each write leaves the row, its
 * revision with parents, and a line in the change log; the answer comes after the transaction's own promise, so an
 * acknowledged write has reached the disk.
 */
import { noteKept } from './kept.ts';
import { failed, Refusal, succeed, type Outcome } from './outcome.ts';
import {
  LOGGED,
  type Change,
  type LoggedStore,
  type Revision,
  type UserRows,
  type UserStore,
} from './rows.ts';
import { openUser, writeTogether, type UserDatabase } from './user-db.ts';

/** A row to write; its `rev` is given by the commit. */
export type Unrevised<T> = T extends unknown ? Omit<T, 'rev'> : never;

/**
 * `base` is the revision that the writer saw: null for a new row, and for a deleted one that comes back its tombstone's.
 * Where it is no longer the newest, nothing of the commit is written.
 */
export type Write = {
  [S in UserStore]:
    | { store: S; put: Unrevised<UserRows[S]>; base: string | null }
    | { store: S; remove: string; base: string | null };
}[UserStore];

export interface Committed {
  /** The last line in the change log; null where only drafts were written. `undo(seq)` takes the whole commit back. */
  seq: number | null;
  /** The new revision of each row, by its id. */
  revs: Record<string, string>;
}

export const isLogged = (store: string): store is LoggedStore =>
  (LOGGED as readonly string[]).includes(store);

const randomPart = () =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The revision after one, or the first. */
export const nextRev = (base: string | null): string =>
  `${base === null ? 1 : Number.parseInt(base, 10) + 1}-${randomPart()}`;

/** The newest revision of a row: of one that is there, or of its tombstone; null where there never was one. */
export async function headOf(db: UserDatabase, store: UserStore, id: string): Promise<string | null> {
  const row = await db.table<{ rev: string }, string>(store).get(id);
  if (row) return row.rev;
  if (!isLogged(store)) return null;
  return (await db.changes.where('[store+id]').equals([store, id]).last())?.rev ?? null;
}

/** A write with all that it leaves; `line` is null for a draft, which has no history. */
interface Entry {
  write: Write;
  id: string;
  row: { id: string; rev: string } | null;
  rev: string;
  line: Omit<Change, 'seq'> | null;
}

const idOf = (write: Write): string => ('put' in write ? write.put.id : write.remove);

/** Every row is as its writer saw it, and none is written twice: the second writer could not have known of the first. */
async function refuseStale(db: UserDatabase, writes: readonly Write[]): Promise<void> {
  const heads = await Promise.all(writes.map((write) => headOf(db, write.store, idOf(write))));
  const seen = new Set<string>();
  for (const [n, write] of writes.entries()) {
    const [id, head] = [idOf(write), heads[n]!];
    const key = `${write.store} ${id}`;
    // A draft may be gone already: that it shall go is then true.
    const gone = write.store === 'drafts' && 'remove' in write && head === null;
    if ((head !== write.base && !gone) || seen.has(key))
      throw new Refusal('conflict', id, (await db.table<unknown, string>(write.store).get(id)) ?? null);
    seen.add(key);
  }
}

function entryOf(write: Write, commit: string, at: string): Entry {
  const { store } = write;
  const id = idOf(write);
  const rev = nextRev(write.base);
  const row = 'put' in write ? { ...write.put, rev } : null;
  const line = isLogged(store) ? { store, id, rev, deleted: row === null, at, commit } : null;
  return { write, id, row, rev, line };
}

const revisionOf = ({ write, id, row, rev, line }: Entry): Revision[] =>
  line === null
    ? []
    : [
        {
          id,
          rev,
          store: line.store,
          parents: write.base === null ? [] : [write.base],
          at: line.at,
          row: row as UserRows[LoggedStore] | null,
        },
      ];

/** A request for each store, and not for each row: an import is thousands of rows. */
async function write(db: UserDatabase, entries: readonly Entry[]): Promise<number | null> {
  for (const store of new Set(entries.map((entry) => entry.write.store))) {
    const all = entries.filter((entry) => entry.write.store === store);
    const table = db.table<unknown, string>(store);
    const rows = all.flatMap(({ row }) => row ?? []);
    const gone = all.flatMap(({ row, id }) => (row ? [] : [id]));
    if (rows.length > 0) await table.bulkPut(rows);
    if (gone.length > 0) await table.bulkDelete(gone);
  }
  const lines = entries.flatMap(({ line }) => line ?? []);
  if (lines.length === 0) return null;
  await db.revisions.bulkAdd(entries.flatMap(revisionOf));
  return db.changes.bulkAdd(lines);
}

/** Writes all or nothing into a given database: `commit()` without the opening. */
export async function commitTo(db: UserDatabase, writes: readonly Write[]): Promise<Outcome<Committed>> {
  const commit = crypto.randomUUID();
  const at = new Date().toISOString();
  const stores = [...new Set(writes.map(({ store }) => store))];
  const outcome = await writeTogether(db, [...stores, 'revisions', 'changes'], async () => {
    await refuseStale(db, writes);
    const entries = writes.map((one) => entryOf(one, commit, at));
    const seq = await write(db, entries);
    return { seq, revs: Object.fromEntries(entries.map(({ id, rev }) => [id, rev])) } satisfies Committed;
  });
  if (outcome.ok && outcome.value.seq !== null) void noteKept(db.backendDB());
  return outcome;
}

/**
 * Writes all or nothing.
 * Errors: `conflict` (with `theirs`, the row that stands there now, null where it was deleted), `quota`, `newer`,
 * `unavailable`, `failed`.
 */
export async function commit(writes: readonly Write[]): Promise<Outcome<Committed>> {
  if (writes.length === 0) return succeed({ seq: null, revs: {} });
  const db = await openUser();
  if (!db.ok) return db;
  try {
    return await commitTo(db.value, writes);
  } catch (error) {
    return failed(error);
  }
}
