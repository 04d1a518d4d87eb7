/**
 * `npm run bench [-- --pages DIR] [--only weights,index,names,scan,linear,anchoring,marks,first,scale,notebook,highlighters]`: sizes, and speeds as ratios in one run
 * against the named peers. `--pages DIR` measures a folder of real pages as well. Each part that measures in Node has a
 * process of its own: what another has left in the memory would slow it down.
 */
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchPages } from '../tests/bench/pages.ts';
import { bars, heading, printBars, row, type NamedBar } from '../tests/bench/print.ts';
import { weigh } from './build/budgets.ts';
import { build } from './build/run.ts';
import type { Session } from './drive/page.ts';
import { servePages } from './drive/serve.ts';
import { launchSession } from './drive/session.ts';

const { values } = parseArgs({ options: { pages: { type: 'string' }, only: { type: 'string' } } });
const only = values.only?.split(',');
const wants = (part: string) => only === undefined || only.includes(part);

if (!existsSync('tests/bench/node_modules')) {
  console.log('Installing the peers ...');
  spawnSync('npm', ['ci', '--prefix', 'tests/bench', '--silent'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

const IN_BROWSERS = ['marks', 'first', 'scale', 'notebook', 'highlighters'];
const APART = [['weights'], ['names'], ['scan'], ['linear'], ['anchoring'], ['index', ...IN_BROWSERS]]
  .map((parts) => parts.filter(wants))
  .filter((parts) => parts.length > 0);

/** Runs some of the parts in a process of their own; their bars join those of this one. */
async function apart(parts: readonly string[]): Promise<void> {
  const pages = values.pages === undefined ? [] : ['--pages', values.pages];
  const child = fork(process.argv[1]!, ['--only', parts.join(), ...pages]);
  child.on('message', (theirs: NamedBar[]) => bars.push(...theirs));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) process.exitCode = 1;
}

if (APART.length > 1) {
  for (const parts of APART) await apart(parts);
  printBars();
  process.exit();
}

if (wants('weights')) {
  for (const target of ['chromium', 'firefox'] as const) {
    heading(`Weight, ${target}, gzip`);
    for (const { what, bytes, budget } of weigh(await build({ target, quiet: true }))) {
      row(what, `${(bytes / 1024).toFixed(1)} kB`, `of ${budget / 1024} kB`);
    }
  }
}
if (wants('index') || wants('highlighters')) {
  heading('Index');
  await (await import('../tests/bench/seed-index.ts')).benchSeedIndex();
}
if (wants('names')) {
  await (await import('../tests/bench/names.bench.ts')).benchNameIndex();
}
if (wants('scan')) {
  await (await import('../tests/bench/scan.ts')).benchScan(values.pages);
}
if (wants('linear')) {
  await (await import('../tests/bench/linear.ts')).benchLinear();
}
if (wants('anchoring')) {
  (await import('../tests/bench/anchoring.ts')).benchAnchoring();
}
if (IN_BROWSERS.some(wants)) {
  for (const target of ['chromium', 'firefox'] as const) {
    heading(`In ${target}`);
    const extension = await build({
      target,
      outDir: `dist/dev/bench-${target}`,
      devOrigin: 'http://127.0.0.1/*',
      quiet: true,
    });
    // A browser for each part: none finds what another has stored or opened.
    const part = async (name: string, run: (session: Session) => Promise<void>) => {
      if (!wants(name)) return;
      const session = await launchSession(target, { extension, fineClock: true });
      await run(session).finally(() => session.close());
    };
    await part('marks', (await import('../tests/bench/marks.ts')).benchMarks);
    await part('first', (await import('../tests/bench/first-highlight.ts')).benchFirstHighlight);
    await part('scale', (await import('../tests/bench/scale.ts')).benchScale);
    await part('notebook', (await import('../tests/bench/notebook.ts')).benchNotebook);
    await part('highlighters', async (session) => {
      const server = await servePages(values.pages);
      const real = values.pages ? readdirSync(values.pages).filter((name) => /\.html?$/i.test(name)) : [];
      const pages = [
        ...benchPages().map(({ name, html }) => ({ name, url: server.put(`/${name}`, html) })),
        ...real.map((name) => ({ name, url: `${server.origin}/${encodeURIComponent(name)}` })),
      ];
      await (await import('../tests/bench/highlighters.ts')).benchHighlighters(session, pages, extension);
      await server.close();
    });
  }
}
if (process.send) process.send(bars, () => process.disconnect());
else printBars();
