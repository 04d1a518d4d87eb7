/** The card on pages that make it hard: it is asked for by resting on a word, and looked at as the page itself could. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { finishedSummary, pointOf, tabOf } from '../../scripts/drive/extension.ts';
import { until, type DrivenPage, type Session } from '../../scripts/drive/page.ts';
import { servePages, type PageServer } from '../../scripts/drive/serve.ts';
import { BROWSERS, launch } from './harness/session.ts';

const NAME = 'Tehreek-e-Taliban Pakistan';
const SHOWN = 'not the Afghan Taliban';
const sentence = (more = '') => `<p>On Monday the ${NAME} was named in the report. ${more}</p>`;
const filler =
  '<p>The shops opened late, the buses came half empty, and the lamps were lit early.</p>'.repeat(12);
const html = (body: string, head = '', attributes = '') =>
  `<!doctype html><html lang="en" ${attributes}><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`;

/** Whether the page finds the words themselves under their own middle and both ends, and where its own topmost stranger is. */
const COVERED = `(text) => {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    return [...range.getClientRects()].some(({ left, right, top, bottom }) =>
      [left + 2, (left + right) / 2, right - 2].some((x) => {
        const hit = document.elementFromPoint(x, (top + bottom) / 2);
        return hit !== null && hit.localName === 'div' && hit.popover === 'manual';
      }));
  }
  throw new Error('the words are gone');
}`;
/** The box in which the card answers to the pointer, found by feeling for it every few pixels. */
const FELT = `(() => {
  let box = null;
  for (let y = 1; y < innerHeight; y += 6)
    for (let x = 1; x < innerWidth; x += 6) {
      const hit = document.elementFromPoint(x, y);
      if (hit?.popover !== 'manual') continue;
      box ??= { left: x, top: y, right: x, bottom: y };
      box = { left: Math.min(box.left, x), top: Math.min(box.top, y), right: Math.max(box.right, x), bottom: Math.max(box.bottom, y) };
    }
  return box && { ...box, width: innerWidth, height: innerHeight };
})()`;

interface Felt {
  left: number;
  top: number;
  right: number;
  bottom: number;
  width: number;
  height: number;
}

