/**
 * Search as one types. A page reads the names once per state of the dataset and keeps each under the first two letters
 * of each of its words, so that a key stroke looks through one such drawer; whoever calls sees only `searchEntities`.
 */
import type { Entity } from '../../../src/dataset/entity.ts';
import type { EntityKind } from '../../../src/dataset/vocabulary.ts';
import { datasetKey } from '../dataset-key.ts';
import { openDataset, type Dataset } from '../dataset.ts';
import { attempt, type Outcome } from '../outcome.ts';

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

interface Name {
  folded: string;
  text: string;
  hit: Omit<EntityHit, 'matched'>;
}

/** Names, and from which unit of each its word begins: "free press league" also as "press league" and "league". */
interface Drawer {
  names: Name[];
  starts: number[];
}
/** By the first two units of the word, or the only one. */
type Drawers = Map<string, Drawer>;
const LETTERS = 2;

/** What begins with a single letter may be a million names: so many are looked at, and nobody reads them all. */
const LOOKED_AT = 20_000;

/** Lower case without marks and punctuation: "Tehrīk-e Tālibān" is "tehrik e taliban". */
export const foldName = (text: string): string =>
  (/^[ -~]*$/.test(text) ? text : text.normalize('NFKD'))
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

let cached: { key: string; names: Promise<Drawers> } | null = null;

const survivorOf = async (dataset: Dataset, record: Entity): Promise<Entity> =>
  (await dataset.entities([record.id])).get(record.id)?.record ?? record;

function putAway(drawers: Drawers, name: Name): void {
  for (let start = 0; start >= 0; start = name.folded.indexOf(' ', start) + 1 || -1) {
    const key = name.folded.slice(start, start + LETTERS);
    const drawer = drawers.get(key) ?? { names: [], starts: [] };
    if (drawer.names.length === 0) drawers.set(key, drawer);
    drawer.names.push(name);
    drawer.starts.push(start);
  }
}

async function readNames(dataset: Dataset): Promise<Drawers> {
  const drawers: Drawers = new Map();
  for await (const slice of dataset.all('entities', 500)) {
    for (const { record, origin } of slice) {
      // The names of one that was merged into another lead to that other.
      const survivor = dataset.resolve(record.id) === record.id ? record : await survivorOf(dataset, record);
      const { id, kind, subKind, description, label: labels, sources } = survivor;
      const label = labels.en;
      const hit = { id, label, kind, subKind, description, sources: sources.length, origin };
      for (const text of new Set([label, ...record.aliases.map((alias) => alias.text)]))
        putAway(drawers, { folded: foldName(text), text, hit });
    }
  }
  return drawers;
}

/** The drawers in which what begins like this lies. */
const drawersFor = (drawers: Drawers, wanted: string): Drawer[] =>
  wanted.length >= LETTERS
    ? [drawers.get(wanted.slice(0, LETTERS)) ?? { names: [], starts: [] }]
    : [...drawers].filter(([key]) => key.startsWith(wanted)).map(([, drawer]) => drawer);

type Found = Map<string, { name: Name; rank: number }>;

/** The best name of each entity; 0 is the very name, 1 its beginning, 2 and 3 the same from a later word on. */
function find(drawers: readonly Drawer[], wanted: string, kinds: readonly EntityKind[] | undefined): Found {
  const hits: Found = new Map();
  const each = Math.ceil(LOOKED_AT / Math.max(1, drawers.length));
  for (const { names, starts } of drawers) {
    let left = drawers.length > 1 ? each : Infinity;
    for (let at = 0; at < names.length && left > 0 && hits.size < LOOKED_AT; at += 1) {
      const name = names[at]!;
      const start = starts[at]!;
      if (!name.folded.startsWith(wanted, start) || (kinds && !kinds.includes(name.hit.kind))) continue;
      left -= 1;
      const rank = (start > 0 ? 2 : 0) + (name.folded.length - start === wanted.length ? 0 : 1);
      const known = hits.get(name.hit.id);
      if (!known || rank < known.rank) hits.set(name.hit.id, { name, rank });
    }
  }
  return hits;
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
  const key = await datasetKey();
  if (!key.ok) return key;
  if (cached?.key !== key.value) {
    const dataset = await openDataset();
    if (!dataset.ok) return dataset;
    cached = { key: key.value, names: readNames(dataset.value) };
  }
  const names = await attempt(() => cached!.names);
  if (!names.ok) {
    cached = null;
    return names;
  }
  const hits = find(drawersFor(names.value, wanted), wanted, kinds);
  const best = [...hits.values()].sort(
    (a, b) =>
      a.rank - b.rank ||
      b.name.hit.sources - a.name.hit.sources ||
      inWords.compare(a.name.hit.label, b.name.hit.label),
  );
  return {
    ok: true,
    value: best
      .slice(0, limit)
      .map(({ name }) => ({ ...name.hit, matched: name.text === name.hit.label ? null : name.text })),
  };
}
