import type { PageFacts } from '../../scan/context.ts';

/** What is scanned: `{text: 'Two killed in Mastung\n\nOn Friday ...', facts: {date: '2018-07-16', ...}, page: {...}}`. */
export interface ScannedDocument {
  /** Offsets of mentions are UTF-16 into this. */
  text: string;
  facts: PageFacts;
  /** Where the text comes from an HTML page. */
  page?: { title: string | null; canonicalUrl: string | null };
}
