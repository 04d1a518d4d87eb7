/** A table's rows as objects of our fields, each cell read by the type of its field. */
import { MAX_PROBLEMS, type Problem } from '../problem.ts';
import { guessDecimal, readCell, type Decimal } from './cells.ts';
import { pathOf, typeOf, type CellType, type TableName } from './columns.ts';
import { isOwn, type Mapping } from './mapping.ts';
import type { Table } from './parse-table.ts';

export type Raw = Record<string, unknown>;

export interface RawRow {
  /** 1 is the first row under the header. */
  row: number;
  raw: Raw;
}

export interface RowOptions {
  /** By the name of the field, where the user chose; else by what the column's cells say. */
  decimal?: Readonly<Record<string, Decimal>>;
}

function put(raw: Raw, [key, ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) raw[key!] = value;
  else {
    const inner = (raw[key!] ??= {}) as Raw;
    put(inner, rest, value);
  }
}

interface Field {
  name: string;
  type: CellType;
  at: number;
  decimal: Decimal | null;
}

function fieldsOf(
  table: TableName,
  { columns, rows, delimiter }: Table,
  mapping: Mapping,
  options: RowOptions,
): Field[] {
  return columns.flatMap((_, at) => {
    const name = mapping[at];
    const type = name ? typeOf(table, name) : undefined;
    if (!name || !type) return [];
    const isNumber = type === 'number' || type === 'bound';
    const decimal =
      !isNumber || isOwn(table, columns)
        ? '.'
        : guessDecimal(
            rows.map((row) => row[at]!),
            delimiter,
          );
    return [{ name, type, at, decimal: options.decimal?.[name] ?? decimal }];
  });
}

/** Cells of somebody else's table lose the blanks around them; those of our own are taken to the letter. */
export function readRows(
  table: TableName,
  parsed: Table,
  mapping: Mapping,
  options: RowOptions = {},
): { rows: RawRow[]; problems: Problem[] } {
  const fields = fieldsOf(table, parsed, mapping, options);
  const exact = isOwn(table, parsed.columns);
  const problems: Problem[] = [];
  const rows = parsed.rows.map((cells, index): RawRow => {
    const raw: Raw = {};
    for (const { name, type, at, decimal } of fields) {
      const cell = exact ? cells[at]! : cells[at]!.trim();
      const read = readCell(type, cell, decimal);
      if (!read.ok)
        problems.push({
          code: read.error,
          table,
          row: index + 1,
          column: parsed.columns[at]!,
          detail: cell.slice(0, 80),
        });
      else if (read.value !== undefined) put(raw, pathOf(name), read.value);
    }
    return { row: index + 1, raw };
  });
  return { rows, problems: problems.slice(0, MAX_PROBLEMS) };
}
