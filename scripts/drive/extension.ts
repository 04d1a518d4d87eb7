/** What a driver asks of the running extension: through one of its own pages, by the same messages as its popup. */
import type { PageSummary } from '../../extension/protocol/to-content.ts';
import { until, type DrivenPage } from './page.ts';

/** Closes the page that opens after an install: it reads its sample, and would wake a background that is to stay stopped. */
export const closeWelcome = (control: DrivenPage): Promise<boolean> =>
  until('the welcome page', () =>
    control.evaluate<boolean>(`chrome.tabs.query({}).then(async (tabs) => {
      const welcome = tabs.filter(({ url }) => url?.startsWith(chrome.runtime.getURL('welcome/')));
      await chrome.tabs.remove(welcome.map(({ id }) => id));
      return welcome.length > 0;
    })`),
  );

/** The tab that shows an address. */
export const tabOf = (control: DrivenPage, url: string): Promise<number> =>
  until('the tab', () =>
    control.evaluate<number | null>(
      `async (url) => {
        for (const tab of await chrome.tabs.query({})) {
          const reply = await chrome.tabs.sendMessage(tab.id, { sm: 1, type: 'summary', body: null }, { frameId: 0 }).catch(() => null);
          if (reply?.ok && reply.value.url.split('#')[0] === url.split('#')[0]) return tab.id;
        }
        return null;
      }`,
      url,
    ),
  );

/** The page's summary, as popup and panel get it. */
export async function summaryOf(control: DrivenPage, tabId: number): Promise<PageSummary> {
  const reply = await control.evaluate<{ ok: boolean; value: PageSummary; error?: unknown }>(
    `(tabId) => chrome.tabs.sendMessage(tabId, { sm: 1, type: 'summary', body: null }, { frameId: 0 })`,
    tabId,
  );
  if (!reply.ok) throw new Error(`no summary: ${JSON.stringify(reply.error)}`);
  return reply.value;
}

/** Waits until the page has been read to its end and its briefs are there. */
export const finishedSummary = (
  control: DrivenPage,
  tabId: number,
  timeoutMs = 20_000,
): Promise<PageSummary> =>
  until(
    'the page to be read',
    async () => {
      const summary = await summaryOf(control, tabId);
      const briefed = summary.mentions.every(({ id, mention }) =>
        mention.kind === 'figure'
          ? summary.figures.some(({ key }) => key === id)
          : mention.entity === null || summary.entities.some(({ entity }) => entity === mention.entity),
      );
      return (summary.state === 'done' || summary.state === 'paused') && (briefed || summary.truncated)
        ? summary
        : null;
    },
    timeoutMs,
  );

/** The same once what is painted stays as it is: painting goes on a little after the last answer has come. */
export async function paintedSummary(control: DrivenPage, tabId: number): Promise<PageSummary> {
  let before = '';
  return until('painting to settle', async () => {
    const summary = await finishedSummary(control, tabId);
    const now = summary.mentions.map(({ id, painted }) => (painted ? id : '')).join(' ');
    if (now === before) return summary;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return null;
  });
}

/** The middle of a text's first occurrence, in CSS pixels of the viewport, scrolled into view first. */
export const pointOf = (page: DrivenPage, text: string): Promise<{ x: number; y: number }> =>
  page.evaluate(
    `(text) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.replace(/\\s/g, ' ').indexOf(text);
        if (at < 0) continue;
        node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        const box = range.getClientRects()[0];
        if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
      throw new Error('not on the page: ' + text);
    }`,
    text,
  );

/**
 * Rests the pointer on a text until its card is open, and returns all text of the page with the card's. The part that
 * follows the pointer comes when the page is idle; until then the hand moves again, as a reader's does.
 */
export async function openCardOn(page: DrivenPage, text: string): Promise<string> {
  const before = (await page.piercedText()).length;
  const { x, y } = await pointOf(page, text);
  return until('the card', async () => {
    await page.move(x - 3, y);
    await page.move(x, y);
    await new Promise((resolve) => setTimeout(resolve, 900));
    const now = await page.piercedText();
    return now.length > before + 40 ? now : null;
  });
}
