/** A file that somebody wants to import, read as far as a preview. Nothing that is shown changes. */
import type { SourceDocument } from '../../src/dataset/source-document.ts';
import type { PackRecords } from '../../src/dataset/canonical.ts';
import { piecesOf } from '../../src/dataset/exchange/bytes.ts';
import type { Reviews } from '../../src/dataset/exchange/claim-review.ts';
import { collectLines } from '../../src/dataset/exchange/collect-lines.ts';
import { assembleTables, type MappedTable } from '../../src/dataset/exchange/csv/assemble.ts';
import { parseTable, type Table } from '../../src/dataset/exchange/csv/parse-table.ts';
import { linesOfPack } from '../../src/dataset/exchange/lines-of-pack.ts';
import type { Encoding } from '../../src/dataset/exchange/encoding.ts';
import type { Merged } from '../../src/dataset/exchange/merge-history.ts';
import { openFile, reading, type Opened } from '../../src/dataset/exchange/open-file.ts';
import type { PackLine } from '../../src/dataset/exchange/pack-lines.ts';
import type { Problem } from '../../src/dataset/exchange/problem.ts';
import { inOrder, noRecords } from '../../src/dataset/exchange/records.ts';
import { reviewSources } from '../../src/dataset/exchange/review-sources.ts';
import { referencesOf } from '../../src/dataset/exchange/select.ts';
import { stableId } from '../../src/dataset/exchange/stable-id.ts';
import type { UserHistory } from '../../src/dataset/exchange/user-file.ts';
import type { Pack } from '../../src/dataset/pack.ts';
import type { Result } from '../../src/dataset/result.ts';
import { openDataset } from './dataset.ts';
import { compareWith } from './merge-user.ts';
import { attempt, succeed, type Outcome } from './outcome.ts';
import { openPacks } from './packs-db.ts';
import { previewPack, type PackPreview } from './preview-pack.ts';
import { layersOf, previewRecords, type RecordsPreview } from './preview-records.ts';
import { stagePack, type StagedPack, type StageOptions } from './stage-pack.ts';
import { readUser } from './user-reader.ts';

export type Import =
  /** Nothing was changed. */
  | { is: 'refused'; problems: Problem[] }
  | { is: 'paused'; staged: StagedPack }
  /** A pack beside the others; the version that is there is replaced. */
  | { is: 'pack'; staged: StagedPack; preview: PackPreview }
  /** Records for the user's own layer. */
  | { is: 'records'; preview: RecordsPreview; reviews: Reviews | null }
  /** A table whose columns have to be named first. */
  | { is: 'table'; parsed: Table; encoding: Encoding }
  | { is: 'user'; file: UserHistory; merged: Merged };

const refused = (problems: Problem[]) => succeed({ is: 'refused' as const, problems });

const open = (file: Blob) =>
  openFile(piecesOf(file.stream() as ReadableStream<Uint8Array>), {
    // What a record of a pack refers to is looked up when it is laid beside the dataset.
    known: () => true,
  });

async function forOwnLayer(records: PackRecords, reviews: Reviews | null = null): Promise<Outcome<Import>> {
  const preview = await previewRecords(records);
  if (!preview.ok) return preview;
  if (!preview.value.ok) return refused(preview.value.error);
  return succeed({ is: 'records', preview: preview.value.value, reviews });
}

/** @param whole the pack in memory, for one whose records other packs have already: they are laid over those. */
async function readPack(
  lines: AsyncIterable<PackLine>,
  whole: () => Promise<Result<Pack, Problem[]>>,
  options: StageOptions,
): Promise<Outcome<Import>> {
  const [packs, user] = [await openPacks(), await readUser()];
  if (!packs.ok) return packs;
  if (!user.ok) return user;
  const staging = await stagePack(packs.value, lines, options);
  if (!staging.ok) return staging;
  const stands = staging.value;
  if (stands.is === 'refused') {
    if (stands.problems.some(({ code }) => code !== 'taken')) return refused(stands.problems);
    const pack = await whole();
    return pack.ok ? forOwnLayer(pack.value) : refused(pack.error);
  }
  if (stands.is === 'paused') return succeed({ is: 'paused', staged: stands.staged });
  const preview = await previewPack(packs.value, user.value, stands.staged.pack);
  return preview.ok ? succeed({ is: 'pack', staged: stands.staged, preview: preview.value }) : preview;
}

