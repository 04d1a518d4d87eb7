/**
 * Writes a pack in one transaction that replaces this pack's own rows and nothing else: whatever happens meanwhile,
 * the old or the new one is there, never a half.
 */
import type { Pack } from '../../src/dataset/pack.ts';
import { inTransaction, settled } from './idb.ts';
import { attempt, Refusal, type Outcome } from './outcome.ts';
import type { InstalledPack } from './rows.ts';

export interface Installed {
  pack: string;
  version: string;
  /** False where the very same pack was there already. */
  changed: boolean;
}

const ROWS = ['sources', 'entities', 'relations', 'figures', 'mentions'] as const;
type Rows = Record<(typeof ROWS)[number], readonly object[]>;
type Stores = (name: string) => IDBObjectStore;

function header(pack: Pack, rows: Rows): InstalledPack {
  const {
    sources: _s,
    entities: _e,
    relations: _r,
    figureClaims: _f,
    mentions: _m,
    schemaVersion: _v,
    ...rest
  } = pack;
  const counts = Object.fromEntries(ROWS.map((name) => [name, rows[name].length])) as InstalledPack['counts'];
  return { ...rest, installedAt: new Date().toISOString(), counts };
}

const rowsOf = (pack: Pack): Rows => ({
  ...pack,
  figures: pack.figureClaims,
  mentions: pack.mentions.map((mention) => ({ ...mention, documentId: mention.locator.documentId })),
});

async function removeRows(stores: Stores, pack: string): Promise<void> {
  for (const name of ROWS) {
    const store = stores(name);
    for (const key of await settled(store.index('pack').getAllKeys(pack))) store.delete(key);
  }
}

/** An id belongs to the pack that brought it; another pack must not take it over. */
async function refuseTaken(store: IDBObjectStore, rows: readonly object[]): Promise<void> {
  for (const { id } of rows as { id: string }[]) {
    const there = (await settled(store.get(id))) as { pack: string } | undefined;
    if (there) throw new Refusal('invalid', `${store.name}: ${id} belongs to ${there.pack}`);
  }
}

async function write(stores: Stores, pack: Pack): Promise<void> {
  const rows = rowsOf(pack);
  await removeRows(stores, pack.id);
  for (const name of ROWS) {
    const store = stores(name);
    if (name !== 'mentions' && (await settled(store.count())) > 0) await refuseTaken(store, rows[name]);
    // The requests are made without waiting for each: the transaction answers for all of them.
    for (const row of rows[name]) store.add({ ...row, pack: pack.id });
  }
  stores('packs').put(header(pack, rows));
}

/**
 * @param pack validated already.
 * Errors: `invalid` where a record's id belongs to another pack, `quota`, `unavailable`, `failed`.
 */
export async function installPack(db: IDBDatabase, pack: Pack): Promise<Outcome<Installed>> {
  const { id, version, contentSha256 } = pack;
  return attempt(async () => {
    const changed = await inTransaction(db, ['packs', ...ROWS], 'readwrite', async (stores) => {
      const there = (await settled(stores('packs').get(id))) as InstalledPack | undefined;
      if (there?.version === version && there.contentSha256 === contentSha256) return false;
      await write(stores, pack);
      return true;
    });
    return { pack: id, version, changed };
  });
}

/** Takes a pack away with its own rows. */
export async function removePack(db: IDBDatabase, id: string): Promise<Outcome<null>> {
  return attempt(() =>
    inTransaction(db, ['packs', ...ROWS], 'readwrite', async (stores) => {
      await removeRows(stores, id);
      stores('packs').delete(id);
      return null;
    }),
  );
}
