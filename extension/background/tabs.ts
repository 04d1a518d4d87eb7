/** Speaks to the tabs that have our content script; a tab without one answers nothing, and that is fine. */
import type { Tabs } from 'webextension-polyfill';
import { browser } from '../platform/api.ts';
import type { Ask } from '../protocol/envelope.ts';
import { sendToTab } from '../protocol/send.ts';
import { backgroundToContent } from '../protocol/background-to-content.ts';
import type { ToContent } from '../protocol/to-content.ts';

/** The tabs whose address we may see: by a granted site, or by a click. No other can be read. */
export async function visibleTabs(): Promise<(Tabs.Tab & { id: number; url: string })[]> {
  const tabs = await browser.tabs.query({});
  return tabs.filter(
    (tab) => tab.id !== undefined && /^(?:https?|file):/.test(tab.url ?? ''),
  ) as (Tabs.Tab & {
    id: number;
    url: string;
  })[];
}

/** Tells every page being read that the dataset or the marks have changed. */
export async function refreshTabs(what: Ask<ToContent, 'refresh'>['what']): Promise<void> {
  const tabs = await visibleTabs();
  await Promise.all(tabs.map(({ id }) => sendToTab(id, backgroundToContent, 'refresh', { what })));
}

/** Stops reading in every tab that we may no longer see. */
export async function stopHiddenTabs(): Promise<void> {
  const visible = new Set((await visibleTabs()).map(({ id }) => id));
  const hidden = (await browser.tabs.query({})).filter(({ id }) => id !== undefined && !visible.has(id));
  await Promise.all(hidden.map(({ id }) => sendToTab(id!, backgroundToContent, 'stop', null)));
}

/** The tab in front, for a command that came without one. */
export async function activeTab(): Promise<Tabs.Tab | undefined> {
  return (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
}
