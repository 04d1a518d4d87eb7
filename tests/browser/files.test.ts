/** Files become sources: one after the other, a bad one reported and the rest going on; a pasted text does too. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeWelcome } from '../../scripts/drive/extension.ts';
import { until, type DrivenPage, type Session } from '../../scripts/drive/page.ts';
import { pdf } from './harness/pdf.ts';
import { BROWSERS, launch } from './harness/session.ts';

const DEAD = 'At least 14 people were killed near the ferry on Monday, the harbour office said.';
const LINES = ['The ferry at the pier', '', ...DEAD.split(/(?<=ferry )/).map((line) => line.trim())];
const PAGE = `<html><head><title>Two boats</title></head><body><article><h1>Two boats</h1><p>Another 31 people were injured in two boats, and most of them went home before the morning, the hospital said.</p></article></body></html>`;

/** `[name, bytes as Latin-1, what is said of it]` */
const FILES: [string, string, string][] = [
  ['ferry.pdf', pdf([LINES]), 'Review it'],
  ['scan.pdf', pdf([[], []]), 'A scan'],
  ['locked.pdf', pdf([LINES], true), 'locked with a password'],
  ['broken.pdf', 'no PDF at all, only words', 'damaged'],
  ['boats.html', PAGE, 'Review it'],
  ['empty.txt', '', 'no text in it'],
  ['latin.txt', `${'The caf\u00e9 at the pier was shut. '.repeat(4)}`, 'Review it'],
  [
    'cyrillic.txt',
    '\u00cf\u00e0\u00f0\u00ee\u00ec \u00ed\u00e5 \u00f5\u00ee\u00e4\u00e8\u00f2. '.repeat(6),
    'Its letters cannot be read',
  ],
  ['picture.png', '\u0089PNG', 'Not a page, a text or a PDF'],
  [
    'plain.txt',
    `The mill\n\nAnother 52 people were injured at the mill in May, the mayor said in the evening.`,
    'Review it',
  ],
];

const choose = (page: DrivenPage, files: readonly (readonly [string, string, ...unknown[]])[]) =>
  page.evaluate(
    `(files) => {
      const chosen = new DataTransfer();
      for (const [name, text] of files)
        chosen.items.add(new File([Uint8Array.from(text, (unit) => unit.charCodeAt(0))], name));
      const input = document.getElementById('files');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return null;
    }`,
    files.map(([name, text]) => [name, text]),
  );
const rows = (page: DrivenPage) =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll('.files li')].map((row) => row.innerText.replace(/\\s+/g, ' '))`,
  );

describe.each(BROWSERS)('files in %s', (name) => {
  let session: Session;
  let page: DrivenPage;
  beforeAll(async () => {
    session = await launch(name);
    const control = await session.openExtension('options/options.html');
    await closeWelcome(control);
    page = await session.openExtension('review/review.html');
    await until('the page', () => page.evaluate<boolean>('document.getElementById("files") !== null'));
  });
  afterAll(() => session?.close());

  test('are read in turn, and each says what became of it', async () => {
    await choose(page, FILES);
    await until(
      'the end',
      async () =>
        (await page.evaluate<string>('document.body.innerText')).includes(
          `${FILES.length} of ${FILES.length} files`,
        ),
      40_000,
    );
    const said = await rows(page);
    FILES.forEach(([file, , words], n) => {
      expect(said[n]).toContain(file);
      expect(said[n]).toContain(words);
    });
  });

  test('have the words of a PDF beside its figures', async () => {
    const path = await page.evaluate<string>(`document.querySelector('.files a').getAttribute('href')`);
    const review = await session.openExtension(`review/review.html${path}`);
    const words = await until('the review', async () => {
      const text = await review.evaluate<string>('document.querySelector(".decision")?.innerText ?? ""');
      return text.includes('killed') ? text : null;
    });
    expect(words).toContain(DEAD);
    await review.close();
  });

  test('stop when they are cancelled, and take more afterwards', async () => {
    const more = Array.from(
      { length: 6 },
      (_, n) => [`more${n}.txt`, `${DEAD} The ${n + 2} boats came back.`] as const,
    );
    await choose(page, more);
    await page.evaluate(
      `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Pause')?.click() ?? null`,
    );
    await until('the way on', () =>
      page.evaluate<boolean>(
        `[...document.querySelectorAll('button')].some((one) => one.textContent === 'Go on')`,
      ),
    );
    await page.evaluate(
      `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Cancel the rest').click()`,
    );
    await until(
      'the rest',
      async () => (await rows(page)).filter((row) => row.includes('cancelled')).length >= 4,
    );
    await choose(page, [['last.txt', `${DEAD} Nobody was left at the pier.`]]);
    await until('the last one', async () => (await rows(page)).at(-1)!.includes('Review it'), 20_000);
  });

  test('and a pasted text is reviewed as well', async () => {
    const panel = await session.openExtension('panel/panel.html#/check');
    await until('the field', () => panel.evaluate<boolean>('document.getElementById("text") !== null'));
    await panel.evaluate(
      `(text) => {
        const field = document.getElementById('text');
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        setTimeout(() => document.querySelector('form .button-primary').click());
        return null;
      }`,
      `A note from the quay\n\nAt least 77 people were injured on the quay on Monday, the mayor said.`,
    );
    await until('the way', () =>
      panel.evaluate<boolean>(
        `(() => { const add = [...document.querySelectorAll('form button')].find((one) => one.textContent === 'Add as source'); add?.click(); return add !== undefined; })()`,
      ),
    );
    // Its review is kept as soon as it stands there.
    const kept = await until('the review', () =>
      panel.evaluate<string | null>(
        `chrome.tabs.query({}).then((tabs) => tabs.map(({ url }) => /review\\/review\\.html#(review.+)$/.exec(url ?? '')?.[1]).find(Boolean) ?? null)`,
      ),
    );
    const review = await session.openExtension(`review/review.html#${kept}`);
    await until('the figure', async () =>
      (await review.evaluate<string>('document.body.innerText')).includes('at least 77 people'),
    );
    await review.close();
    await panel.close();
  });
});
