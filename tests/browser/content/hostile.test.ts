import { describe, expect, test } from 'vitest';
import { BROWSERS, pointOf } from '../harness/session.ts';
import { until } from '../../../scripts/drive/page.ts';
import { lab, pageOf, wait } from './support.ts';

describe.each(BROWSERS)('a hostile page in %s', (name) => {
  const here = lab(name);

  test('throws in every handler, lies about its prototypes, hides the names of the DOM', async () => {
    await here.settings({ level: 'full' });
    const opened = await here.open(
      '/liar.html',
      pageOf(
        `<form id="f"><input name="firstChild"><input name="parentNode"><input name="nodeType"><input name="shadowRoot"><input name="localName">
         <p>In a form, on Torkham.</p></form><img name="body"><img name="title"><img name="adoptedStyleSheets"><p>After it, on Mastung.</p>`,
        `<script>
           for (const type of ['click', 'pointermove', 'pointerdown', 'keydown', 'scroll', 'copy', 'focus', 'load', 'toggle'])
             addEventListener(type, () => { throw new Error(type); }, true);
           for (const key of ['firstChild', 'nextSibling', 'parentNode', 'textContent', 'ownerDocument', 'isConnected'])
             Object.defineProperty(Node.prototype, key, { get() { throw new Error(key); }, configurable: true });
           Object.defineProperty(CharacterData.prototype, 'data', { get: () => 'a lie about Kunduz province' });
           for (const name of ['getClientRects', 'setStart', 'setEnd']) Range.prototype[name] = () => { throw new Error(name); };
           Array.prototype.push = () => { throw new Error('push'); };
           Map.prototype.get = () => { throw new Error('get'); };
           Promise.prototype.then = () => { throw new Error('then'); };
           JSON.stringify = () => 'null';
           window.getComputedStyle = () => { throw new Error('style'); };
           window.setTimeout = () => 0; window.requestAnimationFrame = () => 0; window.MutationObserver = null;
           Element.prototype.checkVisibility = () => false;
         </script>`,
      ),
    );
    const names = await until('both names', async () => {
      const found = (await opened.summary()).mentions
        .filter(({ painted }) => painted)
        .map(({ mention }) => mention.text);
      return found.length >= 2 ? found : null;
    });
    expect(names).toEqual(['Torkham', 'Mastung']);
  });

  test('clears our highlights: they come back within two seconds, five times at most, and the page keeps the last word', async () => {
    const opened = await here.open('/clears.html', pageOf('<p>A road near Torkham.</p>'));
    await opened.untilPainted('Torkham');
    for (let time = 1; time <= 5; time++) {
      await opened.page.evaluate('CSS.highlights.clear()');
      await opened.untilPainted('Torkham', 2500);
    }
    await opened.page.evaluate('CSS.highlights.clear()');
    await wait(2500);
    expect(await opened.texts()).toEqual([]);
  });

  test('throws our stylesheet out: it comes back', async () => {
    const opened = await here.open('/sheets.html', pageOf('<p>A road near Torkham.</p>'));
    await opened.untilPainted('Torkham');
    await opened.page.evaluate('document.adoptedStyleSheets = []');
    await until(
      'the sheet',
      () => opened.page.evaluate<boolean>('document.adoptedStyleSheets.length === 1'),
      2500,
    );
  });

  test("removes the card's host: the card is gone, and opens again", async () => {
    const opened = await here.open(
      '/removes.html',
      pageOf(
        `<p style="margin-top:80px">A road near Torkham and another near Mastung.</p>
         <script>
           window.removed = 0;
           new MutationObserver((list) => { for (const { addedNodes } of list) for (const node of addedNodes)
             if (node.popover !== undefined && node.popover !== null && window.on) { node.remove(); window.removed++; } })
             .observe(document.documentElement, { childList: true, subtree: true });
           window.on = true;
         </script>`,
      ),
    );
    await opened.untilPainted('Torkham');
    const word = await pointOf(opened.page, 'Torkham');
    await opened.untilAnswering();
    await opened.page.move(word.x, word.y);
    await until('the host to be removed', () => opened.page.evaluate<number>('window.removed'), 5000);
    await opened.page.evaluate('window.on = false');
    await opened.page.move(5, 5);
    const other = await pointOf(opened.page, 'Mastung');
    await opened.page.move(other.x, other.y);
    await until('the card', async () => (await opened.page.piercedText()).includes('Balochistan'), 5000);
    await opened.untilTexts(['Mastung', 'Torkham']);
  });

  test('speaks to us by every way it has: nobody listens', async () => {
    const opened = await here.open('/speaks.html', pageOf('<p>A road near Torkham.</p>'));
    await opened.untilPainted('Torkham');
    await opened.page.evaluate(
      `(() => { for (const type of ['stop', 'command', 'refresh']) {
         const message = { sm: 1, type, body: type === 'command' ? { name: 'toggle' } : type === 'refresh' ? { what: 'dataset' } : null };
         window.postMessage(message, '*');
         document.dispatchEvent(new CustomEvent('message', { detail: message }));
         new BroadcastChannel('sourcemark').postMessage(message);
       }
       try { globalThis.chrome?.runtime?.sendMessage?.('x', {}, () => 0); } catch {} })()`,
    );
    await wait(500);
    await opened.untilState('done');
    expect(await opened.texts()).toEqual(['Torkham']);
  });

  test('sends events that no hand made: no card', async () => {
    const opened = await here.open(
      '/fakes.html',
      pageOf('<p style="margin-top:80px">A road near Torkham.</p>'),
    );
    await opened.untilPainted('Torkham');
    const { x, y } = await pointOf(opened.page, 'Torkham');
    await opened.untilAnswering();
    await opened.page.evaluate(
      `(x, y) => { for (const type of ['pointermove', 'mousemove', 'pointerdown', 'pointerup', 'click']) document.elementFromPoint(x, y).dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, bubbles: true, composed: true, pointerType: 'touch' })); }`,
      x,
      y,
    );
    await wait(900);
    expect(await opened.page.evaluate('document.documentElement.children.length')).toBe(2);
  });
});
