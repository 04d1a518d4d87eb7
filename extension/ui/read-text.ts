/**
 * Reads a text that is on no page (a sample, a pasted forward) with the engine in the background: the same two
 * passes as a page, then what the dataset says. Nothing of it is stored.
 */
import type { EntityBrief, FigureBrief } from '../../src/crosscheck/brief.ts';
import { entitiesOf, figuresOf, type ReadBlock } from '../../src/crosscheck/asked.ts';
import { joinEvidence } from '../../src/scan/join.ts';
import type { PageFacts } from '../../src/scan/context.ts';
import { send } from '../protocol/send.ts';
import { toBackground } from '../protocol/to-background.ts';

export interface ReadText {
  blocks: ReadBlock[];
  entities: Map<string, EntityBrief>;
  /** By `figureKey`. */
  figures: Map<string, FigureBrief>;
  sourceCount: number;
}

export type Reading = { state: 'ready'; value: ReadText } | { state: 'building' | 'failed' };

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

async function brief(blocks: ReadBlock[], facts: PageFacts): Promise<Reading> {
  const answer = await send(toBackground, 'brief', {
    entities: entitiesOf(blocks).slice(0, 400),
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
