import * as v from 'valibot';
import { entity } from './entity.ts';
import { figureClaim } from './figure-claim.ts';
import { id, isoDate, locator, sha256, text } from './primitives.ts';
import { relation } from './relation.ts';
import { sourceDocument } from './source-document.ts';

/**
 * Where a document names an entity:
 * `{entityId: 'sm:seed/group/ttp', locator: {documentId: '...', start: 10, end: 13, exact: 'TTP'}}`.
 * The locator's `exact` is one of the entity's aliases. Where `descriptive` stands, the document means the entity and
 * does not name it ("the two governments"): only the place is kept, since the words are the document's own. Names of one
 * document never overlap; a description, and the name of an event, may lie around other names.
 */
export const packMention = v.strictObject({
  entityId: id,
  locator,
  descriptive: v.optional(v.literal(true)),
});
export type PackMention = v.InferOutput<typeof packMention>;

/** A read-only layer of records, as it is exchanged and installed. */
export const pack = v.strictObject({
  schemaVersion: v.literal('1.0.0'),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  title: text,
  created: isoDate,
  language: v.array(v.string()),
  licence: text,
  attributions: v.array(text),
  sources: v.array(sourceDocument),
  entities: v.array(entity),
  relations: v.array(relation),
  figureClaims: v.array(figureClaim),
  mentions: v.array(packMention),
  changes: v.array(v.strictObject({ version: v.string(), note: text })),
  /** Over the canonical JSON (RFC 8785) of the records, each list sorted by id. */
  contentSha256: sha256,
});
export type Pack = v.InferOutput<typeof pack>;
