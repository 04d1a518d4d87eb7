/** Puts the reader into tabs, where the user clicked or allowed it. */
import type { Answer } from '../../protocol/envelope.ts';
import type { ToBackground } from '../../protocol/to-background.ts';
import { browser } from '../../platform/api.ts';
import { put } from '../inject.ts';

const READER = 'content.js';

/** What the top frame is; a PDF in Chromium's viewer takes a script but has no text for it. */
async function contentType(tabId: number): Promise<string> {
  const [top] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: () => document.contentType,
  });
  return String(top?.result ?? '');
}

/**
 * Reads a tab that the user has just clicked for. The script is safe to put in twice.
 * @returns `forbidden` where no extension may read (the browser's own pages, its store, its PDF viewer), `noAccess`
 *   where the click has expired or never was
 */
export async function readTab(tabId: number): Promise<Answer<ToBackground, 'readTab'>> {
  try {
    if ((await contentType(tabId)) === 'application/pdf') return { state: 'forbidden' };
    await put(tabId, READER);
    return { state: 'reading' };
  } catch {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    // An address that we see and still may not read is one that no extension may read.
    return { state: tab?.url ? 'forbidden' : 'noAccess' };
  }
}

/** Puts the reader into tabs that are open already; those that refuse are left alone. */
export async function readTabs(tabIds: readonly number[]): Promise<void> {
  await Promise.all(tabIds.map((tabId) => put(tabId, READER).catch(() => undefined)));
}
