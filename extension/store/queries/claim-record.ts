/** One figure or relation with what its page shows: where it is from, what the pack said, the names that it refers to. */
import type { StalePatch } from '../../../src/dataset/layers.ts';
import type { SourceDocument } from '../../../src/dataset/source-document.ts';
import { openDataset } from '../dataset.ts';
import type { ClaimTable } from '../edit-record.ts';
import { attempt, Refusal, type Outcome } from '../outcome.ts';
import type { RecordOf } from '../rows.ts';
import { labelsOf, namedIn, sourcesOf } from './entity-record.ts';

export interface ClaimRecord<T extends ClaimTable> {
  record: RecordOf[T];
  pack: string | null;
  /** What the pack says, where the user corrected it. */
  original: RecordOf[T] | null;
  stale: StalePatch[];
  labels: Record<string, string>;
  source: SourceDocument | null;
}

/** The entities that a figure or a relation names. */
export const namedBy = (row: RecordOf[ClaimTable]): string[] =>
  'subject' in row ? [row.subject, row.object, ...(row.assertedBy ? [row.assertedBy] : [])] : namedIn(row);

/** Errors: `notFound`. */
export async function claimRecord<T extends ClaimTable>(
  table: T,
  id: string,
): Promise<Outcome<ClaimRecord<T>>> {
  const dataset = await openDataset();
  if (!dataset.ok) return dataset;
  return attempt(async () => {
    const layer = (await dataset.value.get(table, [id])).get(id);
    if (!layer) throw new Refusal('notFound', id);
    const { record, pack, original = null, stale } = layer;
    const [labels, sources] = await Promise.all([
      labelsOf(dataset.value, namedBy(record)),
      sourcesOf(dataset.value, [record.documentId]),
    ]);
    return { record, pack, original, stale, labels, source: sources[record.documentId] ?? null };
  });
}
