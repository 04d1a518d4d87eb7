/** axe cannot look into a closed root: here the card's view stands in an open page of its own. */
import { preact } from '@preact/preset-vite';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until, type DrivenPage, type Session } from '../../scripts/drive/page.ts';
import { servePages, type PageServer } from '../../scripts/drive/serve.ts';
import { axeFindings } from './harness/axe.ts';
import { BROWSERS, launch } from './harness/session.ts';

const KINDS = ['group', 'place', 'person', 'figure', 'unlisted', 'waiting'];
let script: string;

beforeAll(async () => {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: {
      write: false,
      rolldownOptions: {
        input: 'tests/browser/pages/card.tsx',
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })) as Rollup.RollupOutput;
  script = built.output[0].code;
});

/** What the picture's table shows now, cell by cell; null while it is folded. */
const tableOf = (page: DrivenPage) =>
  page.evaluate<string[][] | null>(`(() => {
    const table = document.querySelector('.picture table');
    if (!table.checkVisibility({ contentVisibilityAuto: true })) return null;
    return [...table.querySelectorAll('tbody tr')].map((row) => [...row.cells].map((cell) => cell.innerText));
  })()`);

/** By keys alone: the table under the picture folds and unfolds, and says all that the picture says. */
async function expectTable(page: DrivenPage): Promise<void> {
  expect(await tableOf(page)).not.toBeNull();
  await page.evaluate(`document.querySelector('.picture summary').focus()`);
  await page.press('Enter');
  await until('the table to be folded', async () => (await tableOf(page)) === null);
  await page.press('Enter');
  const rows = await until('the table', () => tableOf(page));
  const drawn = await page.evaluate<string[]>(
    `[...document.querySelectorAll('.picture svg text')].map((text) => text.textContent)`,
  );
  for (const [counter, count] of [
    ['This page', '137'],
    ['UNAMA', '149'],
    ['The institute', '128'],
  ] as const) {
    expect(rows.some((cells) => cells.includes(counter) && cells.includes(count))).toBe(true);
    expect(drawn).toEqual(expect.arrayContaining([counter, count]));
  }
}

describe.each(BROWSERS)('axe finds nothing in the card in %s', (name) => {
  let session: Session;
  let server: PageServer;
  beforeAll(async () => {
    session = await launch(name);
    server = await servePages();
    server.put('/card.js', script, { 'content-type': 'text/javascript' });
    server.put(
      '/card.html',
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>Card</title><main></main><script src="card.js"></script></html>',
    );
  });
  afterAll(async () => {
    await server?.close();
    await session?.close();
  });

  test.each(['light', 'dark'])('%s', async (theme) => {
    await session.appearance({ dark: theme === 'dark' });
    const page = await session.open(`${server.origin}/card.html`);
    await page.viewport(380, 900);
    for (const kind of KINDS) {
      await page.evaluate('(kind) => showCard(kind)', kind);
      await until('what was folded', () =>
        page.evaluate<boolean>(
          `!document.querySelector('[aria-expanded]') || document.querySelector('.action-choices') !== null`,
        ),
      );
      expect(await axeFindings(page), kind).toEqual([]);
      if (kind === 'figure' && theme === 'light') await expectTable(page);
    }
    await page.close();
  });
});
