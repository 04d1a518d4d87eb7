/**
 * Entities of a large pack lie eight to a row of their store, since a browser asks its price for each row and not for
 * what is in it:
 *   `{pack: 'big', layer: 'big#5f0c1a2b', id: 'sm:big/place/p7', ids: ['sm:big/place/p0', ...], lengths: [1480, ...],
 *   text: '[{"aliases":...'}`
 * A block stands under the id of its last record, and holds all that its layer has between that of the block before and
 * its own: one look at the first row from an id onwards finds the record. Beside blocks there may be rows of one record,
 * as every other table has them.
 */
import type { Packed } from './rows.ts';

export interface Block {
  pack: string;
  layer: string;
  /** Of the last record in it. */
  id: string;
  /** In ascending order. */
  ids: string[];
  /** How long the JSON of each is, in UTF-16 units. */
  lengths: number[];
  /** The records as one canonical JSON list. */
  text: string;
}

/** Records in one block: eight are written in a fifth of the time, and one of eight is still found in a tenth of a millisecond. */
export const BLOCK = 8;

/** A record that waits to be written. `{id: 'sm:big/place/p0', text: '{"aliases":...'}` */
export interface Written {
  id: string;
  text: string;
}

/** @param records at least one, in ascending order of their ids, with nothing between them that the layer has. */
export const blockOf = (pack: string, layer: string, records: readonly Written[]): Block => ({
  pack,
  layer,
  id: records.at(-1)!.id,
  ids: records.map(({ id }) => id),
  lengths: records.map(({ text }) => text.length),
  text: `[${records.map(({ text }) => text).join(',')}]`,
});

/** A row as its store has it. */
export type Row<R> = Packed<R> | Block;

const isBlock = (row: object): row is Block => 'ids' in row;

/** The ids of the records that a row holds. */
export const idsIn = (row: Row<{ id: string }>): string[] => (isBlock(row) ? row.ids : [row.id]);

/** The records that a row holds, as rows of one each. */
export function rowsIn<R extends object>(row: Row<R>): Packed<R>[] {
  if (!isBlock(row)) return [row];
  const { pack, layer } = row;
  return (JSON.parse(row.text) as R[]).map((record) => ({ ...record, pack, layer }));
}

/** The record with this id that a row holds, as a row of its own: of a block nothing else is made an object of. */
export function rowWith<R extends { id: string }>(row: Row<R>, id: string): Packed<R> | undefined {
  if (!isBlock(row)) return row.id === id ? row : undefined;
  const { pack, layer, ids, lengths, text } = row;
  const n = ids.indexOf(id);
  if (n < 0) return undefined;
  // Before the first stands the list's bracket, before each other one a comma.
  const start = lengths.slice(0, n).reduce((sum, length) => sum + length + 1, 1);
  return { ...(JSON.parse(text.slice(start, start + lengths[n]!)) as R), pack, layer };
}
