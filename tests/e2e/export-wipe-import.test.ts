/** What a reader made goes out as a file, everything is deleted, the file comes in, and the same card opens. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeWelcome, openCardOn } from '../../scripts/drive/extension.ts';
import { until, type DrivenPage, type Session } from '../../scripts/drive/page.ts';
import { servePages, type PageServer } from '../../scripts/drive/serve.ts';
import { chooseFile, fill, keepDownloads, pressButton, shows } from '../browser/harness/hands.ts';
import { BROWSERS, launch, painted } from '../browser/harness/session.ts';

const NAME = 'Heron Column';
const LABEL = 'Movement of the Reed Bank';
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>River</title>
  <p>The ${NAME} had crossed the river in the night, a boatman from Peshawar said.</p></html>`;

/** As in a new profile, save that the browser still lets pages be read. */
const wipe = (page: DrivenPage) =>
  page.evaluate(`(async () => {
    const gone = (name) => new Promise((done, failed) => {
      const asked = indexedDB.deleteDatabase(name);
      asked.onsuccess = () => done();
      asked.onerror = () => failed(asked.error);
    });
    for (const { name } of await indexedDB.databases()) await gone(name);
    await chrome.storage.local.clear();
    return null;
  })()`);

describe.each(BROWSERS)('a dataset leaves and comes back in %s', (name) => {
  let session: Session;
  let server: PageServer;
  let page: DrivenPage;
  beforeAll(async () => {
    session = await launch(name);
    server = await servePages();
    server.put('/river.html', PAGE);
    page = await session.openExtension('dataset/dataset.html#/entity/sm:seed/group/ttp');
    await closeWelcome(page);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const card = async () => {
    const news = await session.open(`${server.origin}/river.html`);
    await painted(news, NAME, 30_000);
    const text = await openCardOn(news, NAME);
    await news.close();
    return text;
  };

  test('with the names and corrections that its cards show', async () => {
    await fill(page, 'Name shown', LABEL);
    await pressButton(page, 'Save the name shown');
    await shows(page, 'Original: Tehreek-e-Taliban Pakistan');
    await fill(page, 'Name', NAME);
    await pressButton(page, 'Add');
    await shows(page, '20 names');
    const before = await card();
    expect(before).toContain(LABEL);

    await page.goto(`${session.origin}/dataset/dataset.html#/exchange`);
    await shows(page, '1 pack installed');
    const downloads = await keepDownloads(page);
    await pressButton(page, 'Export');
    await shows(page, 'The file is with your downloads.');
    const [pack] = await downloads();
    expect(pack).toContain(NAME);

    await wipe(page);
    await session.killBackground();
    const news = await session.open(`${server.origin}/river.html`);
    expect(Object.values(await painted(news, 'Peshawar', 30_000)).flat()).not.toContain(NAME);
    await news.close();

    await page.reload();
    await shows(page, '1 pack installed');
    await chooseFile(page, 'my-dataset.json', pack!);
    await shows(page, 'Changed there: 1');
    await pressButton(page, 'Take over');
    await shows(page, 'Imported.');
    await until('the same card', async () => (await card()) === before, 40_000);

    await chooseFile(page, 'my-dataset.json', pack!);
    await shows(page, 'Nothing changes');
  });
});
