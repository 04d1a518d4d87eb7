import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finishedSummary, openCardOn, tabOf } from '../../scripts/drive/extension.ts';
import { until, type DrivenPage, type Session } from '../../scripts/drive/page.ts';
import { servePages, type PageServer } from '../../scripts/drive/serve.ts';
import { axeFindings } from '../browser/harness/axe.ts';
import { BROWSERS, launch } from '../browser/harness/session.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blast at the mill</title>
  <meta property="og:site_name" content="The Lantern"><meta property="article:published_time" content="2025-03-03T08:00:00Z">
  </head><body><article><h1>Blast at the mill</h1>
  <p>At least 14 people were killed in Kunduz on Monday when a store of grain caught fire, the mayor said, and the road to the river was closed for the rest of the day.</p>
  <p>The mill had stood empty for a year. Its owners had asked for a guard more than once, and neighbours said that the doors were never locked at night.</p>
  <p>Another 31 people were injured, the hospital said in the evening, and most of them went home before the morning.</p>
  </article></body></html>`;

const FIRST = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Grain store burns</title>
  <meta property="article:published_time" content="2025-03-04T08:00:00Z"></head><body><article><h1>Grain store burns</h1>
  <p>At least 14 people were killed in Kunduz on Monday, 3 March 2025, by a fire that began in a grain store.</p></article></body></html>`;

/** All records of the user's own. */
const ROWS = `new Promise((resolve, reject) => {
  const open = indexedDB.open('sourcemark-user');
  open.onerror = () => reject(open.error);
  open.onsuccess = () => {
    const all = open.result.transaction('records').objectStore('records').getAll();
    all.onsuccess = () => { resolve(all.result); open.result.close(); };
  };
})`;

