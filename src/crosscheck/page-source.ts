/** Is this page one of the sources, or a copy of one? By its address, else by the fingerprint of its text. */
import type { SourceDocument } from '../dataset/source-document.ts';
import { overlap, sameArticle } from '../text/fingerprint.ts';
import { plainUrl } from '../text/plain-address.ts';

/** An address as `plainUrl` has it, without scheme, fragment and last slash. Null for what is no web address. */
export function plainAddress(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  const { host, pathname, search } = plainUrl(parsed);
  return `${host}${pathname.replace(/\/+$/, '')}${search}`;
}

export interface PageIdentity {
  url: string;
  /** `<link rel="canonical">` or og:url, where the page has one. */
  canonicalUrl?: string | null;
  /** Of the page's visible text, frame and all (text/fingerprint.ts). */
  fingerprint?: string | null;
}

export interface PageSource {
  id: string;
  shortName: string;
  by: 'address' | 'text';
}

type Known = Pick<SourceDocument, 'id' | 'shortName' | 'url' | 'canonicalUrl' | 'archiveUrl' | 'fingerprint'>;

/** An address that is a site's front page is many articles' "canonical": it says nothing. */
const says = (address: string | null): address is string => address !== null && /[/?]/.test(address);

/**
 * The sources that a page is, or is a copy of: those of its address first, by id, then those of its text, the greatest
 * overlap first. More than one where a page was added again after its words had changed.
 */
export function pageSources(page: PageIdentity, sources: Iterable<Known>): PageSource[] {
  const addresses = new Set([page.canonicalUrl, page.url].map((url) => plainAddress(url)).filter(says));
  const found: (PageSource & { shared: number })[] = [];
  for (const { id, shortName, url, canonicalUrl, archiveUrl, fingerprint } of sources) {
    const known = [url, canonicalUrl, archiveUrl].map((one) => plainAddress(one)).filter(says);
    if (known.some((address) => addresses.has(address)))
      found.push({ id, shortName, by: 'address', shared: Infinity });
    else if (page.fingerprint && fingerprint && sameArticle(fingerprint, page.fingerprint))
      found.push({ id, shortName, by: 'text', shared: overlap(fingerprint, page.fingerprint).shared });
  }
  return found
    .sort((a, b) => (a.shared === b.shared ? (a.id < b.id ? -1 : 1) : b.shared - a.shared))
    .map(({ id, shortName, by }) => ({ id, shortName, by }));
}

/**
 * The source that a page is, or is a copy of; null where it is none. An address decides before a text does; among texts
 * the greatest overlap, then the smaller id.
 */
export const pageSource = (page: PageIdentity, sources: Iterable<Known>): PageSource | null =>
  pageSources(page, sources)[0] ?? null;

/** The claims without those of the page's own sources: what another state of the page says is no other source's word. */
export function claimsOfOthers<T extends { documentId: string }>(
  claims: readonly T[],
  pages: readonly PageSource[],
): T[] {
  const own = new Set(pages.map(({ id }) => id));
  return claims.filter(({ documentId }) => !own.has(documentId));
}
