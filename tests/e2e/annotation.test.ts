import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finishedSummary, tabOf } from '../../scripts/drive/extension.ts';
import { until, type DrivenPage, type Session } from '../../scripts/drive/page.ts';
import { servePages, type PageServer } from '../../scripts/drive/serve.ts';
import { BROWSERS, highlights, launch } from '../browser/harness/session.ts';

const QUOTE = 'The ferry carried 212 passengers';
const page = (
  sentence: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ferry report</title>
  <main><p>Nobody was hurt when the engine stopped on Tuesday.</p><p>${sentence}, the harbour office said.</p>
  <p>A tug brought it in before dark.</p></main></html>`;
const MARKED = { sm: 1, type: 'selection', body: null };

describe.each(BROWSERS)('a fact-checker saves a mark in %s', (name) => {
  let session: Session;
  let server: PageServer;
  let control: DrivenPage;
  let article: DrivenPage;
  let panel: DrivenPage;
  let tabId: number;
  const url = () => `${server.origin}/ferry.html`;
  const panelText = () => panel.evaluate<string>('document.body.innerText');
  const marks = async () => (await highlights(article))['sourcemark-mark'] ?? [];
  const clickIn = (words: string) =>
    panel.evaluate<boolean>(
      `(words) => { const button = [...document.querySelectorAll('button, a')].find((one) => one.textContent.trim() === words); button?.click(); return Boolean(button); }`,
      words,
    );

  beforeAll(async () => {
    session = await launch(name);
    server = await servePages();
    server.put('/ferry.html', page(QUOTE));
    control = await session.openExtension('options/options.html');
    article = await session.open(url());
    tabId = await tabOf(control, url());
    await finishedSummary(control, tabId);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  test('selects a passage, writes a note by keyboard alone, and saves it', async () => {
    await article.evaluate(
      `(quote) => {
      const text = [...document.querySelectorAll('p')].find((one) => one.textContent.includes(quote)).firstChild;
      getSelection().setBaseAndExtent(text, 0, text, quote.length);
    }`,
      QUOTE,
    );
    const described = await control.evaluate<{ ok: boolean; value: { exact: string } }>(
      `(tabId, message) => chrome.tabs.sendMessage(tabId, message, { frameId: 0 })`,
      tabId,
      MARKED,
    );
    expect(described.value.exact).toBe(QUOTE);
    await control.evaluate(
      `(tabId, passage) => chrome.storage.session.set({ ['draft:' + tabId]: { ...passage, tabId, at: new Date().toISOString() } })`,
      tabId,
      described.value,
    );
    panel = await session.openExtension(`panel/panel.html?window=1&tab=${tabId}`);
    await until('the editor', () => panel.evaluate<boolean>(`document.activeElement?.id === 'note'`));
    expect(await panelText()).toContain(QUOTE);
    await panel.type('Asked the harbour office.');
    await panel.press('Control+Enter');
    await until(
      'the note in the list',
      async () =>
        (await panelText()).includes('Asked the harbour office.') &&
        !(await panel.evaluate<boolean>(`Boolean(document.getElementById('note'))`)),
    );
    const stored = await control.evaluate<string[]>(`new Promise((done, fail) => {
      const opening = indexedDB.open('sourcemark-user');
      opening.onerror = () => fail(opening.error);
      opening.onsuccess = () => {
        const all = opening.result.transaction('annotations').objectStore('annotations').getAll();
        all.onsuccess = () => { opening.result.close(); done(all.result.map(({ annotation }) => JSON.stringify(annotation))); };
      };
    })`);
    expect(stored).toHaveLength(1);
    expect(JSON.parse(stored[0]!)).toMatchObject({
      '@context': expect.anything(),
      type: 'Annotation',
      target: expect.anything(),
    });
  });

  test('finds it again after a reload, by quote and context', async () => {
    await article.reload();
    await until('the mark', async () => (await marks()).includes(QUOTE));
  });

  test('lists it as not found where the passage is gone, and paints nothing', async () => {
    server.put('/ferry.html', page('The boat had nobody on board'));
    await article.reload();
    const summary = await until('the mark to be given up', async () => {
      const now = await finishedSummary(control, tabId);
      return now.marks.some(({ state }) => state === 'gone') ? now : null;
    });
    expect(summary.marks.map(({ state }) => state)).toEqual(['gone']);
    expect(await marks()).toEqual([]);
  });

  test('deletes it, and takes the deletion back', async () => {
    expect(await clickIn('Delete')).toBe(true);
    await until(
      'it to be gone from the list',
      async () => !(await panelText()).includes('Asked the harbour office.'),
    );
    expect(await clickIn('Undo')).toBe(true);
    await until('it to be back', async () => (await panelText()).includes('Asked the harbour office.'));
  });
});
