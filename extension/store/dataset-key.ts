/**
 * Names a state of the dataset: a hash over what the packs hold and the last of the user's changes to records,
 * `'seed@1.0.0:3fa2c1d09b7e...+17'`. Two states that differ have different keys, of 64 characters.
 */
import { sha256Hex } from '../../src/dataset/canonical.ts';
import { attempt, type Outcome } from './outcome.ts';
import { openPacks } from './packs-db.ts';
import type { LoggedStore } from './rows.ts';
import { openUser, type UserDatabase } from './user-db.ts';

const DATASET_STORES: readonly LoggedStore[] = ['records', 'patches', 'redirects'];

/** The lines of one store stand in the order of the log. */
async function lastChange(user: UserDatabase): Promise<number> {
  const last = await Promise.all(DATASET_STORES.map((store) => user.changes.where({ store }).last()));
  return Math.max(0, ...last.map((line) => line?.seq ?? 0));
}

export async function datasetKey(): Promise<Outcome<string>> {
  const packs = await openPacks();
  if (!packs.ok) return packs;
  const user = await openUser();
  if (!user.ok) return user;
  return attempt(async () => {
    const installed = await packs.value.packs.orderBy('id').toArray();
    const layers = installed.map((pack) => `${pack.id}@${pack.version}:${pack.contentSha256}`);
    const state = `${layers.join(',')}+${await lastChange(user.value)}`;
    return sha256Hex(state);
  });
}
