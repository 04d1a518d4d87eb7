/** Which of the packs' rows count: those of the layer that a pack's line names. All others are on their way in or out. */
import { inTransaction, settled } from './idb.ts';
import { rowsAfter } from './reads.ts';
import type { InstalledPack } from './rows.ts';

/** The stores that hold rows of packs. */
export const PACK_TABLES = ['sources', 'entities', 'relations', 'figures', 'mentions'] as const;
export type PackTable = (typeof PACK_TABLES)[number];

/** The key of a row: its layer, and its id or number within. */
export type LayerKey = [layer: string, id: string];

/** Every layer that counts, with the id of its pack. */
export type LiveLayers = ReadonlyMap<string, string>;

export const layersOf = (packs: readonly InstalledPack[]): LiveLayers =>
  new Map(packs.map(({ layer, id }) => [layer, id]));

export const liveLayers = async (db: IDBDatabase): Promise<LiveLayers> =>
  layersOf(await rowsAfter<InstalledPack>(db, 'packs'));

export const newLayer = (pack: string): string => `${pack}#${crypto.randomUUID().slice(0, 8)}`;

/** All keys of a layer, or those after one. Lists sort behind numbers and texts. */
export const layerRange = (layer: string, after: string | number | null = null): IDBKeyRange =>
  IDBKeyRange.bound(after === null ? [layer] : [layer, after], [layer, []], after !== null, true);

/** A few thousand rows at a time, so that whoever reads meanwhile waits for no more than that. */
const SLICE = 2000;

async function removeLayer(db: IDBDatabase, layer: string): Promise<void> {
  for (const table of PACK_TABLES)
    for (let more = true; more;)
      more = await inTransaction(db, [table], 'readwrite', async (store) => {
        const keys = await settled(store(table).getAllKeys(layerRange(layer), SLICE));
        if (keys.length > 0) store(table).delete(IDBKeyRange.bound(keys[0], keys.at(-1)));
        return keys.length === SLICE;
      });
}

/** The layers that have rows, found by leaping from one to the next. */
async function allLayers(db: IDBDatabase): Promise<Set<string>> {
  const found = new Set<string>();
  for (const table of PACK_TABLES)
    await inTransaction(db, [table], 'readonly', async (store) => {
      let key = (await settled(store(table).getKey(IDBKeyRange.lowerBound([''])))) as LayerKey | undefined;
      while (key) {
        found.add(key[0]);
        key = (await settled(store(table).getKey(IDBKeyRange.lowerBound([key[0], []])))) as
          LayerKey | undefined;
      }
    });
  return found;
}

/** The layers that count, are being written, or may come back. */
export async function keptLayers(db: IDBDatabase): Promise<Set<string>> {
  const packs = await rowsAfter<InstalledPack>(db, 'packs');
  const kept = new Set(packs.flatMap(({ layer, before }) => [layer, before?.installed?.layer ?? layer]));
  for (const { layer } of await rowsAfter<{ layer: string }>(db, 'staged')) kept.add(layer);
  return kept;
}

/** Takes away all other rows: what an update or a cancelled import left. */
export async function sweepLayers(db: IDBDatabase): Promise<void> {
  const kept = await keptLayers(db);
  for (const layer of await allLayers(db)) if (!kept.has(layer)) await removeLayer(db, layer);
}
