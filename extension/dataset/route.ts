/** What the page shows, as the fragment of its address: `#/figures`, `#/entity/sm:seed/group/ttp`. Anything else is the list of entities. */
export const LISTS = ['entities', 'sources', 'figures', 'relations'] as const;
export type ListName = (typeof LISTS)[number];
export type Route = { list: ListName; entity: null } | { list: 'entities'; entity: string };

export function parseRoute(hash: string): Route {
  const path = hash.replace(/^#?\/?/, '');
  const list = LISTS.find((name) => name === path);
  if (list) return { list, entity: null };
  const [, id] = /^entity\/(.+)$/.exec(path) ?? [];
  return { list: 'entities', entity: id ? decoded(id) : null };
}

function decoded(raw: string): string | null {
  try {
    return decodeURIComponent(raw);
  } catch {
    return null;
  }
}

export const listHash = (list: ListName): string => `#/${list}`;
export const entityHash = (id: string): string =>
  `#/entity/${encodeURIComponent(id).replace(/%3A/g, ':').replace(/%2F/g, '/')}`;

/** In the panel, where a document's words are shown. */
export const sourceRoute = (id: string, at?: { start: number; end: number }): string =>
  `/source/${id}${at ? `?at=${at.start}-${at.end}` : ''}`;
