/** `npm run seed:check -- DIR`: holds the seed pack against the documents in DIR that it was made from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSeedPack } from '../src/dataset/seed/index.ts';
import { seedCoverage } from '../src/dataset/seed/coverage.ts';
import { checkSeed } from '../src/dataset/seed-check/check.ts';
import { formatReport } from '../src/dataset/seed-check/format.ts';

function complain(message: string): 2 {
  console.error(`seed:check: ${message}`);
  return 2;
}

/** 0: all fits; 1: something does not; 2: the question itself cannot be answered. */
async function main(directory: string | undefined): Promise<number> {
  if (!directory) return complain('name the folder with the documents: npm run seed:check -- DIR');
  const pack = await buildSeedPack();
  const wanted = new Set(pack.sources.flatMap((source) => source.fileName ?? []));
  const files = new Map<string, Uint8Array>();
  try {
    for (const name of readdirSync(directory))
      if (wanted.has(name)) files.set(name, readFileSync(join(directory, name)));
  } catch (error) {
    return complain(`cannot read ${directory} (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
  const report = await checkSeed(pack, seedCoverage(), files);
  const unread = report.gaps.filter(({ code }) => code === 'missing' || code === 'changed');
  for (const { document, message } of unread) complain(`${document} ${message}`);
  // With a document missing nothing can be said of the others: which words are ordinary is read from all of them.
  if (unread.length > 0) return 2;
  console.log(formatReport(report));
  return report.gaps.length > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv[2]);
