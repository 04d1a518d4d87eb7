/** The card's host, the one element that is ours: while it stands on the page, and when its removal is told afterwards. */
const hosts = new WeakSet<Node>();

export function isOurs(node: unknown): boolean {
  const host = globalThis.__sourcemarkCard?.host();
  if (host) hosts.add(host);
  return hosts.has(node as Node);
}