async function linesAgain(file: Blob): Promise<Result<Pack, Problem[]>> {
  return reading(async () => {
    const again = await open(file);
    if (!again.ok) return again;
    return again.value.is === 'lines'
      ? collectLines(again.value.lines, { known: () => true })
      : { ok: false, error: [{ code: 'unknownFormat' }] };
  });
}

async function readOpened(file: Blob, opened: Opened, options: StageOptions): Promise<Outcome<Import>> {
  switch (opened.is) {
    case 'pack':
      return readPack(
        linesOfPack(opened.pack),
        () => Promise.resolve({ ok: true, value: opened.pack }),
        options,
      );
    case 'lines':
      return readPack(opened.lines, () => linesAgain(file), options);
    case 'reviews':
      return forOwnLayer({ ...noRecords(), sources: reviewSources(opened.reviews.claims) }, opened.reviews);
    case 'table': {
      const parsed = parseTable(opened.text);
      return parsed.ok
        ? succeed({ is: 'table', parsed: parsed.value, encoding: opened.encoding })
        : refused(parsed.error);
    }
    case 'user': {
      const merged = await compareWith(opened.file.history);
      return merged.ok ? succeed({ is: 'user', file: opened.file, merged: merged.value }) : merged;
    }
  }
}

/**
 * Reads a file as far as its preview; a pack is written beside what is there, and can be paused by `options.signal`: the
 * next call with the same file goes on.
 */
export async function readImport(file: Blob, options: StageOptions = {}): Promise<Outcome<Import>> {
  const opened = await open(file);
  return opened.ok ? readOpened(file, opened.value, options) : refused(opened.error);
}

/** The record that stands for a table that names no source of its own. */
const fileSource = (name: string, language: string): SourceDocument => ({
  id: stableId({ table: 'sources', file: name }),
  title: name.slice(0, 200),
  shortName: name.slice(0, 90).padEnd(3, '.'),
  language,
  genre: 'dataset',
  rights: 'quoteOnly',
  background: true,
});

/** What is read now under the ids that the rows have or name. */
async function recordsNamed(tables: readonly MappedTable[]) {
  const ids = tables.flatMap(({ parsed, mapping }) =>
    ['id', 'entityId'].flatMap((field) => {
      const at = mapping.indexOf(field);
      return at < 0 ? [] : parsed.rows.map((row) => row[at]!.trim());
    }),
  );
  const dataset = await openDataset();
  return dataset.ok ? attempt(() => layersOf(dataset.value, [...new Set(ids)])) : dataset;
}

/** Tables whose columns were named, as records beside what is there. @param name of the file */
export async function readTables(name: string, tables: readonly MappedTable[]): Promise<Outcome<Import>> {
  const named = await recordsNamed(tables);
  if (!named.ok) return named;
  const there = (id: string) => named.value.get(id)?.record;
  const source = fileSource(name, 'en');
  const assembled = assembleTables(tables, {
    source: source.id,
    language: source.language,
    there,
    entity: (id) => {
      const record = there(id);
      return record && 'aliases' in record ? record : undefined;
    },
  });
  if (!assembled.ok) return refused(assembled.error);
  const records = assembled.value;
  const asksForFile = inOrder(records).some((one) => referencesOf(one).some(([, id]) => id === source.id));
  return forOwnLayer(asksForFile ? { ...records, sources: [...records.sources, source] } : records);
}
