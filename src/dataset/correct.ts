/**
 * A user's correction to a pack's record, worked out against the corrections that are there: a field has one patch at
 * most, whose `base` stays what the pack said, and a list has one for each element. What leads back to the pack's own
 * value takes the patch away.
 */
import { sameJson, type Patch } from './layers.ts';
import type { PatchBody } from './exchange/as-patches.ts';

/** The patches that go, and the bodies that come; a body with an `id` replaces that patch. */
export interface Correction {
  remove: string[];
  put: (PatchBody & { id?: string })[];
}

const NOTHING: Correction = { remove: [], put: [] };

/**
 * Another value for a field that holds one.
 *
 * @param patches those of this record.
 * @param shown what is read now; null where nothing is.
 */
export function correctField(
  patches: readonly Patch[],
  { target, field, shown, value }: { target: string; field: string; shown: unknown; value: unknown },
): Correction {
  if (sameJson(shown, value)) return NOTHING;
  const known = patches.find((patch) => patch.target === target && patch.field === field);
  if (!known) return { remove: [], put: [{ target, field, base: shown ?? null, value: value ?? null }] };
  if (sameJson(known.base, value)) return { remove: [known.id], put: [] };
  return { remove: [], put: [{ id: known.id, target, field, base: known.base, value: value ?? null }] };
}

/**
 * One element of a list comes (`from` null), goes (`to` null) or is replaced. An element that the user brought in is
 * taken out of the user's own patch, and leaves none behind.
 */
export function correctElement(
  patches: readonly Patch[],
  { target, field, from, to }: { target: string; field: string; from: unknown; to: unknown },
): Correction {
  if (sameJson(from, to)) return NOTHING;
  const own = patches.find(
    (patch) =>
      patch.target === target && patch.field === field && from !== null && sameJson(patch.value, from),
  );
  if (!own) return { remove: [], put: [{ target, field, base: from, value: to }] };
  if (sameJson(own.base, to)) return { remove: [own.id], put: [] };
  return { remove: [], put: [{ id: own.id, target, field, base: own.base, value: to }] };
}
