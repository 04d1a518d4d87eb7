/** The page that the terminal writes, in real browsers: cards by click and key, nothing asked for, axe finds nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage, Session } from '../../scripts/drive/page.ts';
import { servePages, type PageServer } from '../../scripts/drive/serve.ts';
import { sourcemark } from '../cli/run.ts';
import { axeFindings } from './harness/axe.ts';
import { BROWSERS, launch } from './harness/session.ts';

let report: string;
beforeAll(async () => {
  report = (await sourcemark(['scan', 'scripts/sample/news.html', '--format', 'html'])).out;
});

const OPEN = `[...document.querySelectorAll('.card')].filter((card) => card.matches(':popover-open')).map((card) => card.innerText)`;

describe.each(BROWSERS)('the report in %s', (name) => {
  let session: Session;
  let server: PageServer;
  let page: DrivenPage;
  const openCards = () => page.evaluate<string[]>(OPEN);
  const focused = () => page.evaluate<string>(`document.activeElement.textContent.trim().slice(0, 40)`);
  beforeAll(async () => {
    session = await launch(name);
    server = await servePages();
    server.put('/report.html', report, { 'content-type': 'text/html; charset=utf-8' });
    page = await session.open(`${server.origin}/report.html`);
  });
  afterAll(async () => {
    await server?.close();
    await session?.close();
  });

  test('opens a card by key, gives it the focus, and takes both back on Escape', async () => {
    await page.evaluate(
      `[...document.querySelectorAll('.text .hit')].find((hit) => hit.textContent.startsWith('TTP')).focus()`,
    );
    await page.press('Enter');
    expect((await openCards()).join()).toMatch(/^Tehreek-e-Taliban Pakistan/);
    expect(await focused()).toMatch(/Tehreek/);
    await page.press('Escape');
    expect(await openCards()).toEqual([]);
    expect(await focused()).toMatch(/^TTP/);
  });

  test('opens one by click, within the window, and closes it by its link', async () => {
    await page.evaluate(`document.querySelector('.rows a').click()`);
    expect(await openCards()).toHaveLength(1);
    const inside = await page.evaluate<boolean>(
      `(() => { const box = document.querySelector('.card:popover-open').getBoundingClientRect(); return box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth; })()`,
    );
    expect(inside).toBe(true);
    await page.evaluate(`document.querySelector('.card:popover-open .close').click()`);
    expect(await openCards()).toEqual([]);
  });

  test('asks for nothing', async () => {
    expect(await page.evaluate<number>(`performance.getEntriesByType('resource').length`)).toBe(0);
  });

  test.each(['light', 'dark'])('axe finds nothing in %s', async (theme) => {
    await session.appearance({ dark: theme === 'dark' });
    expect(await axeFindings(page)).toEqual([]);
    await page.evaluate(`document.querySelector('.rows a').click()`);
    expect(await axeFindings(page)).toEqual([]);
    await page.press('Escape');
  });
});
