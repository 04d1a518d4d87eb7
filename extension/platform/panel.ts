/**
 * Where the panel opens: Chromium's side panel, Firefox's sidebar, or a small window where neither may open. Both
 * browsers ask for a user's gesture, which is spent by the first `await`; so these start before anything is awaited.
 */
import type { Tabs } from 'webextension-polyfill';
import { browser } from './api.ts';

interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
}

const sidePanel = (): SidePanel | undefined => (browser as unknown as { sidePanel?: SidePanel }).sidePanel;

/** A page of the panel: `#/entity/sm:seed/group/ttp` and the like; the list of the page's mentions where there is none. */
export const panelAddress = (route = '', query = ''): string =>
  browser.runtime.getURL(`panel/panel.html${query && `?${query}`}${route && `#${route}`}`);

/**
 * Opens the side panel or the sidebar. Call it in the gesture's own event, before any `await`.
 * @returns false where the browser declined, as Firefox does for a click in a page
 */
export async function openSidePanel(tabId: number | undefined): Promise<boolean> {
  try {
    const chromium = sidePanel();
    if (chromium && tabId !== undefined) await chromium.open({ tabId });
    else if (!chromium && browser.sidebarAction) await browser.sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}

/** Opens the panel in a small window for a tab, or brings the one forward that is open for it. */
export async function openPanelWindow(tab: Pick<Tabs.Tab, 'id' | 'incognito'>): Promise<boolean> {
  const url = panelAddress('', `window=1&tab=${tab.id}`);
  try {
    const open = (await browser.tabs.query({})).find((other) => other.url?.startsWith(url));
    if (open?.windowId !== undefined) {
      await browser.windows.update(open.windowId, { focused: true });
      return true;
    }
    // Chromium shows no extension page in a private window of an extension that is the same in both.
    const incognito = !sidePanel() && tab.incognito;
    await browser.windows.create({ url, type: 'popup', width: 440, height: 720, incognito });
    return true;
  } catch {
    return false;
  }
}
