/** The annotations in a colleague's file: each state brought into today's form and checked; other records stay as they are. */
import * as v from 'valibot';
import type { Revised } from '../../dataset/exchange/merge-history.ts';
import { MAX_PROBLEMS, pointer, type Problem } from '../../dataset/exchange/problem.ts';
import type { UserHistory } from '../../dataset/exchange/user-file.ts';
import { quickParse } from '../../dataset/quick-shape.ts';
import { annotation as schema } from '../annotation.ts';
import { pageKey } from '../page-key.ts';
import { upgradeAnnotation } from '../upgrade.ts';

const problem = (one: Revised, code: Problem['code'], detail: string): Problem => ({
  code,
  pointer: pointer([one.store, one.id, one.rev]),
  detail,
});

/** What a row is searched by is worked out from the annotation, and not taken from the file. */
function readState(one: Revised): Revised | Problem {
  const row = one.row as { annotation: unknown; state?: unknown };
  const parsed = quickParse(schema, upgradeAnnotation(row.annotation));
  if (!parsed.success) return problem(one, 'shape', v.summarize(parsed.issues).slice(0, 300));
  const annotation = parsed.output;
  if (annotation.id !== one.id) return problem(one, 'inconsistent', annotation.id);
  const { created, modified, target } = annotation;
  const page = pageKey(target['sm:page'].canonicalUrl ?? target.source);
  return { ...one, row: { id: one.id, rev: one.rev, page, created, modified, annotation } };
}

/** A state that is no annotation is named, and its row goes without it. */
export function annotationHistory({ history, problems }: UserHistory): UserHistory {
  const read: UserHistory = { history: [], problems: [...problems] };
  for (const one of history) {
    const state = one.store === 'annotations' && one.row !== null ? readState(one) : one;
    if ('code' in state) read.problems.push(state);
    else read.history.push(state);
  }
  return { ...read, problems: read.problems.slice(0, MAX_PROBLEMS) };
}
