/**
 * An annotation as exports say it, for people and not for machines: without what is withheld for safety, and with the
 * names of the records in place of their ids.
 */
import type { Annotation } from '../annotation.ts';
import type { EvidenceItem } from '../evidence.ts';
import { exportAnnotation } from '../export-json-ld.ts';
import { pageKey } from '../page-key.ts';
import { archivedOf, quoteOf, writingOf } from '../read.ts';
import type { Writing } from '../writing.ts';

/** What a record of the dataset is called: an entity's label; a claim's statement with the short name of its source. */
export type RecordNames = ReadonlyMap<string, string>;

export interface EntryEvidence extends EvidenceItem {
  /** What to call it: its title, the record's name, its address; never empty. */
  name: string;
}

export interface Entry extends Omit<Writing, 'evidence' | 'records'> {
  id: string;
  /** ISO instants. */
  created: string;
  modified: string;
  /** Null where the whole page is meant. */
  quote: string | null;
  /** Names of the records that the passage is about. */
  about: string[];
  evidence: EntryEvidence[];
  corrections: Annotation['corrections'];
  page: {
    url: string;
    title: string;
    published: string | null;
    language: string | null;
    /** An archived copy of the page itself; also one that is among the evidence. */
    archiveUrl: string | null;
  };
}

const named = (item: EvidenceItem, names: RecordNames): EntryEvidence => ({
  ...item,
  name: item.title ?? (item.record && names.get(item.record)) ?? item.url ?? item.record ?? item.accessed,
});

export function entryOf(stored: Annotation, names: RecordNames = new Map()): Entry {
  const annotation = exportAnnotation(stored);
  const { records, evidence, ...writing } = writingOf(annotation);
  const { source, 'sm:page': page } = annotation.target;
  const here = pageKey(source);
  const copy = evidence.find(({ url, archiveUrl }) => archiveUrl && url && pageKey(url) === here);
  return {
    ...writing,
    id: annotation.id,
    created: annotation.created,
    modified: annotation.modified,
    quote: quoteOf(annotation)?.exact ?? null,
    about: records.map((id) => names.get(id) ?? id),
    evidence: evidence.map((item) => named(item, names)),
    corrections: annotation.corrections,
    page: {
      url: source,
      title: page.title,
      published: page.published ?? null,
      language: page.language ?? null,
      archiveUrl: archivedOf(annotation) ?? copy?.archiveUrl ?? null,
    },
  };
}

/** The day of an instant. */
export const dayOf = (instant: string): string => instant.slice(0, 10);
