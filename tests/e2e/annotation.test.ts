import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finishedSummary, tabOf } from '../../scripts/drive/extension.ts';
import { until, type DrivenPage, type Session } from '../../scripts/drive/page.ts';
import { servePages, type PageServer } from '../../scripts/drive/serve.ts';
import type { Annotation } from '../../src/annotation/annotation.ts';
import { axeFindings } from '../browser/harness/axe.ts';
import { focused, pressButton, shows, tabTo, textOf } from '../browser/harness/hands.ts';
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

  const stored = () =>
    control.evaluate<Annotation[]>(`new Promise((done, fail) => {
      const opening = indexedDB.open('sourcemark-user');
      opening.onerror = () => fail(opening.error);
      opening.onsuccess = () => {
        const all = opening.result.transaction('annotations').objectStore('annotations').getAll();
        all.onsuccess = () => { opening.result.close(); done(all.result.map(({ annotation }) => annotation)); };
      };
    })`);
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
    expect(await panel.evaluate<string>(`document.getElementById('claim').value`)).toContain('212');
    await panel.type('Asked the harbour office.');

    await tabTo(panel, 'Add an address');
    await panel.press('Enter');
    await until('the new row to have the keyboard', async () => (await focused(panel)) === 'Address');
    await panel.type('https://harbour.example/log');
    await tabTo(panel, 'secondary');
    await panel.press('ArrowLeft');

    await tabTo(panel, 'More');
    await panel.press('Enter');
    await until('the rest', async () => (await panelText()).includes('Open questions'));
    await tabTo(panel, 'Rate it');
    await panel.press('Enter');
    await tabTo(panel, 'Five steps');
    for (let times = 0; times < 3; times++) await panel.press('ArrowDown');
    await tabTo(panel, 'Use this scale');
    await panel.press('Enter');
    await until('the steps, none of them chosen', async () => (await focused(panel)) === 'not rated');
    await panel.press('ArrowDown');
    await tabTo(panel, 'Add a question');
    await panel.press('Enter');
    await until('the question to have the keyboard', async () => (await focused(panel)) === 'Question');
    await panel.type('Who counted them?');
    await tabTo(panel, 'Tags');
    await panel.type('ferry,');
    for (const dark of [false, true]) {
      await session.appearance({ dark });
      expect(await axeFindings(panel)).toEqual([]);
    }
    await session.appearance({ dark: false });
    await panel.press('Control+Enter');
    await until(
      'the note in the list',
      async () =>
        (await panelText()).includes('Asked the harbour office.') &&
        !(await panel.evaluate<boolean>(`Boolean(document.getElementById('note'))`)),
    );
    const all = await stored();
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({
      type: 'Annotation',
      motivation: ['describing', 'commenting', 'assessing', 'tagging', 'questioning', 'linking'],
      'sm:rating': { scaleId: 'evidence', label: 'Supported' },
      evidence: [{ url: 'https://harbour.example/log', kind: 'primary' }],
      status: 'draft',
    });
    expect(all[0]!.body).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ purpose: 'questioning', value: 'Who counted them?' }),
        expect.objectContaining({ purpose: 'tagging', value: 'ferry' }),
      ]),
    );
  });

  test('another window that edits the same note is told, and offered both', async () => {
    const [{ id }] = (await stored()) as [Annotation];
    const address = `panel/panel.html?window=1#/note/${id}`;
    const first = await session.openExtension(address);
    const second = await session.openExtension(address);
    // Both have the note open before either saves.
    for (const page of [first, second])
      await until('the editor', () => page.evaluate<boolean>(`document.activeElement?.id === 'note'`));
    const write = async (page: DrivenPage, words: string) => {
      await page.evaluate(
        `(words) => { const note = document.getElementById('note'); note.value = words; note.dispatchEvent(new Event('input', { bubbles: true })); }`,
        words,
      );
      await page.press('Control+Enter');
    };
    await write(first, 'Said by **the first**.');
    await until('the first to be saved', async () =>
      JSON.stringify(await stored()).includes('Said by **the first**.'),
    );
    await write(second, 'Said by the second.');
    const told = await until('the second to be told', async () => {
      const text = await second.evaluate<string>('document.body.innerText');
      return text.includes('Another window changed this note') ? text : null;
    });
    expect(told).toContain('Said by the first.');
    expect(await second.evaluate<string>(`document.getElementById('note').value`)).toBe(
      'Said by the second.',
    );
    expect(JSON.stringify(await stored())).not.toContain('Said by the second.');
    await second.evaluate(
      `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Replace it with mine').click()`,
    );
    await until('the second to be saved', async () =>
      JSON.stringify(await stored()).includes('Said by the second.'),
    );
    const [after] = await stored();
    expect(after).toMatchObject({ id, evidence: [{ url: 'https://harbour.example/log' }] });
    await first.close();
    await second.close();
  });

  test('archives the page when told to, and never before; what is sent is its address alone', async () => {
    const [{ id }] = (await stored()) as [Annotation];
    const writing = await session.openExtension(`panel/panel.html?window=1#/note/${id}`);
    await until('the editor', () => writing.evaluate<boolean>(`document.activeElement?.id === 'note'`));
    // This machine stands in for the archive: it shows a page of its own, and then the copy.
    const copy = `/web/20260102030405/${url()}`;
    server.put(`/save/${url()}`, `<title>Saving</title><script>location.replace('${copy}')</script>`);
    server.put(copy, '<title>The copy</title>');
    await writing.evaluate(
      `(here, archive) => {
        const { tabs } = globalThis.browser ?? chrome;
        const { create, get } = tabs;
        window.asked = [];
        tabs.create = (tab) => (asked.push(tab.url), create.call(tabs, { ...tab, url: tab.url.replace(archive, here) }));
        tabs.get = async (tab) => { const { url, ...rest } = await get.call(tabs, tab); return { ...rest, url: url?.replace(here, archive) }; };
      }`,
      server.origin,
      'https://web.archive.org',
    );
    const asked = () => writing.evaluate<string[]>('asked');
    // Each address of the evidence has such a button as well; the page's own is the last.
    const archive = () =>
      until("the page's own button", () =>
        writing.evaluate<boolean>(
          `(() => { const one = [...document.querySelectorAll('.more button')].filter(({ textContent }) => textContent === 'Archive this page').at(-1); one?.click(); return Boolean(one); })()`,
        ),
      );
    await archive();
    await shows(writing, 'so sends it the address below');
    await pressButton(writing, 'Do not send');
    await archive();
    await shows(writing, url());
    expect(await asked()).toEqual([]);
    await pressButton(writing, 'Send to Wayback Machine');
    await until('the archive to be asked', async () => (await asked()).length > 0);
    expect(await asked()).toEqual([`https://web.archive.org/save/${url()}`]);
    await until('the copy', async () => {
      await pressButton(writing, 'Keep the address of that tab');
      return !(await textOf(writing)).includes('Keep the address of that tab');
    });
    await writing.press('Control+Enter');
    await until('it to be kept', async () => (await stored())[0]?.target.state.cached);
    expect((await stored())[0]?.target.state.cached).toBe(`https://web.archive.org${copy}`);
    await writing.close();
  });

  test('finds it again after a reload, by quote and context', async () => {
    await article.reload();
    await until('the mark', async () => (await marks()).includes(QUOTE));
    // The page sees that a passage is marked, and nothing of what stands behind it.
    const [{ id }] = (await stored()) as [Annotation];
    const seen = await article.evaluate<string>(
      `document.documentElement.outerHTML + [...CSS.highlights.keys()] + Object.getOwnPropertyNames(globalThis) + JSON.stringify([...document.adoptedStyleSheets].map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)))`,
    );
    const behind = [id, id.slice(-12), 'Said by', 'Who counted', 'harbour.example'];
    expect(behind.filter((words) => seen.includes(words))).toEqual([]);
  });

  test('hides the marks of the site with one switch, and shows them again; they stay in the list', async () => {
    const turn = () =>
      until('the switch', () =>
        panel.evaluate<boolean>(
          `(() => { const one = document.querySelector('main [role=switch]'); one?.click(); return Boolean(one); })()`,
        ),
      );
    await turn();
    await until('the mark to be hidden', async () => (await marks()).length === 0);
    expect(await panelText()).toContain('Said by the second.');
    expect((await finishedSummary(control, tabId)).marks.map(({ state }) => state)).toEqual(['exact']);
    await turn();
    await until('the mark to be shown', async () => (await marks()).includes(QUOTE));
  });

  test('says that it has changed where its number is another, with both; the notebook has it among what waits', async () => {
    server.put('/ferry.html', page(QUOTE.replace('212', '221')));
    await article.reload();
    await until('both numbers', async () =>
      (await panelText()).includes('Number: \u201c212\u201d, now \u201c221\u201d'),
    );
    expect((await finishedSummary(control, tabId)).marks.map(({ state }) => state)).toEqual(['changed']);
    const notebook = await session.openExtension('notebook/notebook.html');
    await until('the note among what waits', () =>
      notebook.evaluate<boolean>(`document.body.innerText.includes('Changed since marked')`),
    );
    await notebook.close();
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
      async () => !(await panelText()).includes('Said by the second.'),
    );
    expect(await clickIn('Undo')).toBe(true);
    await until('it to be back', async () => (await panelText()).includes('Said by the second.'));
  });

  test('markup, marks of direction and a title without end show as text, and do nothing', async () => {
    const odd = `${server.origin}/odd.html`;
    const attack = '<img src=x onerror="document.title=1">\u202etxet';
    server.put(
      '/odd.html',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title></title><p id="p"></p>
       <script>document.title = ${JSON.stringify(attack)} + 'x'.repeat(1_000_000); document.getElementById('p').textContent = ${JSON.stringify(attack)};</script></html>`,
    );
    await article.goto(odd);
    await finishedSummary(control, tabId);
    await article.evaluate(`getSelection().selectAllChildren(document.getElementById('p'))`);
    const described = await control.evaluate<{ value: object }>(
      `(tabId, message) => chrome.tabs.sendMessage(tabId, message, { frameId: 0 })`,
      tabId,
      MARKED,
    );
    await control.evaluate(
      `(tabId, passage) => chrome.storage.session.set({ ['draft:' + tabId]: { ...passage, tabId, at: new Date().toISOString() } })`,
      tabId,
      described.value,
    );
    await until('the editor', () => panel.evaluate<boolean>(`document.activeElement?.id === 'note'`));
    await panel.type('<b onclick="x()">*so* <img src="https://a.example/p.png">');
    await panel.press('Control+Enter');
    await until('the note', async () => (await panelText()).includes('<b onclick="x()">so'));
    expect(await panelText()).toContain('<img src=x onerror="document.title=1">');
    expect(
      await panel.evaluate('document.querySelectorAll("img, b[onclick], script:not([src])").length'),
    ).toBe(0);
    const saved = (await stored()).find(({ target }) => target.source === odd)!;
    expect(saved.target['sm:page'].title.length).toBeLessThanOrEqual(1000);
    expect(JSON.stringify(saved.target.selector)).toContain('\u202e');
  });
});
