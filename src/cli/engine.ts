import type { Pack } from '../dataset/pack.ts';
import { buildSeedPack } from '../dataset/seed/index.ts';
import { buildIndex } from '../names/build.ts';
import { openIndex } from '../names/open.ts';
import { seedLexicon } from './lexicon/load.ts';
import { createEngine, type Engine } from '../scan/engine.ts';

/**
 * The engine over the seed pack, and the pack itself for labels and sources.
 * @param unlisted whether it also knows words and names that the pack lacks
 */
export async function seedEngine({ unlisted = false } = {}): Promise<{ engine: Engine; pack: Pack }> {
  const pack = await buildSeedPack();
  const opened = openIndex(buildIndex(pack.entities, { datasetHash: pack.contentSha256 }));
  if (!opened.ok) throw new Error(`the name index of the seed pack is refused: ${opened.error.code}`);
  return { engine: createEngine(opened.index, unlisted ? await seedLexicon() : null), pack };
}
