/** Rows of a table as annotations: which column is what, the user has said or agreed to. */
import { readCell } from '../../dataset/exchange/csv/cells.ts';
import type { Table } from '../../dataset/exchange/csv/parse-table.ts';
import type { Problem } from '../../dataset/exchange/problem.ts';
import type { Result } from '../../dataset/result.ts';
import { isObject } from '../assertion.ts';
import { STATUSES, type Status } from '../annotation.ts';
import type { Rating } from '../ratings.ts';
import type { Writing } from '../writing.ts';
import {
  adopt,
  gathered,
  type Foreign,
  type ImportContext,
  type Incoming,
  type Incomings,
} from './foreign.ts';
import { instantOf, isoDateOf } from './instant.ts';
import { COLUMNS, isOwnTable, type ColumnMapping, type ColumnName } from './table-columns.ts';

type Cells = Partial<Record<ColumnName, unknown>>;

/** The cells of a row by their column. Cells of somebody else's table lose the blanks around them. */
function cellsOf(
  row: readonly string[],
  columns: readonly string[],
  mapping: ColumnMapping,
  at: { row: number },
  exact: boolean,
): Result<Cells, Problem[]> {
  const cells: Cells = {};
  const problems: Problem[] = [];
  mapping.forEach((name, n) => {
    if (name === null) return;
    const cell = exact ? row[n]! : row[n]!.trim();
    // Others write several tags with commas between.
    const type = COLUMNS[name];
    const read =
      type === 'list' && !exact
        ? {
            ok: true as const,
            value: cell
              .split(/[|,;]/)
              .map((one) => one.trim())
              .filter(Boolean),
          }
        : readCell(type, cell, '.');
    if (!read.ok) problems.push({ code: read.error, ...at, column: columns[n]!, detail: cell.slice(0, 80) });
    else if (read.value !== undefined) cells[name] = read.value;
  });
  return problems.length > 0 ? { ok: false, error: problems } : { ok: true, value: cells };
}

const text = (cells: Cells, name: ColumnName): string | undefined => {
  const value = cells[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};
const number = (cells: Cells, name: ColumnName): number | undefined => cells[name] as number | undefined;

function ratingOf(cells: Cells): Rating | null {
  const label = text(cells, 'rating');
  if (!label) return null;
  const [value, best, worst] = (['ratingValue', 'ratingBest', 'ratingWorst'] as const).map((name) =>
    number(cells, name),
  );
  const explanation = text(cells, 'explanation');
  return {
    scaleId: text(cells, 'scale') ?? 'imported',
    stepId: text(cells, 'step') ?? label.slice(0, 400),
    label,
    ...(value === undefined ? {} : { value }),
    ...(best === undefined ? {} : { best }),
    ...(worst === undefined ? {} : { worst }),
    ...(explanation ? { explanation } : {}),
  };
}

function writingOf(cells: Cells): Partial<Writing> {
  const claim = text(cells, 'claim');
  const by = text(cells, 'saidBy');
  const record = text(cells, 'saidByRecord');
  const on = isoDateOf(text(cells, 'saidOn'));
  const reviewUrl = text(cells, 'reviewUrl');
  const reviewedOn = isoDateOf(text(cells, 'reviewedOn'));
  const status = text(cells, 'status')?.toLowerCase();
  return {
    claim: claim
      ? {
          text: claim,
          ...(by ? { by: { name: by, ...(record ? { record } : {}) } } : {}),
          ...(on ? { on } : {}),
        }
      : null,
    note: text(cells, 'note') ?? '',
    tags: (cells['tags'] as string[] | undefined) ?? [],
    questions: (cells['questions'] as Writing['questions'] | undefined) ?? [],
    rating: ratingOf(cells),
    records: (cells['records'] as string[] | undefined) ?? [],
    evidence: (cells['evidence'] as Writing['evidence'] | undefined) ?? [],
    status: STATUSES.find((one) => one === status) ?? ('draft' satisfies Status),
    publication: reviewUrl ? { url: reviewUrl, ...(reviewedOn ? { on: reviewedOn } : {}) } : null,
    archived: text(cells, 'archived') ?? null,
  };
}

/** Columns whose cells are dates: what cannot be read as one is named. */
const DATES: readonly [ColumnName, (value: unknown) => string | null | undefined][] = [
  ['created', instantOf],
  ['modified', instantOf],
  ['readOn', instantOf],
  ['saidOn', isoDateOf],
  ['reviewedOn', isoDateOf],
];

/** JSON in a cell may be anything; what is no list where one belongs is named. */
const LISTS: readonly ColumnName[] = ['questions', 'evidence', 'corrections'];

function annotationOf(
  cells: Cells,
  at: { row: number },
  context: ImportContext,
): Result<Incoming, Problem[]> {
  const bad = (code: Problem['code'], column: ColumnName, detail = '') => ({
    ok: false as const,
    error: [{ code, ...at, column, detail: detail.slice(0, 80) }],
  });
  const url = text(cells, 'url');
  if (!url) return bad('required', 'url');
  for (const [column, read] of DATES)
    if (text(cells, column) && !read(cells[column])) return bad('date', column, text(cells, column));
  for (const column of LISTS)
    if (cells[column] !== undefined && !(Array.isArray(cells[column]) && cells[column].every(isObject)))
      return bad('shape', column);
  const status = text(cells, 'status');
  if (status && !(STATUSES as readonly string[]).includes(status.toLowerCase()))
    return bad('choice', 'status', status);
  const exact = text(cells, 'quote');
  const [start, end] = [number(cells, 'start'), number(cells, 'end')];
  const instant = (name: ColumnName) => instantOf(cells[name]) ?? undefined;
  const foreign: Foreign = {
    id: text(cells, 'id') ?? text(cells, 'importedAs'),
    canonical: text(cells, 'importedAs'),
    created: instant('created'),
    modified: instant('modified'),
    readOn: instant('readOn'),
    creator: cells['creator'] as Foreign['creator'],
    page: {
      url,
      title: text(cells, 'title'),
      canonicalUrl: text(cells, 'canonicalUrl'),
      language: text(cells, 'language'),
      published: text(cells, 'published'),
    },
    quote: exact
      ? { exact, prefix: text(cells, 'prefix') ?? '', suffix: text(cells, 'suffix') ?? '' }
      : undefined,
    position: start !== undefined && end !== undefined ? { start, end } : undefined,
    corrections: cells['corrections'] as Foreign['corrections'],
    writing: writingOf(cells),
  };
  return adopt(foreign, at, [], context);
}

/** Each bad cell with its row and column; 1 is the first row under the header. */
export function readTableRows(
  { columns, rows }: Table,
  mapping: ColumnMapping,
  context: ImportContext,
): Incomings {
  const exact = isOwnTable(columns);
  return gathered(
    rows.map((row, n): Result<Incoming, Problem[]> => {
      const at = { row: n + 1 };
      const cells = cellsOf(row, columns, mapping, at, exact);
      return cells.ok ? annotationOf(cells.value, at, context) : cells;
    }),
  );
}
