/**
 * Two versions of one record, and the one that both come from.
 * Base `{label: {en: 'X'}, note: 'a'}`, mine `{label: {en: 'Y'}, note: 'a'}`, theirs `{label: {en: 'X'}, note: 'b'}`:
 * mine changed the label, theirs the note, and together they are `{label: {en: 'Y'}, note: 'b'}`.
 */
import { sameJson } from '../layers.ts';
import { pointer } from './problem.ts';

type Json = Record<string, unknown>;

/** One field with two values; undefined where one side has none. `path` is a JSON pointer into the record. */
export interface FieldChange {
  path: string;
  mine: unknown;
  theirs: unknown;
}

export interface Compared<T> {
  /** Where the two differ. */
  fields: FieldChange[];
  /** Those of them that both sides changed, each in its own way. Empty where no base is known. */
  conflicts: FieldChange[];
  /** Mine with what only they changed; on a conflict it has theirs. */
  merged: T;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function compare(
  mine: unknown,
  theirs: unknown,
  base: unknown,
  path: string[],
  into: Pick<Compared<unknown>, 'fields' | 'conflicts'>,
): unknown {
  if (sameJson(mine, theirs)) return mine;
  if (isObject(mine) && isObject(theirs)) {
    const from = isObject(base) ? base : {};
    const merged: Json = {};
    for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
      const value = compare(mine[key], theirs[key], from[key], [...path, key], into);
      if (value !== undefined) merged[key] = value;
    }
    return merged;
  }
  // A list is one value: what its order means only its owner knows.
  const field = { path: pointer(path), mine, theirs };
  into.fields.push(field);
  if (sameJson(theirs, base)) return mine;
  if (!sameJson(mine, base)) into.conflicts.push(field);
  return theirs;
}

/** @param base the version that both come from; where it is not known, what they have is taken for the newer. */
export function threeWay<T extends object>(mine: T, theirs: T, base?: T): Compared<T> {
  const into = { fields: [] as FieldChange[], conflicts: [] as FieldChange[] };
  const merged = compare(mine, theirs, base ?? mine, [], into) as T;
  return { ...into, merged };
}
