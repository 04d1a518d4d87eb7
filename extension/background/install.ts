/** Writes the pack that comes along: on install, on update, and whenever it is not there. */
import { validatePack } from '../../src/dataset/validate-pack.ts';
import { browser } from '../platform/api.ts';
import { installPack, type Installed } from '../store/install-pack.ts';
import { attempt, fail, type Outcome } from '../store/outcome.ts';
import { openPacks } from '../store/packs-db.ts';
import { countRows } from '../store/reads.ts';

const SEED = 'seed.json';

async function readSeed(): Promise<Outcome<unknown>> {
  return attempt(async () => (await fetch(browser.runtime.getURL(SEED))).json() as Promise<unknown>);
}

/** Which version of the extension has written its pack: an update that was cut off is made up for later. */
const MARK = 'packWrittenBy';
const ownVersion = (): string => browser.runtime.getManifest().version;

/** Installs the pack of this version of the extension; the very same one is left as it is. */
export async function installSeed(): Promise<Outcome<Installed>> {
  const json = await readSeed();
  if (!json.ok) return json;
  const pack = validatePack(json.value);
  if (!pack.ok) return fail('invalid', JSON.stringify(pack.error.slice(0, 3)));
  const db = await openPacks();
  if (!db.ok) return db;
  const installed = await installPack(db.value, pack.value);
  if (installed.ok) await browser.storage.local.set({ [MARK]: ownVersion() });
  return installed;
}

/** Installs it where it is not there: after everything was deleted, or where an update was cut off. */
export async function ensureInstalled(): Promise<Outcome<Installed | null>> {
  const db = await openPacks();
  if (!db.ok) return db;
  const count = await attempt(() => countRows(db.value, 'packs'));
  if (!count.ok) return count;
  const written = (await browser.storage.local.get(MARK))[MARK];
  return count.value > 0 && written === ownVersion() ? { ok: true, value: null } : installSeed();
}
