/**
 * The rows that a brief is made of. Sources, claims and relations are read whole, in one request each, and kept for a
 * worker's life or until the dataset changes; where there are too many of them, those of a page are read for each brief.
 */
import type { Entity } from '../../../src/dataset/entity.ts';
import type { FigureClaim } from '../../../src/dataset/figure-claim.ts';
import { withReferences } from '../../../src/dataset/layers.ts';
import type { Relation } from '../../../src/dataset/relation.ts';
import type { SourceDocument } from '../../../src/dataset/source-document.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { openDataset, type Dataset } from '../../store/dataset.ts';
import { attempt, type Outcome } from '../../store/outcome.ts';
import type { RecordOf } from '../../store/rows.ts';
import { ensureInstalled } from '../installed.ts';

/** Up to here a table is kept whole: reading it takes some 10 ms, and looking up the names of a page takes five times that. */
const KEEP = 5000;

export interface Facts {
  dataset: Dataset;
  sources: ReadonlyMap<string, SourceDocument>;
  /** All claims, or null where they are too many to keep. */
  claims: readonly FigureClaim[] | null;
  /** All relations by each entity that they name, or null where they are too many. */
  relations: ReadonlyMap<string, readonly Relation[]> | null;
}

export interface Events {
  events: readonly Entity[];
  /** By id, their places and all that those are part of. */
  entities: ReadonlyMap<string, Entity>;
}

let kept: Promise<Outcome<Facts>> | null = null;

/** A table with its references resolved, or null where it is too large to keep. */
async function whole<T extends 'figures' | 'relations'>(
  dataset: Dataset,
  table: T,
): Promise<RecordOf[T][] | null> {
  const rows: RecordOf[T][] = [];
  for await (const slice of dataset.all(table, KEEP + 1)) {
    for (const { record } of slice) rows.push(withReferences(record, dataset.resolve));
    if (rows.length > KEEP) return null;
  }
  return rows;
}

const namedBy = ({ subject, object, assertedBy }: Relation): Set<string> =>
  new Set(assertedBy === undefined ? [subject, object] : [subject, object, assertedBy]);

function byEntity(relations: readonly Relation[]): Map<string, Relation[]> {
  const found = new Map<string, Relation[]>();
  for (const relation of relations)
    for (const id of namedBy(relation)) {
      const known = found.get(id);
      if (known) known.push(relation);
      else found.set(id, [relation]);
    }
  return found;
}

async function allSources(dataset: Dataset): Promise<Map<string, SourceDocument>> {
  const sources = new Map<string, SourceDocument>();
  for await (const slice of dataset.all('sources'))
    for (const { record } of slice) sources.set(record.id, record);
  return sources;
}

async function readAll(dataset: Dataset): Promise<Facts> {
  const [sources, claims, relations] = await Promise.all([
    allSources(dataset),
    whole(dataset, 'figures'),
    whole(dataset, 'relations'),
  ]);
  return { dataset, sources, claims, relations: relations && byEntity(relations) };
}

/**
 * All events with what their places are part of; none where there are too many to keep, since a few of them would
 * look like all.
 */
async function readEvents(known: Facts): Promise<Events> {
  const events: Entity[] = [];
  for await (const slice of known.dataset.all('entities', KEEP + 1)) {
    for (const { record } of slice) if (record.kind === 'event') events.push(record);
    if (slice.length > KEEP) return { events: [], entities: new Map() };
  }
  const places = events.flatMap(({ event }) => event?.placeId ?? []);
  return { events, entities: await entitiesWithin(known, places) };
}

const eventsOf = new WeakMap<Facts, Promise<Events>>();

/** Read when a place is first asked for. */
export function allEvents(known: Facts): Promise<Events> {
  let read = eventsOf.get(known);
  if (!read) {
    read = readEvents(known);
    eventsOf.set(known, read);
  }
  return read;
}

async function read(): Promise<Outcome<Facts>> {
  const installed = await ensureInstalled();
  if (!installed.ok) return installed;
  const dataset = await openDataset();
  return dataset.ok ? attempt(() => readAll(dataset.value)) : dataset;
}

/** The facts as they stand; shared by all briefs until `forgetFacts`. */
export async function facts(): Promise<Outcome<Facts>> {
  kept ??= read();
  const outcome = await kept;
  if (!outcome.ok) kept = null;
  return outcome;
}

/** The dataset has changed. */
export function forgetFacts(): void {
  kept = null;
}

/** The claims that a page's figures could be compared with. */
export async function claimsFor(
  { dataset, claims }: Facts,
  figures: readonly Figure[],
): Promise<readonly FigureClaim[]> {
  if (figures.length === 0) return [];
  if (claims) return claims;
  const measures = new Set(figures.flatMap(({ measure }) => measure?.value ?? []));
  const layers = await dataset.where('figures', ['measure'], [...measures]);
  return layers.map(({ record }) => withReferences(record, dataset.resolve));
}

/** The relations that name one of the entities, each once. */
export async function relationsAbout(
  { dataset, relations }: Facts,
  ids: readonly string[],
): Promise<Relation[]> {
  if (relations) return [...new Set(ids.flatMap((id) => relations.get(dataset.resolve(id)) ?? []))];
  const families = ids.flatMap((id) => dataset.family(id));
  const layers = await dataset.where('relations', ['subject', 'object', 'assertedBy'], families);
  return layers.map(({ record }) => withReferences(record, dataset.resolve));
}

/** The entities with these ids and all that they lie in or are part of, by id. */
export async function entitiesWithin(
  { dataset }: Facts,
  ids: readonly string[],
): Promise<Map<string, Entity>> {
  const found = new Map<string, Entity>();
  let wanted = [...new Set(ids)];
  while (wanted.length > 0) {
    const asked = wanted;
    const layers = await dataset.entities(asked);
    for (const [id, { record }] of layers) {
      found.set(id, record);
      found.set(record.id, record);
    }
    const above = [...layers.values()].flatMap(({ record }) => [record.partOf, record.event?.placeId]);
    wanted = [...new Set(above)].filter(
      (id) => id !== undefined && !found.has(id) && !asked.includes(id),
    ) as string[];
  }
  return found;
}
