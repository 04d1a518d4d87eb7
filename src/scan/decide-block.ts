/** Second pass over a block: with the page's context every reading is decided. */
import { figuresOf } from '../figures/read-figures.ts';
import { refineFigures } from '../figures/refine-figures.ts';
import type { NameReading } from '../names/name-reading.ts';
import { resolveNames } from '../names/resolve.ts';
import { mergedInOrder } from '../text/in-order.ts';
import type { PageContext, PageFacts } from './context.ts';
import { type Engine, pageReading } from './engine.ts';
import type { Mention } from './mention.ts';
import type { BlockReading } from './read-block.ts';
import { withUnlisted } from './unlisted.ts';

const LONGEST = 400;
const isTooLong = ({ text }: NameReading): boolean => text.length > LONGEST;

/** The names themselves as mentions: what they are goes along of listed places only. */
const mentionsOf = (names: NameReading[]): Mention[] => {
  for (const name of names) if (name.kind !== 'place' || name.entity === null) name.subKind = undefined;
  return names;
};

/** The names of a block for its page, in order. */
const decideNames = (reading: BlockReading, context: PageContext, engine: Engine): NameReading[] => {
  const { document, forms, unlisted } = pageReading(context, engine);
  const { block, contest } = reading;
  const listed = resolveNames(block, contest, document, forms, engine.index);
  const all =
    unlisted === null || engine.lexicon === null
      ? listed
      : withUnlisted(reading, listed, unlisted, engine.lexicon);
  return all.some(isTooLong) ? all.filter((name) => !isTooLong(name)) : all;
};

const inOrder = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end;

/** Adds the figures of blocks to their names; a figure may hold names ("80 TTP fighters"), a name no figure. */
const withFigures = (
  readings: readonly BlockReading[],
  names: readonly NameReading[][],
  facts: PageFacts,
  { policy }: Engine,
): Mention[][] => {
  const proses = readings.map(({ prose }) => prose);
  const figures = figuresOf(proses, policy);
  return readings.map((reading, n) => {
    reading.figures = figures[n]!;
    if (figures[n]!.length === 0) return mentionsOf(names[n]!);
    const prose = proses[n]!;
    const refined = refineFigures(figures[n]!, { text: prose.text, names: names[n]!, facts, prose });
    return mergedInOrder(mentionsOf(names[n]!), refined, inOrder);
  });
};

/**
 * The mentions of each block, in order of their start. Pure: the same reading and context give the same mentions, new ones
 * each time, which the caller may move. In passes over all blocks, as they are read.
 */
export const decideBlocks = (
  readings: readonly BlockReading[],
  context: PageContext,
  engine: Engine,
): Mention[][] => {
  const names = readings.map((reading) => decideNames(reading, context, engine));
  if (context.facts.namesOnly === true) return names.map(mentionsOf);
  return withFigures(readings, names, context.facts, engine);
};

/** The mentions of a block: see `decideBlocks`. */
export const decideBlock = (reading: BlockReading, context: PageContext, engine: Engine): Mention[] =>
  decideBlocks([reading], context, engine)[0]!;
