/** A whole text at once, as the terminal and the panel's box have it: cut into blocks, read, joined, decided. */
import { paragraphSpans } from '../text/paragraphs.ts';
import type { PageContext, PageFacts } from './context.ts';
import { decideBlock } from './decide-block.ts';
import type { Engine } from './engine.ts';
import { joinEvidence } from './join.ts';
import type { Mention } from './mention.ts';
import { readBlock } from './read-block.ts';

export interface Scanned {
  /** Offsets are UTF-16 into the whole text; in order. */
  mentions: Mention[];
  context: PageContext;
}

/** Scans a text in two passes over its paragraphs. Never throws; linear in the text. */
export const scanText = (text: string, engine: Engine, facts: PageFacts = {}): Scanned => {
  const spans = paragraphSpans(text);
  const readings = spans.map(({ start, end }) => readBlock(text.slice(start, end), engine));
  const context = joinEvidence(
    readings.map((reading) => reading.evidence),
    facts,
  );
  const mentions: Mention[] = [];
  readings.forEach((reading, n) => {
    const by = spans[n]!.start;
    for (const mention of decideBlock(reading, context, engine)) {
      mention.start += by;
      mention.end += by;
      mentions.push(mention);
    }
  });
  return { mentions, context };
};
