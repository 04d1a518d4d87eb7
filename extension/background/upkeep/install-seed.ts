/** Writes the pack that comes along. */
import * as v from 'valibot';
import { contentSha256 } from '../../../src/dataset/canonical.ts';
import type { Pack } from '../../../src/dataset/pack.ts';
import { browser } from '../../platform/api.ts';
import { installPack, type Installed } from '../../store/install-pack.ts';
import { attempt, fail, succeed, type Outcome } from '../../store/outcome.ts';
import { openPacks } from '../../store/packs-db.ts';

const SEED = 'seed.json';
const RECORDS = ['sources', 'entities', 'relations', 'figureClaims', 'mentions'];

async function readSeed(): Promise<Outcome<unknown>> {
  return attempt(async () => (await fetch(browser.runtime.getURL(SEED))).json() as Promise<unknown>);
}

/**
 * The pack was validated when the extension was built; that this is the very same one its hash says. Packs from
 * elsewhere are validated by the page that imports them.
 */
const shipped = v.looseObject({
  schemaVersion: v.literal('1.0.0'),
  id: v.literal('seed'),
  version: v.string(),
  contentSha256: v.string(),
  ...Object.fromEntries(RECORDS.map((name) => [name, v.array(v.looseObject({}))])),
});

async function checked(json: unknown): Promise<Outcome<Pack>> {
  const parsed = v.safeParse(shipped, json);
  if (!parsed.success) return fail('invalid', v.summarize(parsed.issues));
  const pack = json as Pack;
  const hash = await contentSha256(pack);
  if (!hash.ok || hash.value !== pack.contentSha256) return fail('invalid', 'contentSha256');
  return succeed(pack);
}

/** Installs the pack of this version of the extension; the very same one is left as it is. */
export async function installSeed(): Promise<Outcome<Installed>> {
  const json = await readSeed();
  if (!json.ok) return json;
  const pack = await checked(json.value);
  if (!pack.ok) return pack;
  const db = await openPacks();
  return db.ok ? installPack(db.value, pack.value) : db;
}
