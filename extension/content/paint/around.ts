/** Of more than can be painted at once, those nearest to the window. */
import type { Collector } from '../collect/collector.ts';
import { inView } from '../collect/in-view.ts';
import type { Placed } from '../placed.ts';

/** So many highlights at once. */
export const MOST_PAINTED = 4000;

/** @param chosen in page order */
export function aroundWindow(chosen: readonly Placed[], collector: Collector): readonly Placed[] {
  if (chosen.length <= MOST_PAINTED) return chosen;
  const order = collector.blocks();
  const seen = inView(order, collector.index)[0];
  const at = seen ? order.indexOf(seen) : 0;
  const before = new Set(order.slice(0, at));
  const first = chosen.findIndex(({ block }) => !before.has(block));
  const start = Math.max(0, Math.min(first, chosen.length) - MOST_PAINTED / 2);
  return chosen.slice(start, start + MOST_PAINTED);
}
