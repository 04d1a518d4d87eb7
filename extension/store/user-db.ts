/** The user's own: annotations, records, corrections, merges, with the history of each. Strictly durable. */
import { Dexie, type Table, type Transaction } from 'dexie';
import { opener } from './open.ts';
import { failed, succeed, type Outcome } from './outcome.ts';
import type {
  Change,
  Revision,
  StoredAnnotation,
  StoredDraft,
  StoredPatch,
  StoredRecord,
  StoredRedirect,
} from './rows.ts';
import { USER } from './schema.ts';

export class UserDatabase extends Dexie {
  declare annotations: Table<StoredAnnotation, string>;
  declare records: Table<StoredRecord, string>;
  declare patches: Table<StoredPatch, string>;
  declare redirects: Table<StoredRedirect, string>;
  declare drafts: Table<StoredDraft, string>;
  declare revisions: Table<Revision, [string, string]>;
  declare changes: Table<Change, number, Omit<Change, 'seq'>>;

  constructor(name = USER.name) {
    // The option is the instance's, and passed on to every transaction in both browsers.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(USER.version).stores(USER.stores);
  }
}

export const openUser = opener(() => new UserDatabase());

/**
 * Runs `work` in one transaction over these stores: all of it or nothing, and an answer after the commit. Where the
 * browser undoes a transaction its requests are only told to stop; why, the transaction knows.
 */
export async function writeTogether<T>(
  db: UserDatabase,
  stores: readonly string[],
  work: () => Promise<T>,
): Promise<Outcome<T>> {
  let begun: Transaction | null = null;
  try {
    const value = await db.transaction('rw', [...stores], async (transaction) => {
      begun = transaction;
      return work();
    });
    return succeed(value);
  } catch (error) {
    const { idbtrans } = (begun ?? {}) as { idbtrans?: IDBTransaction | null };
    return failed(idbtrans?.error ?? error);
  }
}
