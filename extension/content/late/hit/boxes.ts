/** Where spans of text stand in the window, frames included. */
import type { Block } from '../../collect/block.ts';
import { liveRange } from '../../collect/span.ts';
import type { Box } from '../../card-contract.ts';
import { alive, ownerOf, viewOf } from '../../pristine.ts';

export interface TextSpan {
  block: Block;
  start: number;
  end: number;
}

/** How far a document's own viewport is from the top window's, in CSS pixels; null for a frame that is gone. */
export function frameOffset(document: Document): { x: number; y: number } | null {
  let x = 0;
  let y = 0;
  let view = viewOf(document);
  while (view && view !== view.top) {
    const frame = view.frameElement;
    if (!frame) return null;
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
    view = view.parent as typeof view;
  }
  return view ? { x, y } : null;
}

/** One box a line, in the top window's viewport; none where the text is gone or not laid out. */
export const boxesOf = (span: TextSpan): Box[] => alive(() => measure(span), []);

function measure({ block, start, end }: TextSpan): Box[] {
  const range = liveRange(block, start, end);
  const offset = frameOffset(ownerOf(block.run.nodes[0]!)!);
  if (!range || !offset) return [];
  const boxes: Box[] = [];
  for (const { left, top, width, height } of range.getClientRects()) {
    if (width < 1 || height < 1) continue;
    const last = boxes.at(-1);
    // Words across inline tags have a box for each: those of one line are one.
    if (last && Math.abs(last.top - (top + offset.y)) < height / 2 && left + offset.x >= last.left) {
      last.width = Math.max(last.width, left + offset.x + width - last.left);
      last.height = Math.max(last.height, height);
    } else boxes.push({ left: left + offset.x, top: top + offset.y, width, height });
  }
  return boxes;
}

/** The element that the text stands in, in the top document: its frame, where it stands in one. */
export function contextElement({ block, start }: TextSpan): Element | null {
  const range = liveRange(block, start, start);
  return topElementOf(range?.startContainer.parentElement ?? null);
}

/** The element itself, or the frame in the top document that it stands in. */
export function topElementOf(inner: Element | null): Element | null {
  let element = inner;
  for (
    let view = element && viewOf(ownerOf(element)!);
    view && view !== view.top;
    view = view.parent as typeof view
  )
    element = view.frameElement;
  return element;
}
