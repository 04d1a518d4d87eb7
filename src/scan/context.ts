/**
 * Reading a block needs no state; choosing between readings looks at the whole page. The content script keeps the
 * evidence of each block, joins all of it to one page context and sends that along, so that the final mentions do
 * not depend on the order of the blocks or on a worker that lived in between.
 */
import * as v from 'valibot';

const short = v.pipe(v.string(), v.maxLength(200));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const fullName = v.object({
  text: short,
  kind: v.picklist(['group', 'place', 'person']),
  /** Where it is listed. */
  entity: v.optional(v.nullable(short)),
  /** Of an unlisted name: how sure its sentences make it of its kind, added up. */
  weight: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

/** What one block, read alone, says to the rest of its page. A pure function of the block's text and the index. */
export const evidence = v.object({
  /** Entities named without doubt, with how often. */
  named: v.pipe(v.array(v.tuple([short, count])), v.maxLength(400)),
  /** "Full name (ABBR)": the abbreviation, the entity where it is listed, the full name as written. */
  definitions: v.pipe(
    v.array(v.object({ abbreviation: short, entity: v.nullable(short), full: short })),
    v.maxLength(60),
  ),
  /** Full names of people, and of unlisted groups and places, for their later short forms. */
  fullNames: v.pipe(v.array(fullName), v.maxLength(200)),
  /** Words that some alias's cue asks the document for. */
  cueWords: v.pipe(v.array(short), v.maxLength(200)),
});
export type Evidence = v.InferOutput<typeof evidence>;

/** What the page itself says: its date (ISO), language, host and title, each where known. */
export const pageFacts = v.object({
  date: v.optional(short),
  dateBasis: v.optional(v.picklist(['stated', 'metadata', 'inferred'])),
  language: v.optional(short),
  /** The page is not in English: its figures are not read, and it says so. */
  namesOnly: v.optional(v.boolean()),
  host: v.optional(short),
});
export type PageFacts = v.InferOutput<typeof pageFacts>;

/** The joined evidence of all blocks, in document order, and the page's own facts. */
export const pageContext = v.object({
  facts: pageFacts,
  named: v.pipe(v.array(v.tuple([short, count])), v.maxLength(4000)),
  definitions: v.pipe(
    v.array(v.object({ abbreviation: short, entity: v.nullable(short), full: short })),
    v.maxLength(400),
  ),
  fullNames: v.pipe(v.array(fullName), v.maxLength(2000)),
  cueWords: v.pipe(v.array(short), v.maxLength(2000)),
});
export type PageContext = v.InferOutput<typeof pageContext>;
