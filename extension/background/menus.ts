/** What the context menus do. */
import type { Tabs } from 'webextension-polyfill';
import { openReview } from '../platform/open-tab.ts';
import { openSidePanel } from '../platform/panel.ts';
import { annotatePage, annotateSelection } from './annotate.ts';
import { readTab } from './inject.ts';

/** The panel is asked for first: only the gesture's own event may open it. */
export function onMenu({ menuItemId }: { menuItemId: string | number }, tab: Tabs.Tab | undefined): void {
  const tabId = tab?.id;
  if (menuItemId === 'read-page') {
    if (tabId !== undefined) void readTab(tabId);
    return;
  }
  if (menuItemId === 'add-source') {
    if (tab && tabId !== undefined) void openReview({ ...tab, id: tabId });
    return;
  }
  const panel = openSidePanel(tabId);
  if (!tab || tabId === undefined) return;
  if (menuItemId === 'annotate-selection') void annotateSelection({ ...tab, id: tabId }, panel);
  if (menuItemId === 'annotate-page') void annotatePage({ ...tab, id: tabId }, panel);
}
