/** Opens a file as the notebook does. */
import { openAnnotations } from '../../../src/annotation/exchange/open-annotations.ts';
import type { Incomings } from '../../../src/annotation/exchange/foreign.ts';
import { readTableRows } from '../../../src/annotation/exchange/read-table.ts';
import { guessColumns } from '../../../src/annotation/exchange/table-columns.ts';
import { context } from './made.ts';

async function* bytes(text: string) {
  yield new TextEncoder().encode(text);
}
export const open = (value: unknown) =>
  openAnnotations(bytes(typeof value === 'string' ? value : JSON.stringify(value)), context);
export async function read(value: unknown): Promise<Incomings> {
  const opened = await open(value);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  if (opened.value.is === 'annotations') return opened.value.read;
  if (opened.value.is === 'user') throw new Error('user');
  const { table } = opened.value;
  return readTableRows(table, guessColumns(table.columns), context);
}
export const problems = async (value: unknown) =>
  (await read(value)).problems.map(({ code, pointer, row, column }) => [
    code,
    pointer ?? [row, column].join(' '),
  ]);
