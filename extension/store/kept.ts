/**
 * A note in `storage.local` of how much the database holds and when it was last backed up. A browser that clears its
 * databases, or drops a damaged one whole, leaves it: what is missing can then be said.
 * `{annotations: 12, records: 3, log: 40, lastBackup: '2026-11-03T...', lost: null}`
 */
import * as v from 'valibot';
import { browser } from '../platform/api.ts';
import { countRows } from './reads.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const counts = { annotations: count, records: count, log: count };

const kept = v.object({
  ...counts,
  /** ISO instant of the last backup file. */
  lastBackup: v.nullable(v.string()),
  /** What was there before the browser cleared it, until the user has read of it. */
  lost: v.nullable(v.object({ annotations: count, records: count })),
});
export type Kept = v.InferOutput<typeof kept>;
/** `log` counts the lines of the change log, which only ever grows: deleting leaves a line as well. */
export type Counts = Pick<Kept, 'annotations' | 'records' | 'log'>;

const KEY = 'kept';
export const NOTHING_KEPT: Kept = { annotations: 0, records: 0, log: 0, lastBackup: null, lost: null };

/** A log that has become shorter was cleared, and not by us. */
export function noticed(before: Kept, now: Counts): Kept {
  const { annotations, records } = before;
  const lost = now.log < before.log ? { annotations, records } : before.lost;
  return { ...before, ...now, lost };
}

export async function readKept(): Promise<Kept> {
  const read = v.safeParse(kept, (await browser.storage.local.get(KEY))[KEY]);
  return read.success ? read.output : NOTHING_KEPT;
}

/** One change after the other over all pages: a count that is older than another must not be written after it. */
export const changeKept = (change: (now: Kept) => Promise<Kept> | Kept): Promise<Kept> =>
  navigator.locks.request('sourcemark-kept', async () => {
    const next = await change(await readKept());
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });

/** Counts what is there, for the day when it is gone. A save stands whatever becomes of that: null where it can't be noted. */
export async function noteKept(db: IDBDatabase): Promise<Kept | null> {
  try {
    return await changeKept(async (before) => {
      const count = (store: string) => countRows(db, store);
      const [annotations, own, patches, redirects, log] = [
        await count('annotations'),
        await count('records'),
        await count('patches'),
        await count('redirects'),
        await count('changes'),
      ];
      return noticed(before, { annotations, records: own + patches + redirects, log });
    });
  } catch {
    return null;
  }
}
