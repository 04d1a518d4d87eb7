/** A file on its way in: opened, laid beside what is stored, and written. */
import type { Annotation } from '../../src/annotation/annotation.ts';
import type { ImportContext } from '../../src/annotation/exchange/foreign.ts';
import { openAnnotations } from '../../src/annotation/exchange/open-annotations.ts';
import { readTableRows } from '../../src/annotation/exchange/read-table.ts';
import { guessColumns, type ColumnMapping } from '../../src/annotation/exchange/table-columns.ts';
import { piecesOf } from '../../src/dataset/exchange/bytes.ts';
import type { Table } from '../../src/dataset/exchange/csv/parse-table.ts';
import type { Problem } from '../../src/dataset/exchange/problem.ts';
import type { Result } from '../../src/dataset/result.ts';
import { browser } from '../platform/api.ts';
import { readable } from '../store/annotation-list.ts';
import { annotationSlices } from '../store/annotation-reads.ts';
import { undoAnnotation } from '../store/annotations.ts';
import { writeAnnotations } from '../store/many-annotations.ts';
import { compareWith, mergeUser } from '../store/merge-user.ts';
import { rowKey, type Choices } from '../../src/annotation/exchange/open-conflict.ts';
import { planOf, planOfHistory, toWrite, type Plan } from './import-plan.ts';

export interface OpenedImport {
  plan: Plan;
  /** Of a table only: which column is what is for the user to say. */
  table: Table | null;
  mapping: ColumnMapping;
  here: readonly Annotation[];
  context: ImportContext;
}

async function stored(): Promise<Annotation[]> {
  const all: Annotation[] = [];
  for await (const rows of annotationSlices())
    all.push(...readable(rows).rows.map(({ annotation }) => annotation));
  return all;
}

/** Errors: those of `openAnnotations`; `unknownFormat` where what is stored cannot be read. */
export async function openImport(file: Blob): Promise<Result<OpenedImport, Problem[]>> {
  const context = {
    now: new Date(),
    version: browser.runtime.getManifest().version,
  };
  const opened = await openAnnotations(piecesOf(file.stream() as ReadableStream<Uint8Array>), context);
  if (!opened.ok) return opened;
  const { value } = opened;
  if (value.is === 'user') {
    const merged = await compareWith(value.file.history);
    if (!merged.ok)
      return {
        ok: false,
        error: [{ code: 'unknownFormat', detail: merged.error.code }],
      };
    const plan = planOfHistory(value.file, merged.value);
    return {
      ok: true,
      value: { plan, table: null, mapping: [], here: [], context },
    };
  }
  const here = await stored();
  if (value.is === 'annotations')
    return {
      ok: true,
      value: {
        plan: planOf(value.read, here),
        table: null,
        mapping: [],
        here,
        context,
      },
    };
  const { table } = value;
  const mapping = guessColumns(table.columns);
  const read = readTableRows(table, mapping, context);
  return {
    ok: true,
    value: { plan: planOf(read, here), table, mapping, here, context },
  };
}

/** The plan of a table under another mapping. */
export const planTable = ({ table, mapping, here, context }: OpenedImport): Plan =>
  planOf(readTableRows(table!, mapping, context), here);

/** Writes all or nothing. `undo` takes the whole import back. */
export async function carryOut(
  plan: Plan,
  choices: Choices,
): Promise<{ ok: true; undo: () => Promise<unknown> } | { ok: false }> {
  const done =
    plan.is === 'annotations'
      ? await writeAnnotations(toWrite(plan.previewed, choices))
      : await mergeUser(plan.file.history, (row) => choices[rowKey(row)] ?? 'mine');
  if (!done.ok) return { ok: false };
  const { seq } = done.value;
  return { ok: true, undo: async () => seq !== null && undoAnnotation(seq) };
}
