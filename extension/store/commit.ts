/**
 * The one door for everything that a user writes. In one strictly durable transaction each write leaves the row, its
 * revision with parents, and a line in the change log; the answer comes after the transaction's own promise, so an
 * acknowledged write has reached the disk.
 */
import { noteKept } from './kept.ts';
import { failed, Refusal, succeed, type Outcome } from './outcome.ts';
import { LOGGED, type LoggedStore, type UserRows, type UserStore } from './rows.ts';
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

async function write(
  db: UserDatabase,
  one: Write,
  commit: string,
  at: string,
): Promise<[string, number | null]> {
  const { store, base } = one;
  const id = 'put' in one ? one.put.id : one.remove;
  const table = db.table<unknown, string>(store);
  const head = await headOf(db, store, id);
  // A draft may be gone already: that it shall go is then true.
  const gone = store === 'drafts' && 'remove' in one && head === null;
  if (head !== base && !gone) throw new Refusal('conflict', id, (await table.get(id)) ?? null);
  const rev = nextRev(base);
  const row = 'put' in one ? { ...one.put, rev } : null;
  if (row) await table.put(row);
  else await table.delete(id);
  if (!isLogged(store)) return [rev, null];
  const logged = row as UserRows[LoggedStore] | null;
  await db.revisions.add({ id, rev, store, parents: base === null ? [] : [base], at, row: logged });
  return [rev, await db.changes.add({ store, id, rev, deleted: row === null, at, commit })];
}

/** Writes all or nothing into a given database: `commit()` without the opening. */
export async function commitTo(db: UserDatabase, writes: readonly Write[]): Promise<Outcome<Committed>> {
  const commit = crypto.randomUUID();
  const at = new Date().toISOString();
  const stores = [...new Set(writes.map(({ store }) => store))];
  const outcome = await writeTogether(db, [...stores, 'revisions', 'changes'], async () => {
    const done: Committed = { seq: null, revs: {} };
    for (const one of writes) {
      const [rev, seq] = await write(db, one, commit, at);
      done.revs['put' in one ? one.put.id : one.remove] = rev;
      done.seq = seq ?? done.seq;
    }
    return done;
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
