import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { BLOCK, idsIn, rowsIn, type Row } from '../../../extension/store/blocks.ts';
import { inTransaction } from '../../../extension/store/idb.ts';
import { newLayer } from '../../../extension/store/pack-layers.ts';
import { rowsById, rowsOfLayer, takenIds } from '../../../extension/store/pack-rows.ts';
import { rowsAfter } from '../../../extension/store/reads.ts';
import type { Packed } from '../../../extension/store/rows.ts';
import { openBlocks, rowsOfChunk } from '../../../extension/store/stage-rows.ts';
import { canonicalJson } from '../../../src/dataset/canonical.ts';
import type { Entity } from '../../../src/dataset/entity.ts';
import { emptyPacks, entity } from './fixtures.ts';

let db: IDBDatabase;
beforeEach(async () => {
  db = await emptyPacks();
});

const record = (n: number): Entity => entity(`sm:big/group/g${n}`, `Name ${n}`, 'sm:big/source/one');
const text = (one: Entity): string => {
  const written = canonicalJson(one);
  return written.ok ? written.value : '';
};

/** Writes the records chunk by chunk, as a staged pack does. */
async function write(layer: string, chunks: Entity[][], ordered: boolean): Promise<void> {
  for (const chunk of chunks) {
    const rows = rowsOfChunk(
      'big',
      layer,
      chunk.map((one, n) => ({ list: 'entities', record: one, text: text(one), n })),
      ordered,
    );
    await inTransaction(db, ['entities'], 'readwrite', (store) => {
      for (const { table, row } of rows) store(table).put(row);
    });
  }
}

/** Distinct records in the order of their ids, cut into chunks; some ids are left out between them. */
const layers = fc.uniqueArray(fc.nat({ max: 60 }), { minLength: 1, maxLength: 40 }).chain((numbers) =>
  fc.record({
    records: fc.constant(numbers.map(record).sort((a, b) => (a.id < b.id ? -1 : 1))),
    size: fc.integer({ min: 1, max: 2 * BLOCK + 1 }),
    ordered: fc.boolean(),
  }),
);
const inChunks = (records: Entity[], size: number): Entity[][] =>
  Array.from({ length: Math.ceil(records.length / size) }, (_, at) =>
    records.slice(at * size, (at + 1) * size),
  );
function bare(row: Packed<Entity>): Entity {
  const { pack: _, layer: __, ...rest } = row;
  return rest;
}

describe('the rows of a layer, in blocks or not', () => {
  it('are read whole, in the order of their ids, in slices of any length and from any id on', () =>
    fc.assert(
      fc.asyncProperty(layers, fc.integer({ min: 1, max: 20 }), async ({ records, size, ordered }, limit) => {
        const layer = newLayer('big');
        await write(layer, inChunks(records, size), ordered);
        expect((await rowsOfLayer<Entity>(db, 'entities', layer)).map(bare)).toEqual(records);
        const sliced: Entity[] = [];
        for (let after: string | null = null; ;) {
          const slice: Entity[] = await rowsOfLayer<Entity>(db, 'entities', layer, after, limit);
          sliced.push(...slice);
          if (slice.length < limit) break;
          after = slice.at(-1)!.id;
        }
        expect(sliced.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
      }),
      { numRuns: 40 },
    ));

  it('are found by id, and no neighbour with them', () =>
    fc.assert(
      fc.asyncProperty(
        layers,
        fc.array(fc.nat({ max: 70 }), { maxLength: 12 }),
        async ({ records, size, ordered }, asked) => {
          const [layer, other] = [newLayer('big'), newLayer('big')];
          await write(layer, inChunks(records, size), ordered);
          const ids = asked.map((n) => record(n).id);
          const found = await rowsById<Entity>(db, 'entities', [other, layer], ids);
          const expected = records.filter(({ id }) => ids.includes(id));
          expect([...found.values()].map(bare).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(expected);
          expect([...found.values()].every((row) => row.layer === layer && row.pack === 'big')).toBe(true);
          expect(await rowsById(db, 'entities', [other], ids)).toEqual(new Map());
        },
      ),
      { numRuns: 40 },
    ));

  it('are the same once the blocks are opened, however many there are', async () => {
    const layer = newLayer('big');
    const records = Array.from({ length: 1000 }, (_, n) => record(n + 1000));
    await write(layer, inChunks(records, 500), true);
    // Each chunk of 500 ends with a block of four.
    expect(await rowsAfter(db, 'entities')).toHaveLength(2 * (62 + 1));
    await openBlocks(db, layer);
    const rows = await rowsAfter<Row<Entity>>(db, 'entities');
    expect(rows.every((row) => !('text' in row))).toBe(true);
    expect(rows.flatMap(rowsIn).map(bare)).toEqual(records);
  });

  it('are known to belong to their pack', async () => {
    const layer = newLayer('big');
    await write(layer, inChunks([1, 2, 3].map(record), 2), true);
    const live = new Map([[layer, 'big']]);
    const taken = (pack: string) =>
      inTransaction(db, ['sources', 'entities', 'relations', 'figures'], 'readonly', (store) =>
        takenIds(store, live, pack),
      );
    expect([...(await taken('other')).keys()]).toEqual([1, 2, 3].map((n) => record(n).id));
    expect(await taken('big')).toEqual(new Map());
  });
});

describe('a chunk', () => {
  const chunk = Array.from({ length: BLOCK * 2 + 1 }, (_, n) => record(n + 10));
  const sound = chunk.map((one, n) => ({ list: 'entities' as const, record: one, text: text(one), n }));
  it.each([
    ['is put into blocks where the file is in order', true, [BLOCK, BLOCK, 1]],
    ['is written a record a row where it is not', false, chunk.map(() => 1)],
  ])('%s', (_, ordered, sizes) => {
    const rows = rowsOfChunk('big', 'big#1', sound, ordered).map(({ row }) => row as Row<Entity>);
    expect(rows.map((row) => idsIn(row).length)).toEqual(sizes);
    expect(rows.flatMap(rowsIn).map(bare)).toEqual(chunk);
  });
});
