import * as v from 'valibot';
import { id, isoDate, text } from './primitives.ts';

/** An authority's listing of an entity (FtM Sanction). Shown as authority, date, reference; never in our own voice. */
export const designation = v.strictObject({
  id,
  authority: text,
  programme: v.optional(text),
  listRef: v.optional(text),
  status: v.picklist(['listed', 'proscribed', 'delisted']),
  from: v.optional(isoDate),
  to: v.optional(isoDate),
  sourceUrl: v.optional(v.pipe(v.string(), v.url())),
  /** The background source in which it was read. */
  source: id,
  note: v.optional(text),
});
export type Designation = v.InferOutput<typeof designation>;
