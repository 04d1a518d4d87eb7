/** The context menus. The browser keeps them, so they are made on install and update only. */
import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from '../platform/api.ts';
import { t } from '../platform/i18n.ts';
import { openReview } from '../platform/open-tab.ts';
import { openSidePanel } from '../platform/panel.ts';
import { annotatePage, annotateSelection } from './annotate.ts';
import { readTab } from './inject.ts';

const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

const items = (): Menus.CreateCreatePropertiesType[] => [
  {
    id: 'annotate-selection',
    title: t('menu_annotate'),
    contexts: ['selection'],
    documentUrlPatterns: PAGES,
  },
  { id: 'annotate-page', title: t('menu_note'), contexts: ['page'], documentUrlPatterns: PAGES },
  { id: 'read-page', title: t('menu_read'), contexts: ['page'], documentUrlPatterns: PAGES },
  { id: 'add-source', title: t('review_add'), contexts: ['page'], documentUrlPatterns: PAGES },
  { id: 'open-panel', title: t('menu_panel'), contexts: ['page', 'action'] },
];

export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const item of items()) browser.contextMenus.create(item);
}

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
