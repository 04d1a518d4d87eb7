/** A real browser with the development build, which may read pages of this machine without asking. */
import type { BrowserName } from '../../../scripts/drive/find-browser.ts';
import { until, type DrivenPage, type Session } from '../../../scripts/drive/page.ts';
import { launchSession } from '../../../scripts/drive/session.ts';

export const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
export const DEV_ORIGIN = 'http://127.0.0.1/*';
export const devFolder = (name: BrowserName) => `dist/dev/${name}`;

export const launch = (name: BrowserName, profile?: string): Promise<Session> =>
  launchSession(name, { extension: devFolder(name), ...(profile === undefined ? {} : { profile }) });

/** The painted texts by highlight name, as the page itself can read them. */
export const highlights = (page: DrivenPage): Promise<Record<string, string[]>> =>
  page.evaluate(`Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => {
    if (range.startContainer === range.endContainer) return range.startContainer.data.slice(range.startOffset, range.endOffset);
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  })]))`);

/** Waits until one of our highlights holds this text, and returns all of them. */
export const painted = (page: DrivenPage, text: string, timeoutMs = 10_000) =>
  until(
    `"${text}" to be painted`,
    async () => {
      const all = await highlights(page);
      const ours = Object.entries(all).filter(([name]) => name.startsWith('sourcemark-'));
      return ours.some(([, texts]) => texts.includes(text)) ? Object.fromEntries(ours) : null;
    },
    timeoutMs,
  );

/** The middle of a text's first occurrence, in CSS pixels of the viewport, scrolled into view first. */
export const pointOf = (page: DrivenPage, text: string): Promise<{ x: number; y: number }> =>
  page.evaluate(
    `(text) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.indexOf(text);
        if (at < 0) continue;
        node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        const box = range.getClientRects()[0];
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
      throw new Error('not on the page: ' + text);
    }`,
    text,
  );
