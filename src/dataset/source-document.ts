import * as v from 'valibot';
import { id, isoDate, knownDate, sha256, text } from './primitives.ts';
import { BASES, GENRES } from './vocabulary.ts';

/** A document that statements come from (schema.org NewsArticle, FtM Document). */
export const sourceDocument = v.strictObject({
  id,
  /** The name of the file that the document was read from, for whoever checks the pack against it. */
  fileName: v.optional(v.pipe(v.string(), v.regex(/^[\w.-]{1,120}$/, 'not a file name'))),
  url: v.optional(v.pipe(v.string(), v.url())),
  canonicalUrl: v.optional(v.pipe(v.string(), v.url())),
  archiveUrl: v.optional(v.pipe(v.string(), v.url())),
  title: v.optional(text),
  /** What the document says of its publisher; `publisherId` where that is an entity of the dataset. */
  publisher: v.optional(
    v.strictObject({ name: text, basis: v.picklist(['stated', 'inferred']), why: v.optional(text) }),
  ),
  publisherId: v.optional(id),
  byline: v.optional(v.array(text)),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'not a language tag (BCP 47)')),
  publishedOn: v.optional(knownDate),
  retrievedOn: v.optional(isoDate),
  genre: v.picklist(GENRES),
  /** Missing where the document itself says what it is. */
  genreBasis: v.optional(v.strictObject({ basis: v.picklist(BASES), why: text })),
  /** Shown on every line: who, genre, date, and what is not known. */
  shortName: v.pipe(v.string(), v.minLength(3), v.maxLength(90)),
  /** SHA-256 of the document's bytes; missing only for background that was read elsewhere. */
  textSha256: v.optional(sha256),
  /** Sampled hashes of the text's word runs (see text/fingerprint.ts): known again inside another page's frame. */
  fingerprint: v.optional(v.pipe(v.string(), v.maxLength(4000))),
  licence: v.optional(text),
  rights: v.picklist(['quoteOnly', 'full']),
  /** Background: not one of the documents that the pack was made from, only a witness for other names, places and counts. */
  background: v.boolean(),
  note: v.optional(text),
});
export type SourceDocument = v.InferOutput<typeof sourceDocument>;
