import { describe, expect, test, vi } from 'vitest';
import { until } from '../../../scripts/drive/page.ts';
import { BROWSERS } from '../harness/session.ts';
import { lab, pageOf, wait } from './support.ts';

describe.each(BROWSERS)('painting in %s', (name) => {
  const here = lab(name);

  test('Quiet: the first mention of each name in the text, no countries, comparable figures', async () => {
    await here.settings({ level: 'quiet' });
    const opened = await here.open('/article.html');
    await opened.untilQuiet();
    // Which figures can be compared is told a little later than what they are.
    await opened.untilPainted('137 people');
    await opened.untilPainted('1,692 civilians');
    const { group, place, person } = await opened.painted();
    expect(group).toEqual(
      expect.arrayContaining(['Islamic State', 'Tehreek-e-Taliban Pakistan', 'Jamaat-ul-Ahrar', 'UNAMA']),
    );
    expect(group).not.toContain('TTP');
    expect(place!.filter((text) => text === 'Mastung')).toHaveLength(1);
    expect(place).not.toContain('Pakistan');
    expect(place).not.toContain('Afghanistan');
    expect(person).toEqual(['Haroon Bilour']);
  });

  test('Full paints every mention; a kind, the site or all of it can be switched off and on at once', async () => {
    const opened = await here.open('/article.html');
    await opened.untilQuiet();
    await here.settings({ level: 'full' });
    await opened.untilPainted('Afghanistan');
    await vi.waitFor(async () =>
      expect((await opened.texts()).filter((text) => text === 'TTP')).toHaveLength(2),
    );
    await here.settings({ level: 'full', kinds: { group: true, place: false, person: true, figure: true } });
    await vi.waitFor(async () => expect(await opened.painted()).not.toHaveProperty('place'), 5000);
    await here.settings({ sites: { '127.0.0.1': { off: true } } });
    await opened.untilState('off');
    expect(await opened.painted()).toEqual({});
    await here.settings({ sites: { '127.0.0.1': { level: 'quiet' } } });
    await opened.untilPainted('Haroon Bilour');
    await here.settings({ on: false });
    await opened.untilState('off');
    expect(await opened.painted()).toEqual({});
    await here.settings({});
    await opened.untilPainted('Haroon Bilour');
  });

  test('what is typed, hidden or code is never read', async () => {
    const opened = await here.open('/article.html');
    await opened.untilQuiet();
    const { mentions } = await opened.summary();
    const names = mentions.map(({ mention }) => mention.text);
    expect(names).not.toContain('Haqqani Network');
    expect(names).not.toContain('Fazlullah');
    expect(names).not.toContain('Osama bin Laden');
    expect(names.filter((text) => text === 'Haroon Bilour')).toHaveLength(1);
    expect(names.filter((text) => text === 'TTP')).toHaveLength(2);
  });

  test('an element that becomes an editor is left, and read again when it is one no longer', async () => {
    const opened = await here.open(
      '/editor.html',
      pageOf('<p>About Mastung.</p><div id="e"><p>About Torkham.</p></div>'),
    );
    await opened.untilPainted('Torkham');
    await opened.page.evaluate(`document.getElementById('e').setAttribute('contenteditable', 'true')`);
    await opened.untilTexts(['Mastung']);
    await opened.page.evaluate(`document.getElementById('e').removeAttribute('contenteditable')`);
    await opened.untilPainted('Torkham');
  });

  test('what a rule makes of a tag is seen: blocks that are inline, boxes that are none, what is invisible around what is not', async () => {
    const opened = await here.open(
      '/tags.html',
      pageOf(
        `<div><b>Pesh</b><b>awar</b> and <em>Mas</em><em>tung</em></div><p id="t1">About Torkham.</p><p id="t2">About Bannu.</p>
         <div class="none-of-its-own">About <div class="in-line">Abbot</div><div class="in-line">tabad</div>.</div>
         <div class="unseen">About Peshawar. <span>In Kunduz province.</span><nav class="none-of-its-own"><p>On Quetta.</p></nav></div>
         <div class="for-the-ear"><h2>About Bannu.</h2></div>
         <section id="t3"><div class="none-of-its-own"><p>About Bannu.</p></div></section>`,
        `<style>b { display: block } #t2, #t3 { display: none } .none-of-its-own { display: contents } .in-line { display: inline }
           .for-the-ear { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
           .unseen { visibility: hidden } .unseen span { visibility: visible }</style>`,
      ),
    );
    await opened.untilTexts(['Abbottabad', 'Kunduz', 'Mastung', 'Torkham']);
  });

  test('the DOM stays as it is, nothing shifts, and the page keeps its own highlights', async () => {
    const opened = await here.open(
      '/left-alone.html',
      pageOf(
        `<main>${'<p>Some words from Mastung, some from Torkham, and 137 people.</p>'.repeat(30)}</main>
         <script>
           const own = document.createRange();
           own.selectNodeContents(document.querySelector('p').firstChild);
           CSS.highlights.set('search', new Highlight(own));
           const state = () => JSON.stringify([document.documentElement.outerHTML, document.documentElement.scrollHeight,
             [...document.querySelectorAll('p')].map((p) => { const { x, y, width, height } = p.getBoundingClientRect(); return [x, y, width, height]; })]);
           window.before = state();
           window.same = () => state() === window.before;
           window.mutations = 0;
           new MutationObserver((list) => { window.mutations += list.length; }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
         </script>`,
      ),
    );
    await opened.untilQuiet();
    await wait(800);
    expect(
      await opened.page.evaluate('[window.same(), window.mutations, CSS.highlights.get("search").size]'),
    ).toEqual([true, 0, 1]);
  });

  test('a strict content security policy and no inline styles: painted all the same', async () => {
    const opened = await here.open('/strict.html', pageOf('<p>A road near Torkham.</p>'), {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    await opened.untilPainted('Torkham');
    const style = await opened.page.evaluate<string>(
      `getComputedStyle(document.querySelector('p'), '::highlight(sourcemark-place)').textDecorationLine`,
    );
    expect(style).toBe('underline');
  });

  test('a text file and a page without full stops that are followed by spaces', async () => {
    const text = await here.open('/plain.txt', 'First line on Mastung\nSecond line on Torkham\n');
    await text.untilPainted('Mastung');
    await text.untilPainted('Torkham');
    const glued = await here.open(
      '/glued.html',
      pageOf('<p>They left the area.Kunduz province was calm.Additionally, Torkham was shut.</p>'),
    );
    await glued.untilPainted('Torkham');
  });

  test('colours that can be read on a dark page, and system colours where they are forced', async () => {
    const rule = (page: { evaluate<T>(source: string): Promise<T> }) =>
      page.evaluate<string>(
        `getComputedStyle(document.querySelector('p'), '::highlight(sourcemark-place)').textDecorationColor`,
      );
    const text = '<p>A road near Torkham, and one near Mastung.</p>';
    const light = await here.open(
      '/light.html',
      pageOf(text, '<style>body{background:#fff;color:#222}</style>'),
    );
    await light.untilPainted('Torkham');
    const dark = await here.open(
      '/dark.html',
      pageOf(text, '<style>body{background:#111;color:#eee}</style>'),
    );
    await dark.untilPainted('Torkham');
    const inkOnLight = await rule(light.page);
    const inkOnDark = await rule(dark.page);
    expect(contrast(inkOnLight, 'rgb(255, 255, 255)')).toBeGreaterThan(3);
    expect(contrast(inkOnDark, 'rgb(17, 17, 17)')).toBeGreaterThan(3);
    await dark.page.evaluate(`(document.body.style.cssText = 'background: #fff; color: #222')`);
    await dark.page.click(5, 5);
    await until('the ink of a light page', async () => (await rule(dark.page)) === inkOnLight);
  });
});

/** WCAG 2 contrast of two `rgb(...)` colours. */
function contrast(a: string, b: string): number {
  const y = (colour: string) => {
    const [red, green, blue] = colour.match(/[\d.]+/g)!.map((part) => {
      const c = Number(part) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [more, less] = [y(a), y(b)].sort((one, other) => other - one) as [number, number];
  return (more + 0.05) / (less + 0.05);
}
