import { sha256Hex, type PackRecords } from '../dataset/canonical.ts';
import type { Pack } from '../dataset/pack.ts';
import { buildSeedPack } from '../dataset/seed/index.ts';
import { stackPacks } from '../dataset/stack-packs.ts';
import { buildIndex } from '../names/build.ts';
import { openIndex } from '../names/open.ts';
import { openLexicon, type Lexicon } from '../names/unlisted/lexicon.ts';
import { createEngine, type Engine } from '../scan/engine.ts';
import { lexiconBytes } from './lexicon/load.ts';
import { idsOf, readPack } from './packs.ts';

/** What a terminal reads with: the records, and the index of their names as the bytes that any thread can open. */
export interface Dataset {
  records: PackRecords;
  index: Uint8Array;
  /** Words and names that no pack has: they show where listed names are something else, and where a figure happened. */
  lexicon: Uint8Array;
}

export type LoadedDataset = { ok: true; dataset: Dataset } | { ok: false; pack: string; error: string };

function lexiconOf(bytes: Uint8Array): Lexicon {
  const opened = openLexicon(bytes);
  if (!opened.ok) throw new Error(`the lexicon is refused: ${opened.error.code}`);
  return opened.value;
}

/** Opens the engine over a dataset's index. Throws where the bytes are none of ours. */
export function engineOf({ index, lexicon }: Dataset): Engine {
  const opened = openIndex(index);
  if (!opened.ok) throw new Error(`the name index is refused: ${opened.error.code}`);
  return createEngine(opened.index, lexiconOf(lexicon));
}

async function datasetOf(packs: readonly Pack[]): Promise<Dataset> {
  const records = packs.length === 1 ? packs[0]! : stackPacks(packs);
  const hashes = packs.map(({ contentSha256 }) => contentSha256);
  const datasetHash = hashes.length === 1 ? hashes[0]! : await sha256Hex(hashes.join(' '));
  const index = buildIndex(records.entities, { datasetHash });
  return { records, index, lexicon: await lexiconBytes() };
}

/** The seed pack and the packs of these files over it, the last on top. Stops at the first that is no pack. */
export async function loadDataset(files: readonly string[]): Promise<LoadedDataset> {
  const packs = [await buildSeedPack()];
  const known = new Set(idsOf(packs[0]!));
  for (const file of files) {
    const read = await readPack(file, known);
    if (!read.ok) return { ok: false, pack: file, error: read.error };
    packs.push(read.pack);
    for (const id of idsOf(read.pack)) known.add(id);
  }
  return { ok: true, dataset: await datasetOf(packs) };
}

/** The engine over the seed pack, and the pack itself for labels and sources. */
export async function seedEngine(): Promise<{ engine: Engine; pack: Pack }> {
  const pack = await buildSeedPack();
  return { engine: engineOf(await datasetOf([pack])), pack };
}
