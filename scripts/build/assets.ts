/** Puts beside the scripts what is not code: manifest, locales, icons, the seed pack and its maps, the word data. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const EXTENSION = new URL('../../extension/', import.meta.url).pathname;

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(join(EXTENSION, folder), { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* files(path);
    else yield path;
  }
}

export function emitAssets({ manifest }: { manifest: Record<string, unknown> }): Plugin {
  return {
    name: 'sourcemark-assets',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    async generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      emit('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
      for (const folder of ['_locales', 'icons']) {
        for (const path of files(folder)) emit(path, readFileSync(join(EXTENSION, path)));
      }
      const { buildSeedPack } = await import('../../src/dataset/seed/index.ts');
      const pack = await buildSeedPack();
      emit('seed.json', JSON.stringify(pack));
      const { lexiconBytes } = await import('../../src/cli/lexicon/load.ts');
      emit('words.bin', await lexiconBytes());
      const { placeMaps } = await import('./maps.ts');
      for (const { fileName, source } of placeMaps(pack)) emit(fileName, source);
    },
  };
}
