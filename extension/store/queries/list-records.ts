/** A table's records for a list, as far as they are asked for. */
import { openDataset, type Layer } from '../dataset.ts';
import { attempt, type Outcome } from '../outcome.ts';
import type { RecordOf, RecordTable } from '../rows.ts';
import { namedBy } from './claim-record.ts';
import { labelsOf, sourcesOf } from './entity-record.ts';

export interface RecordList<T extends RecordTable> {
  rows: Layer<RecordOf[T]>[];
  /** Whether there are more than were asked for. */
  more: boolean;
}

/** The first `limit` records that `keep` holds for, packs' before the user's own. */
export async function listRecords<T extends RecordTable>(
  table: T,
  keep: (layer: Layer<RecordOf[T]>) => boolean,
  limit: number,
): Promise<Outcome<RecordList<T>>> {
  const dataset = await openDataset();
  if (!dataset.ok) return dataset;
  return attempt(async () => {
    const rows: Layer<RecordOf[T]>[] = [];
    for await (const slice of dataset.value.all(table)) {
      rows.push(...slice.filter(keep));
      if (rows.length > limit) break;
    }
    return { rows: rows.slice(0, limit), more: rows.length > limit };
  });
}

/** The names and the sources that lines of figures and relations refer to. */
export async function referredBy(
  rows: readonly (RecordOf['figures'] | RecordOf['relations'])[],
): Promise<Outcome<{ labels: Record<string, string>; sources: Awaited<ReturnType<typeof sourcesOf>> }>> {
  const dataset = await openDataset();
  if (!dataset.ok) return dataset;
  const named = rows.flatMap(namedBy);
  return attempt(async () => ({
    labels: await labelsOf(dataset.value, named),
    sources: await sourcesOf(
      dataset.value,
      rows.map(({ documentId }) => documentId),
    ),
  }));
}

/** These entities, by the id that was asked for; what is unknown is missing. */
export async function readEntities(
  ids: readonly string[],
): Promise<Outcome<Map<string, Layer<RecordOf['entities']>>>> {
  const dataset = await openDataset();
  return dataset.ok ? attempt(() => dataset.value.entities(ids)) : dataset;
}
