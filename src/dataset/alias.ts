import * as v from 'valibot';
import { id, isoDate, text } from './primitives.ts';
import { ALIAS_KINDS, CASE_RULES } from './vocabulary.ts';

/**
 * What must (or must not) hold for an alias to be read as its entity. `nearWord` looks at the words around the
 * mention, the others at the whole document. One satisfied cue is enough; any satisfied `forbids` is a veto.
 */
export const cue = v.strictObject({
  kind: v.picklist([
    'nearWord',
    'beforeWord',
    'afterWord',
    'docEntity',
    'docPlace',
    'docWord',
    'docDateAfter',
    'docDateBefore',
  ]),
  /** Words (any of them), entity ids (any of them) or one date. */
  value: v.pipe(
    v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(80))),
    v.minLength(1),
    v.maxLength(60),
  ),
  /** How many tokens away a word may stand; 1 is the next one. */
  window: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30))),
});
export type Cue = v.InferOutput<typeof cue>;

/** A name of an entity as it is written somewhere (FtM `alias` and `weakAlias`, SKOS `altLabel`). */
export const alias = v.strictObject({
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  lang: v.string(),
  script: v.picklist(['Latn', 'Arab', 'Deva', 'Cyrl', 'Other']),
  kind: v.picklist(ALIAS_KINDS),
  caseRule: v.picklist(CASE_RULES),
  /** `high`: never read without a cue. `low`: read, unless a cue speaks for another entity. */
  ambiguity: v.picklist(['none', 'low', 'high']),
  requires: v.optional(v.array(cue)),
  forbids: v.optional(v.array(cue)),
  validFrom: v.optional(isoDate),
  validTo: v.optional(isoDate),
  /** The document or background source in which this form stands. */
  source: id,
  note: v.optional(text),
});
export type Alias = v.InferOutput<typeof alias>;
