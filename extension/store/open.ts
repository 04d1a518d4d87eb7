/** Opens a database once per life of its page or worker, and refuses one that a newer version wrote. */
import type Dexie from 'dexie';
import { fail, failed, succeed, type Outcome } from './outcome.ts';

/** Dexie stores its version times ten, and would open a newer database and mend it to the older schema. */
const nativeVersion = (version: number) => version * 10 + 9;

async function isNewer(name: string, version: number): Promise<boolean> {
  const all = await indexedDB.databases();
  return all.some((one) => one.name === name && (one.version ?? 0) > nativeVersion(version));
}

/**
 * @param create makes the Dexie instance with its schema; nothing is opened before the first call of the result.
 * @returns a function that answers the open database. After a failure, or after the browser closed it, the next call
 *   tries again.
 */
export function opener<T extends Dexie>(create: () => T): () => Promise<Outcome<T>> {
  let opening: Promise<Outcome<T>> | null = null;

  async function open(): Promise<Outcome<T>> {
    const db = create();
    try {
      if (await isNewer(db.name, db.verno)) return fail('newer', db.name);
      // Another page that runs a newer version must be able to upgrade, or to delete everything.
      db.on('versionchange', () => {
        opening = null;
        db.close();
      });
      db.on('close', () => {
        opening = null;
      });
      await db.open();
      return succeed(db);
    } catch (error) {
      db.close();
      return failed(error);
    }
  }

  return async () => {
    opening ??= open();
    const outcome = await opening;
    if (!outcome.ok) opening = null;
    return outcome;
  };
}
