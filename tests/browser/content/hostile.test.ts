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
      `(() => { for (const type of ['stop', 'command', 'refresh', 'annotate', 'annotationsFor', 'selection', 'draftReady', 'storeChanged']) {
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

  describe('watches the button beside a selection', () => {
    const WORDS = 'Nobody counted the lorries near Torkham.';
    const spying = `<script>
      window.seen = []; window.hosts = [];
      const note = (event) => seen.push(event.type + ' ' + event.composedPath().map((one) => one.localName ?? '').join('>'));
      for (const type of ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'focusin', 'focusout', 'keydown', 'keyup', 'input', 'message', 'toggle', 'beforetoggle'])
        addEventListener(type, note, true);
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function () { seen.push('attachShadow'); return attach.call(this, { mode: 'open' }); };
      for (const name of ['append', 'appendChild', 'addEventListener', 'showPopover'])
        for (const { prototype } of [Node, Element, EventTarget, HTMLElement])
          if (Object.hasOwn(prototype, name)) { const own = prototype[name]; prototype[name] = function (...all) { seen.push(name); return own.apply(this, all); }; }
      new MutationObserver((list) => { for (const { addedNodes } of list) for (const node of addedNodes)
        if (node.parentNode === document.documentElement) hosts.push(node); }).observe(document.documentElement, { childList: true });
      const p = document.querySelector('p').firstChild;
      const select = () => getSelection().setBaseAndExtent(p, 0, p, p.data.length);
    </script>`;
    const begin = async (path: string) => {
      const opened = await here.open(path, pageOf(`<p style="margin-top:80px">${WORDS}</p>${spying}`));
      await opened.untilPainted('Torkham');
      await opened.untilAnswering();
      // The background tells all pages of the extension that a passage waits for its editor.
      await here.control.evaluate(
        `(() => { globalThis.offered = 0; globalThis.counting ??= chrome.runtime.onMessage.addListener((message) => { if (message?.type === 'draftReady') globalThis.offered++; }) ?? true; })()`,
      );
      return opened;
    };
    const offered = () => here.control.evaluate<number>('globalThis.offered');
    const hosts = (opened: Awaited<ReturnType<typeof begin>>) =>
      opened.page.evaluate<number>('hosts.filter((one) => one.isConnected).length');
    /** The reader selects by hand: what ends a selection is a key or a pointer that comes up. */
    const selectByHand = async (opened: Awaited<ReturnType<typeof begin>>) => {
      await opened.page.evaluate('select()');
      await opened.page.press('Shift+ArrowLeft');
      await until('the button', async () => (await hosts(opened)) === 1);
    };

    test('a script that selects brings no button, nor do events that no hand made', async () => {
      const opened = await begin('/selects.html');
      await opened.page.evaluate(
        `(() => { select(); for (const type of ['pointerup', 'mouseup', 'keyup']) document.body.dispatchEvent(new (type === 'keyup' ? KeyboardEvent : PointerEvent)(type, { bubbles: true, composed: true, key: 'Shift' })); })()`,
      );
      await wait(700);
      expect(await hosts(opened)).toBe(0);
    });

    test('its fakes press nothing, its patches hear nothing; a hand opens the editor with the words alone', async () => {
      const opened = await begin('/presses.html');
      await selectByHand(opened);
      await opened.untilRead('Note');
      const heard = await opened.page.evaluate<string[]>('seen');
      expect(heard.filter((one) => !/^(?:key|toggle|beforetoggle)/.test(one))).toEqual([]);
      const seenInside = await opened.page.evaluate<boolean>(
        `hosts.some((one) => one.shadowRoot !== null || one.childNodes.length > 0 || one.textContent !== '' || one.attributes.length > 1)`,
      );
      expect(seenInside).toBe(false);
      const at = await opened.page.evaluate<{ x: number; y: number }>(
        `(() => { const end = [...getSelection().getRangeAt(0).getClientRects()].at(-1); return { x: end.right, y: end.bottom + 16 }; })()`,
      );
      await opened.page.evaluate(
        `(x, y) => { for (const host of hosts) { host.click(); for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
           for (const on of [host, document.elementFromPoint(x, y)]) on.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, bubbles: true, composed: true })); } }`,
        at.x,
        at.y,
      );
      await wait(500);
      expect(await offered()).toBe(0);
      await opened.page.evaluate('seen.length = 0');
      await opened.page.click(at.x, at.y);
      await until('the editor to be offered the passage', async () => (await offered()) === 1);
      await until('the button to go', async () => (await hosts(opened)) === 0);
      // It saw that its document was clicked, and nothing of what lies within.
      expect((await opened.page.evaluate<string[]>('seen')).filter((one) => one.includes('button'))).toEqual(
        [],
      );
      expect(await opened.page.evaluate<string>('String(getSelection())')).not.toBe('');
    });

    test('that removes it, or covers the page: the reading goes on, and the button comes again', async () => {
      const opened = await begin('/covers.html');
      await selectByHand(opened);
      await opened.page.evaluate(
        `(() => { for (const host of hosts) host.remove(); document.body.insertAdjacentHTML('beforeend', '<div style="position:fixed;inset:0;z-index:2147483647"></div>'); })()`,
      );
      await selectByHand(opened);
      expect(await opened.texts()).toEqual(['Torkham']);
      await opened.page.press('Escape');
      await until('the button to go', async () => (await hosts(opened)) === 0);
    });

    test('there is none where the reader has turned it off', async () => {
      await here.settings({ level: 'full', selectionButton: false });
      const opened = await begin('/off.html');
      await opened.page.evaluate('select()');
      await opened.page.press('Shift+ArrowLeft');
      await wait(700);
      expect(await hosts(opened)).toBe(0);
      await here.settings({ level: 'full', selectionButton: true });
    });
  });
});
