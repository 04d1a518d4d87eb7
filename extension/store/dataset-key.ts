/**
 * Names a state of the dataset: a hash over what the packs hold and the last of the user's changes to records,
 * `'seed@1.0.0:3fa2c1d09b7e...+17'`. Two states that differ have different keys, of 64 characters.
 */
import { sha256Hex } from '../../src/dataset/canonical.ts';
import { attempt, type Outcome } from './outcome.ts';
import { openPacks } from './packs-db.ts';
import { lastKeyWhere, rowsAfter } from './reads.ts';
import type { InstalledPack, LoggedStore } from './rows.ts';
import { readUser } from './user-reader.ts';

const DATASET_STORES: readonly LoggedStore[] = ['records', 'patches', 'redirects'];

/** The lines of one store stand in the order of the log. */
async function lastChange(user: IDBDatabase): Promise<number> {
  const last = await Promise.all(
    DATASET_STORES.map((store) => lastKeyWhere(user, 'changes', 'store', store)),
  );
  return Math.max(0, ...last.map(Number));
}

async function packLines(db: IDBDatabase): Promise<string> {
  const installed = await rowsAfter<InstalledPack>(db, 'packs');
  return installed.map((pack) => `${pack.id}@${pack.version}:${pack.contentSha256}`).join(',');
}

export async function datasetKey(): Promise<Outcome<string>> {
  const packs = await openPacks();
  if (!packs.ok) return packs;
  const user = await readUser();
  if (!user.ok) return user;
  return attempt(async () => sha256Hex(`${await packLines(packs.value)}+${await lastChange(user.value)}`));
}
