/** All that the user made, in one JSON object: rows, history and settings. Packs are not in it, they have files of their own. */
import { browser } from '../platform/api.ts';
import { attempt, type Outcome } from './outcome.ts';
import type {
  Change,
  Revision,
  StoredAnnotation,
  StoredDraft,
  StoredPatch,
  StoredRecord,
  StoredRedirect,
} from './rows.ts';
import { openUser } from './user-db.ts';

export interface Backup {
  format: 'sourcemark-backup';
  version: 1;
  /** ISO instant. */
  created: string;
  annotations: StoredAnnotation[];
  records: StoredRecord[];
  patches: StoredPatch[];
  redirects: StoredRedirect[];
  drafts: StoredDraft[];
  revisions: Revision[];
  changes: Change[];
  settings: unknown;
}

export async function exportEverything(): Promise<Outcome<Backup>> {
  const user = await openUser();
  if (!user.ok) return user;
  const db = user.value;
  return attempt(async () => {
    const { settings } = await browser.storage.local.get('settings');
    return db.transaction('r', db.tables, async () => ({
      format: 'sourcemark-backup' as const,
      version: 1 as const,
      created: new Date().toISOString(),
      annotations: await db.annotations.toArray(),
      records: await db.records.toArray(),
      patches: await db.patches.toArray(),
      redirects: await db.redirects.toArray(),
      drafts: await db.drafts.toArray(),
      revisions: await db.revisions.toArray(),
      changes: await db.changes.toArray(),
      settings: settings ?? null,
    }));
  });
}
