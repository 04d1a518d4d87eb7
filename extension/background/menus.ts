/** What the context menus do. */
import type { Tabs } from 'webextension-polyfill';
import { openSidePanel } from '../platform/panel.ts';
import { readTab } from './inject.ts';
import { upkeep } from './parts.ts';

/** The panel is asked for first: only the gesture's own event may open it. */
export function onMenu({ menuItemId }: { menuItemId: string | number }, tab: Tabs.Tab | undefined): void {
  const tabId = tab?.id;
  if (menuItemId === 'read-page') {
    if (tabId !== undefined) void readTab(tabId);
    return;
  }
  if (menuItemId === 'add-source') {
    if (tab && tabId !== undefined) void upkeep().then((part) => part.openReview({ ...tab, id: tabId }));
    return;
  }
  const panel = openSidePanel(tabId);
  if (!tab || tabId === undefined) return;
  const what =
    menuItemId === 'annotate-selection' ? 'selection' : menuItemId === 'annotate-page' ? 'page' : null;
  if (what) void upkeep().then((part) => part.annotate({ ...tab, id: tabId }, what, panel));
}
