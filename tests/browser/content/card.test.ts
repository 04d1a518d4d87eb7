import { describe, expect, test } from 'vitest';
import { BROWSERS, pointOf } from '../harness/session.ts';
import { until, type DrivenPage } from '../../../scripts/drive/page.ts';
import { lab, pageOf, wait, type Opened } from './support.ts';

const STORY = pageOf(
  `<p style="margin-top:60px">A road near Torkham was shut, said <a id="link" href="/elsewhere.html">the Awami National Party</a>.</p>
   <p id="p">In Mastung, 137 people were killed on 13 July 2018. Then Torkham opened again.</p><div style="height:3000px"></div>`,
  '<meta property="article:published_time" content="2018-07-17"><style>body{font:18px/1.6 serif}</style>',
);

/** The card's host is the only popover on these pages. */
const isOpen = (page: DrivenPage) =>
  page.evaluate<boolean>(`document.querySelector(':popover-open') !== null`);
const untilOpen = (page: DrivenPage) => until('the card to open', () => isOpen(page), 5000);
const untilClosed = (page: DrivenPage) => until('the card to close', async () => !(await isOpen(page)), 5000);

describe.each(BROWSERS)('reaching a mention in %s', (name) => {
  const here = lab(name);

  async function story(opener: 'rest' | 'click' | 'modifier' = 'rest'): Promise<Opened> {
    await here.settings({ level: 'full', opener });
    const opened = await here.open('/story.html', STORY);
    await opened.untilQuiet();
    await opened.untilAnswering();
    return opened;
  }

  async function rest(page: DrivenPage, words: string): Promise<void> {
    const { x, y } = await pointOf(page, words);
    await page.move(x - 3, y + 30);
    await page.move(x, y);
  }

  test('a rest of the pointer opens the card, passing over does not; Escape and a press elsewhere close it', async () => {
    const { page } = await story();
    const { x, y } = await pointOf(page, 'Torkham');
    await page.move(x, y);
    await wait(150);
    await page.move(x, y + 200);
    await wait(700);
    expect(await isOpen(page)).toBe(false);
    await rest(page, 'Torkham');
    await untilOpen(page);
    expect(await page.piercedText()).toContain('Torkham');
    await page.press('Escape');
    await untilClosed(page);
    await page.move(x, y + 200);
    await rest(page, 'Mastung');
    await untilOpen(page);
    await page.click(6, 6);
    await untilClosed(page);
  });

  test('not while selecting; a selection stays', async () => {
    const { page } = await story();
    await page.evaluate(`getSelection().selectAllChildren(document.getElementById('p'))`);
    await rest(page, 'Mastung');
    await wait(800);
    expect(await isOpen(page)).toBe(false);
    expect(await page.evaluate('getSelection().toString().length')).toBeGreaterThan(20);
  });

  test('on a link: by rest, and a click still follows it', async () => {
    here.server.put('/elsewhere.html', pageOf('<p>Elsewhere.</p>'));
    const { page } = await story();
    await rest(page, 'Awami National Party');
    await untilOpen(page);
    await page.press('Escape');
    await untilClosed(page);
    const { x, y } = await pointOf(page, 'Awami National Party');
    await page.click(x, y);
    await until('the link to be followed', () =>
      page.evaluate<boolean>(`location.pathname === '/elsewhere.html'`).catch(() => false),
    );
  });

  test('by click only: a rest does nothing, a click on a link follows it', async () => {
    const { page } = await story('click');
    await rest(page, 'Torkham');
    await wait(800);
    expect(await isOpen(page)).toBe(false);
    const { x, y } = await pointOf(page, 'Torkham');
    await page.click(x, y);
    await untilOpen(page);
  });

  test('by touch', async () => {
    const { page } = await story('click');
    const { x, y } = await pointOf(page, 'Mastung');
    await page.tap(x, y);
    await untilOpen(page);
  });

  test('by key: next and previous, Enter opens with the focus inside, Escape gives it back', async () => {
    const opened = await story('click');
    const { page } = opened;
    const flashed = () => opened.painted().then(({ flash }) => flash?.[0]);
    await opened.send('command', { name: 'next' });
    await until('the first mention', async () => (await flashed()) === 'Torkham');
    await opened.send('command', { name: 'next' });
    await until('the second mention', async () => (await flashed()) === 'Awami National Party');
    await opened.send('command', { name: 'previous' });
    await until('the first mention again', async () => (await flashed()) === 'Torkham');
    await page.press('Enter');
    await untilOpen(page);
    expect(await page.evaluate(`document.activeElement?.popover === 'manual'`)).toBe(true);
    await page.press('Escape');
    await untilClosed(page);
    expect(await page.evaluate(`document.activeElement === document.body`)).toBe(true);
    await opened.send('command', { name: 'next' });
    await until('the second mention', async () => (await flashed()) === 'Awami National Party');
  });

  test('a mention is revealed from a list: scrolled to, flashed, Tab goes on from there', async () => {
    const opened = await story('click');
    const { page } = opened;
    await page.evaluate('scrollTo(0, 2500)');
    const { mentions } = await opened.summary();
    const torkham = mentions.find(({ mention }) => mention.text === 'Torkham')!;
    expect(await opened.send('reveal', { kind: 'mention', id: torkham.id })).toEqual({
      ok: true,
      value: true,
    });
    expect((await opened.painted()).flash).toEqual(['Torkham']);
    expect(await page.evaluate<number>('scrollY')).toBeLessThan(500);
    await page.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('link');
    expect(await opened.send('reveal', { kind: 'mention', id: '999.0.1' })).toEqual({
      ok: true,
      value: false,
    });
  });

  test('the selection as a passage for the editor', async () => {
    const opened = await story('click');
    expect(await opened.send('selection', null)).toEqual({ ok: true, value: null });
    await opened.page.evaluate(
      `(() => { const text = document.getElementById('p').firstChild; const range = document.createRange(); range.setStart(text, 3); range.setEnd(text, 33); getSelection().removeAllRanges(); getSelection().addRange(range); })()`,
    );
    const answer = await opened.send<{ value: Record<string, unknown> }>('selection', null);
    expect(answer.value).toMatchObject({
      exact: 'Mastung, 137 people were kille',
      suffix: expect.stringMatching(/^d on 13 July 2018/),
      prefix: expect.stringContaining('Party.\nIn '),
      published: '2018-07-17',
      language: 'en',
      private: false,
    });
    expect(answer.value['figure']).toMatchObject({ value: 137 });
    expect(String(answer.value['entity'])).toMatch(/mastung/);
  });
});
