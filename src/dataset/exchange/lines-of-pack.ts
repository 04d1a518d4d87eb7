/** A pack that is in memory, as the lines that it would be read from: large or small, an import goes one way. */
import type { Pack } from '../pack.ts';
import { noCounts, type PackLine } from './pack-lines.ts';
import { headerOf, inOrder } from './records.ts';

export async function* linesOfPack(pack: Pack): AsyncGenerator<PackLine> {
  let line = 1;
  yield { is: 'header', line, header: headerOf(pack) };
  const counts = noCounts();
  for (const one of inOrder(pack)) {
    counts[one.list] += 1;
    line += 1;
    yield { is: 'record', line, ...one };
  }
  yield { is: 'end', line: line + 1, end: { contentSha256: pack.contentSha256, counts } };
}
