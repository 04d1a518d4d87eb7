/** Which blocks the reader is looking at. */
import { caretAt, isText } from '../pristine.ts';
import type { Block } from './block.ts';
import type { NodeIndex } from './tree.ts';

const ROWS = [0.08, 0.3, 0.5, 0.7, 0.92];
const COLUMNS = [0.5, 0.25];

/** From the first to the last block found under a few points of the window, in page order; none where none is. */
export function inView(order: readonly Block[], index: NodeIndex): Block[] {
  if (order.length === 0) return [];
  const found = new Set<Block>();
  for (const row of ROWS)
    for (const column of COLUMNS) {
      const caret = caretAt(document, innerWidth * column, innerHeight * row, []);
      if (caret && isText(caret.offsetNode)) for (const block of index.of(caret.offsetNode)) found.add(block);
    }
  if (found.size === 0) return [];
  const first = order.findIndex((block) => found.has(block));
  const last = order.findLastIndex((block) => found.has(block));
  return order.slice(Math.max(0, first - 1), last + 2);
}
