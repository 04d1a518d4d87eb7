/** Takes a commit back through the log: what was deleted stands again, what was made is gone, what was changed is as before. */
import { commitTo, type Committed, type Write } from './commit.ts';
import { fail, type Outcome } from './outcome.ts';
import type { Change, Revision } from './rows.ts';
import { openUser, type UserDatabase } from './user-db.ts';

/** The state before a change, as a write on top of it. */
async function reversal(db: UserDatabase, { store, id, rev, before: stood }: Change): Promise<Write> {
  const revision = await db.revisions.get([id, rev]);
  const parent = stood === undefined ? revision?.parents[0] : (stood ?? undefined);
  const before: Revision | undefined =
    parent === undefined ? undefined : await db.revisions.get([id, parent]);
  if (!before?.row) return { store, remove: id, base: rev } as Write;
  const { rev: _, ...put } = before.row;
  return { store, put, base: rev } as Write;
}

/** `undo()` in a given database. */
export async function undoIn(db: UserDatabase, seq: number): Promise<Outcome<Committed>> {
  const line = await db.changes.get(seq);
  if (!line) return fail('notFound', String(seq));
  const lines = await db.changes.where('commit').equals(line.commit).toArray();
  // A commit writes no row twice: the second write could not have known the revision of the first.
  const writes = await Promise.all(lines.map((change) => reversal(db, change)));
  return commitTo(db, writes);
}

/**
 * Takes back the whole commit that a line of the log belongs to. It is a commit of its own, and can be undone as well.
 * Errors: `notFound`, `conflict` where one of its rows has been changed since, and those of `commit()`.
 */
export async function undo(seq: number): Promise<Outcome<Committed>> {
  const db = await openUser();
  return db.ok ? undoIn(db.value, seq) : db;
}
