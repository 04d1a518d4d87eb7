/** Opens the extension's own pages beside the tab that they are about. */
import type { Tabs } from 'webextension-polyfill';
import { browser } from './api.ts';

export async function openTab(url: string, beside: Tabs.Tab | undefined): Promise<void> {
  const index = beside?.index === undefined ? {} : { index: beside.index + 1 };
  // Chromium shows no extension page in a private window of an extension that is the same in both.
  const place = beside?.incognito ? {} : { ...index, windowId: beside?.windowId };
  await browser.tabs.create({ url, ...place }).catch(() => browser.tabs.create({ url }));
}

/** *Add as source*: the review of a tab's page. It reads the page by the click that asked for it, or by a granted site. */
export const openReview = (tab: Tabs.Tab & { id: number }): Promise<void> =>
  openTab(browser.runtime.getURL(`review/review.html?tab=${tab.id}`), tab);
