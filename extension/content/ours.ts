/** The hosts of the card and of the button at a selection: while they stand on the page, and when their removal is told afterwards. */
const hosts = new WeakSet<Node>();

/**
 * Called when one of them comes. The reading does not ask the card itself, once for each element: a global variable
 * that is not there yet is looked for among the names of the page's elements, which takes longer than all else.
 */
export function claim(node: Node): void {
  hosts.add(node);
}

export const isOurs = (node: unknown): boolean => hosts.has(node as Node);
