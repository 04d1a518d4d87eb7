/** A whole text at once, as the terminal and the panel's box have it: cut into blocks, read, joined, decided. */
import { paragraphSpans } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import type { PageContext, PageFacts } from './context.ts';
import { decideNames, withFigures } from './decide-block.ts';
import type { Engine } from './engine.ts';
import { joinEvidence } from './join.ts';
import type { Mention } from './mention.ts';
import { readBlock } from './read-block.ts';

export interface Scanned {
  /** Offsets are UTF-16 into the whole text; in order. */
  mentions: Mention[];
  context: PageContext;
}

/** A span's text as one of its own: a slice points into the whole text, and is slower to read unit by unit. */
const textOf = (text: string, { start, end }: Span): string =>
  [text.slice(start, start + 1), text.slice(start + 1, end)].join('');

/**
 * Scans a text in passes over its paragraphs, names before figures, so that what a pass works with stays near at hand.
 * Never throws; linear in the text.
 */
export const scanText = (text: string, engine: Engine, facts: PageFacts = {}): Scanned => {
  const spans = paragraphSpans(text);
  const readings = spans.map((span) => readBlock(textOf(text, span), engine));
  const context = joinEvidence(
    readings.map((reading) => reading.evidence),
    facts,
  );
  const names = readings.map((reading) => decideNames(reading, context, engine));
  const mentions: Mention[] = [];
  for (let n = 0; n < spans.length; n++)
    for (const mention of withFigures(readings[n]!, names[n]!, context, spans[n]!.start))
      mentions.push(mention);
  return { mentions, context };
};
