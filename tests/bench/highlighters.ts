/**
 * Our work on the page's thread beside the DOM highlighters', on the same page; they look for the same 300 names.
 *
 * A peer runs in the page's world and is timed with the one layout that it makes necessary. Of ours two figures are
 * told. "Collect and paint" is what is held to be under the fastest peer: walking the page's text, choosing what is
 * painted, painting it. "All" is the like-for-like figure: with it what we do beside that (texts sent, answers kept, the
 * page's date and tone, its fingerprint) and the styles that our stylesheet and our highlights make the browser work
 * out, which the page's world measures afterwards by taking both away and putting them back. In neither are: the names
 * looked for in the background, where the page does not wait for them, and the browser's own copying of messages. The
 * peers look for their names in the page, and that counts for them.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { closeWelcome, finishedSummary, tabOf } from '../../scripts/drive/extension.ts';
import type { DrivenPage, Session } from '../../scripts/drive/page.ts';
import { buildSeedPack } from '../../src/dataset/seed/index.ts';
import { atMost, median, row } from './print.ts';

const packages = createRequire(new URL('./package.json', import.meta.url));
const source = (name: string) => readFileSync(packages.resolve(name), 'utf8');

const PEERS: { name: string; script: string; run: string }[] = [
  {
    name: 'findandreplacedomtext, one RegExp',
    script: source('findandreplacedomtext'),
    run: `(names) => { findAndReplaceDOMText(document.body, { find: new RegExp('\\\\b(?:' + names.map((n) => n.replace(/[.*+?^\${}()|[\\]\\\\]/g, '\\\\$&')).join('|') + ')\\\\b', 'g'), wrap: 'mark' }); }`,
  },
  {
    name: 'advanced-mark.js',
    script: source('advanced-mark.js/dist/mark.js'),
    run: `(names) => new Promise((done) => new Mark(document.body).mark(names, { separateWordSearch: false, accuracy: 'exactly', done }))`,
  },
  {
    name: 'mark.js',
    script: source('mark.js/dist/mark.js'),
    run: `(names) => new Promise((done) => new Mark(document.body).mark(names, { separateWordSearch: false, accuracy: 'exactly', done }))`,
  },
];

/** The least of so many visits counts, ours and theirs alike: what else the machine does only ever adds. */
const VISITS = 3;
const SLOW_MS = 200;

export async function threeHundredNames(): Promise<string[]> {
  const { entities } = await buildSeedPack();
  return [
    ...new Set(
      entities.flatMap(({ aliases }) =>
        aliases.filter(({ script }) => script === 'Latn').map(({ text }) => text),
      ),
    ),
  ].slice(0, 300);
}

async function peerTimes(
  page: DrivenPage,
  url: string,
  names: string[],
  { script, run }: (typeof PEERS)[number],
) {
  await page.goto(url);
  await page.evaluate(`(source) => { (0, eval)(source); }`, script);
  return page.evaluate<{ work: number; layout: number }>(
    `async (names) => {
      document.body.offsetHeight;
      const start = performance.now();
      await (${run})(names);
      const worked = performance.now();
      document.body.offsetHeight;
      return { work: worked - start, layout: performance.now() - worked };
    }`,
    names,
  );
}

/** What the browser has to work out once our stylesheet and our highlights are there. */
const STYLE = `() => {
  const sheets = [...document.adoptedStyleSheets];
  const highlights = [...CSS.highlights];
  document.adoptedStyleSheets = [];
  CSS.highlights.clear();
  const settle = () => document.body.offsetHeight + getComputedStyle(document.body).color.length;
  settle();
  const start = performance.now();
  document.adoptedStyleSheets = sheets;
  for (const [name, highlight] of highlights) CSS.highlights.set(name, highlight);
  settle();
  return performance.now() - start;
}`;

/** Layout shifts that the page's own observer saw, from after its load to the end of our reading. */
const SHIFTS = `new Promise((done) => {
  let sum = 0;
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return done(null);
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => done(sum), 300);
})`;

