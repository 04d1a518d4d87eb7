/**
 * The tables for search as one types over the packs' names, one a layer. A layer never changes, so its table is made
 * once: as its names pass by when it is imported, or from its rows where it came in another way or its table was lost.
 */
import type { Entity } from '../../src/dataset/entity.ts';
import { namedEntity, SearchTableBuilder } from '../../src/names/search/build-search-table.ts';
import { SearchTable } from '../../src/names/search/search-table.ts';
import { keepSearch, loadSearch, saveSearch } from './index-record.ts';
import { attempt, succeed, type Outcome } from './outcome.ts';
import { keptLayers, liveLayers } from './pack-layers.ts';
import { rowsOfLayer } from './pack-rows.ts';
import { openPacks } from './packs-db.ts';

/** Rows read at once, and with them the time for which whoever else is in this process waits. */
const SLICE = 500;

const breath = () => new Promise<void>((resolve) => setTimeout(resolve));

async function finished(builder: SearchTableBuilder): Promise<ArrayBuffer> {
  const steps = builder.finish();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await breath();
  }
}

/** Puts the names in order and keeps their table. One that cannot be kept is made again when it is asked for. */
export async function keepNames(layer: string, builder: SearchTableBuilder): Promise<ArrayBuffer> {
  const bytes = await finished(builder);
  await saveSearch(layer, bytes);
  return bytes;
}

async function namesInRows(db: IDBDatabase, layer: string): Promise<SearchTableBuilder> {
  const builder = new SearchTableBuilder();
  for (let after: string | null = null; ;) {
    const rows: Entity[] = await rowsOfLayer<Entity>(db, 'entities', layer, after, SLICE);
    if (rows.length === 0) return builder;
    for (const row of rows) builder.add(namedEntity(row));
    after = rows.at(-1)!.id;
  }
}

async function tableOf(db: IDBDatabase, layer: string): Promise<SearchTable> {
  const kept = await loadSearch(layer);
  const table = kept.ok && kept.value ? SearchTable.open(kept.value.bytes) : null;
  return table ?? SearchTable.open(await keepNames(layer, await namesInRows(db, layer)))!;
}

/** The tables that are open in this page, by layer. */
let opened = new Map<string, Promise<SearchTable>>();

/** The tables of the packs as they are now. The first call after a pack has come reads its table. */
export async function searchTables(): Promise<Outcome<SearchTable[]>> {
  const db = await openPacks();
  if (!db.ok) return db;
  const tables = await attempt(async () => {
    const layers = [...(await liveLayers(db.value)).keys()];
    opened = new Map(layers.map((layer) => [layer, opened.get(layer) ?? tableOf(db.value, layer)]));
    return Promise.all(opened.values());
  });
  if (!tables.ok) opened = new Map();
  return tables;
}

/** Makes the tables that are missing, forgets those whose layers are gone, and holds nothing of them. */
export async function keepSearchTables(): Promise<Outcome<null>> {
  const db = await openPacks();
  if (!db.ok) return db;
  const made = await attempt(async () => {
    const there = await keepSearch(await keptLayers(db.value));
    for (const layer of (await liveLayers(db.value)).keys())
      if (there.ok && !there.value.includes(layer))
        await keepNames(layer, await namesInRows(db.value, layer));
  });
  return made.ok ? succeed(null) : made;
}
