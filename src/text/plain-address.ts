/**
 * An article's address without what only says how it is shown or how the reader came: `m.` and `amp.` hosts, AMP caches, AMP
 * and print endings, tracking. `https://amp.news.example/a/story/amp?utm_source=x` is `https://news.example/a/story`.
 */
import { isTracking } from './tracking.ts';

const VIEW_LABELS = new Set(['www', 'm', 'mobile', 'amp', 'print']);
const VIEW_SEGMENT = /^(?:amp|print|printable|print-version|printer-friendly)(?:\.html?)?$/i;
const VIEW_ENDING = /\.(?:amp|print)(?=\.html?$|$)/i;
/** Some publishers write the view into the name of the script that answers. */
const VIEW_PREFIX = /^amp_(?=.)/i;
const INDEX_PAGE = /^index\.(?:html?|php)$/i;

const VIEW_PARAMETERS = new Set(
  '_amp amp isamp outputtype print printable printerfriendly printversion'.split(' '),
);
/** A parameter of these names may say anything; with one of these values it says how the page is shown. */
const MAYBE_VIEW = new Set('display format layout mode output pagewanted service style type view'.split(' '));
const VIEW_VALUE = /^(?:amp|mobile|print|printable|printer-friendly)$/i;

/** `/c/s/news.example/a` in an AMP cache, `/amp/s/news.example/a` at a search engine: "s" for https. */
const CACHES: readonly [host: RegExp, path: RegExp][] = [
  [/(?:^|\.)cdn\.ampproject\.org$|(?:^|\.)bing-amp\.com$/, /^\/[a-z]{1,2}\/(?:s\/)?(.+)$/],
  [/^(?:www\.)?google\.[a-z.]+$/, /^\/amp\/(?:s\/)?(.+)$/],
];

/** Whether a parameter says nothing of which article it is. */
const saysNothing = (name: string, value: string): boolean => {
  const key = name.toLowerCase();
  return (
    isTracking(key) ||
    VIEW_PARAMETERS.has(key) ||
    (MAYBE_VIEW.has(key) && VIEW_VALUE.test(value)) ||
    (key === 'm' && /^[01]$/.test(value))
  );
};

function uncached(url: URL): URL {
  for (const [host, path] of CACHES) {
    const inner = host.test(url.hostname) ? path.exec(url.pathname)?.[1] : undefined;
    const address = `https://${inner}${url.search}`;
    if (inner && /^[^/]+\.[^/]/.test(inner) && URL.canParse(address)) return new URL(address);
  }
  return url;
}

/** A label goes where a domain of two labels is left after it: `en.m.wiki.example` is `en.wiki.example`. */
const plainHost = (host: string): string =>
  host
    .split('.')
    .filter((label, at, all) => !VIEW_LABELS.has(label) || all.length - at <= 2)
    .join('.');

/** A segment goes where another one is left to name the article. */
function plainPath(path: string): string {
  const segments = path.split('/');
  const last = segments.length - 1;
  segments[last] = segments[last]!.replace(VIEW_ENDING, '').replace(INDEX_PAGE, '');
  const bare = segments.map((segment) => segment.replace(VIEW_PREFIX, ''));
  const named = bare.filter((segment) => !VIEW_SEGMENT.test(segment));
  const kept = named.some((segment) => segment !== '') ? named : bare;
  return kept.join('/').replace(/\/+$/, '');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Those parameters that are wanted, by name and value. */
export function inOrder(
  parameters: URLSearchParams,
  wanted: (name: string, value: string) => boolean,
): string {
  const kept = [...parameters].filter(([name, value]) => wanted(name, value));
  kept.sort(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)));
  return new URLSearchParams(kept).toString();
}

function step(given: URL): URL {
  const url = uncached(given);
  url.hostname = plainHost(url.hostname);
  url.pathname = plainPath(url.pathname);
  url.search = inOrder(url.searchParams, (name, value) => !saysNothing(name, value));
  return url;
}

/** The plain form of a web address, its parameters in one order; the fragment is left as it is. Other addresses are returned as they are. */
export function plainUrl(address: URL): URL {
  let url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return url;
  // What was inside another form may be one itself; each step makes it shorter.
  for (let before = ''; before !== url.href;) {
    before = url.href;
    url = step(url);
  }
  return url;
}
