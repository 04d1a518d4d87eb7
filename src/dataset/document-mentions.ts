import * as v from 'valibot';
import { packMention } from './pack.ts';
import { id } from './primitives.ts';

/**
 * Where one of the user's own sources names entities, in one record, so that it comes and goes as one:
 * `{id: 'urn:uuid:...', documentId: 'urn:uuid:...', mentions: [{entityId: 'sm:seed/group/ttp', locator: {...}}]}`.
 */
export const documentMentions = v.strictObject({ id, documentId: id, mentions: v.array(packMention) });
export type DocumentMentions = v.InferOutput<typeof documentMentions>;
