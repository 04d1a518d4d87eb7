/**
 * Reads a text that is on no page (a sample, a pasted forward) with the engine in the background: the same two
 * passes as a page, then what the dataset says. Nothing of it is stored.
 */
import type { EntityBrief, FigureBrief } from '../../src/crosscheck/brief.ts';
import { joinEvidence } from '../../src/scan/join.ts';
import type { PageFacts } from '../../src/scan/context.ts';
import type { Mention } from '../../src/scan/mention.ts';
import { sentenceAt, sentenceStarts } from '../../src/text/sentences.ts';
import type { Ask } from '../protocol/envelope.ts';
import { send } from '../protocol/send.ts';
import { toBackground, type ToBackground } from '../protocol/to-background.ts';

export interface ReadBlock {
  id: number;
  text: string;
  mentions: Mention[];
}

export interface ReadText {
  blocks: ReadBlock[];
  entities: Map<string, EntityBrief>;
  /** By `figureKey`. */
  figures: Map<string, FigureBrief>;
  sourceCount: number;
}

export type Reading = { state: 'ready'; value: ReadText } | { state: 'building' | 'failed' };

/** Names a figure of a read text. */
export const figureKey = (block: number, start: number): string => `${block}:${start}`;

export async function readText(texts: readonly string[], facts: PageFacts): Promise<Reading> {
  const blocks = texts.map((text, id) => ({ id, text }));
  const first = await send(toBackground, 'scan', { blocks, context: joinEvidence([], facts) });
  if (!first.ok) return { state: 'failed' };
  if (first.value.state === 'building') return { state: 'building' };
  const evidences = first.value.blocks.map(({ evidence }) => evidence);
  const second = await send(toBackground, 'scan', { blocks, context: joinEvidence(evidences, facts) });
  if (!second.ok) return { state: 'failed' };
  if (second.value.state === 'building') return { state: 'building' };
  const found = second.value.blocks.map(({ id, mentions }) => ({ id, text: texts[id]!, mentions }));
  return brief(found, facts);
}

type Asked = Ask<ToBackground, 'brief'>;

/** The figures with their places, so that the text's own numbers are laid against each other. */
function figuresOf(blocks: readonly ReadBlock[]): Asked['figures'] {
  let before = 0;
  return blocks.flatMap(({ id, text, mentions }) => {
    const starts = sentenceStarts(text);
    const first = before;
    before += Math.max(1, starts.length);
    return mentions.flatMap((mention) => {
      if (mention.kind !== 'figure') return [];
      const at = sentenceAt(starts, mention.start);
      const words = text.slice(starts[at] ?? 0, starts[at + 1] ?? text.length).slice(0, 2000);
      const key = figureKey(id, mention.start);
      return [{ key, figure: mention.figure, block: id, sentence: first + at, words }];
    });
  });
}

async function brief(blocks: ReadBlock[], facts: PageFacts): Promise<Reading> {
  const entities = new Set(
    blocks.flatMap(({ mentions }) =>
      mentions.flatMap((one) =>
        one.kind === 'figure'
          ? []
          : [one.entity ?? [], ...(one.candidates ?? []).map((c) => c.entity)].flat(),
      ),
    ),
  );
  const answer = await send(toBackground, 'brief', {
    entities: [...entities].slice(0, 400),
    figures: figuresOf(blocks).slice(0, 1000),
    facts,
    url: '',
    fingerprint: null,
  });
  if (!answer.ok) return { state: 'failed' };
  return {
    state: 'ready',
    value: {
      blocks,
      entities: new Map(answer.value.entities.map((one) => [one.entity, one])),
      figures: new Map(answer.value.figures.map((one) => [one.key, one])),
      sourceCount: answer.value.sourceCount,
    },
  };
}
