/** The user's own: annotations, records, corrections, merges, with the history of each. Strictly durable. */
import { Dexie, type Table } from 'dexie';
import { opener } from './open.ts';
import type {
  Change,
  Revision,
  StoredAnnotation,
  StoredDraft,
  StoredPatch,
  StoredRecord,
  StoredRedirect,
} from './rows.ts';

export const USER_DATABASE = 'sourcemark-user';

export class UserDatabase extends Dexie {
  declare annotations: Table<StoredAnnotation, string>;
  declare records: Table<StoredRecord, string>;
  declare patches: Table<StoredPatch, string>;
  declare redirects: Table<StoredRedirect, string>;
  declare drafts: Table<StoredDraft, string>;
  declare revisions: Table<Revision, [string, string]>;
  declare changes: Table<Change, number, Omit<Change, 'seq'>>;

  constructor(name = USER_DATABASE) {
    // The option is the instance's, and passed on to every transaction in both browsers.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      annotations: 'id, page, modified',
      records: 'id, table, *keys',
      patches: 'id, target',
      redirects: 'id, from, to',
      drafts: 'id, page, modified',
      revisions: '[id+rev], store',
      changes: '++seq, store, [store+id], commit',
    });
  }
}

export const openUser = opener(() => new UserDatabase());
