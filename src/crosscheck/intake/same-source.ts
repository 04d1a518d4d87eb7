/** Whether a text is a source already: by its hash the very same, by its address or its words a later state or a copy. */
import type { SourceDocument } from '../../dataset/source-document.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { pageSource } from '../page-source.ts';
import type { NewSource } from './new-source.ts';

export interface Same {
  id: string;
  shortName: string;
  by: 'hash' | 'address' | 'text';
}

/** Null where it is none. @param sha256 of the text's UTF-8 bytes */
export function sameSource(
  { text, url, canonicalUrl }: Pick<NewSource, 'text' | 'url' | 'canonicalUrl'>,
  sha256: string,
  sources: readonly SourceDocument[],
): Same | null {
  const same = sources.find(({ textSha256 }) => textSha256 === sha256);
  if (same) return { id: same.id, shortName: same.shortName, by: 'hash' };
  return pageSource({ url: url ?? '', canonicalUrl, fingerprint: fingerprint(text) }, sources);
}
