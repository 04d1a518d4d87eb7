/**
 * What a worker does not need for reading a page: the briefs of its mentions and the user's marks come after the
 * first highlights, and the pack and the index are written once an update.
 */
import { keepParts, part } from '../platform/part.ts';
import { DRAWINGS, LATE, UPKEEP } from './part-files.ts';
import type { Late } from './late/late.ts';
import type { Upkeep } from './upkeep/upkeep.ts';

declare global {
  var __sourcemarkBackgroundLate: Late | undefined;
  var __sourcemarkUpkeep: Upkeep | undefined;
}

export const late = part(LATE, () => globalThis.__sourcemarkBackgroundLate);
export const upkeep = part(UPKEEP, () => globalThis.__sourcemarkUpkeep);

export const keepAllParts = (): void => keepParts([LATE, UPKEEP, DRAWINGS]);

/** The dataset has changed: what the briefs were made of is read anew. Where none was made yet there is nothing to forget. */
export function forgetFacts(): void {
  globalThis.__sourcemarkBackgroundLate?.forgetFacts();
}
