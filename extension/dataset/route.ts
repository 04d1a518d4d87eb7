/** What the page shows, as the fragment of its address: `#/figures`, `#/entity/sm:seed/group/ttp`, `#/exchange`. Anything else is the list of entities. */
export const LISTS = ['entities', 'sources', 'figures', 'relations'] as const;
export type ListName = (typeof LISTS)[number];
export type RecordName = 'entity' | 'figure' | 'relation';

export type Route =
  | { view: 'list'; list: ListName }
  | { view: 'exchange' }
  /** `id` null is a record that is to be made. */
  | { view: RecordName; id: string | null };

const LIST_OF: Record<RecordName, ListName> = {
  entity: 'entities',
  figure: 'figures',
  relation: 'relations',
};

/** The list that a view belongs to; none for what goes in and out. */
export const listOf = (route: Route): ListName | null =>
  route.view === 'list' ? route.list : route.view === 'exchange' ? null : LIST_OF[route.view];

export function parseRoute(hash: string): Route {
  const path = hash.replace(/^#?\/?/, '');
  const list = LISTS.find((name) => name === path);
  if (list) return { view: 'list', list };
  if (path === 'exchange') return { view: 'exchange' };
  const [, view, raw] = /^(entity|figure|relation)\/(.+)$/.exec(path) ?? [];
  if (raw === 'new') return { view: view as RecordName, id: null };
  const id = decoded(raw ?? '');
  return id ? { view: view as RecordName, id } : { view: 'list', list: 'entities' };
}

function decoded(raw: string): string | null {
  try {
    return decodeURIComponent(raw);
  } catch {
    return null;
  }
}

export const EXCHANGE = '#/exchange';
export const listHash = (list: ListName): string => `#/${list}`;
export const recordHash = (view: RecordName, id: string): string =>
  `#/${view}/${encodeURIComponent(id).replace(/%3A/g, ':').replace(/%2F/g, '/')}`;
export const newHash = (view: RecordName): string => `#/${view}/new`;

/** In the panel, where a document's words are shown. */
export const sourceRoute = (id: string, at?: { start: number; end: number }): string =>
  `/source/${id}${at ? `?at=${at.start}-${at.end}` : ''}`;
