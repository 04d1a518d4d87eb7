import { describe, expect, test } from 'vitest';
import { BROWSERS, pointOf } from '../harness/session.ts';
import { until, type DrivenPage } from '../../../scripts/drive/page.ts';
import { lab, pageOf, wait, type Opened } from './support.ts';

const isOpen = (page: DrivenPage) =>
  page.evaluate<boolean>(`document.querySelector(':popover-open') !== null`);

describe.each(BROWSERS)('the card on unusual pages in %s', (name) => {
  const here = lab(name);

  /** Runs code in the content script's own world, where the page's cannot reach. */
  const inOurWorld = (opened: Opened, code: string) =>
    here.control.evaluate(
      `(tab) => chrome.scripting.executeScript({ target: { tabId: tab }, func: () => { ${code} } }).then(([{ result }]) => result)`,
      opened.tab,
    );

  test('copies without the clipboard API, as text and as a table, and the page hears nothing of it', async () => {
    await here.settings({ level: 'full', opener: 'click' });
    const opened = await here.open(
      '/copy.html',
      pageOf(
        `<p style="margin-top:40px">A road near Torkham was shut.</p><div id="e" contenteditable="true" style="position:fixed;right:0;bottom:0;width:200px;height:80px"></div>`,
        `<script>
           Object.defineProperty(navigator, 'clipboard', { value: undefined });
           window.heard = 0;
           for (const target of [window, document])
             target.addEventListener('copy', (event) => { window.heard++; event.clipboardData.setData('text/plain', 'another text'); event.preventDefault(); });
           addEventListener('paste', (event) => { window.pasted = ['text/plain', 'text/html'].map((type) => event.clipboardData.getData(type)); });
         </script>`,
      ),
    );
    const { page } = opened;
    await opened.untilPainted('Torkham');
    await opened.untilAnswering();
    // The card hands on what its button was pressed for; the press is what lets us write.
    await inOurWorld(
      opened,
      `const { open } = globalThis.__sourcemarkCard;
       globalThis.__sourcemarkCard.open = (request) => { globalThis.request = request; };
       addEventListener('click', () => { globalThis.request?.callbacks.copy('Torkham\\tshut', '<table><tr><td>Torkham</td><td>shut</td></tr></table>'); });`,
    );
    const { x, y } = await pointOf(page, 'Torkham');
    await page.click(x, y);
    await page.click(x, y + 80);
    await page.evaluate(`document.getElementById('e').focus()`);
    await page.press('Control+V');
    const [text, html] = await until('the paste', () => page.evaluate<string[] | undefined>('window.pasted'));
    expect(text).toBe('Torkham\tshut');
    expect(html).toContain('<td>Torkham</td><td>shut</td>');
    expect(await page.evaluate('window.heard')).toBe(0);
  });

  test('an SVG document is read, and its words open a card', async () => {
    await here.settings({ level: 'full', opener: 'click' });
    const opened = await here.open(
      '/drawing.svg',
      `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><title>A drawing</title>
         <text x="40" y="80" font-size="24">A road near <tspan font-weight="bold">Tor</tspan>kham</text>
         <text x="40" y="160" font-size="24">In Mastung</text></svg>`,
    );
    await opened.untilPainted('Torkham');
    await opened.untilPainted('Mastung');
    await opened.untilAnswering();
    const [x, y] = await opened.page.evaluate<[number, number]>(
      `(() => { const box = document.querySelectorAll('text')[1].getBoundingClientRect(); return [box.right - 20, box.top + box.height / 2]; })()`,
    );
    await opened.page.click(x, y);
    // No element of HTML has a box in a drawing but in a foreign object.
    const isDrawn = () => opened.page.evaluate<boolean>(`document.querySelector('foreignObject') !== null`);
    await until('the card to open', isDrawn, 5000);
    await opened.untilRead('Balochistan');
    await opened.page.press('Escape');
    await until('the card to close', async () => !(await isDrawn()), 5000);
  });

  test('words in a frame open a card in the page, beside them', async () => {
    await here.settings({ level: 'full', opener: 'click' });
    const opened = await here.open(
      '/framed.html',
      pageOf(
        `<p>Outside.</p><iframe id="f" style="margin:120px 0 0 150px;border:5px solid;width:420px;height:200px" srcdoc="<p style='margin:30px'>A road near Torkham.</p>"></iframe>`,
      ),
    );
    await until('the frame to be read', async () => (await opened.summary()).mentions.length > 0);
    await opened.untilAnswering();
    const [x, y] = await opened.page.evaluate<[number, number]>(
      `(() => { const frame = document.getElementById('f'); const outer = frame.getBoundingClientRect(); const text = frame.contentDocument.querySelector('p').firstChild;
         const range = frame.contentDocument.createRange(); range.setStart(text, 12); range.setEnd(text, 19); const box = range.getBoundingClientRect();
         return [outer.left + frame.clientLeft + box.left + box.width / 2, outer.top + frame.clientTop + box.top + box.height / 2]; })()`,
    );
    await opened.page.click(x, y);
    await until('the card to open', () => isOpen(opened.page), 5000);
    await opened.page.click(x - 60, y + 100);
    await until('the card to close', async () => !(await isOpen(opened.page)), 5000);

    // What is selected there by hand has its button in the page, and goes to the editor; what the page has selected does not.
    await opened.page.evaluate(
      `(() => { getSelection().selectAllChildren(document.querySelector('p'));
         const { contentDocument, contentWindow } = document.getElementById('f'); const text = contentDocument.querySelector('p').firstChild;
         contentWindow.getSelection().setBaseAndExtent(text, 0, text, 20); })()`,
    );
    await here.control.evaluate(
      `(() => { globalThis.offered = 0; chrome.runtime.onMessage.addListener((message) => { if (message?.type === 'draftReady') globalThis.offered++; }); })()`,
    );
    await opened.page.press('Shift+ArrowLeft');
    await until('the button', () => isOpen(opened.page), 5000);
    const { value } = await opened.send<{ value: { exact: string } | null }>('selection', null);
    expect(value?.exact).toBe('A road near Torkham');
    const [left, top] = await opened.page.evaluate<[number, number]>(
      `(() => { const frame = document.getElementById('f'); const outer = frame.getBoundingClientRect();
         const box = frame.contentWindow.getSelection().getRangeAt(0).getBoundingClientRect();
         return [outer.left + frame.clientLeft + box.right, outer.top + frame.clientTop + box.bottom + 16]; })()`,
    );
    await opened.page.click(left, top);
    await until('the editor to be offered it', () =>
      here.control.evaluate<boolean>('globalThis.offered > 0'),
    );
    await until('the button to go', async () => !(await isOpen(opened.page)), 5000);
  });

  test('with the modifier key only', async () => {
    await here.settings({ level: 'full', opener: 'modifier' });
    const opened = await here.open(
      '/modifier.html',
      pageOf('<p style="margin-top:40px">A road near Torkham was shut.</p>'),
    );
    await opened.untilPainted('Torkham');
    await opened.untilAnswering();
    const { x, y } = await pointOf(opened.page, 'Torkham');
    await opened.page.move(x, y);
    await wait(800);
    expect(await isOpen(opened.page)).toBe(false);
    await opened.page.press('Shift');
    await until('the card to open', () => isOpen(opened.page), 5000);
    await opened.page.press('Escape');
    await here.settings({ level: 'full', opener: 'rest' });
    await openNothing(opened.page, x, y);
  });

  /** A card that was closed by key does not come back under a pointer that has not moved. */
  async function openNothing(page: DrivenPage, x: number, y: number): Promise<void> {
    await page.move(x + 1, y);
    await wait(800);
    expect(await isOpen(page)).toBe(false);
  }
});
