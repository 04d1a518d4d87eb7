/** Spans of a block's text as ranges of the DOM, and back. */
import type { Block } from './block.ts';
import type { NodeIndex } from './tree.ts';
import { toNode, toText } from './run.ts';

/** A static range: it costs nothing when the page changes, and is painted nowhere when its nodes are gone. */
export function staticRange(block: Block, start: number, end: number): StaticRange {
  const from = toNode(block.run, start, false);
  const to = toNode(block.run, end, true);
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

/** A live range, to be measured and let go; null where the nodes have changed meanwhile. */
export function liveRange(block: Block, start: number, end: number): Range | null {
  const from = toNode(block.run, start, false);
  const to = toNode(block.run, end, true);
  try {
    const range = new Range();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  } catch {
    return null;
  }
}

/** The block and the offset in its text of a place in the DOM; null where nothing is read. */
export function placeOf(
  index: NodeIndex,
  node: Text,
  offset: number,
): { block: Block; offset: number } | null {
  const blocks = index.of(node);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const { run } = block;
    const at = run.nodes.indexOf(node);
    const last = i === blocks.length - 1;
    const place = toText(run, at, offset);
    // A node longer than a block is in several: the place is in the first one that does not end before it.
    if (last || place < run.text.length || toNode(run, run.text.length, true).offset >= offset) {
      return { block, offset: place };
    }
  }
  return null;
}
