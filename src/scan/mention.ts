/**
 * What the engine found in a text: a name with its reading, or a figure with its meaning.
 * `{start: 4, end: 7, text: 'TTP', kind: 'group', entity: 'sm:seed/group/ttp', resolution: 'exact', why: []}`
 */
import * as v from 'valibot';
import { ENTITY_KINDS } from '../dataset/vocabulary.ts';
import { figureMention, type FigureMention } from '../figures/figure-mention.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const words = v.pipe(v.string(), v.maxLength(400));

/** Why a reading was chosen: a closed code and the words that spoke for it ("afterWord", "province"). */
const why = v.object({ code: v.pipe(v.string(), v.maxLength(40)), detail: v.optional(words) });
export type Why = v.InferOutput<typeof why>;

export const RESOLUTIONS = ['exact', 'contextual', 'ambiguous', 'unlisted'] as const;

export const nameMention = v.object({
  start: offset,
  end: offset,
  text: words,
  kind: v.picklist(ENTITY_KINDS),
  /** Null where the name is unlisted, or ambiguous with nothing to decide by. */
  entity: v.nullable(v.string()),
  resolution: v.picklist(RESOLUTIONS),
  candidates: v.optional(v.array(v.object({ entity: v.string(), score: v.number(), why: v.array(why) }))),
  why: v.array(why),
  /** Whom a capital that acts, or an office, stands for at the page's date. */
  standsFor: v.optional(v.string()),
  /** What a listed place is ("country", "city"): whether it is painted need not wait for its card. */
  subKind: v.optional(v.string()),
  /** Joins an unlisted name's later short forms on one page: the full form as first written. */
  sameAs: v.optional(words),
});
export type NameMention = v.InferOutput<typeof nameMention>;

export const mention = v.variant('kind', [
  ...ENTITY_KINDS.map((kind) => v.object({ ...nameMention.entries, kind: v.literal(kind) })),
  figureMention,
]);
export type Mention = NameMention | FigureMention;

/** A name that the dataset does not have. */
export const isUnlisted = (m: Mention): m is NameMention =>
  m.kind !== 'figure' && m.resolution === 'unlisted';

/** The four kinds that are painted; institutions are shown with the groups, events only in lists. */
export const PAINTED_KINDS = ['group', 'place', 'person', 'figure'] as const;
export type PaintedKind = (typeof PAINTED_KINDS)[number];

export const paintedKind = (m: Mention): PaintedKind | null =>
  m.kind === 'event' ? null : m.kind === 'institution' ? 'group' : m.kind;
