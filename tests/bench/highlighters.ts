/**
 * Our work on the page's thread beside the DOM highlighters', on the same page; they look for the same 300 names.
 *
 * A peer is timed with the one layout that it makes necessary, in the world that our content script runs in: what an
 * extension that used it would pay. In Firefox that world sees the page through a wrapper, which costs both; the peers'
 * times in the page's own world are told beside. Of ours two figures are told. "Collect and paint" is what is held to be
 * under the fastest peer: walking the page's text, choosing what is painted, painting it. "All" is the like-for-like
 * figure: with it what no peer does (texts sent, answers kept, the page's date and tone, its fingerprint, frames opened,
 * changes followed) and the styles that our stylesheet and our highlights make the browser work out, which the page's
 * world measures afterwards by taking both away and putting them back. In neither are: the names looked for in the
 * background, where the page does not wait for them, and the browser's own copying of messages. The peers look for their
 * names in the page, and that counts for them.
 */
import { closeWelcome, finishedSummary, tabOf } from '../../scripts/drive/extension.ts';
import type { Session } from '../../scripts/drive/page.ts';
import { buildSeedPack } from '../../src/dataset/seed/index.ts';
import { PEERS, peerScript, putPeers, type PeerTimes } from './highlighter-peers.ts';
import { atMost, median, row } from './print.ts';

/** The least of so many visits counts, ours and theirs alike: what else the machine does only ever adds. */
const VISITS = 5;
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

const IN_CONTENT_WORLD = `(tabId, file) =>
  chrome.scripting.executeScript({ target: { tabId }, files: [file] }).then(([{ result, error }]) => {
    if (!result) throw new Error('a peer failed: ' + (error?.message ?? error));
    return result;
  })`;

/** The best of a peer's visits to one page, in one kind of world. */
class Best {
  readonly times: PeerTimes[] = PEERS.map(() => ({ work: Infinity, layout: 0 }));

  total = (at: number): number => this.times[at]!.work + this.times[at]!.layout;

  get fastest(): number {
    return Math.min(...PEERS.map((_, at) => this.total(at)));
  }

  /** What is far behind after one visit is not the fastest, and is not measured again. */
  isOver = (at: number): boolean => this.total(at) > SLOW_MS && this.total(at) < Infinity;

  add(at: number, times: PeerTimes): void {
    if (times.work + times.layout < this.total(at)) this.times[at] = times;
  }
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
  extension: string,
): Promise<void> {
  const names = await threeHundredNames();
  const files = putPeers(extension, names);
  const control = await session.openExtension('options/options.html');
  await closeWelcome(control);
  const ours: number[] = [];
  const tasks: { longest: number; shift: number | null }[] = [];
  const ratios: number[] = [];
  const whole: number[] = [];
  const wholeRatios: number[] = [];
  const pageWorldRatios: number[] = [];
  const peers: Best[] = [];
  for (const { name, url } of pages) {
    let least = Infinity;
    let leastOfAll = Infinity;
    let found = 0;
    const [contentWorld, pageWorld] = [new Best(), new Best()];
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
        if (!contentWorld.isOver(at)) {
          await page.goto(url);
          const tab = await tabOf(control, page.url);
          contentWorld.add(at, await control.evaluate<PeerTimes>(IN_CONTENT_WORLD, tab, files[at]));
        }
        if (!pageWorld.isOver(at)) {
          await page.goto(url);
          pageWorld.add(
            at,
            await page.evaluate<PeerTimes>(`(script) => (0, eval)(script)`, peerScript(peer, names)),
          );
        }
      }
      await page.close();
    }
    ours.push(least);
    whole.push(leastOfAll);
    peers.push(contentWorld);
    ratios.push(least / contentWorld.fastest);
    wholeRatios.push(leastOfAll / contentWorld.fastest);
    pageWorldRatios.push(least / pageWorld.fastest);
    row(
      `${session.name}: ${name}, ${found} mentions`,
      `${least.toFixed(1)} ms`,
      `${ratios.at(-1)!.toFixed(2)} of the fastest peer, ${pageWorldRatios.at(-1)!.toFixed(2)} of it in the page's world; all ${leastOfAll.toFixed(1)} ms, ${wholeRatios.at(-1)!.toFixed(2)}`,
    );
  }
  const reference = Math.min(...PEERS.map((_, at) => median(peers.map((best) => best.total(at)))));
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
    `${session.name}: ours, beside peers in the page's world`,
    `median ${median(pageWorldRatios).toFixed(2)}`,
    `${Math.max(...pageWorldRatios).toFixed(2)} of the fastest on the worst page`,
  );
  row(
    `${session.name}: ours, all of it (${pages.length} pages)`,
    `${median(whole).toFixed(1)} ms`,
    `${median(wholeRatios).toFixed(2)} of the fastest peer in the median, ${Math.max(...wholeRatios).toFixed(2)} on the worst page`,
  );
  for (const [at, { name }] of PEERS.entries()) {
    const of = (part: keyof PeerTimes) => median(peers.map(({ times }) => times[at]![part])).toFixed(1);
    row(`${session.name}: ${name}`, `${of('work')} ms`, `and ${of('layout')} ms of layout`);
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
