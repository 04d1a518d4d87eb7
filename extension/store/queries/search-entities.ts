/**
 * Search as one types. A page reads the names once per state of the dataset and keeps them sorted by their folded
 * words, so that a key stroke is a binary search; whoever calls sees only `searchEntities`.
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
  /** From some word of the name on: "free press league" also as "press league" and "league". */
  folded: string;
  /** Position of that word in the name: 0 is the name's beginning. */
  word: number;
  text: string;
  hit: Omit<EntityHit, 'matched'>;
}

/** Lower case without marks and punctuation: "Tehrīk-e Tālibān" is "tehrik e taliban". */
export const foldName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

let cached: { key: string; names: Promise<Name[]> } | null = null;

async function survivorOf(dataset: Dataset, record: Entity): Promise<Entity> {
  if (dataset.resolve(record.id) === record.id) return record;
  return (await dataset.entities([record.id])).get(record.id)?.record ?? record;
}

async function readNames(dataset: Dataset): Promise<Name[]> {
  const names: Name[] = [];
  for await (const slice of dataset.all('entities')) {
    for (const { record, origin } of slice) {
      // The names of one that was merged into another lead to that other.
      const { id, kind, subKind, description, label: labels, sources } = await survivorOf(dataset, record);
      const label = labels.en;
      const hit = { id, label, kind, subKind, description, sources: sources.length, origin };
      for (const text of new Set([label, ...record.aliases.map((alias) => alias.text)])) {
        const words = foldName(text).split(' ');
        words.forEach((_, word) => names.push({ folded: words.slice(word).join(' '), word, text, hit }));
      }
    }
  }
  return names.sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0));
}

function firstAtLeast(names: readonly Name[], wanted: string): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.folded < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

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
  const hits = new Map<string, { name: Name; rank: number }>();
  for (let at = firstAtLeast(names.value, wanted); at < names.value.length; at += 1) {
    const name = names.value[at]!;
    if (!name.folded.startsWith(wanted)) break;
    if (kinds && !kinds.includes(name.hit.kind)) continue;
    const rank = (name.word > 0 ? 2 : 0) + (name.folded === wanted ? 0 : 1);
    const known = hits.get(name.hit.id);
    if (!known || rank < known.rank) hits.set(name.hit.id, { name, rank });
  }
  const best = [...hits.values()].sort(
    (a, b) =>
      a.rank - b.rank ||
      b.name.hit.sources - a.name.hit.sources ||
      a.name.hit.label.localeCompare(b.name.hit.label),
  );
  return {
    ok: true,
    value: best
      .slice(0, limit)
      .map(({ name }) => ({ ...name.hit, matched: name.text === name.hit.label ? null : name.text })),
  };
}
