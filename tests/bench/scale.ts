/**
 * A pack of 100,000 entities with 1,000,000 aliases in a real browser: imported with a pause, its index built while pages
 * are read with the old one, then the first highlights of a background that was stopped, and search as one types.
 */
import { build } from 'vite';
import {
  closeWelcome,
  finishedSummary,
  openCardOn,
  summaryOf,
  tabOf,
} from '../../scripts/drive/extension.ts';
import { until, type DrivenPage, type Session } from '../../scripts/drive/page.ts';
import { servePages } from '../../scripts/drive/serve.ts';
import { articlePage } from './article.ts';
import { BUDGET, visit } from './first-highlight.ts';
import { atLeast, atMost, median, row } from './print.ts';

const ENTITIES = 100_000;
const ROUNDS = 10;
/** Each has a card of its own. */
const CARDS = ['Peshawar', 'Mastung', 'Haqqani Network', 'Afghan Taliban', 'Balochistan Liberation Army'];
const CARDS_PAGE = `<!doctype html><title>Names</title><main>${CARDS.map((name) => `<p>Nobody spoke of ${name} that day.</p>`).join('')}</main>`;

/** The page's part as one script. */
export async function script(input = 'tests/bench/scale-page.ts'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: {
        input,
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const { output } = (Array.isArray(built) ? built[0]! : built) as { output: { code?: string }[] };
  return output[0]!.code!;
}

export interface Staged {
  is: string;
  written: number;
  ms: number;
  calls: number;
}

/** A page of the extension with that script in it. */
export async function open(session: Session, code: string): Promise<DrivenPage> {
  const page = await session.openExtension('options/options.html');
  await page.evaluate(`(() => { ${code}; return null; })()`);
  return page;
}

const perSecond = (records: number, ms: number): number => (records / ms) * 1000;

/** Imports with one pause, after which the page is another one, as after a crash. */
async function importPack(session: Session, code: string): Promise<void> {
  const first = await open(session, code);
  const before = await first.evaluate<number>('scale.disk()');
  const size = await first.evaluate<number>(`scale.make(${ENTITIES})`);
  const begun = await first.evaluate<Staged>(`scale.stage(${ENTITIES / 2})`);
  await first.close();
  row(
    `import of ${ENTITIES.toLocaleString('en')} entities, ${(ENTITIES * 10).toLocaleString('en')} aliases, until a pause`,
    `${(size / 1e6).toFixed(0)} MB of file`,
    atLeast(perSecond(begun.written, begun.ms), 5000, 'entities a second'),
  );
  const page = await open(session, code);
  await page.evaluate(`scale.make(${ENTITIES})`);
  const rest = await page.evaluate<Staged>('scale.stage(null)');
  row(
    'the rest from another page, what was there read again',
    `${perSecond(rest.written - begun.written, rest.ms).toFixed(0)} a second`,
    `progress said ${begun.calls + rest.calls} times`,
  );
  row('taking it over', `${(await page.evaluate<number>('scale.activate()')).toFixed(0)} ms`);
  row('on the disk', `${(((await page.evaluate<number>('scale.disk()')) - before) / 1e6).toFixed(0)} MB`);
  await page.close();
}

/** How long cards take that are opened one after another on a page; the reader's own pause before is not counted. */
async function cards(session: Session, control: DrivenPage, url: string): Promise<number[]> {
  const page = await session.open(url);
  const tabId = await tabOf(control, url);
  await finishedSummary(control, tabId, 60_000);
  const times: number[] = [];
  for (const name of CARDS) {
    await openCardOn(page, name);
    const { timings } = await summaryOf(control, tabId);
    if (typeof timings?.card !== 'number') throw new Error(`no card on ${name}`);
    times.push(timings.card);
    await page.press('Escape');
  }
  await page.close();
  return times;
}

const spread = (times: number[]): string =>
  `${median(times).toFixed(0)} ms, worst ${Math.max(...times).toFixed(0)}`;

export async function benchScale(session: Session): Promise<void> {
  const server = await servePages();
  const url = server.put('/article.html', articlePage(40_000));
  const code = await script();
  const control = await open(session, code);
  await closeWelcome(control);
  await visit(session, control, url);
  const old = await control.evaluate<{ dataset: string }>('scale.index()');
  await importPack(session, code);
  const began = performance.now();
  const meanwhile: number[] = [];
  const built = await until(
    'the index',
    async () => {
      if (meanwhile.length < ROUNDS) meanwhile.push(await visit(session, control, url));
      const now = await control.evaluate<{ dataset: string; size: number }>('scale.index()');
      return now.dataset !== old.dataset ? now : null;
    },
    300_000,
  );
  row(
    'index built within',
    `${((performance.now() - began) / 1000).toFixed(1)} s`,
    `${(built.size / 1e6).toFixed(1)} MB`,
  );
  row('first highlight while it is built', spread(meanwhile));
  const cold: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await session.killBackground();
    cold.push(await visit(session, control, url));
  }
  row(
    'first highlight, background stopped before',
    `worst ${Math.max(...cold).toFixed(0)} ms`,
    atMost(median(cold), BUDGET[session.name].cold, 'ms'),
  );
  const opened = await cards(session, control, server.put('/names.html', CARDS_PAGE));
  row('a card, from being asked for', spread(opened), atMost(median(opened), 50, 'ms'));
  const typed = await control.evaluate<string>('scale.name(4321)');
  const { times, hits } = await control.evaluate<{ times: number[]; hits: number }>(
    '(text) => scale.search(text)',
    typed,
  );
  if (hits === 0) throw new Error('the search found nothing');
  row('search, the first after the import', '', atMost(times[0]!, 1000, 'ms'));
  row('search, each key stroke', spread(times.slice(1)), atMost(Math.max(...times.slice(1)), 50, 'ms'));
  await control.close();
  await server.close();
}
