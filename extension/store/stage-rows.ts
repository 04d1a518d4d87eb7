/** A chunk of a pack that is being staged, as the rows that are written for it. */
import type { AnyRecord, ListName } from '../../src/dataset/exchange/records.ts';
import { BLOCK, blockOf, rowsIn, type Row, type Written } from './blocks.ts';
import { inTransaction, settled } from './idb.ts';
import { layerRange, type PackTable } from './pack-layers.ts';

export const TABLE_OF = {
  sources: 'sources',
  entities: 'entities',
  relations: 'relations',
  figureClaims: 'figures',
  mentions: 'mentions',
} as const satisfies Record<ListName, PackTable>;

/** A record that was found sound, with its canonical JSON and its place among all records of the file. */
export type Sound = AnyRecord & { text: string; n: number };

interface Target {
  table: PackTable;
  row: object;
}

/** @param ordered whether all of the file so far came in canonical order: only then do entities go into blocks. */
export function rowsOfChunk(
  pack: string,
  layer: string,
  chunk: readonly Sound[],
  ordered: boolean,
): Target[] {
  const rows: Target[] = [];
  let block: Written[] = [];
  const close = () => {
    if (block.length > 0) rows.push({ table: 'entities', row: blockOf(pack, layer, block) });
    block = [];
  };
  for (const one of chunk) {
    if (ordered && one.list === 'entities') {
      if (block.push({ id: one.record.id, text: one.text }) === BLOCK) close();
      continue;
    }
    // A mention's number is its place in the file, which the next attempt finds again.
    const more = one.list === 'mentions' ? { documentId: one.record.locator.documentId, n: one.n } : {};
    rows.push({ table: TABLE_OF[one.list], row: { ...one.record, ...more, pack, layer } });
  }
  close();
  return rows;
}

/** Blocks that are opened in one transaction. */
const SLICE = 100;

/**
 * Lays a layer's entities in rows of one each: what comes next may belong between those of a block. Where that is cut
 * off, what is open and what is not are both found.
 */
export async function openBlocks(db: IDBDatabase, layer: string): Promise<void> {
  let after: string | null = null;
  do
    after = await inTransaction(db, ['entities'], 'readwrite', async (store) => {
      const entities = store('entities');
      const rows = await settled<Row<{ id: string }>[]>(entities.getAll(layerRange(layer, after), SLICE));
      // The last of a block takes its place under the same key.
      for (const row of rows.flatMap(rowsIn)) entities.put(row);
      return rows.length < SLICE ? null : rows.at(-1)!.id;
    });
  while (after !== null);
}
