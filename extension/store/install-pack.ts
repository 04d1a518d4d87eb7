/**
 * Writes a pack in one transaction that replaces this pack's own rows and nothing else: whatever happens meanwhile,
 * the old or the new one is there, never a half. For the pack that comes along, and for any that fits into one
 * transaction; a large one goes through `stage-pack.ts`.
 */
import type { Pack } from '../../src/dataset/pack.ts';
import { announce } from '../protocol/announce.ts';
import { inTransaction, settled } from './idb.ts';
import { attempt, Refusal, type Outcome } from './outcome.ts';
import { layerRange, layersOf, newLayer, PACK_TABLES, type PackTable } from './pack-layers.ts';
import { takenIds } from './pack-rows.ts';
import type { InstalledPack } from './rows.ts';

export interface Installed {
  pack: string;
  version: string;
  /** False where the very same pack was there already. */
  changed: boolean;
}

type Rows = Record<PackTable, readonly object[]>;
type Stores = (name: string) => IDBObjectStore;

function header(pack: Pack, rows: Rows, layer: string): InstalledPack {
  const {
    sources: _s,
    entities: _e,
    relations: _r,
    figureClaims: _f,
    mentions: _m,
    schemaVersion: _v,
    ...rest
  } = pack;
  const counts = Object.fromEntries(PACK_TABLES.map((name) => [name, rows[name].length]));
  return { ...rest, layer, installedAt: new Date().toISOString(), counts: counts as InstalledPack['counts'] };
}

const rowsOf = (pack: Pack): Rows => ({
  ...pack,
  figures: pack.figureClaims,
  mentions: pack.mentions.map((mention, n) => ({ ...mention, documentId: mention.locator.documentId, n })),
});

/** An id belongs to the pack that brought it; another pack must not take it over. */
async function refuseTaken(stores: Stores, rows: Rows, pack: string): Promise<void> {
  const packs = await settled<InstalledPack[]>(stores('packs').getAll());
  const taken = await takenIds(stores, layersOf(packs), pack);
  for (const name of PACK_TABLES)
    for (const { id } of rows[name] as { id?: string }[])
      if (id !== undefined && taken.has(id))
        throw new Refusal('invalid', `${name}: ${id} belongs to ${taken.get(id)}`);
}

/** Those of the version that it could go back to are gone with it. */
function removeRows(stores: Stores, { layer, before }: InstalledPack): void {
  for (const one of [layer, ...(before?.installed ? [before.installed.layer] : [])])
    for (const name of PACK_TABLES) stores(name).delete(layerRange(one));
}

async function write(stores: Stores, pack: Pack, old: InstalledPack | undefined): Promise<void> {
  const rows = rowsOf(pack);
  await refuseTaken(stores, rows, pack.id);
  const layer = newLayer(pack.id);
  for (const name of PACK_TABLES) {
    const store = stores(name);
    // The requests are made without waiting for each: the transaction answers for all of them.
    for (const row of rows[name]) store.add({ ...row, pack: pack.id, layer });
  }
  stores('packs').put(header(pack, rows, layer));
  if (old !== undefined) removeRows(stores, old);
}

/**
 * @param pack validated already.
 * Errors: `invalid` where a record's id belongs to another pack, `quota`, `unavailable`, `failed`.
 */
export async function installPack(db: IDBDatabase, pack: Pack): Promise<Outcome<Installed>> {
  const { id, version, contentSha256 } = pack;
  return attempt(async () => {
    const changed = await inTransaction(db, ['packs', ...PACK_TABLES], 'readwrite', async (stores) => {
      const there = (await settled(stores('packs').get(id))) as InstalledPack | undefined;
      if (there?.version === version && there.contentSha256 === contentSha256) return false;
      await write(stores, pack, there);
      return true;
    });
    return { pack: id, version, changed };
  });
}

/** Takes a pack away with its own rows. What the user corrected in it stays in the log, and counts again when it comes back. */
export async function removePack(db: IDBDatabase, id: string): Promise<Outcome<null>> {
  const gone = await attempt(() =>
    inTransaction(db, ['packs', ...PACK_TABLES], 'readwrite', async (stores) => {
      const there = (await settled(stores('packs').get(id))) as InstalledPack | undefined;
      if (there) removeRows(stores, there);
      stores('packs').delete(id);
      return null;
    }),
  );
  if (gone.ok) announce('dataset');
  return gone;
}
