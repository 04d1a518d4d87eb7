/** Writes the pack that comes along: on install, on update, and whenever it is not there. */
import { validatePack } from '../../src/dataset/validate-pack.ts';
import { browser } from '../platform/api.ts';
import { installPack, type Installed } from '../store/install-pack.ts';
import { attempt, fail, type Outcome } from '../store/outcome.ts';
import { openPacks } from '../store/packs-db.ts';

const SEED = 'seed.json';

async function readSeed(): Promise<Outcome<unknown>> {
  return attempt(async () => (await fetch(browser.runtime.getURL(SEED))).json() as Promise<unknown>);
}

/** Installs the pack of this version of the extension; the very same one is left as it is. */
export async function installSeed(): Promise<Outcome<Installed>> {
  const json = await readSeed();
  if (!json.ok) return json;
  const pack = validatePack(json.value);
  if (!pack.ok) return fail('invalid', JSON.stringify(pack.error));
  const db = await openPacks();
  return db.ok ? installPack(db.value, pack.value) : db;
}

/** Installs it where no pack is there, as after everything was deleted. */
export async function ensureInstalled(): Promise<Outcome<Installed | null>> {
  const db = await openPacks();
  if (!db.ok) return db;
  const count = await attempt(() => db.value.packs.count());
  if (!count.ok) return count;
  return count.value > 0 ? { ok: true, value: null } : installSeed();
}
