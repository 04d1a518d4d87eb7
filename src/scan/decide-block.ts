/** Second pass over a block: with the page's context every reading is decided. */
import type { NameSpan } from '../figures/name-span.ts';
import { Prose } from '../figures/prose.ts';
import { refineFigures } from '../figures/refine-figures.ts';
import type { NameReading } from '../names/name-reading.ts';
import { resolveNames } from '../names/resolve.ts';
import { mergedInOrder } from '../text/in-order.ts';
import type { PageContext } from './context.ts';
import { type Engine, pageReading } from './engine.ts';
import type { Mention, NameMention } from './mention.ts';
import type { BlockReading } from './read-block.ts';
import { withUnlisted } from './unlisted.ts';

const LONGEST = 400;
const isTooLong = ({ text }: NameReading): boolean => text.length > LONGEST;

/**
 * Written out: a copy of what is left of an object is ten times the work, and a page has a thousand names.
 * @param by where the block begins in the text that the mention's offsets are of
 */
const mentionOf = (name: NameReading, by: number): NameMention => {
  const { text, kind, entity, resolution, why } = name;
  const mention: NameMention = {
    start: name.start + by,
    end: name.end + by,
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
export const decideNames = (reading: BlockReading, context: PageContext, engine: Engine): NameReading[] => {
  const { document, forms, unlisted } = pageReading(context, engine);
  const { block, candidates } = reading;
  const listed = resolveNames(block, candidates, document, forms, engine.index);
  const all =
    unlisted === null || engine.lexicon === null
      ? listed
      : withUnlisted(reading, listed, unlisted, engine.lexicon);
  return all.some(isTooLong) ? all.filter((name) => !isTooLong(name)) : all;
};

/**
 * The mentions of a block whose names are decided, in order of their start; a figure may hold names ("80 TTP fighters"),
 * a name no figure.
 * @param by where the block begins in the text that the mentions' offsets are to be of
 */
export const withFigures = (
  reading: BlockReading,
  names: readonly NameReading[],
  { facts }: PageContext,
  by = 0,
): Mention[] => {
  const mentions: Mention[] = names.map((name) => mentionOf(name, by));
  if (facts.namesOnly === true) return mentions;
  const { text, tokens } = reading.block;
  const prose = new Prose(text, tokens);
  const figures = reading.figures(prose);
  if (figures.length === 0) return mentions;
  const refined = refineFigures(figures, { text, names: names.map(spanOf), facts, prose });
  for (const figure of refined) {
    figure.start += by;
    figure.end += by;
  }
  return mergedInOrder<Mention>(mentions, refined, (a, b) => a.start - b.start || b.end - a.end);
};

/** The mentions of a block, in order of their start. Pure: the same reading and context give the same mentions. */
export const decideBlock = (reading: BlockReading, context: PageContext, engine: Engine): Mention[] =>
  withFigures(reading, decideNames(reading, context, engine), context);