describe.each(BROWSERS)('a page becomes a source in %s', (name) => {
  let session: Session;
  let server: PageServer;
  let control: DrivenPage;
  let review: DrivenPage;
  let first: DrivenPage;
  let tabId: number;
  const url = () => `${server.origin}/mill.html`;
  const rows = () =>
    control.evaluate<string[]>(`${ROWS}.then((all) => all.map(({ table }) => table).sort())`);
  /** The newest tab with an address, and its number. */
  const openedAt = async (address: string): Promise<[DrivenPage, number]> => {
    const page = await session.open(address);
    const id = await control.evaluate<number>(
      `(url) => chrome.tabs.query({}).then((tabs) => Math.max(...tabs.filter((tab) => tab.url === url).map(({ id }) => id)))`,
      address,
    );
    return [page, id];
  };
  const words = () => review.evaluate<string>('document.body.innerText');

  beforeAll(async () => {
    session = await launch(name);
    server = await servePages();
    server.put('/mill.html', PAGE);
    control = await session.openExtension('options/options.html');
    server.put('/fire.html', FIRST);
    first = await session.open(`${server.origin}/fire.html`);
    await finishedSummary(control, await tabOf(control, first.url));
    await session.open(url());
    tabId = await tabOf(control, url());
    await finishedSummary(control, tabId);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  test.each([
    ['a page without an article', '<title>Ferry</title><img src="ferry.jpg">', 'No article was found'],
    [
      'a page of ten megabytes',
      `<article><p>The ferry waits.</p><!--${'x'.repeat(10_000_000)}--></article>`,
      'too long to be one article',
    ],
  ])('%s says so', async (_, html, said) => {
    server.put('/other.html', html);
    const [other, id] = await openedAt(`${server.origin}/other.html`);
    const page = await session.openExtension(`review/review.html?tab=${id}`);
    await until(
      'the words',
      async () => (await page.evaluate<string>('document.body.innerText')).includes(said),
      30_000,
    );
    await page.close();
    await other.close();
  });

  if (name === 'chromium')
    test('a page of a site that was not allowed is read once our button was clicked on it', async () => {
      // The development build may read this machine by its number only.
      const away = await session.open(url().replace('127.0.0.1', 'localhost'));
      const id = await control.evaluate<number>(
        'chrome.tabs.query({ active: true }).then((tabs) => Math.max(...tabs.map(({ id }) => id)))',
      );
      const asks = async (said: string) => {
        const page = await session.openExtension(`review/review.html?tab=${id}`);
        await until(said, async () =>
          (await page.evaluate<string>('document.body.innerText')).includes(said),
        );
        await page.close();
      };
      await asks('Click Sourcemark on the page first');
      await session.pressAction!(away);
      await asks('0 of 2');
      await away.close();
    });

  test('its figures wait beside their sentences, under a name made of what the page says', async () => {
    review = await session.openExtension(`review/review.html?tab=${tabId}`);
    await until('the decisions', async () => (await words()).includes('0 of 2'));
    expect(await words()).toContain('At least 14 people were killed in Kunduz');
    expect(await words()).toContain('1 name that your dataset has is kept with the source');
    expect(await review.evaluate('document.getElementById("name").value')).toBe(
      'The Lantern, news, 3 Mar 2025',
    );
  });

  test('where the browser has no room, the review says that it is not kept, and goes on', async () => {
    await review.evaluate(`(() => {
      const { put } = IDBObjectStore.prototype;
      globalThis.room = () => { IDBObjectStore.prototype.put = put; };
      IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); };
      return null;
    })()`);
    await review.press('j');
    await until('the words', async () => (await words()).includes('has no room left'));
    await review.evaluate('(() => { room(); return null; })()');
    await review.press('k');
    await until('no words', async () => !(await words()).includes('has no room left'));
  });

  test('a review that was closed goes on where it stood', async () => {
    await review.press('a');
    await until('the first answer', async () => (await words()).includes('1 of 2'));
    await until('the draft', () => review.evaluate<boolean>('location.hash.length > 1'));
    const place = await review.evaluate<string>('location.hash');
    // The answer is on the disk a moment after it is on the screen.
    await until('the same review', async () => {
      review = await session.openExtension(`review/review.html${place}`);
      await until('the review', async () => (await words()).includes(' of 2'));
      return (await words()).includes('1 of 2');
    });
  });

  test('a figure is set by hand, and taken back, without a pointer', async () => {
    await review.press('u');
    await until('nothing decided', async () => (await words()).includes('0 of 2'));
    await review.press('e');
    await until('the form', () => review.evaluate<boolean>('document.activeElement?.name === "comparator"'));
    expect(await axeFindings(review)).toEqual([]);
    await review.press('Tab');
    await until('the number', () => review.evaluate<boolean>('document.activeElement?.name === "value"'));
    await review.type('15');
    await review.press('Enter');
    await until('the new number', async () => (await words()).includes('at least 15 people'));
    expect(await words()).toContain('1 of 2');
    await review.press('u');
    await until('the old number', async () => !(await words()).includes('at least 15 people'));
    await review.press('a');
    await until('one decided', async () => (await words()).includes('1 of 2'));
  });

  test('what was accepted is stored by keyboard alone, and the page knows itself as a source', async () => {
    await review.press('a');
    await until('the second answer', async () => (await words()).includes('2 of 2'));
    await until('the way to the button', async () => {
      await review.press('Tab');
      return review.evaluate<boolean>('document.activeElement?.matches(".button-primary") ?? false');
    });
    await review.press('Enter');
    await until('the end', async () => (await words()).includes('one of your sources now'));
    expect(await rows()).toEqual(['figures', 'figures', 'mentions', 'sources']);
    await until('the page to know', async () => {
      const { pageIsSource } = await finishedSummary(control, tabId);
      return pageIsSource?.shortName === 'The Lantern, news, 3 Mar 2025';
    });
  });

  test('the card of the page that was read before shows it', async () => {
    await until(
      'the card to name the new source',
      async () => {
        const card = await openCardOn(first, '14 people');
        await first.press('Escape');
        return card.includes('The Lantern, news, 3 Mar 2025') && card.includes('same number');
      },
      30_000,
    );
  });

  test('*Show in source* opens the kept text with the words marked', async () => {
    const { source, start, end } = await control.evaluate<{ source: string; start: number; end: number }>(
      `${ROWS}.then((all) => all.find(({ table, record }) => table === 'figures' && record.low === 14).record.locator)
        .then(({ documentId: source, start, end }) => ({ source, start, end }))`,
    );
    const panel = await session.openExtension(`panel/panel.html#/source/${source}?at=${start}-${end}`);
    const marked = await until('the marked words', () =>
      panel.evaluate<string | null>('document.querySelector("blockquote mark")?.textContent ?? null'),
    );
    expect(marked).toBe('At least 14 people');
    expect(await panel.evaluate<string>('document.querySelector("blockquote").textContent')).toContain(
      'were killed in Kunduz on Monday',
    );
    await panel.close();
  });

  test('the same address with other words is offered as a newer version', async () => {
    server.put('/mill.html', PAGE.replace('31 people', '33 people'));
    const [later, id] = await openedAt(url());
    const again = await session.openExtension(`review/review.html?tab=${id}`);
    await until('the choice', async () =>
      (await again.evaluate<string>('document.body.innerText')).includes(
        'already a source, with other words',
      ),
    );
    await again.evaluate('document.querySelector(".button").click()');
    await until('the review', async () => {
      const text = await again.evaluate<string>('document.body.innerText');
      return text.includes('A newer version of The Lantern, news, 3 Mar 2025') && text.includes('33 people');
    });
    await again.close();
    await later.close();
  });

  test('the very page again is known, and all of it can be taken back', async () => {
    const again = await session.openExtension(`review/review.html?tab=${tabId}`);
    await until('the source to be known', async () =>
      (await again.evaluate<string>('document.body.innerText')).includes('already a source: The Lantern'),
    );
    await again.close();
    await until('the way to the button', async () => {
      await review.press('Tab');
      return review.evaluate<boolean>('document.activeElement?.textContent === "Undo all of it"');
    });
    await review.press('Enter');
    await until('the review as it stood', async () => (await words()).includes('2 of 2'));
    expect(await rows()).toEqual([]);
  });
});
