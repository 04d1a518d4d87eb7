/**
 * Under which key the marks on a page are kept: the page's address without what does not change the article.
 * `http://m.News.example/a/story/amp?utm_source=x&id=7#top` and `https://news.example/a/story?id=7` are both
 * `https://news.example/a/story?id=7`. Two pages that share a key by mistake cost a "not found", never a wrong mark,
 * since a mark is placed by its quote alone.
 */
import { inOrder, plainUrl } from '../text/plain-address.ts';
import { isTracking } from '../text/tracking.ts';

function parse(address: string): URL | null {
  try {
    return new URL(address.trim());
  } catch {
    return null;
  }
}

/** A fragment that routes (`#!/story/7`, `#/story/7`) names an article; any other is a place within one. */
const routes = (hash: string): boolean => hash.startsWith('#!') || hash.startsWith('#/');

/**
 * The key of a page. What is no web address (a file, a pasted text named by its hash) is its own key, without a
 * plain fragment; what is no address at all is returned as it is.
 */
export function pageKey(address: string): string {
  const url = parse(address);
  return url ? keyOf(plainUrl(url)) : address.trim();
}

/** The keys under which marks on a page are looked for: 0.1.0 told hosts and views of one article apart. */
export function pageKeys(address: string): string[] {
  const url = parse(address);
  if (!url) return [address.trim()];
  const former = new URL(url);
  former.pathname = former.pathname.replace(/(?<=.)\/+$/, '');
  former.search = inOrder(former.searchParams, (name) => !isTracking(name));
  return [...new Set([keyOf(plainUrl(url)), keyOf(former)])];
}

function keyOf(url: URL): string {
  if (!routes(url.hash)) url.hash = '';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return url.href;
  // Both schemes serve the same article wherever both answer; the setter drops the default port as well.
  if (url.protocol === 'http:') url.protocol = 'https:';
  url.username = '';
  url.password = '';
  return url.href;
}

/** The host of a page for lists and for the switch of a site; the empty string where there is none. */
export const hostOf = (address: string): string => parse(address)?.hostname ?? '';
