/** The card's host, the one element that is ours: while it stands on the page, and when its removal is told afterwards. */
const hosts = new WeakSet<Node>();

/**
 * Called when the card has opened. The reading does not ask the card itself, once for each element: a global variable
 * that is not there yet is looked for among the names of the page's elements, which takes longer than all else.
 */
export function noteHost(): void {
  const host = globalThis.__sourcemarkCard?.host();
  if (host) hosts.add(host);
}

export const isOurs = (node: unknown): boolean => hosts.has(node as Node);
