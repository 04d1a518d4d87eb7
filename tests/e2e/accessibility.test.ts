import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until, type Session } from '../../scripts/drive/page.ts';
import { axeFindings } from '../browser/harness/axe.ts';
import { openSample, type Opened } from '../browser/harness/sample.ts';
import { BROWSERS, launch } from '../browser/harness/session.ts';

const SURFACES = [
  ['popup', (tab: number) => `popup/popup.html?tab=${tab}`],
  ['panel', (tab: number) => `panel/panel.html?window=1&tab=${tab}`],
  ['an entity’s record', () => 'panel/panel.html#/entity/sm:seed/group/ttp'],
  ['options', () => 'options/options.html'],
  ['review', (tab: number) => `review/review.html?tab=${tab}`],
  ['files as sources', () => 'review/review.html'],
  ['welcome', () => 'welcome/welcome.html'],
  ['the dataset', () => 'dataset/dataset.html'],
  ['the dataset’s figures', () => 'dataset/dataset.html#/figures'],
  ['what goes in and out', () => 'dataset/dataset.html#/exchange'],
  ['an entity to edit', () => 'dataset/dataset.html#/entity/sm:seed/group/ttp'],
  ['a new figure', () => 'dataset/dataset.html#/figure/new'],
  ['a new relation', () => 'dataset/dataset.html#/relation/new'],
  ['notebook', () => 'notebook/notebook.html'],
] as const;

describe.each(BROWSERS)('axe finds nothing in %s', (name) => {
  let session: Session;
  let sample: Opened;
  beforeAll(async () => {
    session = await launch(name);
    sample = await openSample(session);
  });
  afterAll(async () => {
    await sample?.close();
    await session?.close();
  });

  test.each(
    SURFACES.flatMap(([what, path]) => [[what, 'light', path] as const, [what, 'dark', path] as const]),
  )('%s, %s', async (_, theme, path) => {
    await session.appearance({ dark: theme === 'dark' });
    const page = await session.openExtension(path(sample.tabId));
    await page.viewport(420, 900);
    // A view that is asked for by the address comes with its heading, after the page around it.
    await until('the surface', () =>
      page.evaluate<boolean>('document.body.innerText.trim().length > 40 && !!document.querySelector("h1")'),
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });
});
