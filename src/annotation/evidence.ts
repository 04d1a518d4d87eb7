/**
 * What speaks to a passage: a record of the dataset, or an outside source by its address. Example:
 * `{"url": "https://gov.example/report", "archiveUrl": "https://web.archive.org/web/2026/https://gov.example/report",
 *   "title": "Half-year report", "quoteShort": "at least 12", "accessed": "2026-11-22T09:30:00.000Z", "kind": "primary"}`.
 */
import * as v from 'valibot';
import { dateTime, recordId, short, webAddress } from './primitives.ts';

export const EVIDENCE_KINDS = ['primary', 'secondary'] as const;

/** A quotation that one may make without asking, and that a reader takes in at a glance. */
export const MAX_SHORT_QUOTE = 300;

export const evidenceItem = v.pipe(
  v.strictObject({
    url: v.optional(webAddress),
    record: v.optional(recordId),
    archiveUrl: v.optional(webAddress),
    /** What it is called, for who does not have the dataset or the address any more. */
    title: v.optional(short),
    quoteShort: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_SHORT_QUOTE))),
    accessed: dateTime,
    kind: v.picklist(EVIDENCE_KINDS),
    /** A source whose safety is at risk leaves in no file that others may read. */
    safetyWithheld: v.optional(v.boolean()),
  }),
  v.check(({ url, record }) => url !== undefined || record !== undefined, 'neither an address nor a record'),
);
export type EvidenceItem = v.InferOutput<typeof evidenceItem>;
