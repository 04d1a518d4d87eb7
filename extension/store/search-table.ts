/** The table for search as one types over the packs' names: made when they change, and kept. */
import type { Entity } from '../../src/dataset/entity.ts';
import { SearchTableBuilder } from '../../src/names/search/build-search-table.ts';
import { SearchTable } from '../../src/names/search/search-table.ts';
import { packsKey } from './dataset-key.ts';
import { loadSearch, saveSearch } from './index-record.ts';
import { attempt, succeed, type Outcome } from './outcome.ts';
import { liveLayers } from './pack-layers.ts';
import { rowsOfLayer } from './pack-rows.ts';
import { openPacks } from './packs-db.ts';

/** Rows read at once, and with them the time for which whoever else is in this process waits. */
const SLICE = 500;

const breath = () => new Promise<void>((resolve) => setTimeout(resolve));

async function build(db: IDBDatabase): Promise<ArrayBuffer> {
  const builder = new SearchTableBuilder();
  for (const layer of (await liveLayers(db)).keys())
    for (let after: string | null = null; ;) {
      const rows: Entity[] = await rowsOfLayer<Entity>(db, 'entities', layer, after, SLICE);
      if (rows.length === 0) break;
      for (const { id, kind, label, aliases, sources } of rows)
        builder.add({ id, kind, sources: sources.length, names: [label.en, ...aliases.map((a) => a.text)] });
      after = rows.at(-1)!.id;
    }
  const steps = builder.finish();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await breath();
  }
}

/** The bytes of the table for these packs, as they are kept or made now. */
async function bytesFor(packs: string): Promise<Outcome<ArrayBuffer>> {
  const kept = await loadSearch(packs);
  if (!kept.ok) return kept;
  if (kept.value && SearchTable.open(kept.value.bytes)) return succeed(kept.value.bytes);
  const db = await openPacks();
  if (!db.ok) return db;
  const built = await attempt(() => build(db.value));
  if (!built.ok) return built;
  // A table that cannot be kept serves all the same, and is made again next time.
  await saveSearch(packs, built.value);
  return built;
}

let opened: { packs: string; table: Promise<Outcome<SearchTable>> } | null = null;

async function open(packs: string): Promise<Outcome<SearchTable>> {
  const bytes = await bytesFor(packs);
  return bytes.ok ? attempt(async () => SearchTable.open(bytes.value)!) : bytes;
}

/** The table of the packs as they are now. The first call after they have changed takes as long as they are large. */
export async function searchTable(): Promise<Outcome<SearchTable>> {
  const packs = await packsKey();
  if (!packs.ok) return packs;
  if (opened?.packs !== packs.value) opened = { packs: packs.value, table: open(packs.value) };
  const table = await opened.table;
  if (!table.ok) opened = null;
  return table;
}

/** Makes the table where there is none of these packs, and holds nothing of it. */
export async function keepSearchTable(): Promise<Outcome<null>> {
  const packs = await packsKey();
  if (!packs.ok) return packs;
  const bytes = await bytesFor(packs.value);
  return bytes.ok ? succeed(null) : bytes;
}
