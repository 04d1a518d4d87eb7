/**
 * Reads a text that is on no page (a sample, a pasted forward) with the engine in the background: the same two
 * passes as a page, then what the dataset says. Nothing of it is stored.
 */
import type { EntityBrief, FigureBrief } from '../../src/crosscheck/brief.ts';
import { entitiesOf, figuresOf, type ReadBlock } from '../../src/crosscheck/asked.ts';
import { joinEvidence } from '../../src/scan/join.ts';
import type { PageFacts } from '../../src/scan/context.ts';
import type { Answer } from '../protocol/envelope.ts';
import { send } from '../protocol/send.ts';
import { toBackground, type ToBackground } from '../protocol/to-background.ts';

export interface ReadText {
  blocks: ReadBlock[];
  entities: Map<string, EntityBrief>;
  /** By `figureKey`. */
  figures: Map<string, FigureBrief>;
  sourceCount: number;
}

export type Reading = { state: 'ready'; value: ReadText } | { state: 'building' | 'failed' };

/** Units of text in a message, so that neither side stops for long. */
const MESSAGE = 60_000;
const MOST_BLOCKS = 1500;

interface Block {
  id: number;
  text: string;
}

function messages(blocks: readonly Block[]): Block[][] {
  const all: Block[][] = [];
  let length = Infinity;
  for (const block of blocks) {
    if (length + block.text.length > MESSAGE || all.at(-1)!.length >= MOST_BLOCKS) {
      all.push([]);
      length = 0;
    }
    all.at(-1)!.push(block);
    length += block.text.length;
  }
  return all;
}

type Scanned = Extract<Answer<ToBackground, 'scan'>, { state: 'ready' }>['blocks'];

async function scan(
  blocks: readonly Block[],
  evidences: Parameters<typeof joinEvidence>[0],
  facts: PageFacts,
): Promise<Scanned | 'building' | 'failed'> {
  const found: Scanned = [];
  for (const some of messages(blocks)) {
    const answer = await send(toBackground, 'scan', {
      blocks: some,
      context: joinEvidence(evidences, facts),
    });
    if (!answer.ok) return 'failed';
    if (answer.value.state === 'building') return 'building';
    found.push(...answer.value.blocks);
  }
  return found;
}

export type Blocks = { state: 'ready'; value: ReadBlock[] } | { state: 'building' | 'failed' };

/** What the engine finds in the blocks of a text: their reading alone, and then as parts of one text. */
export async function readBlocks(texts: readonly string[], facts: PageFacts): Promise<Blocks> {
  const blocks = texts.map((text, id) => ({ id, text }));
  const first = await scan(blocks, [], facts);
  if (typeof first === 'string') return { state: first };
  const evidences = first.map(({ evidence }) => evidence);
  const second = await scan(blocks, evidences, facts);
  if (typeof second === 'string') return { state: second };
  return { state: 'ready', value: second.map(({ id, mentions }) => ({ id, text: texts[id]!, mentions })) };
}

export async function readText(texts: readonly string[], facts: PageFacts): Promise<Reading> {
  const found = await readBlocks(texts, facts);
  return found.state === 'ready' ? brief(found.value, facts) : found;
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
