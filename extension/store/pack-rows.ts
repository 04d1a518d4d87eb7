/** Reading the packs' rows, record by record, whether they lie in blocks or not. */
import { BLOCK, idsIn, rowsIn, rowWith, type Row } from './blocks.ts';
import { inTransaction, settled } from './idb.ts';
import { layerRange, PACK_TABLES, type LiveLayers, type PackTable } from './pack-layers.ts';
import type { Packed } from './rows.ts';

type IdTable = Exclude<PackTable, 'mentions'>;

/**
 * The next records of a layer in the order of their ids.
 *
 * @param limit at most so many, and fewer only where there are no more.
 */
export const rowsOfLayer = <R extends { id: string }>(
  db: IDBDatabase,
  table: IdTable,
  layer: string,
  after: string | null = null,
  limit = Infinity,
): Promise<Packed<R>[]> =>
  inTransaction(db, [table], 'readonly', async (store) => {
    const rows: Packed<R>[] = [];
    for (let from = after; rows.length < limit;) {
      const left = limit - rows.length;
      const asked = table === 'entities' ? Math.ceil(left / BLOCK) : left;
      const found = await settled<Row<R>[]>(
        store(table).getAll(layerRange(layer, from), asked === Infinity ? undefined : asked),
      );
      // The slice before may have ended within a block.
      for (const row of found.flatMap(rowsIn)) if (from === null || row.id > from) rows.push(row);
      if (found.length < asked) break;
      from = found.at(-1)!.id;
    }
    return limit === Infinity ? rows : rows.slice(0, limit);
  });

/** The records with these ids in any of these layers, by id. */
export const rowsById = <R extends { id: string }>(
  db: IDBDatabase,
  table: IdTable,
  layers: Iterable<string>,
  ids: readonly string[],
): Promise<Map<string, Packed<R>>> =>
  inTransaction(db, [table], 'readonly', async (store) => {
    const wanted = new Set(ids);
    const found = new Map<string, Packed<R>>();
    const asked = [...layers].flatMap((layer) =>
      [...wanted].map(async (id) => {
        const row = await settled<Row<R> | undefined>(
          store(table).get(IDBKeyRange.bound([layer, id], [layer, []])),
        );
        const one = row && rowWith(row, id);
        if (one && !found.has(id)) found.set(id, one);
      }),
    );
    await Promise.all(asked);
    return found;
  });

/** Rows whose ids are looked at together. */
const SLICE = 1000;

/** The ids of all records in the other packs, each with its pack: they are theirs alone. */
export async function takenIds(
  store: (name: string) => IDBObjectStore,
  live: LiveLayers,
  pack: string,
): Promise<Map<string, string>> {
  const taken = new Map<string, string>();
  for (const [layer, owner] of live) {
    if (owner === pack) continue;
    for (const table of PACK_TABLES) {
      if (table === 'mentions') continue;
      for (let after: string | null = null; ;) {
        const rows: Row<{ id: string }>[] = await settled(
          store(table).getAll(layerRange(layer, after), SLICE),
        );
        for (const id of rows.flatMap(idsIn)) taken.set(id, owner);
        if (rows.length < SLICE) break;
        after = rows.at(-1)!.id;
      }
    }
  }
  return taken;
}
