/** The context menus. The browser keeps them, so they are made on install and update only. */
import type { Menus } from 'webextension-polyfill';
import { browser } from '../../platform/api.ts';
import { t } from '../../platform/i18n.ts';

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
