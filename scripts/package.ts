/**
 * `npm run package`: a zip for each browser and one of the sources, into `out/`. Run twice it gives the same bytes:
 * entries are sorted, dates and modes fixed, and nothing in them knows the folder that they were built in.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageVersion } from './build/manifest.ts';
import { build } from './build/run.ts';
import { zip } from './build/zip.ts';

const OUT = 'out';

function filesIn(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(folder, join(below, entry.name)) : [join(below, entry.name)],
  );
}

const sources = () =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '');

function write(name: string, root: string, paths: string[]): void {
  const bytes = zip(
    paths.map((path) => ({ path: path.replaceAll('\\', '/'), bytes: readFileSync(join(root, path)) })),
  );
  writeFileSync(join(OUT, name), bytes);
  const digest = createHash('sha256').update(bytes).digest('hex');
  sums.push(`${digest}  ${name}`);
  console.log(`${join(OUT, name)}  ${(bytes.length / 1024).toFixed(0)} kB  sha256 ${digest}`);
}

const sums: string[] = [];
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
for (const target of ['chromium', 'firefox'] as const) {
  const folder = await build({ target, quiet: true });
  write(`sourcemark-${packageVersion()}-${target}.zip`, folder, filesIn(folder));
}
write(`sourcemark-${packageVersion()}-sources.zip`, '.', sources());
writeFileSync(join(OUT, 'SHA256SUMS'), `${sums.join('\n')}\n`);
