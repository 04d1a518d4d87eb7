/**
 * Whether a row of the user's can be read at all. One that cannot is left where it is and counts for nothing, so that
 * the rest opens; `listSetAside` names it, with the reason.
 */
import type { StoredPatch, StoredRecord, StoredRedirect } from './rows.ts';

const isText = (value: unknown): boolean => typeof value === 'string';

export function isSoundRecord(row: StoredRecord): boolean {
  const record: unknown = row.record;
  if (typeof record !== 'object' || record === null) return false;
  return row.table === 'mentions'
    ? Array.isArray((record as { mentions?: unknown }).mentions)
    : isText((record as { id?: unknown }).id);
}

export const isSoundPatch = ({ target, field, at, id }: StoredPatch): boolean =>
  [target, field, at, id].every(isText);

export const isSoundRedirect = ({ from, to, at }: StoredRedirect): boolean => [from, to, at].every(isText);
