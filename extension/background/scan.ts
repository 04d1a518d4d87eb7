/** Reads blocks for a page with the one engine of this worker. */
import { decideBlocks } from '../../src/scan/decide-block.ts';
import { contextMatters, readBlocks } from '../../src/scan/read-block.ts';
import type { Answer, Ask } from '../protocol/envelope.ts';
import type { ToBackground } from '../protocol/to-background.ts';
import { readyEngine } from './engine.ts';

/** `building` while there is no index yet: never "nothing found". */
export async function scan({
  blocks,
  context,
}: Ask<ToBackground, 'scan'>): Promise<Answer<ToBackground, 'scan'>> {
  const ready = await readyEngine();
  if (!ready) return { state: 'building' };
  const { engine, dataset } = ready;
  const texts = blocks.map(({ text }) => text);
  const readings = readBlocks(texts, engine);
  const mentions = decideBlocks(readings, context, engine);
  return {
    state: 'ready',
    dataset,
    blocks: blocks.map(({ id }, n) => ({
      id,
      mentions: mentions[n]!,
      evidence: readings[n]!.evidence,
      open: contextMatters(readings[n]!),
    })),
  };
}
