/** A part of the dataset, or all of it, as files: made in memory, saved by the page that asks. */
import { gzip } from '../../src/dataset/exchange/bytes.ts';
import { writeTables } from '../../src/dataset/exchange/csv/write-tables.ts';
import { attributed, makePack } from '../../src/dataset/exchange/make-pack.ts';
import { packText } from '../../src/dataset/exchange/pack-json.ts';
import { writeLines } from '../../src/dataset/exchange/pack-lines.ts';
import { inOrder, type PackHeader } from '../../src/dataset/exchange/records.ts';
import type { PackRecords } from '../../src/dataset/canonical.ts';
import { openDataset, type Dataset } from './dataset.ts';
import { exportAll, exportSelection } from './export-records.ts';
import { attempt, fail, succeed, type Outcome } from './outcome.ts';
import type { RecordTable } from './rows.ts';

export const FORMATS = ['json', 'lines', 'tables'] as const;
export type ExportFormat = (typeof FORMATS)[number];

/** `mine`: what the user made or corrected. A list of ids comes with all that they refer to. */
export type ExportScope = 'all' | 'mine' | readonly string[];

export interface ExportedFile {
  name: string;
  blob: Blob;
}

const RECORD_TABLES: readonly RecordTable[] = ['entities', 'figures', 'relations', 'sources'];

async function idsIn(dataset: Dataset, scope: 'all' | 'mine'): Promise<string[]> {
  const ids: string[] = [];
  for (const table of RECORD_TABLES)
    for await (const slice of dataset.all(table))
      for (const { record, origin, patched } of slice)
        if (scope === 'all' || origin === 'user' || patched.length > 0) ids.push(record.id);
  return ids;
}

async function blobOf(pieces: AsyncIterable<Uint8Array>, type: string): Promise<Blob> {
  const all: BlobPart[] = [];
  for await (const piece of pieces) all.push(piece as Uint8Array<ArrayBuffer>);
  return new Blob(all, { type });
}

const named = (header: PackHeader, ending: string): string => `${header.id}-${header.version}.${ending}`;

/** Of everything only the ids are held, however large it is. */
async function allLines(dataset: Dataset, header: PackHeader): Promise<ExportedFile> {
  const sources = [];
  for await (const slice of dataset.all('sources')) sources.push(...slice.map(({ record }) => record));
  const lines = writeLines(attributed(header, sources), exportAll(dataset));
  return { name: named(header, 'jsonl.gz'), blob: await blobOf(gzip(lines), 'application/gzip') };
}

async function filesOf(
  format: ExportFormat,
  header: PackHeader,
  records: PackRecords,
): Promise<Outcome<ExportedFile[]>> {
  if (format === 'tables') {
    const tables = Object.entries(writeTables(records));
    return succeed(
      tables.map(([table, text]) => ({
        name: `${header.id}-${table}.csv`,
        blob: new Blob([text], { type: 'text/csv' }),
      })),
    );
  }
  if (format === 'lines') {
    const lines = writeLines(attributed(header, records.sources), inOrder(records));
    const blob = await blobOf(gzip(lines), 'application/gzip');
    return succeed([{ name: named(header, 'jsonl.gz'), blob }]);
  }
  const pack = await makePack(header, records);
  if (!pack.ok) return fail('invalid', pack.error.map(({ pointer }) => pointer).join(' '));
  const blob = new Blob([packText(pack.value)], { type: 'application/json' });
  return succeed([{ name: named(header, 'json'), blob }]);
}

/**
 * The files of an export; tables are one file each. Answers none where there is nothing to export.
 * Errors: `invalid` where the dataset itself does not hang together (`detail` says where), and those of reading.
 */
export async function exportFiles(
  scope: ExportScope,
  format: ExportFormat,
  header: PackHeader,
): Promise<Outcome<ExportedFile[]>> {
  const dataset = await openDataset();
  if (!dataset.ok) return dataset;
  if (scope === 'all' && format === 'lines')
    return attempt(async () => [await allLines(dataset.value, header)]);
  const ids = await attempt(async () =>
    typeof scope === 'string' ? idsIn(dataset.value, scope) : [...scope],
  );
  if (!ids.ok) return ids;
  if (ids.value.length === 0) return succeed([]);
  const records = await exportSelection(ids.value);
  if (!records.ok) return records;
  const files = await attempt(() => filesOf(format, header, records.value));
  return files.ok ? files.value : files;
}
