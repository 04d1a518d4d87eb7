/** Second pass over a block: with the page's context every reading is decided. */
import type { NameSpan } from '../figures/name-span.ts';
import { refineFigures } from '../figures/refine-figures.ts';
import type { NameReading } from '../names/name-reading.ts';
import { resolveNames } from '../names/resolve.ts';
import { mergedInOrder } from '../text/in-order.ts';
import type { PageContext, PageFacts } from './context.ts';
import { type Engine, pageReading } from './engine.ts';
import type { Mention, NameMention } from './mention.ts';
import { type BlockReading, readFigures } from './read-block.ts';
import { withUnlisted } from './unlisted.ts';

const LONGEST = 400;
const isTooLong = ({ text }: NameReading): boolean => text.length > LONGEST;

/** Written out: a copy of what is left of an object is ten times the work, and a page has a thousand names. */
const mentionOf = (name: NameReading): NameMention => {
  const { start, end, text, kind, entity, resolution, why } = name;
  const mention: NameMention = {
    start,
    end,
    text,
    kind,
    entity,
    resolution,
    why,
  };
  if (name.candidates !== undefined) mention.candidates = name.candidates;
  if (name.standsFor !== undefined) mention.standsFor = name.standsFor;
  if (name.sameAs !== undefined) mention.sameAs = name.sameAs;
  if (kind === 'place' && entity !== null) mention.subKind = name.subKind;
  return mention;
};

const spanOf = ({ start, end, text, kind, entity, subKind }: NameReading): NameSpan => ({
  start,
  end,
  text,
  kind,
  entity,
  subKind,
});

/** The names of a block for its page, in order. */
const decideNames = (reading: BlockReading, context: PageContext, engine: Engine): NameReading[] => {
  const { document, forms, unlisted } = pageReading(context, engine);
  const { block, candidates } = reading;
  const listed = resolveNames(block, candidates, document, forms, engine.index);
  const all =
    unlisted === null || engine.lexicon === null
      ? listed
      : withUnlisted(reading, listed, unlisted, engine.lexicon);
  return all.some(isTooLong) ? all.filter((name) => !isTooLong(name)) : all;
};

/** The mentions of a block whose names are decided; a figure may hold names ("80 TTP fighters"), a name no figure. */
const withFigures = (reading: BlockReading, names: readonly NameReading[], facts: PageFacts): Mention[] => {
  const mentions: Mention[] = names.map(mentionOf);
  if (facts.namesOnly === true || reading.figures.length === 0) return mentions;
  const { figures, prose } = reading;
  const refined = refineFigures(figures, { text: prose.text, names: names.map(spanOf), facts, prose });
  return mergedInOrder<Mention>(mentions, refined, (a, b) => a.start - b.start || b.end - a.end);
};

/**
 * The mentions of each block, in order of their start. Pure: the same reading and context give the same mentions, which
 * are new each time and the caller's own. In passes over all blocks, as they are read.
 */
export const decideBlocks = (
  readings: readonly BlockReading[],
  context: PageContext,
  engine: Engine,
): Mention[][] => {
  const { facts } = context;
  const names = readings.map((reading) => decideNames(reading, context, engine));
  if (facts.namesOnly !== true) readFigures(readings, engine);
  return readings.map((reading, n) => withFigures(reading, names[n]!, facts));
};

/** The mentions of a block: see `decideBlocks`. */
export const decideBlock = (reading: BlockReading, context: PageContext, engine: Engine): Mention[] =>
  decideBlocks([reading], context, engine)[0]!;
