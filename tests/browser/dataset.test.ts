import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finishedSummary, tabOf } from '../../scripts/drive/extension.ts';
import { until, type DrivenPage, type Session } from '../../scripts/drive/page.ts';
import { servePages } from '../../scripts/drive/serve.ts';
import { fill, pressButton, shows, textOf } from './harness/hands.ts';
import { BROWSERS, launch, painted } from './harness/session.ts';

const TTP = 'dataset/dataset.html#/entity/sm:seed/group/ttp';
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>River</title>
  <p>The soldiers said that the Heron Column had crossed the river in the night.</p>
  <p>The Reed Column of the museum was mended by a mason.</p></html>`;

const heading = (page: DrivenPage, words: string) =>
  until(
    words,
    async () =>
      (await page.evaluate<string>(`document.querySelector('h1')?.innerText.trim() ?? ''`)) === words,
  );
const focused = (page: DrivenPage) =>
  page.evaluate<string>(`document.activeElement.getAttribute('href') ?? document.activeElement.localName`);

describe.each(BROWSERS)('the dataset page in %s', (name) => {
  let session: Session;
  let page: DrivenPage;
  beforeAll(async () => {
    session = await launch(name);
    page = await session.openExtension('dataset/dataset.html');
  });
  afterAll(() => session?.close());

  test('lists, finds as one types, and goes by keys into a record and back to its line', async () => {
    await shows(page, 'The first 100 records', 60_000);
    await page.press('/');
    await until('the search', async () => (await focused(page)) === 'input');
    await fill(page, 'Search', 'tehr');
    await until('the hits', async () => !(await textOf(page)).includes('The first 100 records'));
    expect(await textOf(page)).toContain('Tehreek-e-Taliban Pakistan');
    await page.press('ArrowDown');
    const line = await until('a line', async () => /^#\/entity\/.*/.exec(await focused(page))?.[0]);
    await page.press('Enter');
    await shows(page, 'Record with map and designations');
    await page.press('Escape');
    await until('the line that was left', async () => (await focused(page)) === line);
    await fill(page, 'Search', 'zzzz');
    await shows(page, 'Nothing here fits');
  });

  test('a name is changed, shows the original, and is taken back', async () => {
    await page.goto(`${session.origin}/${TTP}`);
    await heading(page, 'Tehreek-e-Taliban Pakistan');
    await fill(page, 'Name shown', 'River Front');
    await pressButton(page, 'Save the name shown');
    await heading(page, 'River Front');
    await shows(page, 'Original: Tehreek-e-Taliban Pakistan');
    await pressButton(page, 'Undo');
    await heading(page, 'Tehreek-e-Taliban Pakistan');
    await shows(page, 'Taken back.');
  });

  test('two records become one, and two again', async () => {
    await page.goto(`${session.origin}/${TTP}`);
    await fill(page, 'Which record is the same?', 'unama');
    await pressButton(page, 'Merge “UNAMA” into this');
    await shows(page, 'Both are read as this record');
    await pressButton(page, 'Split “UNAMA” again');
    await shows(page, 'They are two records again');
    expect(await textOf(page)).not.toContain('Split “');
  });

  test('a name that was added is found on a page where its cue stands, and not without', async () => {
    await page.goto(`${session.origin}/${TTP}`);
    for (const [words, cue] of [
      ['Heron Column', 'soldiers'],
      ['Reed Column', 'sailors'],
    ] as const) {
      await fill(page, 'Name', words);
      await fill(page, 'Only near', cue);
      await pressButton(page, 'Add');
      await shows(page, `Read only near ${cue}.`);
    }
    const server = await servePages();
    server.put('/river.html', PAGE);
    const news = await session.open(`${server.origin}/river.html`);
    await painted(news, 'Heron Column', 30_000);
    await finishedSummary(page, await tabOf(page, news.url));
    expect(Object.values(await painted(news, 'Heron Column')).flat()).not.toContain('Reed Column');
    await news.close();
    await server.close();
  });

  test('a relation of a pack is corrected beside its original, deleted and brought back', async () => {
    await page.goto(`${session.origin}/dataset/dataset.html#/relations`);
    await shows(page, 'The first 100 records');
    const [href, words] = await page.evaluate<[string, string]>(
      `(({ hash, textContent }) => [hash, textContent])(document.querySelector('.rows .way'))`,
    );
    await page.goto(`${session.origin}/dataset/dataset.html${href}`);
    await heading(page, words);
    await fill(page, 'Statement', 'The lamps are said to be lit.');
    await pressButton(page, 'Save the changes');
    await shows(page, `Original: ${words}`);
    await pressButton(page, 'Undo');
    await heading(page, words);
    await pressButton(page, 'Delete this record');
    await heading(page, 'Relations');
    await pressButton(page, 'Undo');
    await page.goto(`${session.origin}/dataset/dataset.html${href}`);
    await heading(page, words);
  });

  test('a figure is added when it is complete, and stands in the list of one’s own', async () => {
    await page.goto(`${session.origin}/dataset/dataset.html#/figure/new`);
    await fill(page, 'As written', 'forty lamps');
    await fill(page, 'Number', '40');
    await pressButton(page, 'Add to the dataset');
    await shows(page, 'This is still open:');
    await fill(page, 'Statement', 'Forty lamps are said to have been lit.');
    const source = await until('the sources', () =>
      page.evaluate<string | undefined>(
        `[...document.querySelectorAll('option')].find(({ text }) => text.startsWith('General reference'))?.value`,
      ),
    );
    await fill(page, 'Source', source);
    await pressButton(page, 'Add to the dataset');
    await heading(page, 'Forty lamps are said to have been lit.');
    await shows(page, 'Saved.');
    await page.goto(`${session.origin}/dataset/dataset.html#/figures`);
    await fill(page, 'From', 'mine');
    await shows(page, 'Forty lamps are said');
  });
});
