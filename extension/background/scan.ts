/** Reads blocks for a page with the one engine of this worker. */
import { decideBlock } from '../../src/scan/decide-block.ts';
import { contextMatters, readBlock } from '../../src/scan/read-block.ts';
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
  return {
    state: 'ready',
    dataset,
    blocks: blocks.map(({ id, text }) => {
      const reading = readBlock(text, engine);
      return {
        id,
        mentions: decideBlock(reading, context, engine),
        evidence: reading.evidence,
        open: contextMatters(reading),
      };
    }),
  };
}
