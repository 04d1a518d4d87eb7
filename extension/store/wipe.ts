/** Deletes everything that the extension keeps: databases, settings, what waits in memory. */
import { Dexie } from 'dexie';
import { browser } from '../platform/api.ts';
import { announce } from '../protocol/announce.ts';
import { DOCUMENTS_DATABASE } from './documents.ts';
import { INDEX_DATABASE } from './index-record.ts';
import { attempt, type Outcome } from './outcome.ts';
import { PACKS_DATABASE } from './packs-db.ts';
import { USER_DATABASE } from './user-db.ts';

/**
 * After it the extension is as freshly installed: the pack that comes along is written again when it is next asked
 * for. Permissions to read sites are the browser's, and are removed in `platform` by the page that asks for this.
 */
export async function wipeEverything(): Promise<Outcome<null>> {
  return attempt(async () => {
    for (const name of [USER_DATABASE, PACKS_DATABASE, INDEX_DATABASE, DOCUMENTS_DATABASE])
      await Dexie.delete(name);
    await browser.storage.local.clear();
    await browser.storage.session.clear();
    announce('marks');
    announce('dataset');
    return null;
  });
}
