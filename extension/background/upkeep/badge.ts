/** The number on the icon: none, unless the user wants a grey one. It counts figures that can be compared, no verdicts. */
import { browser } from '../../platform/api.ts';
import { sendToTab } from '../../protocol/send.ts';
import { backgroundToContent } from '../../protocol/background-to-content.ts';

const GREY = '#6b7280';

/** Counts anew for one tab. */
export async function showBadge(tabId: number): Promise<void> {
  const summary = await sendToTab(tabId, backgroundToContent, 'summary', null);
  const count = summary.ok ? summary.value.figures.filter(({ state }) => state !== 'nothing').length : 0;
  await browser.action.setBadgeBackgroundColor({ color: GREY, tabId }).catch(() => undefined);
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '', tabId }).catch(() => undefined);
}

/** After the user switched it off. */
export async function clearBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => browser.action.setBadgeText({ text: '', tabId: id }).catch(() => undefined)),
  );
}
