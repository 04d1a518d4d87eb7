import { describe, expect, test } from 'vitest';
import { until } from '../../../scripts/drive/page.ts';
import { BROWSERS } from '../harness/session.ts';
import { lab, pageOf } from './support.ts';

describe.each(BROWSERS)('following a page in %s', (name) => {
  const here = lab(name);

  test('open shadow roots, slots, and a shadow root that comes late', async () => {
    await here.settings({ level: 'full' });
    const opened = await here.open(
      '/shadow.html',
      pageOf(
        `<x-card id="a"><span slot="title">A title about Mastung</span></x-card><x-late id="b"></x-late><p>From <span id="c">Bannu</span>war to the <div id="d"></div>
         <section id="around"><div id="e"><i slot="icon"></i></div><p id="beside">Beside it, Kabul.</p></section>
         <script>
           document.getElementById('e').attachShadow({ mode: 'open' }).innerHTML = '<slot name="icon"></slot> In Paktika province.';
           document.getElementById('c').attachShadow({ mode: 'open' }).innerHTML = '<b>Pesha</b>';
           setTimeout(() => { document.getElementById('d').attachShadow({ mode: 'open' }).textContent = 'In Kunduz province.'; }, 700);
           document.getElementById('a').attachShadow({ mode: 'open' }).innerHTML = '<p>Inside, on Torkham.</p><slot name="title"></slot>';
           setTimeout(() => { document.getElementById('b').attachShadow({ mode: 'open' }).innerHTML = '<p>Late, on Kalat in Balochistan.</p>'; }, 700);
           window.change = () => { document.getElementById('a').shadowRoot.querySelector('p').textContent = 'Now on Abbottabad.'; };
           window.retitle = () => { document.querySelector('[slot]').textContent = 'A title about Peshawar'; };
         </script>`,
      ),
    );
    const places = ['Torkham', 'Mastung', 'Balochistan', 'Kunduz', 'Paktika', 'Kabul'];
    for (const place of places) await opened.untilPainted(place);
    await until('a name to run out of a shadow root', async () =>
      (await opened.summary()).mentions.some(({ mention }) => mention.text === 'Peshawar'),
    );
    expect(await opened.texts()).not.toContain('Bannu');
    await opened.page.evaluate('change()');
    await opened.untilPainted('Abbottabad');
    expect(await opened.texts()).not.toContain('Torkham');
    await opened.page.evaluate('retitle()');
    await opened.untilPainted('Peshawar');
    expect(await opened.texts()).not.toContain('Mastung');
    // No text led to that root; it is gone into again with all that stands around it.
    await opened.page.evaluate(`document.getElementById('around').prepend('Around it, Khost. ')`);
    await opened.untilPainted('Khost');
    expect(await opened.texts()).toContain('Paktika');
  });

  test('same-origin frames: srcdoc, a file, one that goes elsewhere', async () => {
    here.server.put('/inner.html', pageOf('<p>An inner page on Torkham.</p>'));
    here.server.put('/inner-2.html', pageOf('<p>Another inner page, on Mastung.</p>'));
    const opened = await here.open(
      '/frames.html',
      pageOf(
        `<p>Outside.</p><iframe id="s" srcdoc="<p>Within, on Kalat in Balochistan.</p>"></iframe><iframe id="f" src="/inner.html"></iframe><p id="folded" style="display:none">Folded, on Abbottabad.</p>`,
      ),
    );
    const inFrame = (id: string) =>
      opened.page.evaluate<string[]>(
        `(id) => [...document.getElementById(id).contentWindow.CSS.highlights].flatMap(([, all]) => [...all].map((range) => range.startContainer.data.slice(range.startOffset, range.endOffset)))`,
        id,
      );
    const untilIn = async (id: string, text: string) => {
      await until(`${text} to be painted in ${id}`, async () => (await inFrame(id)).includes(text));
    };
    await untilIn('s', 'Balochistan');
    await untilIn('f', 'Torkham');
    await opened.page.evaluate(`document.getElementById('f').src = '/inner-2.html'`);
    await untilIn('f', 'Mastung');
    await until('the former page to be forgotten', async () =>
      (await opened.summary()).mentions.every(({ mention }) => mention.text !== 'Torkham'),
    );
    // A document that is gone does not stand in the way of what is looked at after a press.
    await opened.page.evaluate(`(document.getElementById('folded').style.display = '')`);
    await opened.page.click(5, 5);
    await opened.untilPainted('Abbottabad');
  });

  test('late content, changed words, removed words, infinite scroll', async () => {
    const opened = await here.open('/late.html', pageOf('<main id="m"><p id="p">First, Mastung.</p></main>'));
    await opened.untilPainted('Mastung');
    await opened.page.evaluate(
      `(() => { for (let i = 0; i < 40; i++) document.getElementById('m').insertAdjacentHTML('beforeend', '<section><p>Item ' + i + ' on the road.</p></section>'); })()`,
    );
    await opened.page.evaluate(
      `document.getElementById('m').insertAdjacentHTML('beforeend', '<section><p>The last one, on <b>Tor</b>kham.</p></section>')`,
    );
    await opened.untilPainted('Torkham');
    await opened.page.evaluate(`document.getElementById('p').firstChild.data = 'First, Abbottabad.'`);
    await opened.untilPainted('Abbottabad');
    expect(await opened.texts()).not.toContain('Mastung');
    await opened.page.evaluate(`document.getElementById('p').remove()`);
    await opened.untilTexts(['Torkham']);
  });

  test('the same words in new elements are painted again, and keep their ids', async () => {
    const opened = await here.open('/rerender.html', pageOf('<main id="m"><p>Near Torkham.</p></main>'));
    await opened.untilPainted('Torkham');
    const [before] = (await opened.summary()).mentions;
    await opened.page.evaluate(`document.getElementById('m').innerHTML = '<p>Near <i>Torkham</i>.</p>'`);
    await until('the new element to be painted', () =>
      opened.page.evaluate<boolean>(
        `[...(CSS.highlights.get('sourcemark-place') ?? [])].some(({ startContainer }) => startContainer.parentElement?.localName === 'i')`,
      ),
    );
    await opened.untilTexts(['Torkham']);
    expect((await opened.summary()).mentions[0]!.id).toBe(before!.id);
  });

  test('single-page navigation: the new page is read, with its own date', async () => {
    const opened = await here.open(
      '/app.html',
      pageOf(
        '<main id="m"><p>Home, with Mastung.</p></main>',
        '<meta property="article:published_time" content="2018-07-17">',
      ),
    );
    await opened.untilPainted('Mastung');
    await opened.page.evaluate(
      `(() => { history.pushState({}, '', '/app/2024/story'); document.title = 'A story';
       document.querySelector('meta[property]').content = '2024-03-20';
       document.getElementById('m').innerHTML = '<p>The story, with Torkham.</p>'; })()`,
    );
    await opened.untilPainted('Torkham');
    const { url, title, facts, mentions } = await opened.summary();
    expect([new URL(url).pathname, title, facts.date]).toEqual(['/app/2024/story', 'A story', '2024-03-20']);
    expect(mentions.map(({ mention }) => mention.text)).toEqual(['Torkham']);
  });

  test('what was folded is read when it is opened', async () => {
    const opened = await here.open(
      '/folded.html',
      pageOf(
        `<p>Open: Mastung.</p><button id="b" style="position:fixed;left:0;bottom:0;width:80px;height:40px">More</button>
         <div id="f" style="display:none"><p>Folded: Torkham.</p></div>
         <script>document.getElementById('b').onclick = () => { document.getElementById('f').style.display = 'block'; };</script>`,
      ),
    );
    await opened.untilPainted('Mastung');
    expect(await opened.texts()).toEqual(['Mastung']);
    const [x, y] = await opened.page.evaluate<[number, number]>(
      `(() => { const box = document.getElementById('b').getBoundingClientRect(); return [box.left + 20, box.top + 20]; })()`,
    );
    await opened.page.click(x, y);
    await opened.untilPainted('Torkham');
  });
});
