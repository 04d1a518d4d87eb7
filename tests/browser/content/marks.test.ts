import { randomUUID } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { buildAnnotation } from '../../../src/annotation/build.ts';
import { describe as describePassage } from '../../../src/annotation/describe.ts';
import { pageKey } from '../../../src/annotation/page-key.ts';
import { until } from '../../../scripts/drive/page.ts';
import { BROWSERS } from '../harness/session.ts';
import { lab, pageOf, type Opened } from './support.ts';

const TEXT = [
  'On Friday the road over the pass was shut for the third time.',
  'A driver said that 14 lorries stood on the far side, and that nobody knew for how long.',
  'In the evening it was opened again.',
];
const article = (lines: readonly string[] = TEXT) => lines.map((line) => `<p>${line}</p>`).join('');

describe.each(BROWSERS)('the user’s own marks in %s', (name) => {
  const here = lab(name);

  /** Stores a mark on some words of the text as it was, and tells the page. */
  async function mark(opened: Opened, words: string): Promise<string> {
    const text = TEXT.join('\n');
    const passage = describePassage(text, text.indexOf(words), text.indexOf(words) + words.length)!;
    const url = await opened.page.evaluate<string>('location.href');
    const page = { url, canonicalUrl: null, title: 'A page', language: 'en', published: null };
    const writing = { note: 'Ask who counted.' };
    const id = `urn:uuid:${randomUUID()}`;
    const now = new Date();
    const annotation = buildAnnotation({ ...page, ...passage }, writing, { id, now, version: '0.1.0' });
    const row = {
      id,
      rev: '1-test',
      page: pageKey(url),
      created: now.toISOString(),
      modified: now.toISOString(),
      annotation,
    };
    const panel = await here.session.openExtension('panel/panel.html');
    await until('the database', () =>
      panel.evaluate<boolean>(
        `indexedDB.databases().then((all) => all.some(({ name }) => name === 'sourcemark-user'))`,
      ),
    );
    await panel.evaluate(
      `(row) => new Promise((resolve, reject) => {
         const opening = indexedDB.open('sourcemark-user');
         opening.onerror = () => reject(opening.error);
         opening.onsuccess = () => {
           const put = opening.result.transaction('annotations', 'readwrite').objectStore('annotations').put(row);
           put.onerror = () => reject(put.error);
           put.onsuccess = () => { opening.result.close(); resolve(true); };
         };
       })`,
      row,
    );
    await panel.close();
    await opened.send('refresh', { what: 'marks' });
    return id;
  }

  const marked = async (opened: Opened) => (await opened.painted())['mark'] ?? [];
  const stateOf = async (opened: Opened, id: string) =>
    (await opened.summary()).marks.find((one) => one.id === id)?.state;
  const untilStateOf = (opened: Opened, id: string, state: string, ms = 8000) =>
    until(`the mark to be ${state}`, async () => (await stateOf(opened, id)) === state, ms);

  /** A mark is found first and painted in the next frame. */
  const untilMarked = (opened: Opened, texts: string[]) =>
    vi.waitFor(async () => expect((await marked(opened)).sort()).toEqual(texts), { timeout: 10_000 });

  test('found by its words and their context, across inline tags and blocks, and after a reload', async () => {
    const opened = await here.open(
      '/marks.html',
      pageOf(article().replace('14 lorries', '<b>14</b> <i>lorries</i>')),
    );
    await opened.untilState('done');
    const id = await mark(opened, '14 lorries stood');
    await untilMarked(opened, ['14 lorries stood']);
    expect(await stateOf(opened, id)).toBe('exact');
    const both = await mark(opened, 'for the third time.\nA driver said');
    const three = ['14 lorries stood', 'A driver said', 'for the third time.'];
    await untilMarked(opened, three);
    expect(await stateOf(opened, both)).toBe('exact');
    await opened.page.reload();
    await untilMarked(opened, three);
  });

  test('a mark appears with its text; meanwhile it is looked for, not lost', async () => {
    const opened = await here.open('/late-marks.html', pageOf('<main id="m"><p>Loading.</p></main>'));
    await opened.untilState('done');
    const id = await mark(opened, '14 lorries stood');
    expect(await stateOf(opened, id)).not.toBe('exact');
    await untilStateOf(opened, id, 'gone');
    await opened.page.evaluate(`(html) => { document.getElementById('m').innerHTML = html; }`, article());
    await until('the mark', async () => (await marked(opened)).length === 1);
    expect(await stateOf(opened, id)).toBe('exact');
  });

  test('another number in the same words is never found: it has changed, with both wordings', async () => {
    const opened = await here.open('/changed.html', pageOf(article()));
    await opened.untilState('done');
    const id = await mark(opened, '14 lorries stood');
    await untilStateOf(opened, id, 'exact');
    await opened.page.evaluate(
      `(() => { const text = document.querySelectorAll('p')[1].firstChild; text.data = text.data.replace('14', '41'); })()`,
    );
    await untilStateOf(opened, id, 'changed');
    expect((await opened.summary()).marks.find((one) => one.id === id)).toEqual({
      id,
      state: 'changed',
      reason: 'number',
      now: '41 lorries stood',
      altered: [{ kind: 'number', before: '14', after: '41' }],
    });
    await untilMarked(opened, ['41 lorries stood']);
    await opened.page.evaluate(
      `(() => { const text = document.querySelectorAll('p')[1].firstChild; text.data = text.data.replace('41', '14'); })()`,
    );
    await untilStateOf(opened, id, 'exact');
  });

  test('the panel shows what changed since, in the passage first, and says why', async () => {
    const opened = await here.open('/since.html', pageOf(article()));
    await opened.untilState('done');
    const id = await mark(opened, '14 lorries stood');
    await untilStateOf(opened, id, 'exact');
    const panel = await here.session.openExtension(`panel/panel.html?window=1&tab=${opened.tab}`);
    await until('the text that is kept', () =>
      panel.evaluate<boolean>(
        `new Promise((resolve) => {
           const opening = indexedDB.open('sourcemark-texts');
           opening.onupgradeneeded = () => opening.transaction.abort();
           opening.onerror = () => resolve(false);
           opening.onsuccess = () => {
             const get = opening.result.transaction('kept').objectStore('kept').get('${id}');
             get.onsuccess = () => { opening.result.close(); resolve(get.result !== undefined); };
           };
         })`,
      ),
    );
    await opened.page.evaluate(
      `(() => { const all = document.querySelectorAll('p');
         all[1].firstChild.data = all[1].firstChild.data.replace('14', '41');
         all[2].textContent = 'At night it was opened again.'; })()`,
    );
    await untilStateOf(opened, id, 'changed');
    const words = () => panel.evaluate<string>(`document.querySelector('.note')?.innerText ?? ''`);
    await until('the reason', async () => (await words()).includes('Number: “14”, now “41”'));
    await panel.evaluate(`document.querySelector('.note details').open = true`);
    await until(
      'both changes',
      async () => (await panel.evaluate(`document.querySelectorAll('.change').length`)) === 2,
    );
    const changed = await panel.evaluate<string[][]>(
      `[...document.querySelectorAll('.change')].map((one) => [...one.querySelectorAll('del, ins')].map(({ lastChild }) => lastChild.data))`,
    );
    expect(changed[0]).toEqual(['14', '41']);
    expect(changed[1]!.join(' ')).toContain('evening');
    await panel.screenshot(`out/browser/marks-${name}.png`);
    await panel.close();
  });

  test('a sentence that is gone is not put on its like elsewhere', async () => {
    const opened = await here.open('/like.html', pageOf(article()));
    await opened.untilState('done');
    const id = await mark(opened, 'A driver said that 14 lorries stood on the far side');
    await untilStateOf(opened, id, 'exact');
    await opened.page.evaluate(
      `(() => { const all = document.querySelectorAll('p'); all[1].remove();
         all[2].insertAdjacentHTML('afterend', '<p>Weeks ago a warden said that 14 lorries stood at the quay, empty.</p>'); })()`,
    );
    await untilStateOf(opened, id, 'gone');
    await untilMarked(opened, []);
  });

  test('marks follow a page that goes on growing, and another address without a load', async () => {
    const opened = await here.open(
      '/follow.html',
      pageOf(
        `<main id="m"></main>
         <script>
           let n = 0;
           const add = (line) => document.getElementById('m').insertAdjacentHTML('beforeend', '<section><p>' + line + '</p></section>');
           const timer = setInterval(() => add('Item ' + ++n + ' of a list without an end.'), 60);
           window.rest = () => clearInterval(timer);
           window.grown = () => n;
         </script>`,
      ),
    );
    await opened.untilAnswering();
    const id = await mark(opened, 'In the evening it was opened again');
    const reworded = await mark(opened, 'A driver said that 14 lorries stood on the far side');
    // By now a part that is rewritten as often would be left alone for seconds.
    await until('it to have grown', () => opened.page.evaluate<boolean>('grown() > 40'));
    await opened.page.evaluate(
      '(lines) => lines.forEach(add)',
      TEXT.map((line) => line.replace('A driver', 'The driver')),
    );
    await untilStateOf(opened, id, 'exact');
    await untilStateOf(opened, reworded, 'reworded');
    await untilMarked(opened, [
      'In the evening it was opened again',
      'The driver said that 14 lorries stood on the far side',
    ]);
    expect((await opened.summary()).state).not.toBe('paused');
    await opened.page.evaluate('rest()');
    await untilStateOf(opened, id, 'exact');
    await opened.page.evaluate(
      `(() => { history.pushState(null, '', '/another.html'); document.getElementById('m').innerHTML = '<p>Another page.</p>'; })()`,
    );
    await until('no marks', async () => (await opened.summary()).marks.length === 0);
    await untilMarked(opened, []);
    await opened.page.evaluate(
      `(html) => { history.back(); document.getElementById('m').innerHTML = html; }`,
      article(),
    );
    await untilStateOf(opened, id, 'exact');
  });

  test('the same article under another address is offered, and its marks are looked for only when asked', async () => {
    const long = Array.from(
      { length: 12 },
      (_, n) => `${TEXT[n % 3]} That was seen ${n} times by the guard at post ${n * 7}.`,
    );
    const opened = await here.open('/own.html', pageOf(article([...TEXT, ...long])));
    await opened.untilState('done');
    const id = await mark(opened, '14 lorries stood on the far side, and that nobody knew for how long.');
    await untilStateOf(opened, id, 'exact');
    const copy = await here.open('/copy.html', pageOf(article([...TEXT, ...long])));
    await copy.untilState('done');
    expect((await copy.summary()).marks).toEqual([]);
    const panel = await here.session.openExtension(`panel/panel.html?window=1&tab=${copy.tab}`);
    await until('the offer', () =>
      panel.evaluate<boolean>(`document.querySelector('.notice a')?.href.includes('/own.html') ?? false`),
    );
    await panel.screenshot(`out/browser/elsewhere-${name}.png`);
    await panel.evaluate(`document.querySelector('.notice button').click()`);
    await untilStateOf(copy, id, 'exact');
    await panel.close();
  });

  test('words that have moved to another place are found there and said to have moved', async () => {
    const opened = await here.open('/moved.html', pageOf(article([TEXT[2]!, 'In other news:', TEXT[1]!])));
    await opened.untilState('done');
    const id = await mark(opened, 'A driver said that 14 lorries stood on the far side');
    await untilStateOf(opened, id, 'moved');
    expect(await opened.send('reveal', { kind: 'mark', id })).toEqual({ ok: true, value: true });
    await until('the flash', async () => (await opened.painted())['flash']?.length === 1);
    expect(await opened.send('reveal', { kind: 'mark', id: 'urn:uuid:none' })).toEqual({
      ok: true,
      value: false,
    });
  });
});
