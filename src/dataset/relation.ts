import * as v from 'valibot';
import { id, locator, period, text } from './primitives.ts';
import { PREDICATES, STANCES } from './vocabulary.ts';

/**
 * Somebody says that a subject stands in a relation to an object. "A party said that it had bombed the bridge" is
 * `{subject: '<party>', predicate: 'responsibleFor', object: '<bombing>', stance: 'claimed', assertedBy: '<party>'}`.
 * The document is `documentId`; `assertedBy` is the one whom it lets speak, and is missing where the document speaks
 * itself. Which stance: `asserted` only for what the document gives as a fact in its own voice; a charge of wrongdoing
 * without a witness is `alleged` even there; "may", "believed to" and "if" are `hedged`; what shall be is `urged`; what
 * will be is `predicted`.
 */
export const relation = v.strictObject({
  id,
  subject: id,
  predicate: v.picklist(PREDICATES),
  object: id,
  /** In our own words, one sentence, neutral. */
  statement: v.pipe(v.string(), v.minLength(1), v.maxLength(240)),
  stance: v.picklist(STANCES),
  documentId: id,
  assertedBy: v.optional(id),
  /** The speaker as described, where it is no entity: "certain media sources". */
  attributionAsWritten: v.optional(v.pipe(v.string(), v.maxLength(80))),
  period: v.optional(period),
  confidence: v.picklist(['stated', 'inferred']),
  locator,
  note: v.optional(text),
});
export type Relation = v.InferOutput<typeof relation>;
