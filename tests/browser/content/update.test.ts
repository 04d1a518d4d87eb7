import { describe, expect, test } from 'vitest';
import { until } from '../../../scripts/drive/page.ts';
import { BROWSERS, highlights, pointOf } from '../harness/session.ts';
import { lab, pageOf, wait, type Opened } from './support.ts';

const WATCH = `<script>
  window.errors = [];
  addEventListener('error', (event) => errors.push(event.message));
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
</script>`;

describe.each(BROWSERS)('the extension reloads under an open tab in %s', (name) => {
  const here = lab(name);

  async function reloaded(): Promise<Opened> {
    const opened = await here.open(
      '/update.html',
      pageOf('<p id="p" style="margin-top:60px">A road near Torkham.</p>', WATCH),
    );
    await opened.untilPainted('Torkham');
    await opened.untilAnswering();
    await here.control.evaluate(`void setTimeout(() => chrome.runtime.reload(), 50)`);
    return opened;
  }

  /** The extension's own pages are gone with it: only the page itself can be asked. */
  const painted = async ({ page }: Opened) =>
    Object.entries(await highlights(page)).flatMap(([key, texts]) =>
      key.startsWith('sourcemark-') ? texts : [],
    );

  // Chromium does not let an unpacked extension come back by itself: what is left is the old script alone.
  if (name === 'chromium')
    test('the old script notices, goes quietly, and leaves nothing', async () => {
      const opened = await reloaded();
      await until('it to go', async () => (await painted(opened)).length === 0, 6000);
      await opened.page.evaluate(
        `document.getElementById('p').insertAdjacentHTML('afterend', '<p>Now Mastung as well.</p>')`,
      );
      const { x, y } = await pointOf(opened.page, 'Torkham');
      await opened.page.move(x, y);
      await wait(1500);
      expect(await painted(opened)).toEqual([]);
      expect(
        await opened.page.evaluate(
          `[document.adoptedStyleSheets.length, document.querySelector(':popover-open'), window.errors]`,
        ),
      ).toEqual([0, null, []]);
    });
  else
    test('the new script takes over: painted once, by one that answers', async () => {
      const opened = await reloaded();
      const { page } = opened;
      // What the old one painted looks the same; it cannot be asked which of the two painted it.
      await wait(3000);
      await until(
        'the page to be read anew',
        async () => (await painted(opened)).join() === 'Torkham',
        15_000,
      );
      expect(await page.evaluate('document.adoptedStyleSheets.length')).toBe(1);
      await page.evaluate(
        `document.getElementById('p').insertAdjacentHTML('afterend', '<p>Now Mastung as well.</p>')`,
      );
      await until('the new words', async () => (await painted(opened)).sort().join() === 'Mastung,Torkham');
      const { x, y } = await pointOf(page, 'Torkham');
      await until('the card', async () => {
        await page.move(x - 3, y);
        await page.move(x, y);
        await wait(900);
        return (await page.piercedText()).includes('Full record');
      });
      expect(await page.evaluate('window.errors')).toEqual([]);
    });
});
