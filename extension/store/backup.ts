/**
 * All that the user made, in one file: rows, history, documents, the texts of marked pages if they are wanted, and settings.
 * Packs are not in it, they have files of their own.
 */
import { writeBackup } from '../../src/dataset/exchange/backup-file.ts';
import { toBase64 } from '../../src/dataset/exchange/base64.ts';
import { browser } from '../platform/api.ts';
import { allTexts } from './all-texts.ts';
import { allDocuments } from './documents.ts';
import { changeKept } from './kept.ts';
import { attempt, succeed, type Outcome } from './outcome.ts';
import { openUser } from './user-db.ts';

export interface Written {
  text: string;
  annotations: number;
}

/**
 * Everything as it stands in one moment. Rows that can't be read are in it as they are.
 * @param passphrase empty for a file that anybody can read.
 */
export async function exportEverything(passphrase = '', withTexts = true): Promise<Outcome<Written>> {
  const user = await openUser();
  if (!user.ok) return user;
  const documents = await allDocuments();
  if (!documents.ok) return documents;
  const texts = withTexts ? await allTexts() : succeed({ texts: [], kept: [] });
  if (!texts.ok) return texts;
  const db = user.value;
  return attempt(async () => {
    const { settings } = await browser.storage.local.get('settings');
    const rows = await db.transaction('r', db.tables, async () => ({
      annotations: await db.annotations.toArray(),
      records: await db.records.toArray(),
      patches: await db.patches.toArray(),
      redirects: await db.redirects.toArray(),
      drafts: await db.drafts.toArray(),
      revisions: await db.revisions.toArray(),
      changes: await db.changes.toArray(),
    }));
    const contents = {
      created: new Date().toISOString(),
      ...rows,
      documents: documents.value.map(({ bytes, ...one }) => ({
        ...one,
        base64: toBase64(new Uint8Array(bytes)),
      })),
      ...texts.value,
      settings: settings ?? null,
    };
    return { text: await writeBackup(contents, passphrase), annotations: rows.annotations.length };
  });
}

/** The day of the last backup, for the reminder and for the day when all is gone. */
export const noteBackup = (at = new Date()): Promise<unknown> =>
  changeKept((now) => ({ ...now, lastBackup: at.toISOString() }));
