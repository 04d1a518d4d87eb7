/** A whole text at once, as the terminal and the panel's box have it: cut into blocks, read, joined, decided. */
import { paragraphSpans } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import type { PageContext, PageFacts } from './context.ts';
import { decideBlocks } from './decide-block.ts';
import type { Engine } from './engine.ts';
import { joinEvidence } from './join.ts';
import type { Mention } from './mention.ts';
import { type BlockReading, readBlocks } from './read-block.ts';

export interface Scanned {
  /** Offsets are UTF-16 into the whole text; in order. */
  mentions: Mention[];
  context: PageContext;
}

/** A span's text as one of its own: a slice points into the whole text, and is slower to read unit by unit. */
const textOf = (text: string, { start, end }: Span): string =>
  [text.slice(start, start + 1), text.slice(start + 1, end)].join('');

/** A long text is read in stretches of so many blocks, lest what one pass makes is far away when the next wants it. */
const STRETCH = 512;

const stretches = <T>(list: readonly T[]): T[][] => {
  const found: T[][] = [];
  for (let n = 0; n < list.length; n += STRETCH) found.push(list.slice(n, n + STRETCH));
  return found;
};

/** Scans a text. Never throws; linear in the text. */
export const scanText = (text: string, engine: Engine, facts: PageFacts = {}): Scanned => {
  const spans = paragraphSpans(text);
  const readings: BlockReading[] = [];
  for (const some of stretches(spans)) {
    const texts = some.map((span) => textOf(text, span));
    for (const reading of readBlocks(texts, engine)) readings.push(reading);
  }
  const evidence = readings.map((reading) => reading.evidence);
  const context = joinEvidence(evidence, facts);
  const mentions: Mention[] = [];
  let n = 0;
  for (const some of stretches(readings))
    for (const found of decideBlocks(some, context, engine)) {
      const { start } = spans[n++]!;
      for (const mention of found) {
        mention.start += start;
        mention.end += start;
        mentions.push(mention);
      }
    }
  return { mentions, context };
};
