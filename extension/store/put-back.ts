/** The way back from what takes the place of a whole database. */
import { Refusal, type Outcome } from './outcome.ts';
import { writeTogether, type UserDatabase } from './user-db.ts';

/** Every row as it stands, so that it can be put back. */
export type Snapshot = Record<string, unknown[]>;

export async function snapshot(db: UserDatabase): Promise<Snapshot> {
  const rows: Snapshot = {};
  for (const table of db.tables) rows[table.name] = await table.toArray();
  return rows;
}

export const lastLine = async (db: UserDatabase): Promise<number> =>
  ((await db.changes.toCollection().lastKey()) as number | undefined) ?? 0;

/**
 * What a database was before everything in it gave way.
 * @param line the log's last one after that. Errors: `conflict` where it is no longer the last, and those of `commit()`.
 */
export const putBack = (db: UserDatabase, before: Snapshot, line: number): Promise<Outcome<null>> =>
  writeTogether(db, Object.keys(before), async () => {
    // Somebody has gone on with what was brought back: that is not thrown away.
    if ((await lastLine(db)) !== line) throw new Refusal('conflict');
    for (const table of db.tables) {
      await table.clear();
      await table.bulkPut(before[table.name]!);
    }
    return null;
  });
