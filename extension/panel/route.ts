/**
 * What the panel shows, as the fragment of its address: `#/entity/sm:seed/group/ttp`, `#/source/sm:seed/source/s0?at=12-19`.
 * A fragment that is none of these is the page view.
 */
export type Route =
  | { view: 'page' | 'check' | 'dataset' | 'notes' }
  | { view: 'entity' | 'note'; id: string }
  | { view: 'source'; id: string; at: { start: number; end: number } | null };

const PLAIN = ['check', 'dataset', 'notes'] as const;

/** An id may hold slashes and colons; only what would end a fragment's path is escaped. */
const escaped = (id: string): string => encodeURIComponent(id).replace(/%3A/g, ':').replace(/%2F/g, '/');

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const plain = PLAIN.find((view) => view === path);
  if (plain) return { view: plain };
  const [, view, raw] = /^(entity|note|source)\/(.+)$/.exec(path) ?? [];
  const id = decoded(raw ?? '');
  if (!id) return { view: 'page' };
  if (view !== 'source') return { view: view as 'entity' | 'note', id };
  const [, start, end] = /(?:^|&)at=(\d{1,9})-(\d{1,9})(?:&|$)/.exec(query) ?? [];
  const at = start && end && Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : null;
  return { view, id, at };
}

function decoded(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return '';
  }
}

export function routeHash(route: Route): string {
  if (route.view === 'page') return '#/';
  if (!('id' in route)) return `#/${route.view}`;
  const at = route.view === 'source' && route.at ? `?at=${route.at.start}-${route.at.end}` : '';
  return `#/${route.view}/${escaped(route.id)}${at}`;
}
