import { buildSeedPack } from '../../src/dataset/seed/index.ts';
import { buildIndex } from '../../src/names/build.ts';
import { median, row } from './print.ts';

/** Bytes and build time of the index that ships. */
export async function benchSeedIndex(): Promise<void> {
  const pack = await buildSeedPack();
  const aliases = pack.entities.reduce((sum, { aliases }) => sum + aliases.length, 0);
  const times: number[] = [];
  let bytes = 0;
  for (let round = 0; round < 20; round++) {
    const start = performance.now();
    bytes = buildIndex(pack.entities, { datasetHash: pack.contentSha256 }).byteLength;
    times.push(performance.now() - start);
  }
  row(
    `index of the seed pack, ${pack.entities.length} entities, ${aliases} aliases`,
    `${(bytes / 1024).toFixed(1)} kB`,
    `built in ${median(times).toFixed(1)} ms`,
  );
}
