/** Second pass over a block: with the page's context every reading is decided. */
import type { NameSpan } from '../figures/name-span.ts';
import { refineFigures } from '../figures/refine-figures.ts';
import type { NameReading } from '../names/name-reading.ts';
import { resolveNames } from '../names/resolve.ts';
import type { PageContext } from './context.ts';
import { type Engine, pageReading } from './engine.ts';
import type { Mention, NameMention } from './mention.ts';
import type { BlockReading } from './read-block.ts';
import { withUnlisted } from './unlisted.ts';

const LONGEST = 400;

const mentionOf = ({ subKind, ...name }: NameReading): NameMention =>
  name.kind === 'place' && name.entity !== null ? { ...name, subKind } : name;

const spanOf = ({ start, end, text, kind, entity, subKind }: NameReading): NameSpan => ({
  start,
  end,
  text,
  kind,
  entity,
  subKind,
});

/**
 * The mentions of a block, in order of their start; a figure may hold names ("80 TTP fighters"), a name no figure.
 * Pure: the same reading and context give the same mentions.
 */
export const decideBlock = (reading: BlockReading, context: PageContext, engine: Engine): Mention[] => {
  const { document, forms, unlisted } = pageReading(context, engine);
  const { block, candidates, figures } = reading;
  const listed = resolveNames(block, candidates, document, forms, engine.index);
  const all =
    unlisted === null || engine.lexicon === null
      ? listed
      : withUnlisted(reading, listed, unlisted, engine.lexicon);
  const names = all.filter((n) => n.text.length <= LONGEST);
  const mentions: Mention[] = names.map(mentionOf);
  if (figures.length > 0 && context.facts.namesOnly !== true)
    mentions.push(
      ...refineFigures(figures, { text: block.text, names: names.map(spanOf), facts: context.facts }),
    );
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
};
