import type { Placed } from '../../placed.ts';

/** The last of ascending mentions that begins at or before an offset; -1 where none does. */
export function lastBefore(placed: readonly Placed[], offset: number): number {
  let low = -1;
  let high = placed.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (placed[middle]!.mention.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
