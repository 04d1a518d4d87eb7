/** What records from a file would change in the user's own layer: each beside the one that is read under its id now. */
import type { PackRecords } from '../../src/dataset/canonical.ts';
import { checkRecords } from '../../src/dataset/exchange/check-records.ts';
import { preview, tally, type ItemState, type PreviewItem } from '../../src/dataset/exchange/preview.ts';
import type { Problem } from '../../src/dataset/exchange/problem.ts';
import { inOrder, type AnyRecord } from '../../src/dataset/exchange/records.ts';
import { referencesOf } from '../../src/dataset/exchange/select.ts';
import { copyId } from '../../src/dataset/exchange/stable-id.ts';
import type { Result } from '../../src/dataset/result.ts';
import { openDataset, type Dataset, type Layer } from './dataset.ts';
import { attempt, type Outcome } from './outcome.ts';

export interface RecordsPreview {
  items: PreviewItem[];
  counts: Record<ItemState, number>;
  /** Whether the record that is read under this id is one of the user's own. */
  isOwn: (id: string) => boolean;
}

type Layers = ReadonlyMap<string, Layer<Exclude<AnyRecord, { list: 'mentions' }>['record']>>;

/** Whatever is read under these ids, of whichever table. */
export async function layersOf(dataset: Dataset, ids: readonly string[]): Promise<Layers> {
  const found = await Promise.all([
    dataset.unmerged(ids),
    dataset.get('sources', ids),
    dataset.get('relations', ids),
    dataset.get('figures', ids),
  ]);
  return new Map(found.flatMap((layers) => [...layers] as [string, never][]));
}

/** What a pack said before the user corrected it; nothing is known of what a record of the user's own came from. */
const baseOf = (layer: Layer<object> | undefined): object | undefined =>
  layer?.origin === 'pack' ? (layer.original ?? layer.record) : undefined;

/**
 * @param records from tables, from reviews, or of a pack whose ids another pack has already. Mentions belong to packs,
 *   and are left out.
 * @returns the preview, or what does not go together.
 */
export async function previewRecords(
  records: PackRecords,
): Promise<Outcome<Result<RecordsPreview, Problem[]>>> {
  const dataset = await openDataset();
  if (!dataset.ok) return dataset;
  return attempt(async () => {
    const incoming = { ...records, mentions: [] };
    const all = inOrder(incoming);
    const ids = all.flatMap(({ record }) => ('id' in record ? [record.id, copyId(record)] : []));
    const named = all.flatMap(referencesOf).flatMap(([, id]) => id ?? []);
    const layers = await layersOf(dataset.value, [...new Set([...ids, ...named])]);
    const problems = checkRecords(incoming, (id) => layers.has(id));
    if (problems.length > 0) return { ok: false as const, error: problems };
    const layer = ({ record }: AnyRecord) => ('id' in record ? layers.get(record.id) : undefined);
    const items = preview(incoming, {
      mine: (one) => layer(one)?.record,
      base: (one) => baseOf(layer(one)) as AnyRecord['record'] | undefined,
      hasCopy: (id) => layers.has(id),
    });
    const isOwn = (id: string) => layers.get(id)?.origin === 'user';
    return { ok: true as const, value: { items, counts: tally(items), isOwn } };
  });
}
