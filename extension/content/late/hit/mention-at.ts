/** The painted mention under a point. */
import { placeOf, liveRange } from '../../collect/span.ts';
import { caretAt, isText } from '../../pristine.ts';
import type { Placed } from '../../placed.ts';
import type { Reader } from '../../reader.ts';
import { lastBefore } from './last-before.ts';

/** Around the letters, in pixels: a pointer need not hit them exactly. */
const NEAR = 2;

/**
 * @param document the one that the point belongs to, as a frame's events come with the frame's own coordinates
 * @param roots the open shadow roots that are read
 */
export function mentionAt(
  reader: Reader,
  document: Document,
  x: number,
  y: number,
  roots: ShadowRoot[],
): Placed | null {
  const caret = caretAt(document, x, y, roots);
  if (!caret || !isText(caret.offsetNode)) return null;
  const place = placeOf(reader.collector.index, caret.offsetNode, caret.offset);
  if (!place) return null;
  const placed = reader.shown.in(place.block);
  // Mentions may overlap (a figure and the place in its words): the innermost painted one that is really under the point.
  for (let i = lastBefore(placed, place.offset); i >= 0; i--) {
    const one = placed[i]!;
    const { start, end } = one.mention;
    if (place.offset - start > LONGEST) break;
    if (end < place.offset || !reader.shown.paintedIds.has(one.id)) continue;
    const boxes = liveRange(one.block, start, end)?.getClientRects() ?? [];
    for (const box of boxes)
      if (x >= box.left - NEAR && x <= box.right + NEAR && y >= box.top - NEAR && y <= box.bottom + NEAR)
        return one;
  }
  return null;
}

/** No mention is longer. */
const LONGEST = 400;
