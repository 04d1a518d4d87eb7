/**
 * The page as blocks in page order. Each block-level element that text stands in is a container; its items are its own
 * inline runs and the containers in it: `<div>Intro <p>Text</p> end</div>` is
 * `{node: div, items: [block "Intro", {node: p, items: [block "Text"]}, block "end"]}`.
 * A change under `p` walks `p` alone; a change right under `div` walks its own runs and takes `p` as it stands.
 */
import type { Block } from './block.ts';

export interface Container {
  /** An element, or a document. */
  readonly node: Node;
  parent: Container | null;
  items: (Block | Container)[];
  /** In the page's navigation or footer: less worth than the text. */
  aside: boolean;
  /** The walk that last saw it. */
  walk: number;
}

export const isContainer = (item: Block | Container): item is Container => 'items' in item;

/** The blocks under a container in page order. */
export function blocksUnder(root: Container): Block[] {
  const blocks: Block[] = [];
  const stack: { items: (Block | Container)[]; next: number }[] = [{ items: root.items, next: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const item = top.items[top.next++];
    if (!item) stack.pop();
    else if (isContainer(item)) stack.push({ items: item.items, next: 0 });
    else blocks.push(item);
  }
  return blocks;
}

/** Which blocks a text node is in: nearly always one, several for a node longer than a block. */
export interface NodeIndex {
  of(node: Text): readonly Block[];
}

/** The blocks among a container's own that a text node is in. */
export const blocksWith = (container: Container, node: Text): Block[] =>
  container.items.filter((item): item is Block => !isContainer(item) && item.run.nodes.includes(node));
