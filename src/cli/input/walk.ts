/**
 * Walks a tree in document order without recursion, so that no nesting is too deep.
 *
 * @param enter says whether to go inside
 * @param leave is told of each node that was entered, once all inside it is done
 */
export function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): void {
  let node = root;
  for (;;) {
    const inside = enter(node) ? node.firstChild : null;
    if (inside) {
      node = inside;
      continue;
    }
    leave(node);
    while (node !== root && !node.nextSibling) {
      node = node.parentNode!;
      leave(node);
    }
    if (node === root) return;
    node = node.nextSibling!;
  }
}

/** How many nodes there are, and how deep they lie. */
export function sizeOf(root: Node): { nodes: number; depth: number } {
  const size = { nodes: 0, depth: 0 };
  let depth = 0;
  walk(
    root,
    () => {
      size.nodes += 1;
      size.depth = Math.max(size.depth, ++depth);
      return true;
    },
    () => (depth -= 1),
  );
  return size;
}
