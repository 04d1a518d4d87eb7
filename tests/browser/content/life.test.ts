import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../harness/session.ts';
import { until, type Session } from '../../../scripts/drive/page.ts';
import { lab, pageOf, wait } from './support.ts';

const text = (n: number) =>
  Array.from(
    { length: n },
    (_, i) => `<p>Part ${i}: nothing new from the road, and nothing from the hills.</p>`,
  ).join('');

/** Kills it while a page keeps waking it: that it is gone cannot be seen, only that it was. */
async function strike(session: Session): Promise<void> {
  await Promise.race([session.killBackground().catch(() => undefined), wait(400)]);
}

describe.each(BROWSERS)('the life of a reading in %s', (name) => {
  const here = lab(name);

  test('the background dies before, between and after messages', async () => {
    await here.settings({ level: 'full' });
    const warm = await here.open('/warm.html', pageOf('<p>A road near Torkham.</p>'));
    await warm.untilPainted('Torkham');
    await strike(here.session);
    const opened = await here.open(
      '/killed.html',
      pageOf(`<p>First Mastung.</p>${text(3000)}<p id="e">Then Torkham.</p>`),
    );
    await strike(here.session);
    await opened.untilPainted('Mastung', 20_000);
    await strike(here.session);
    await opened.untilPainted('Torkham', 20_000);
    await strike(here.session);
    await opened.page.evaluate(`document.getElementById('e').textContent = 'At last Abbottabad.'`);
    await opened.untilPainted('Abbottabad', 20_000);
    await opened.untilState('done');
  });

  test('messages that are malformed, of another version, or none of ours', async () => {
    const opened = await here.open('/messages.html', pageOf('<p>A road near Torkham.</p>'));
    await opened.untilPainted('Torkham');
    expect(await opened.send('summary', { not: 'null' })).toEqual({
      ok: false,
      error: { code: 'malformed', detail: 'summary' },
    });
    expect(await opened.send('reveal', { kind: 'mention', id: 7 })).toMatchObject({
      ok: false,
      error: { code: 'malformed' },
    });
    expect(await opened.send('summary', null, 0)).toEqual({
      ok: false,
      error: { code: 'otherVersion', detail: '0' },
    });
    expect(await opened.send<{ ok?: boolean } | null>('constructor', null)).not.toMatchObject({ ok: true });
    expect((await opened.summary()).state).toBe('done');
  });

  test('told to stop: nothing of ours is left', async () => {
    const opened = await here.open('/stops.html', pageOf('<p>A road near Torkham.</p>'));
    await opened.untilPainted('Torkham');
    await opened.send('stop', null);
    await until('everything to go', async () => (await opened.texts()).length === 0);
    expect(
      await opened.page.evaluate(
        `[[...CSS.highlights.keys()].filter((key) => key.startsWith('sourcemark')).length, document.adoptedStyleSheets.length]`,
      ),
    ).toEqual([0, 0]);
    await opened.page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<p>Now Mastung.</p>')`);
    await wait(800);
    expect(await opened.texts()).toEqual([]);
  });

  test('the switch for this page', async () => {
    const opened = await here.open('/switch.html', pageOf('<p>A road near Torkham.</p>'));
    await opened.untilPainted('Torkham');
    await opened.send('command', { name: 'toggle' });
    await opened.untilState('off');
    expect(await opened.texts()).toEqual([]);
    await opened.send('command', { name: 'toggle' });
    await opened.untilPainted('Torkham');
  });

  test('put in twice: one reading, painted once', async () => {
    const opened = await here.open('/twice.html', pageOf('<p>A road near Torkham.</p>'));
    await opened.untilPainted('Torkham');
    await here.control.evaluate(
      `(tab) => chrome.scripting.executeScript({ target: { tabId: tab }, files: ['content.js'] })`,
      opened.tab,
    );
    await wait(800);
    expect(await opened.texts()).toEqual(['Torkham']);
    expect(await opened.page.evaluate('document.adoptedStyleSheets.length')).toBe(1);
    await opened.send('command', { name: 'toggle' });
    await opened.untilState('off');
    expect(await opened.texts()).toEqual([]);
  });
});
