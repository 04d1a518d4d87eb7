/** Deletes everything that the extension keeps: databases, settings, what waits in memory. */
import { browser } from '../platform/api.ts';
import { announce } from '../protocol/announce.ts';
import { deleteDatabase } from './idb.ts';
import { attempt, type Outcome } from './outcome.ts';
import { DATABASES } from './schema.ts';

/**
 * After it the extension is as freshly installed: the pack that comes along is written again when it is next asked
 * for. Permissions to read sites are the browser's, and are removed in `platform` by the page that asks for this.
 */
export async function wipeEverything(): Promise<Outcome<null>> {
  return attempt(async () => {
    for (const { name } of DATABASES) await deleteDatabase(name);
    await browser.storage.local.clear();
    await browser.storage.session.clear();
    announce('marks');
    announce('dataset');
    return null;
  });
}
