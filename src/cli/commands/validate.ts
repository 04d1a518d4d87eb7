/** `sourcemark validate PACK ...`: what keeps a file from being a pack, a line for each problem. */
import { buildSeedPack } from '../../dataset/seed/index.ts';
import { shownName, shownWords, type Output } from '../output.ts';
import { idsOf, readPack } from '../packs.ts';
import { problemPath, problemWords } from '../problem-words.ts';

/**
 * Each pack may refer to the seed pack and to those before it. Problems go to standard output as pack, path and reason
 * with tabs between; a file that cannot be read at all is said on standard error. Returns the exit code.
 */
export async function validate(files: readonly string[], { out, err }: Output): Promise<number> {
  const known = new Set(idsOf(await buildSeedPack()));
  let status = 0;
  for (const file of files) {
    const read = await readPack(file, known);
    if (read.ok) {
      for (const id of idsOf(read.pack)) known.add(id);
      const { entities, sources, figureClaims, relations } = read.pack;
      const counts = `${entities.length} entities, ${sources.length} sources, ${figureClaims.length} figures, ${relations.length} relations`;
      await out(`${shownName(file)}\t\tis a pack: ${counts}\n`);
      continue;
    }
    status = 1;
    if (read.problems.every((problem) => problemPath(problem) === ''))
      err(`${shownName(file)}: ${read.error}`);
    else
      for (const problem of read.problems)
        await out(
          `${[shownName(file), problemPath(problem), problemWords(problem)].map(shownWords).join('\t')}\n`,
        );
  }
  return status;
}