export async function benchHighlighters(
  session: Session,
  pages: { name: string; url: string }[],
): Promise<void> {
  const names = await threeHundredNames();
  const control = await session.openExtension('options/options.html');
  await closeWelcome(control);
  const ours: number[] = [];
  const tasks: { longest: number; shift: number | null }[] = [];
  const ratios: number[] = [];
  const whole: number[] = [];
  const wholeRatios: number[] = [];
  const peers = PEERS.map(() => [] as { work: number; layout: number }[]);
  for (const { name, url } of pages) {
    let least = Infinity;
    let leastOfAll = Infinity;
    let found = 0;
    const fastest = PEERS.map(() => Infinity);
    for (let visit = 0; visit < VISITS; visit++) {
      const page = await session.open(url);
      // To be asked for its summary again and again is work that a page does not have otherwise.
      await new Promise((resolve) => setTimeout(resolve, 2000));
      const { timings, mentions } = await finishedSummary(control, await tabOf(control, page.url), 60_000);
      const { collect, paint, carry, longestTask } = timings!;
      least = Math.min(least, collect + paint);
      found = mentions.length;
      tasks.push({ longest: longestTask, shift: await page.evaluate<number | null>(SHIFTS) });
      const style = await page.evaluate<number>(`(${STYLE})()`);
      leastOfAll = Math.min(leastOfAll, collect + paint + carry + style);
      for (const [at, peer] of PEERS.entries()) {
        // What is far behind after one visit is not the fastest.
        if (fastest[at]! > SLOW_MS && visit > 0) continue;
        const times = await peerTimes(page, url, names, peer);
        const total = times.work + times.layout;
        if (total < fastest[at]!) peers[at]![ours.length] = times;
        fastest[at] = Math.min(fastest[at]!, total);
      }
      await page.close();
    }
    ours.push(least);
    whole.push(leastOfAll);
    const peer = Math.min(...fastest);
    ratios.push(least / peer);
    wholeRatios.push(leastOfAll / peer);
    row(
      `${session.name}: ${name}, ${found} mentions`,
      `${least.toFixed(1)} ms`,
      `${ratios.at(-1)!.toFixed(2)} of the fastest peer; all ${leastOfAll.toFixed(1)} ms, ${wholeRatios.at(-1)!.toFixed(2)}`,
    );
  }
  const reference = median(peers[0]!.map(({ work, layout }) => work + layout));
  const total = median(ours);
  row(
    `${session.name}: ours, collect and paint (${pages.length} pages)`,
    `${total.toFixed(1)} ms`,
    atMost(total / reference, 1, 'of the fastest peer with its layout'),
  );
  row(
    `${session.name}: ours, page by page (${pages.length} pages)`,
    `median ${median(ratios).toFixed(2)}`,
    atMost(Math.max(...ratios), 1, 'of the fastest peer on the worst page'),
  );
  row(
    `${session.name}: ours, all of it (${pages.length} pages)`,
    `${median(whole).toFixed(1)} ms`,
    `${median(wholeRatios).toFixed(2)} of the fastest peer in the median, ${Math.max(...wholeRatios).toFixed(2)} on the worst page`,
  );
  for (const [at, { name }] of PEERS.entries()) {
    row(
      `${session.name}: ${name}`,
      `${median(peers[at]!.map(({ work }) => work)).toFixed(1)} ms`,
      `and ${median(peers[at]!.map(({ layout }) => layout)).toFixed(1)} ms of layout`,
    );
  }
  row(
    `${session.name}: our longest main-thread task`,
    `${Math.max(...tasks.map(({ longest }) => longest)).toFixed(1)} ms`,
    'under 50 ms',
  );
  const shifts = tasks.flatMap(({ shift }) => (shift === null ? [] : [shift]));
  row(
    `${session.name}: layout shift with us`,
    shifts.length > 0 ? Math.max(...shifts).toFixed(4) : 'not told',
    'zero',
  );
  await control.close();
}
