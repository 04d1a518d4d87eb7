/** Whether the pack that comes along is there, and whether it is this version's. */
import { browser } from '../platform/api.ts';
import type { Installed } from '../store/install-pack.ts';
import { attempt, type Outcome } from '../store/outcome.ts';
import { openPacks } from '../store/packs-db.ts';
import { rowsAfter } from '../store/reads.ts';
import { upkeep } from './parts.ts';

/** Which version of the extension has written its pack: an update that was cut off is made up for later. */
const MARK = 'packWrittenBy';
const ownVersion = (): string => browser.runtime.getManifest().version;

/** Installs the pack of this version of the extension; the very same one is left as it is. */
export async function installSeed(): Promise<Outcome<Installed>> {
  const part = await attempt(upkeep);
  if (!part.ok) return part;
  const installed = await part.value.installSeed();
  if (installed.ok) await browser.storage.local.set({ [MARK]: ownVersion() });
  return installed;
}

/** Installs it where it is not there: after everything was deleted, or where an update was cut off. */
export async function ensureInstalled(): Promise<Outcome<Installed | null>> {
  const db = await openPacks();
  if (!db.ok) return db;
  const packs = await attempt(() => rowsAfter(db.value, 'packs'));
  if (!packs.ok) return packs;
  const written = (await browser.storage.local.get(MARK))[MARK];
  return packs.value.length > 0 && written === ownVersion() ? { ok: true, value: null } : installSeed();
}
