/**
 * How the passages of a page were found when it was last open. That is seen and not written by anybody: the annotation,
 * its revision and its history stay, and the change log has no line of it.
 */
import { announce } from '../protocol/announce.ts';
import { inTransaction, settled } from './idb.ts';
import { attempt, type Outcome } from './outcome.ts';
import type { StoredAnnotation } from './rows.ts';
import { readUser } from './user-reader.ts';

export interface FoundState {
  id: string;
  state: NonNullable<StoredAnnotation['state']>;
}

/** How many were found otherwise than before; one that was deleted meanwhile is left alone. */
export async function noteStates(found: readonly FoundState[]): Promise<Outcome<number>> {
  const db = await readUser();
  if (!db.ok) return db;
  const noted = await attempt(() =>
    inTransaction(db.value, ['annotations'], 'readwrite', async (in_) => {
      const rows = in_('annotations');
      const before = await Promise.all(
        found.map(({ id }) => settled<StoredAnnotation | undefined>(rows.get(id))),
      );
      const now = before.flatMap((row, n) => {
        const { state } = found[n]!;
        return row && row.state !== state ? { ...row, state } : [];
      });
      await Promise.all(now.map((row) => settled(rows.put(row))));
      return now.length;
    }),
  );
  if (noted.ok && noted.value > 0) announce('marks');
  return noted;
}
