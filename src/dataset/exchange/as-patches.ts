/**
 * What a user wants kept, or wants changed, of a pack's record: as patches, since packs are never written. One patch for
 * a field; of a list one for each element that is to come or to go.
 */
import { sameJson, type Patch } from '../layers.ts';
import type { FieldChange } from './three-way.ts';

export type PatchBody = Pick<Patch, 'target' | 'field' | 'base' | 'value'>;

/** The elements of the one list that the other does not have. */
export const without = (list: readonly unknown[], other: readonly unknown[]): unknown[] =>
  list.filter((one) => !other.some((known) => sameJson(one, known)));

/**
 * @param from the value in the pack that the patches will lie on.
 * @param to what shall be read.
 */
function ofField(target: string, field: string, from: unknown, to: unknown): PatchBody[] {
  if (Array.isArray(from) && Array.isArray(to))
    return [
      ...without(from, to).map((base) => ({ target, field, base, value: null })),
      ...without(to, from).map((value) => ({ target, field, base: null, value })),
    ];
  return [{ target, field, base: from ?? null, value: to ?? null }];
}

/** `/label/en` in a pointer is `label/en` in a patch. A field whose name has a `/` or `~` cannot be patched, and is left out. */
const fieldOf = (path: string): string | null => (path.includes('~') ? null : path.slice(1));

const patches = (target: string, fields: readonly FieldChange[], wanted: 'mine' | 'theirs'): PatchBody[] =>
  fields.flatMap(({ path, mine, theirs }) => {
    const field = fieldOf(path);
    if (field === null) return [];
    return wanted === 'mine' ? ofField(target, field, theirs, mine) : ofField(target, field, mine, theirs);
  });

/** Laid over theirs, the record reads as mine did. */
export const keepMine = (target: string, fields: readonly FieldChange[]): PatchBody[] =>
  patches(target, fields, 'mine');

/** Laid over mine, the record reads as theirs does. */
export const takeTheirs = (target: string, fields: readonly FieldChange[]): PatchBody[] =>
  patches(target, fields, 'theirs');
