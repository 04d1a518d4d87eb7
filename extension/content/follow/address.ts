/** Hears when a page changes its address without being loaded anew. */

interface NavigationTarget extends EventTarget {
  currentEntry: unknown;
}

/** Calls back with each new address, fragments of the same page left out. Returns a look to be taken whenever the page has changed. */
export function watchAddress(onChange: () => void, signal: AbortSignal): () => void {
  const address = () => {
    const { href, hash } = location;
    return hash.startsWith('#/') || hash.startsWith('#!') ? href : href.slice(0, href.length - hash.length);
  };
  let known = address();
  const look = () => {
    if (address() === known) return;
    known = address();
    onChange();
  };
  const { navigation } = globalThis as { navigation?: NavigationTarget };
  navigation?.addEventListener('currententrychange', look, { signal });
  for (const type of ['popstate', 'hashchange', 'pageshow']) addEventListener(type, look, { signal });
  return look;
}
