/** Where the panel stands: beside a window's pages, in a window of its own for one tab, or as a tab among tabs. */
export type Place = { kind: 'side' } | { kind: 'window'; tabId: number } | { kind: 'tab' };

/** @param ownTab whether the browser says that the panel itself is a tab */
export function placeOf(query: string, ownTab: boolean): Place {
  const search = new URLSearchParams(query);
  const tabId = Number(search.get('tab'));
  if (search.has('window') && Number.isInteger(tabId) && tabId > 0) return { kind: 'window', tabId };
  return ownTab ? { kind: 'tab' } : { kind: 'side' };
}
