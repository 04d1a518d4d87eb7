/** What the user made of the dataset, with its history, for a colleague. Notes have files of their own, from the notebook. */
import { USER_FILE, type USER_STORES } from '../../src/dataset/exchange/user-file.ts';
import { attempt, type Outcome } from './outcome.ts';
import { openUser } from './user-db.ts';

/** Rows with their history and nothing more. */
const VERSION = 1;
const STORES = ['records', 'patches', 'redirects'] as const satisfies readonly (typeof USER_STORES)[number][];

/** The text of the file. */
export async function exportOwn(): Promise<Outcome<string>> {
  const user = await openUser();
  if (!user.ok) return user;
  const db = user.value;
  return attempt(async () => {
    const rows = await db.transaction('r', db.tables, async () => ({
      records: await db.records.toArray(),
      patches: await db.patches.toArray(),
      redirects: await db.redirects.toArray(),
      revisions: await db.revisions
        .where('store')
        .anyOf([...STORES])
        .toArray(),
    }));
    const created = new Date().toISOString();
    return `${JSON.stringify({ format: USER_FILE, version: VERSION, created, ...rows })}\n`;
  });
}
