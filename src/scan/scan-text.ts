/** A whole text at once, as the terminal and the panel's box have it: cut into blocks, read, joined, decided. */
import { paragraphSpans } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import type { PageContext, PageFacts } from './context.ts';
import { decideBlocks } from './decide-block.ts';
import type { Engine } from './engine.ts';
import { joinEvidence } from './join.ts';
import type { Mention } from './mention.ts';
import { readBlocks } from './read-block.ts';

export interface Scanned {
  /** Offsets are UTF-16 into the whole text; in order. */
  mentions: Mention[];
  context: PageContext;
}

/** A span's text as one of its own: a slice points into the whole text, and is slower to read unit by unit. */
const textOf = (text: string, { start, end }: Span): string =>
  [text.slice(start, start + 1), text.slice(start + 1, end)].join('');

/** A long text is read in stretches of so many units, lest what one pass makes is far away when the next wants it. */
const STRETCH = 1 << 16;

/** Blocks as the stretches that they are read in: one after the other as many as have room, and always one. */
const stretchesOf = (spans: readonly Span[]): Span[][] => {
  const stretches: Span[][] = [];
  let room = 0;
  for (const span of spans) {
    room -= span.end - span.start;
    if (room < 0) {
      stretches.push([]);
      room = STRETCH - (span.end - span.start);
    }
    stretches.at(-1)!.push(span);
  }
  return stretches;
};

/** Scans a text. Never throws; linear in the text. */
export const scanText = (text: string, engine: Engine, facts: PageFacts = {}): Scanned => {
  const stretches = stretchesOf(paragraphSpans(text));
  const readings = stretches.map((spans) =>
    readBlocks(
      spans.map((span) => textOf(text, span)),
      engine,
    ),
  );
  const context = joinEvidence(
    readings.flatMap((some) => some.map(({ evidence }) => evidence)),
    facts,
  );
  const mentions: Mention[] = [];
  for (const spans of stretches) {
    // What a stretch was read to is let go with its turn: of a long text it is more than all mentions.
    const found = decideBlocks(readings.shift()!, context, engine);
    spans.forEach(({ start }, i) => {
      for (const mention of found[i]!) {
        mention.start += start;
        mention.end += start;
        mentions.push(mention);
      }
    });
  }
  return { mentions, context };
};
