import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../harness/session.ts';
import { lab, pageOf, wait } from './support.ts';

const sentence = (i: number) =>
  `In the year's week ${i} nothing much was heard from the Awami National Party, and the road to Torkham stayed open for carts and for people on foot. `;
const megabytes = (n: number): string => {
  let text = '';
  for (let i = 0; text.length < n * 1_000_000; i++) text += sentence(i);
  return text;
};

describe.each(BROWSERS)('a heavy page in %s', (name) => {
  const here = lab(name);

  test('ten megabytes in one text node: read to the end, and painted', async () => {
    await here.settings({ level: 'quiet' });
    const page = pageOf(`<p>${megabytes(10)}</p>`);
    const opened = await here.open('/ten.html', page);
    await opened.untilPainted('Awami National Party', 60_000);
    await opened.untilState('done', 90_000);
    expect((await opened.texts()).sort()).toEqual(['Awami National Party', 'Torkham']);
    await opened.page.close();
  }, 180_000);

  test('fifty thousand text nodes', async () => {
    await here.settings({ level: 'full' });
    const rows = Array.from({ length: 25_000 }, (_, i) => `<p>Row <b>${i}</b></p>`).join('');
    const page = pageOf(`<p>From Mastung</p>${rows}<p>To Torkham</p>`);
    const opened = await here.open('/nodes.html', page);
    await opened.untilPainted('Mastung', 40_000);
    await opened.untilPainted('Torkham', 90_000);
    expect((await opened.texts()).sort()).toEqual(['Mastung', 'Torkham']);
    await opened.page.close();
  }, 180_000);

  test('a page that is put together anew under our hands is read to its end, nothing twice', async () => {
    await here.settings({ level: 'full' });
    const rows = Array.from({ length: 3000 }, (_, i) => `<p>Row <b>${i}</b></p>`).join('');
    const opened = await here.open(
      '/anew.html',
      pageOf(
        `<main><p>From Mastung</p>${rows}<p>To Torkham</p></main>
         <script>
           const again = setInterval(() => { const main = document.querySelector('main'); main.replaceWith(main.cloneNode(true)); }, 10);
           setTimeout(() => clearInterval(again), 1500);
         </script>`,
      ),
    );
    await opened.untilTexts(['Mastung', 'Torkham']);
    await opened.untilState('done');
    expect((await opened.summary()).words).toBe(4 + 2 * 3000);
    await opened.page.close();
  });

  test('a page that rewrites itself every 50 ms: we back off, say so, and come back when it rests', async () => {
    const opened = await here.open(
      '/rewrites.html',
      pageOf(
        `<main id="live"></main>
         <script>
           let n = 0;
           const live = document.getElementById('live');
           const write = () => { live.innerHTML = '<p>Update ' + ++n + ': a convoy left Torkham for Peshawar, and the count stood at ' + n + '.</p>'; };
           const timer = setInterval(write, 50);
           window.rest = () => { clearInterval(timer); live.innerHTML = '<p>At last the convoy reached Mastung.</p>'; };
         </script>`,
      ),
    );
    await opened.untilState('paused', 20_000);
    await opened.page.evaluate('rest()');
    await opened.untilPainted('Mastung', 35_000);
    await opened.untilState('done');
    await opened.page.close();
  });

  test('a clock beside the text does not pause the page, nor keep late text from being read', async () => {
    const text = 'A long text about the quiet week that was. '.repeat(40);
    const opened = await here.open(
      '/clock.html',
      pageOf(
        `<p id="clock">0</p><article><p>${text}</p></article>
         <script>
           let n = 0;
           setInterval(() => { document.getElementById('clock').textContent = String(++n); }, 50);
           setTimeout(() => document.querySelector('article').insertAdjacentHTML('beforeend', '<p>Later, from Kunduz province.</p>'), 3000);
         </script>`,
      ),
    );
    await opened.untilPainted('Kunduz', 8000);
    await wait(300);
    expect((await opened.summary()).state).not.toBe('paused');
    await opened.page.close();
  });
});
