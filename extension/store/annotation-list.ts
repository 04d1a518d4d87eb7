/** Annotations as they are read from their rows. */
import * as v from 'valibot';
import { annotation as schema } from '../../src/annotation/annotation.ts';
import { pageKeys } from '../../src/annotation/page-key.ts';
import { upgradeAnnotation } from '../../src/annotation/upgrade.ts';
import { quickParse } from '../../src/dataset/quick-shape.ts';
import { attempt, type Outcome } from './outcome.ts';
import { rowsByKey, rowsWhere } from './reads.ts';
import type { StoredAnnotation } from './rows.ts';
import { readUser } from './user-reader.ts';

/** Rows of an earlier version are read in today's form; those that are no annotations any more are set aside, and the rest opens. */
export interface AnnotationList {
  rows: StoredAnnotation[];
  setAside: { id: string; why: string }[];
}

export function readable(rows: readonly StoredAnnotation[]): AnnotationList {
  const list: AnnotationList = { rows: [], setAside: [] };
  for (const row of rows) {
    const parsed = quickParse(schema, upgradeAnnotation(row.annotation));
    if (parsed.success) list.rows.push({ ...row, annotation: parsed.output });
    else list.setAside.push({ id: row.id, why: v.summarize(parsed.issues) });
  }
  return list;
}

/**
 * Those on one page: by its address and its canonical address, in the order in which they were made.
 * @param also ids of others that are wanted with them
 */
export async function annotationsOfPage(
  url: string,
  canonicalUrl: string | null = null,
  also: readonly string[] = [],
): Promise<Outcome<AnnotationList>> {
  const db = await readUser();
  if (!db.ok) return db;
  const keys = [...new Set([url, ...(canonicalUrl ? [canonicalUrl] : [])].flatMap(pageKeys))];
  return attempt(async () => {
    const rows = await rowsWhere<StoredAnnotation>(db.value, 'annotations', 'page', keys);
    const others = await rowsByKey<StoredAnnotation>(db.value, 'annotations', also);
    const here = new Set(rows.map(({ id }) => id));
    rows.push(...others.filter((row) => row !== undefined).filter(({ id }) => !here.has(id)));
    return readable(rows.sort((a, b) => a.created.localeCompare(b.created)));
  });
}
