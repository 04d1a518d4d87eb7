/** One source with what was taken from it, and the list of all. */
import type { EntityKind } from '../../../src/dataset/vocabulary.ts';
import type { FigureClaim } from '../../../src/dataset/figure-claim.ts';
import type { Relation } from '../../../src/dataset/relation.ts';
import type { SourceDocument } from '../../../src/dataset/source-document.ts';
import { openDataset, type Dataset } from '../dataset.ts';
import { attempt, Refusal, type Outcome } from '../outcome.ts';
import { labelOf, labelsOf, namedIn } from './entity-record.ts';

export interface SourceSummary {
  source: SourceDocument;
  origin: 'pack' | 'user';
  pack: string | null;
  counts: { mentions: number; relations: number; figures: number };
}

export interface SourceRecord {
  source: SourceDocument;
  origin: 'pack' | 'user';
  pack: string | null;
  /** The entities that it names, with how often. */
  entities: { id: string; label: string; kind: EntityKind; count: number }[];
  relations: Relation[];
  figures: FigureClaim[];
  labels: Record<string, string>;
}

/** All sources, the user's documents before background, then by date, the newest first. */
export async function listSources(): Promise<Outcome<SourceSummary[]>> {
  const dataset = await openDataset();
  if (!dataset.ok) return dataset;
  return attempt(async () => {
    const summaries: SourceSummary[] = [];
    for await (const slice of dataset.value.all('sources'))
      for (const { record: source, origin, pack } of slice)
        summaries.push({ source, origin, pack, counts: await countsOf(dataset.value, source.id) });
    return summaries.sort(
      (a, b) =>
        Number(a.source.background) - Number(b.source.background) ||
        (b.source.publishedOn?.date ?? '').localeCompare(a.source.publishedOn?.date ?? ''),
    );
  });
}

async function countsOf(dataset: Dataset, documentId: string): Promise<SourceSummary['counts']> {
  const [mentions, relations, figures] = await Promise.all([
    dataset.countFrom('mentions', documentId),
    dataset.countFrom('relations', documentId),
    dataset.countFrom('figures', documentId),
  ]);
  return { mentions, relations, figures };
}

/** Errors: `notFound`. */
export async function sourceRecord(id: string): Promise<Outcome<SourceRecord>> {
  const dataset = await openDataset();
  if (!dataset.ok) return dataset;
  return attempt(() => read(dataset.value, id));
}

async function read(dataset: Dataset, id: string): Promise<SourceRecord> {
  const layer = (await dataset.get('sources', [id])).get(id);
  if (!layer) throw new Refusal('notFound', id);
  const [mentions, relationLayers, figureLayers] = await Promise.all([
    dataset.mentions('documentId', [id]),
    dataset.where('relations', ['documentId'], [id]),
    dataset.where('figures', ['documentId'], [id]),
  ]);
  const counts = new Map<string, number>();
  for (const { entityId } of mentions) {
    const head = dataset.resolve(entityId);
    counts.set(head, (counts.get(head) ?? 0) + 1);
  }
  const found = await dataset.entities([...counts.keys()]);
  const entities = [...found].map(([head, { record }]) => ({
    id: head,
    label: labelOf(record),
    kind: record.kind,
    count: counts.get(head)!,
  }));
  const relations = relationLayers.map(({ record }) => record);
  const figures = figureLayers.map(({ record }) => record);
  const labels = await labelsOf(dataset, [
    ...relations.flatMap(({ subject, object, assertedBy }) => [
      subject,
      object,
      ...(assertedBy ? [assertedBy] : []),
    ]),
    ...figures.flatMap(namedIn),
  ]);
  const { record: source, origin, pack } = layer;
  return {
    source,
    origin,
    pack,
    entities: entities.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label)),
    relations: relations.sort((a, b) => a.locator.start - b.locator.start),
    figures: figures.sort((a, b) => (a.locator?.start ?? 0) - (b.locator?.start ?? 0)),
    labels,
  };
}
