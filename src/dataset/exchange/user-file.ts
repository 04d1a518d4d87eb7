/**
 * What one user made, as a file for a colleague or for another machine: rows, and the history of each. Its packs are not
 * in it, they have files of their own.
 * `{format: 'sourcemark-backup', version: 1, created: '2026-...', records: [...], revisions: [...], ...}`
 */
import * as v from 'valibot';
import { documentMentions } from '../document-mentions.ts';
import { entity } from '../entity.ts';
import { figureClaim } from '../figure-claim.ts';
import { relation } from '../relation.ts';
import type { Result } from '../result.ts';
import { sourceDocument } from '../source-document.ts';
import type { Revised } from './merge-history.ts';
import { MAX_PROBLEMS, pointer, type Problem } from './problem.ts';
import { shaped } from './shape.ts';

export const USER_FILE = 'sourcemark-backup';
/** 2 came with the documents, the settings and a hash over all; the rows are the same. */
export const USER_FILE_VERSION = 2;

/** The stores whose rows have a history. */
export const USER_STORES = ['annotations', 'records', 'patches', 'redirects'] as const;
export type UserStoreName = (typeof USER_STORES)[number];

const key = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const rev = v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}-[0-9a-z]{1,64}$/, 'not a revision'));
const instant = v.pipe(v.string(), v.isoTimestamp());
const row = { id: key, rev };

const ofTable = <T extends string, S extends v.GenericSchema>(table: T, record: S) =>
  v.strictObject({ ...row, table: v.literal(table), keys: v.array(v.string()), record });

const rows = {
  /** The annotation itself is checked by whoever knows its model. */
  annotations: v.looseObject({ ...row, annotation: v.looseObject({}) }),
  records: v.variant('table', [
    ofTable('sources', sourceDocument),
    ofTable('entities', entity),
    ofTable('relations', relation),
    ofTable('figures', figureClaim),
    ofTable('mentions', documentMentions),
  ]),
  patches: v.strictObject({
    ...row,
    target: key,
    field: v.pipe(v.string(), v.maxLength(300)),
    base: v.unknown(),
    value: v.unknown(),
    by: v.nullable(v.string()),
    at: instant,
  }),
  redirects: v.strictObject({ ...row, from: key, to: key, at: instant }),
} as const satisfies Record<UserStoreName, v.GenericSchema>;

const revision = v.strictObject({
  ...row,
  store: v.picklist(USER_STORES),
  parents: v.array(rev),
  at: instant,
  row: v.nullable(v.looseObject(row)),
});

const file = v.looseObject({
  format: v.literal(USER_FILE),
  version: v.picklist([1, USER_FILE_VERSION]),
  created: instant,
  ...Object.fromEntries(USER_STORES.map((store) => [store, v.optional(v.array(v.unknown()), [])])),
  revisions: v.optional(v.array(revision), []),
});

export const isUserFile = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (value as { format?: unknown }).format === USER_FILE;

export interface UserHistory {
  /** Every state that the file knows, rows without a history included. */
  history: Revised[];
  /** Rows that do not have their shape: the others can be taken without them. */
  problems: Problem[];
}

interface Reading extends UserHistory {
  seen: Map<string, string>;
}

/** Adds a state; the same one twice has to say the same. */
function take(reading: Reading, one: Revised, at: (string | number)[]): void {
  const problem = one.row === null ? [] : rowProblems(one.store as UserStoreName, one.row);
  reading.problems.push(
    ...problem.map((found) => ({ ...found, pointer: pointer(at) + (found.pointer ?? '') })),
  );
  if (problem.length > 0) return;
  const name = JSON.stringify([one.store, one.id, one.rev]);
  const before = reading.seen.get(name);
  const now = JSON.stringify(one.row);
  if (before === undefined) {
    reading.seen.set(name, now);
    reading.history.push(one);
  } else if (before !== now)
    reading.problems.push({ code: 'duplicateId', pointer: pointer(at), detail: one.id });
}

function rowProblems(store: UserStoreName, value: unknown): Problem[] {
  const read = shaped(rows[store], value);
  return read.ok ? [] : read.error;
}

/**
 * The history in a colleague's file. Errors: `newerSchema`, `shape`. A row that is amiss is named among `problems`, and
 * so is a second row under one id and revision.
 */
export function readUserFile(value: unknown): Result<UserHistory, Problem[]> {
  const { version } = (value ?? {}) as { version?: unknown };
  if (typeof version === 'number' && version > USER_FILE_VERSION)
    return { ok: false, error: [{ code: 'newerSchema', pointer: '/version', detail: String(version) }] };
  const read = shaped(file, value);
  if (!read.ok) return read;
  const reading: Reading = { history: [], problems: [], seen: new Map() };
  for (const [at, one] of read.value.revisions.entries()) {
    const inside = one.row === null || (one.row.id === one.id && one.row.rev === one.rev);
    if (inside) take(reading, one, ['revisions', at, 'row']);
    else reading.problems.push({ code: 'inconsistent', pointer: pointer(['revisions', at, 'row']) });
  }
  const known = new Set(reading.history.map(({ store, id, rev }) => `${store} ${id} ${rev}`));
  for (const store of USER_STORES)
    for (const [at, one] of (read.value as unknown as Record<UserStoreName, unknown[]>)[store].entries()) {
      const { id, rev } = (one ?? {}) as { id: string; rev: string };
      if (known.has(`${store} ${id} ${rev}`)) continue;
      take(reading, { store, id, rev, parents: [], at: read.value.created, row: one }, [store, at]);
    }
  const { history, problems } = reading;
  return { ok: true, value: { history, problems: problems.slice(0, MAX_PROBLEMS) } };
}
