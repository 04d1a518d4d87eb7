import type { SeedReport } from './check.ts';
import { COUNTED } from './counts.ts';

/** Right-aligned columns, the first left-aligned. */
function table(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The report as lines: what is explained, what does not fit, and a table of counts per document and kind. */
export function formatReport({ explained, gaps, rows }: SeedReport): string {
  const total = (pick: (row: SeedReport['rows'][number]) => number) =>
    String(rows.reduce((sum, row) => sum + pick(row), 0));
  const head = ['document', 'words', ...COUNTED, 'ordinary'];
  const body = rows.map((row) => [
    row.document,
    String(row.words),
    ...COUNTED.map((kind) => String(row.counts[kind])),
    String(row.passed),
  ]);
  const sum = [
    'all',
    total((r) => r.words),
    ...COUNTED.map((kind) => total((r) => r.counts[kind])),
    total((r) => r.passed),
  ];
  return [
    'Without a record of their own, on purpose:',
    ...explained.map((e) => `  ${e.document}:${e.at}  "${e.words}"  ${e.by}`),
    '',
    gaps.length === 0 ? 'Nothing is missing.' : `Does not fit (${gaps.length}):`,
    ...gaps.map((gap) => `  ${gap.document}${gap.at === undefined ? '' : `:${gap.at}`}  ${gap.message}`),
    '',
    table([head, ...body, sum]),
  ].join('\n');
}
