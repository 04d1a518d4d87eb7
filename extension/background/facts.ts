/**
 * The rows that a brief is made of. What every brief needs (sources, figure claims and the places and events of these)
 * is kept for a worker's life and read again when the dataset changes; the rest is read by id.
 */
import type { Entity } from '../../src/dataset/entity.ts';
import type { FigureClaim } from '../../src/dataset/figure-claim.ts';
import { withReferences } from '../../src/dataset/layers.ts';
import type { Relation } from '../../src/dataset/relation.ts';
import type { SourceDocument } from '../../src/dataset/source-document.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { openDataset, type Dataset } from '../store/dataset.ts';
import { attempt, type Outcome } from '../store/outcome.ts';
import { ensureInstalled } from './install.ts';

/** Up to here all claims are kept; beyond it those of a page's measures are read for each brief. */
const KEEP_CLAIMS = 5000;

export interface Facts {
  dataset: Dataset;
  sources: ReadonlyMap<string, SourceDocument>;
  /** All claims, or null where they are too many to keep. */
  claims: readonly FigureClaim[] | null;
}

let kept: Promise<Outcome<Facts>> | null = null;

async function readAll(dataset: Dataset): Promise<Facts> {
  const sources = new Map<string, SourceDocument>();
  for await (const slice of dataset.all('sources'))
    for (const { record } of slice) sources.set(record.id, record);
  let claims: FigureClaim[] | null = [];
  for await (const slice of dataset.all('figures')) {
    claims.push(...slice.map(({ record }) => withReferences(record, dataset.resolve)));
    if (claims.length <= KEEP_CLAIMS) continue;
    claims = null;
    break;
  }
  return { dataset, sources, claims };
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

export async function relationsAbout({ dataset }: Facts, ids: readonly string[]): Promise<Relation[]> {
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
