/**
 * From the content script's first message to the first highlight, 40 kB of article: with the background stopped before
 * each visit (cold), and with it running (warm). Medians of 20, with the seed pack and with 100,000 aliases.
 */
import { closeWelcome, summaryOf, tabOf } from '../../scripts/drive/extension.ts';
import { until, type DrivenPage, type Session } from '../../scripts/drive/page.ts';
import { servePages } from '../../scripts/drive/serve.ts';
import { buildSeedPack } from '../../src/dataset/seed/index.ts';
import { buildIndex } from '../../src/names/build.ts';
import { articlePage } from './article.ts';
import { placeNames } from './place-names.ts';
import { atMost, median, row } from './print.ts';

const ROUNDS = 20;
const ALIASES = 100_000;
export const BUDGET = { chromium: { cold: 250, warm: 60 }, firefox: { cold: 350, warm: 60 } };

export async function visit(session: Session, control: DrivenPage, url: string): Promise<number> {
  const page = await session.open(url);
  const tabId = await tabOf(control, url);
  const timings = await until('the first highlight', async () => {
    const { timings } = await summaryOf(control, tabId);
    return timings?.firstHighlight ? timings : null;
  });
  await page.close();
  return timings.firstHighlight! - timings.firstMessage!;
}

/**
 * Puts an index of the seed pack and of places, 100,000 aliases in all, in place of the one that the extension built,
 * as one of its own pages can. It keeps the name of the dataset's state, so that the background takes it as current.
 */
async function loadManyNames(control: DrivenPage): Promise<void> {
  const { entities } = await buildSeedPack();
  const seeds = entities.reduce((sum, { aliases }) => sum + aliases.length, 0);
  const bytes = buildIndex([...entities, ...placeNames(ALIASES - seeds)], { datasetHash: 'bench' });
  await control.evaluate(
    `async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0)).buffer;
      const done = (request) => new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const db = await done(indexedDB.open('sourcemark-index'));
      const records = db.transaction('records', 'readwrite').objectStore('records');
      const record = await done(records.get('names'));
      await done(records.put({ ...record, bytes: new Blob([bytes]) }));
      db.close();
    }`,
    Buffer.from(bytes).toString('base64'),
  );
}

export async function benchFirstHighlight(session: Session): Promise<void> {
  const server = await servePages();
  const url = server.put('/article.html', articlePage(40_000));
  const control = await session.openExtension('options/options.html');
  await closeWelcome(control);
  await visit(session, control, url);
  for (const names of ['the seed pack', `${ALIASES.toLocaleString('en')} aliases`]) {
    if (names !== 'the seed pack') await loadManyNames(control);
    const times: Record<'cold' | 'warm', number[]> = { cold: [], warm: [] };
    for (let round = 0; round < ROUNDS; round++) {
      await session.killBackground();
      times.cold.push(await visit(session, control, url));
      times.warm.push(await visit(session, control, url));
    }
    for (const kind of ['cold', 'warm'] as const) {
      const middle = median(times[kind]);
      row(
        `first highlight with ${names}, ${kind === 'cold' ? 'background stopped before' : 'warm'}`,
        `worst ${Math.max(...times[kind]).toFixed(0)} ms`,
        atMost(middle, BUDGET[session.name][kind], 'ms'),
      );
    }
  }
  await control.close();
  await server.close();
}