describe.each(BROWSERS)('the card in %s', (name) => {
  let session: Session;
  let server: PageServer;
  let control: DrivenPage;
  let page: DrivenPage;
  let pages = 0;

  beforeAll(async () => {
    session = await launch(name);
    server = await servePages();
    control = await session.openExtension('options/options.html');
  });
  afterEach(() => page?.close());
  afterAll(async () => {
    await control?.close();
    await server?.close();
    await session?.close();
  });

  async function open(
    body: string,
    { path = 'html', headers = {} as Record<string, string> } = {},
  ): Promise<number> {
    pages += 1;
    page = await session.open(server.put(`/card-${pages}.${path}`, body, headers));
    const tab = await tabOf(control, page.url);
    await finishedSummary(control, tab);
    return tab;
  }
  const shown = async () => (await page.piercedText()).includes(SHOWN);
  /** Rests on the words, again where a late scroll or layout took them from under the pointer. */
  async function rest(): Promise<void> {
    await until('the card', async () => {
      const { x, y } = await pointOf(page, NAME);
      await page.move(x - 3, y);
      await page.move(x, y);
      for (let look = 0; look < 8; look += 1) {
        await new Promise((resolve) => setTimeout(resolve, 150));
        if (await shown()) return true;
      }
      return false;
    });
    await until('its place', () => page.evaluate<Felt | null>(FELT));
  }
  const gone = () => until('the card to go', async () => !(await shown()));
  async function expectBeside(): Promise<void> {
    expect(await page.evaluate<boolean>(COVERED, NAME)).toBe(false);
    const felt = await page.evaluate<Felt>(FELT);
    expect(felt.left).toBeGreaterThanOrEqual(1);
    expect(felt.right).toBeLessThan(felt.width - 1);
    expect(felt.bottom).toBeLessThan(felt.height - 1);
    expect(felt.right - felt.left).toBeGreaterThan(150);
  }

  test('stands beside its words and in the window, wherever they are', async () => {
    for (const [body, width, height] of [
      [sentence() + filler, 1000, 700],
      [filler + sentence(), 1000, 420],
      [`<div style="margin-inline-start:70%">${sentence()}</div>${filler}`, 900, 500],
      [filler + sentence() + filler, 320, 480],
    ] as const) {
      await open(html(body));
      await page.viewport(width, height);
      await rest();
      await expectBeside();
      await page.close();
    }
    await open(html(sentence() + filler, '', 'dir="rtl"'));
    await page.viewport(500, 600);
    await rest();
    await expectBeside();
  });

  test('leaves the page as it was when Escape closes it', async () => {
    await open(html(sentence()));
    const before = await page.evaluate<number>('document.querySelectorAll("*").length');
    await rest();
    await page.press('Escape');
    await gone();
    expect(await page.evaluate<number>('document.querySelectorAll("*").length')).toBe(before);
  });

  test('shows on a page that forbids styles and scripts and has rules for everything', async () => {
    const hostile =
      '<style>*{font-size:40px!important;opacity:.1!important;position:static!important;transform:rotate(3deg)!important;--ink:red}</style>';
    await open(html(sentence(), hostile), {
      headers: {
        'content-security-policy': "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'",
      },
    });
    await rest();
    const felt = await page.evaluate<Felt>(FELT);
    expect(felt.right - felt.left).toBeGreaterThan(250);
    expect(felt.right - felt.left).toBeLessThan(420);
  });

  test('comes back on a page that takes its host away', async () => {
    await open(
      html(
        `${sentence()}<script>new MutationObserver(() => { const host = [...document.querySelectorAll('[popover]')][0]; if (host && !window.taken) { window.taken = true; setTimeout(() => host.remove(), 300); } }).observe(document, { childList: true, subtree: true });</script>`,
      ),
    );
    const { x, y } = await pointOf(page, NAME);
    await page.move(x, y);
    await until('the page to take it', () => page.evaluate<boolean>('window.taken === true'));
    await gone();
    await page.move(5, 300);
    await rest();
  });

  test('can be used in a modal dialog, which makes the rest of the page inert', async () => {
    await open(html(`${filler}<dialog id="d">${sentence()}</dialog><script>d.showModal()</script>`));
    await rest();
    await expectBeside();
  });

  test('shows in full screen', async () => {
    await open(
      html(
        `<div id="stage" style="background:#fff"><button>fill</button>${sentence()}</div><script>document.querySelector('button').onclick = () => stage.requestFullscreen()</script>`,
      ),
    );
    const at = await page.evaluate<{ x: number; y: number }>(
      `(() => { const { left, top } = document.querySelector('button').getBoundingClientRect(); return { x: left + 5, y: top + 5 }; })()`,
    );
    await page.click(at.x, at.y);
    await until('full screen', () => page.evaluate<boolean>('document.fullscreenElement !== null'));
    await rest();
    await expectBeside();
  });

  test('shows in an SVG document', async () => {
    await open(
      `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"><text x="20" y="60" font-size="20">On Monday the ${NAME} was named.</text></svg>`,
      { path: 'svg' },
    );
    const at = await page.evaluate<{ x: number; y: number }>(
      `(() => { const { left, top, width, height } = document.querySelector('text').getBoundingClientRect(); return { x: left + width * 0.35, y: top + height / 2 }; })()`,
    );
    await page.move(at.x - 3, at.y);
    await page.move(at.x, at.y);
    await until('the card', shown);
    await until('its place', () => page.evaluate<Felt | null>(FELT));
    await expectBeside();
  });

  test('by key takes the focus, can be walked through, and gives the focus back', async () => {
    const tab = await open(
      html(
        `<button id="b">page</button>${sentence()}<script>window.keys = []; addEventListener('keydown', (event) => keys.push(event.key)); b.focus()</script>`,
      ),
    );
    await page.evaluate('document.getElementById("b").focus()');
    await control.evaluate(
      `(tab) => chrome.tabs.sendMessage(tab, { sm: 1, type: 'command', body: { name: 'next' } }, { frameId: 0 })`,
      tab,
    );
    await until('the flash', () =>
      page.evaluate<boolean>(`(CSS.highlights.get('sourcemark-flash')?.size ?? 0) > 0`),
    );
    await page.press('Enter');
    await until('the card', shown);
    const focused = () =>
      page.evaluate<string>('document.activeElement.popover ?? document.activeElement.id');
    expect(await focused()).toBe('manual');
    await page.press('Tab');
    expect(await focused()).toBe('manual');
    expect(await page.evaluate<string[]>('keys.filter((key) => key === "Tab")')).toEqual([]);
    await page.press('Escape');
    await gone();
    expect(await focused()).not.toBe('manual');
  });
});
