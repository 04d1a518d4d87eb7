/**
 * From the content script's first message to the first highlight, 40 kB of article: with the background stopped before
 * each visit (cold), and with it running (warm). Medians of 20.
 */
import { closeWelcome, summaryOf, tabOf } from '../../scripts/drive/extension.ts';
import { until, type DrivenPage, type Session } from '../../scripts/drive/page.ts';
import { servePages } from '../../scripts/drive/serve.ts';
import { articlePage } from './article.ts';
import { median, row } from './print.ts';

const ROUNDS = 20;
const BUDGET = { chromium: { cold: 250, warm: 60 }, firefox: { cold: 350, warm: 60 } };

async function visit(session: Session, control: DrivenPage, url: string): Promise<number> {
  const page = await session.open(url);
  const tabId = await tabOf(control, url);
  const timings = await until('the first highlight', async () => {
    const { timings } = await summaryOf(control, tabId);
    return timings?.firstHighlight ? timings : null;
  });
  await page.close();
  return timings.firstHighlight! - timings.firstMessage!;
}

export async function benchFirstHighlight(session: Session): Promise<void> {
  const server = await servePages();
  const url = server.put('/article.html', articlePage(40_000));
  const control = await session.openExtension('options/options.html');
  await closeWelcome(control);
  await visit(session, control, url);
  const times: Record<'cold' | 'warm', number[]> = { cold: [], warm: [] };
  for (let round = 0; round < ROUNDS; round++) {
    await session.killBackground();
    times.cold.push(await visit(session, control, url));
    times.warm.push(await visit(session, control, url));
  }
  for (const kind of ['cold', 'warm'] as const) {
    const budget = BUDGET[session.name][kind];
    row(
      `${session.name}: first highlight, 40 kB, ${kind === 'cold' ? 'background stopped before' : 'warm'}`,
      `${median(times[kind]).toFixed(0)} ms`,
      `worst ${Math.max(...times[kind]).toFixed(0)}; budget ${budget} ms`,
    );
  }
  await control.close();
  await server.close();
}
