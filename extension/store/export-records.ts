/** Records for an export: everything, or a selection with what it refers to, as the user sees them now. */
import { selectRecords, type RecordReader } from '../../src/dataset/exchange/select.ts';
import {
  inLists,
  inOrder,
  LISTS,
  noRecords,
  type AnyRecord,
  type ListName,
} from '../../src/dataset/exchange/records.ts';
import type { PackRecords } from '../../src/dataset/canonical.ts';
import type { PackMention } from '../../src/dataset/pack.ts';
import { withReferences } from '../../src/dataset/layers.ts';
import { openDataset, type Dataset } from './dataset.ts';
import { attempt, type Outcome } from './outcome.ts';
import type { RecordTable } from './rows.ts';

const TABLES: readonly [Exclude<ListName, 'mentions'>, RecordTable][] = [
  ['entities', 'entities'],
  ['figureClaims', 'figures'],
  ['relations', 'relations'],
  ['sources', 'sources'],
];

/** A merged entity is named by its survivor: the file knows nothing of merges. */
const mention = (dataset: Dataset, { entityId, locator, descriptive }: PackMention): PackMention => ({
  entityId: dataset.resolve(entityId),
  locator,
  ...(descriptive ? { descriptive } : {}),
});

/** As they are read, with their references following all merges. */
async function readFrom(
  dataset: Dataset,
  [list, table]: (typeof TABLES)[number],
  ids: readonly string[],
): Promise<AnyRecord[]> {
  const layers =
    table === 'entities'
      ? [...(await dataset.entities(ids)).values()]
      : [...(await dataset.get(table, ids)).values()];
  const records = new Map<string, object>(layers.map(({ record }) => [record.id, record]));
  return [...records.values()].map(
    (record) => ({ list, record: withReferences(record, dataset.resolve) }) as AnyRecord,
  );
}

async function mentionsIn(dataset: Dataset, documentIds: readonly string[]): Promise<PackMention[]> {
  const rows = await dataset.mentions('documentId', documentIds);
  return rows.map((row) => mention(dataset, row));
}

const readerFor = (dataset: Dataset): RecordReader => ({
  read: async (ids) => (await Promise.all(TABLES.map((table) => readFrom(dataset, table, ids)))).flat(),
  mentions: (documentIds) => mentionsIn(dataset, documentIds),
});

/** The records with these ids, and all that they refer to. */
export async function exportSelection(ids: readonly string[]): Promise<Outcome<PackRecords>> {
  const dataset = await openDataset();
  if (!dataset.ok) return dataset;
  return attempt(() => selectRecords(ids, readerFor(dataset.value)));
}

async function idsOf(dataset: Dataset, table: RecordTable): Promise<string[]> {
  const ids: string[] = [];
  for await (const slice of dataset.all(table))
    for (const { record } of slice)
      if (table !== 'entities' || dataset.resolve(record.id) === record.id) ids.push(record.id);
  return ids.sort();
}

/**
 * Everything, record by record in canonical order, for `writeLines()`: of a large dataset only the ids are held. The
 * header names all sources: they are read for it beforehand, with `exportSelection()` or a list of them.
 */
export async function* exportAll(dataset: Dataset, slice = 500): AsyncGenerator<AnyRecord> {
  for (const list of LISTS) {
    const table = TABLES.find(([name]) => name === list);
    if (!table) {
      const mentions = await mentionsIn(dataset, await idsOf(dataset, 'sources'));
      yield* inOrder({ ...noRecords(), mentions });
      continue;
    }
    const ids = await idsOf(dataset, table[1]);
    for (let at = 0; at < ids.length; at += slice)
      yield* inOrder(inLists(await readFrom(dataset, table, ids.slice(at, at + slice))));
  }
}
