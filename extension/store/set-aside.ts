/** Rows of the user's that don't have their shape any more: they are kept as they are, not shown among the others, and never in the way. */
import {
  readUserFile,
  USER_FILE,
  USER_FILE_VERSION,
  USER_STORES,
} from '../../src/dataset/exchange/user-file.ts';
import { readable } from './annotation-list.ts';
import { attempt, type Outcome } from './outcome.ts';
import { rowsAfter } from './reads.ts';
import type { LoggedStore, StoredAnnotation } from './rows.ts';
import { readUser } from './user-reader.ts';

export interface SetAside {
  store: LoggedStore;
  id: string;
  /** Where in the row, and what is the matter there. */
  why: string;
  row: unknown;
}

type Row = { id: string };

/** Those that the shape of their store refuses; the pointer is `/records/3/record/label`. */
function misshapen(store: LoggedStore, rows: readonly Row[]): Map<string, string> {
  const file = { format: USER_FILE, version: USER_FILE_VERSION, created: new Date().toISOString() };
  const read = readUserFile({ ...file, [store]: rows });
  const problems = read.ok ? read.value.problems : read.error;
  const found = new Map<string, string>();
  for (const { pointer = '', code, detail } of problems) {
    const [, , at, ...path] = pointer.split('/');
    const row = rows[Number(at)];
    if (row && !found.has(row.id)) found.set(row.id, `${path.join('/')} ${detail ?? code}`.trim());
  }
  return found;
}

/** Nothing is changed by looking. */
export async function listSetAside(): Promise<Outcome<SetAside[]>> {
  const db = await readUser();
  if (!db.ok) return db;
  return attempt(async () => {
    const all: SetAside[] = [];
    for (const store of USER_STORES) {
      const rows = await rowsAfter<Row>(db.value, store);
      const why = misshapen(store, rows);
      if (store === 'annotations')
        for (const one of readable(rows as StoredAnnotation[]).setAside) why.set(one.id, one.why);
      for (const row of rows)
        if (why.has(row.id)) all.push({ store, id: row.id, why: why.get(row.id)!, row });
    }
    return all;
  });
}
