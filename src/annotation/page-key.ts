/**
 * Under which key the marks on a page are kept: the page's address without what does not change the article.
 * `http://News.example/a/story/?utm_source=x&id=7#top` and `https://news.example/a/story?id=7` are both
 * `https://news.example/a/story?id=7`. Two pages that share a key by mistake cost a "not found", never a wrong mark,
 * since a mark is placed by its quote alone.
 */
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
  if (!url) return address.trim();
  if (!routes(url.hash)) url.hash = '';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return url.href;
  // Both schemes serve the same article wherever both answer; the setter drops the default port as well.
  if (url.protocol === 'http:') url.protocol = 'https:';
  url.username = '';
  url.password = '';
  if (url.pathname.length > 1) url.pathname = url.pathname.replace(/\/+$/, '');
  const kept = [...url.searchParams].filter(([name]) => !isTracking(name));
  kept.sort(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)));
  url.search = new URLSearchParams(kept).toString();
  return url.href;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The host of a page for lists and for the switch of a site; the empty string where there is none. */
export const hostOf = (address: string): string => parse(address)?.hostname ?? '';
