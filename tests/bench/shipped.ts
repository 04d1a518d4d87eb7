/**
 * The engine as it ships, in one script made by the bundler that makes the extension's: from its sources it is slower,
 * since what runs TypeScript without a build puts a call around every function that is made.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { lexiconBytes } from '../../src/cli/lexicon/load.ts';
import { buildSeedPack } from '../../src/dataset/seed/index.ts';
import type { Engine } from '../../src/scan/engine.ts';
import type * as engine from './engine.ts';

export type Shipped = typeof engine;

let bundled: Promise<Shipped> | undefined;

const bundle = async (): Promise<Shipped> => {
  const outDir = mkdtempSync(join(tmpdir(), 'sourcemark-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      outDir,
      emptyOutDir: false,
      ssr: fileURLToPath(new URL('./engine.ts', import.meta.url)),
      target: 'chrome135',
      minify: true,
      rolldownOptions: { output: { entryFileNames: 'engine.mjs' } },
    },
  });
  const made = (await import(pathToFileURL(join(outDir, 'engine.mjs')).href)) as Shipped;
  rmSync(outDir, { recursive: true });
  return made;
};

/** Bundled once for a run. */
export const shipped = (): Promise<Shipped> => (bundled ??= bundle());

/** The engine over the seed pack, names that no dataset has included. Throws where a record is refused. */
export async function shippedEngine(): Promise<{ engine: Engine; scanText: Shipped['scanText'] }> {
  const { buildIndex, createEngine, openIndex, openLexicon, scanText } = await shipped();
  const pack = await buildSeedPack();
  const index = openIndex(buildIndex(pack.entities, { datasetHash: pack.contentSha256 }));
  const lexicon = openLexicon(await lexiconBytes());
  if (!index.ok || !lexicon.ok) throw new Error('a record of this very run is refused');
  return { engine: createEngine(index.index, lexicon.value), scanText };
}
