/** Records as tables for spreadsheets: CSV (RFC 4180) in UTF-8 with a mark, which is how they know it. */
import Papa from 'papaparse';
import type { PackRecords } from '../../canonical.ts';
import { writeCell } from './cells.ts';
import { COLUMNS, pathOf, typeOf, type TableName } from './columns.ts';

function valueAt(record: object, path: readonly string[]): unknown {
  let here: unknown = record;
  for (const key of path) here = (here as Record<string, unknown> | null | undefined)?.[key];
  return here;
}

/** All languages in which something has a label; English first. */
function labelColumns(records: readonly object[]): string[] {
  const languages = new Set(records.flatMap((record) => Object.keys((record as { label: object }).label)));
  return [...languages]
    .sort((a, b) => (a === 'en' ? -1 : b === 'en' ? 1 : a < b ? -1 : 1))
    .map((one) => `label.${one}`);
}

/** Cells as they are, quoted where they must be. */
export const csvText = (names: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\ufeff${Papa.unparse([[...names], ...rows.map((row) => [...row])], { newline: '\r\n' })}\r\n`;

function tableText(table: TableName, records: readonly object[]): string {
  const names = Object.entries(COLUMNS[table]).flatMap(([name, type]) =>
    type === 'labels' ? labelColumns(records) : name,
  );
  const rows = records.map((record) =>
    names.map((name) => writeCell(typeOf(table, name)!, valueAt(record, pathOf(name)))),
  );
  return csvText(names, rows);
}

/** The tables that have rows, each as the text of its file. Aliases and designations name their entity in `entityId`. */
export function writeTables({
  sources,
  entities,
  relations,
  figureClaims,
}: PackRecords): Partial<Record<TableName, string>> {
  const within = (field: 'aliases' | 'designations') =>
    entities.flatMap((entity) => entity[field].map((one) => ({ entityId: entity.id, ...one })));
  const tables: Record<TableName, readonly object[]> = {
    sources,
    entities,
    aliases: within('aliases'),
    designations: within('designations'),
    relations,
    figures: figureClaims,
  };
  return Object.fromEntries(
    Object.entries(tables)
      .filter(([, records]) => records.length > 0)
      .map(([table, records]) => [table, tableText(table as TableName, records)]),
  );
}
