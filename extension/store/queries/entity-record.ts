/** Everything that the dataset holds of one entity, for its page. */
import type { Entity } from '../../../src/dataset/entity.ts';
import type { FigureClaim } from '../../../src/dataset/figure-claim.ts';
import type { StalePatch } from '../../../src/dataset/layers.ts';
import type { Locator } from '../../../src/dataset/primitives.ts';
import type { Relation } from '../../../src/dataset/relation.ts';
import type { SourceDocument } from '../../../src/dataset/source-document.ts';
import { openDataset, type Dataset } from '../dataset.ts';
import { attempt, Refusal, type Outcome } from '../outcome.ts';

export interface EntityRecord {
  entity: Entity;
  origin: 'pack' | 'user';
  pack: string | null;
  /** The fields that the user corrected, and the corrections that the pack has since overtaken. */
  patched: string[];
  stale: StalePatch[];
  /** What the pack says, where the user corrected it. */
  original: Entity | null;
  /** The places or bodies that it is part of, the nearest first. */
  within: { id: string; label: string }[];
  relations: Relation[];
  /** Figures about it: place, event, counter, speaker or perpetrator. */
  figures: FigureClaim[];
  /** Where the documents name it, by document. */
  mentions: { documentId: string; locators: Locator[] }[];
  /** All sources that the above refer to, by id. */
  sources: Record<string, SourceDocument>;
  /** The names of all entities that the above refer to, by id. */
  labels: Record<string, string>;
  /** What a drawing needs of the ends of the relations, by the id that they use. */
  ends: Record<string, Pick<Entity, 'id' | 'label' | 'kind'>>;
}

export const labelOf = ({ label }: Entity, language = 'en'): string => label[language] ?? label.en;

const endOf = ({ id, label, kind }: Entity) => ({ id, label, kind });

/** The chain of `partOf`, the nearest first; a circle ends it. */
export async function withinOf(dataset: Dataset, entity: Entity): Promise<{ id: string; label: string }[]> {
  const chain: { id: string; label: string }[] = [];
  const seen = new Set([entity.id]);
  for (let id = entity.partOf; id && !seen.has(id);) {
    seen.add(id);
    const parent: Entity | undefined = (await dataset.entities([id])).get(id)?.record;
    if (!parent) break;
    chain.push({ id: parent.id, label: labelOf(parent) });
    id = parent.partOf;
  }
  return chain;
}

/** The names of entities by the ids that refer to them. */
export async function labelsOf(dataset: Dataset, ids: readonly string[]): Promise<Record<string, string>> {
  const found = await dataset.entities([...new Set(ids)]);
  return Object.fromEntries([...found].map(([id, { record }]) => [id, labelOf(record)]));
}

export async function sourcesOf(
  dataset: Dataset,
  ids: readonly string[],
): Promise<Record<string, SourceDocument>> {
  const found = await dataset.get('sources', ids);
  return Object.fromEntries([...found].map(([id, { record }]) => [id, record]));
}

/** The ids of entities that a claim names. */
export const namedIn = (claim: FigureClaim): string[] =>
  [claim.placeId, claim.eventId, claim.counter, claim.saidBy, claim.perpetrator?.entityId].filter(
    (id) => id !== undefined,
  );

async function mentionsOf(dataset: Dataset, ids: readonly string[]): Promise<EntityRecord['mentions']> {
  const rows = await dataset.mentions('entityId', ids);
  const byDocument = new Map<string, Locator[]>();
  for (const { locator, documentId } of rows)
    byDocument.set(documentId, [...(byDocument.get(documentId) ?? []), locator]);
  return [...byDocument].map(([documentId, locators]) => ({
    documentId,
    locators: locators.sort((a, b) => a.start - b.start),
  }));
}

/** Errors: `notFound`. An id that was merged away answers the survivor. */
export async function entityRecord(id: string): Promise<Outcome<EntityRecord>> {
  const dataset = await openDataset();
  if (!dataset.ok) return dataset;
  return attempt(() => read(dataset.value, id));
}

async function read(dataset: Dataset, id: string): Promise<EntityRecord> {
  const layer = (await dataset.entities([id])).get(id);
  if (!layer) throw new Refusal('notFound', id);
  const family = dataset.family(id);
  const [relationLayers, figureLayers, mentions, within] = await Promise.all([
    dataset.where('relations', ['subject', 'object', 'assertedBy'], family),
    dataset.where('figures', ['placeId', 'eventId', 'counter'], family),
    mentionsOf(dataset, family),
    withinOf(dataset, layer.record),
  ]);
  const relations = relationLayers.map(({ record }) => record);
  const figures = figureLayers.map(({ record }) => record);
  const documents = [
    ...layer.record.sources,
    ...layer.record.aliases.map(({ source }) => source),
    ...layer.record.designations.map(({ source }) => source),
    ...(layer.record.person?.roles ?? []).map(({ source }) => source),
    ...relations.map(({ documentId }) => documentId),
    ...figures.map(({ documentId }) => documentId),
    ...mentions.map(({ documentId }) => documentId),
  ];
  const named = [
    ...relations.flatMap(({ subject, object, assertedBy }) => [
      subject,
      object,
      ...(assertedBy ? [assertedBy] : []),
    ]),
    ...figures.flatMap(namedIn),
  ];
  const { record: entity, origin, pack, patched, stale, original = null } = layer;
  const [sources, others] = await Promise.all([
    sourcesOf(dataset, documents),
    dataset.entities([...new Set(named)]),
  ]);
  const ends = Object.fromEntries([...others].map(([id, { record }]) => [id, endOf(record)]));
  const labels = Object.fromEntries([...others].map(([id, { record }]) => [id, labelOf(record)]));
  return {
    entity,
    origin,
    pack,
    patched,
    stale,
    original,
    within,
    relations,
    figures,
    mentions,
    sources,
    labels,
    ends,
  };
}
