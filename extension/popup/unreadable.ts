/** Why the page of a tab can't be read, as far as its address tells. */
export type Unreadable = 'browser' | 'store' | 'pdf' | 'file' | 'other';

const STORES = [
  /^chromewebstore\.google\.com$/,
  /^addons\.mozilla\.org$/,
  /^microsoftedge\.microsoft\.com$/,
  /^addons\.opera\.com$/,
];

/**
 * @param address the tab's address; missing for the browser's own pages, whose address no extension is told
 */
export function whyUnreadable(address: string | undefined): Unreadable {
  if (!address) return 'browser';
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return 'browser';
  }
  const { protocol, hostname, pathname } = url;
  const old = hostname === 'chrome.google.com' && pathname.startsWith('/webstore');
  if (old || STORES.some((store) => store.test(hostname))) return 'store';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  if (protocol === 'file:') return 'file';
  return protocol === 'http:' || protocol === 'https:' ? 'other' : 'browser';
}
