/**
 * Search as one types. The packs' names are in tables that are kept beside the name index; the user's own names, of
 * which there are few, are held against what was typed one by one.
 */
import type { EntityKind } from '../../../src/dataset/vocabulary.ts';
import { foldName, nameRank } from '../../../src/names/search/fold-name.ts';
import { findInAll } from '../../../src/names/search/search-table.ts';
import { datasetKey } from '../dataset-key.ts';
import { openDataset, type Dataset, type Layer } from '../dataset.ts';
import type { Entity } from '../../../src/dataset/entity.ts';
import { attempt, type Outcome } from '../outcome.ts';
import { searchTables } from '../search-table.ts';

export interface EntityHit {
  id: string;
  label: string;
  kind: EntityKind;
  subKind: string;
  description: string;
  /** The alias that was matched, where it is not the label. */
  matched: string | null;
  /** In how many sources it is named. */
  sources: number;
  origin: 'pack' | 'user';
}

interface Ranked {
  hit: EntityHit;
  rank: number;
}

const namesOf = ({ label, aliases }: Entity): string[] => [label.en, ...aliases.map(({ text }) => text)];

/** What the user has made or corrected, each with its folded names. */
interface OwnNames {
  key: string;
  names: Promise<{ id: string; folded: string[] }[]>;
}
let own: OwnNames | null = null;

async function readOwn(dataset: Dataset): Promise<{ id: string; folded: string[] }[]> {
  const layers = await dataset.entities(await dataset.ownEntityIds());
  return [...layers].map(([id, { record }]) => ({ id, folded: namesOf(record).map(foldName) }));
}

async function ownHits(dataset: Dataset, wanted: string): Promise<string[]> {
  const key = await datasetKey();
  if (!key.ok) return [];
  if (own?.key !== key.value) own = { key: key.value, names: readOwn(dataset) };
  const names = await own.names;
  return names
    .filter(({ folded }) => folded.some((name) => nameRank(name, wanted) !== null))
    .map(({ id }) => id);
}

/** An entity as it is now; null where no name of it is as it was when the table was made. */
function ranked({ record, origin }: Layer<Entity>, wanted: string): Ranked | null {
  let rank: number | null = null;
  let matched = '';
  for (const text of namesOf(record)) {
    const found = nameRank(foldName(text), wanted);
    if (found === null || (rank !== null && found >= rank)) continue;
    rank = found;
    matched = text;
  }
  if (rank === null) return null;
  const { id, kind, subKind, description, label, sources } = record;
  return {
    rank,
    hit: {
      id,
      label: label.en,
      kind,
      subKind,
      description,
      matched: matched === label.en ? null : matched,
      sources: sources.length,
      origin,
    },
  };
}

const inWords = new Intl.Collator();

/**
 * Entities some word of whose label or aliases begins with what was typed; the beginnings of names before later
 * words, those named in more sources before others. Blank text answers nothing.
 */
export async function searchEntities(
  text: string,
  { limit = 20, kinds }: { limit?: number; kinds?: readonly EntityKind[] } = {},
): Promise<Outcome<EntityHit[]>> {
  const wanted = foldName(text);
  if (!wanted) return { ok: true, value: [] };
  const tables = await searchTables();
  if (!tables.ok) return tables;
  const dataset = await openDataset();
  if (!dataset.ok) return dataset;
  return attempt(async () => {
    // Twice as many: of some, the user has changed the name.
    const packed = findInAll(tables.value, wanted, 2 * limit, kinds).map(({ id }) => id);
    const ids = [...packed, ...(await ownHits(dataset.value, wanted))];
    const layers = await dataset.value.entities(ids);
    const byId = new Map([...layers.values()].map((layer) => [layer.record.id, layer]));
    return [...byId.values()]
      .filter(({ record }) => !kinds || kinds.includes(record.kind))
      .map((layer) => ranked(layer, wanted))
      .filter((one) => one !== null)
      .sort(
        (a, b) =>
          a.rank - b.rank || b.hit.sources - a.hit.sources || inWords.compare(a.hit.label, b.hit.label),
      )
      .slice(0, limit)
      .map(({ hit }) => hit);
  });
}
