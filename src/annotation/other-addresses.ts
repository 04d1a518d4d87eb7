/**
 * The same article under another address that `pageKey` does not know as the same: a short address, another edition of a paper,
 * a copy elsewhere. Where only the texts' fingerprints agree it is offered and never assumed.
 */
import { sameArticle } from '../text/fingerprint.ts';
import { pageKey } from './page-key.ts';

/** A page whose text was kept with an annotation. */
export interface KeptPage {
  /** The annotation's id. */
  id: string;
  url: string;
  canonicalUrl: string | null;
  /** See `text/fingerprint.ts`. */
  fingerprint: string;
}

/** `{url: 'https://news.example/a', ids: ['urn:uuid:...']}`: where the article was marked, and with which annotations. */
export interface OtherAddress {
  url: string;
  ids: string[];
}

/** All addresses under which a page's own marks are kept. */
const keysOf = ({ url, canonicalUrl }: Omit<KeptPage, 'id' | 'fingerprint'>): string[] => [
  pageKey(url),
  ...(canonicalUrl ? [pageKey(canonicalUrl)] : []),
];

/**
 * The other addresses under which what is probably this page's article was marked, those with the most marks first.
 * @param kept the pages that were kept with annotations, in any order
 */
export function otherAddresses(page: Omit<KeptPage, 'id'>, kept: readonly KeptPage[]): OtherAddress[] {
  const own = new Set(keysOf(page));
  const same = new Map<string, boolean>();
  const found = new Map<string, OtherAddress>();
  for (const one of kept) {
    const keys = keysOf(one);
    if (keys.some((key) => own.has(key))) continue;
    const { fingerprint } = one;
    if (!same.has(fingerprint)) same.set(fingerprint, sameArticle(fingerprint, page.fingerprint));
    if (!same.get(fingerprint)) continue;
    const key = keys.at(-1)!;
    const other = found.get(key) ?? { url: one.canonicalUrl ?? one.url, ids: [] };
    found.set(key, other);
    other.ids.push(one.id);
  }
  return [...found.values()].sort((a, b) => b.ids.length - a.ids.length || (a.url < b.url ? -1 : 1));
}
