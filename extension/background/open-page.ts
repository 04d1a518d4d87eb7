/** Opens the extension's own pages. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../platform/api.ts';
import { openPanelWindow, openSidePanel, panelAddress } from '../platform/panel.ts';
import type { Ask } from '../protocol/envelope.ts';
import type { ToBackground } from '../protocol/to-background.ts';

async function openTab(url: string, sender: Runtime.MessageSender): Promise<void> {
  const beside = sender.tab?.index === undefined ? {} : { index: sender.tab.index + 1 };
  // Chromium shows no extension page in a private window of an extension that is the same in both.
  const place = sender.tab?.incognito ? {} : { ...beside, windowId: sender.tab?.windowId };
  await browser.tabs.create({ url, ...place }).catch(() => browser.tabs.create({ url }));
}

/** A record opens in a tab of its own, so that the page stays where it was. */
export async function openPage(
  { page, id }: Ask<ToBackground, 'open'>,
  sender: Runtime.MessageSender,
): Promise<void> {
  if (page === 'panel') {
    const opened = await openSidePanel(sender.tab?.id);
    if (!opened && sender.tab) await openPanelWindow(sender.tab);
    else if (!opened) await openTab(panelAddress(), sender);
  } else if (page === 'options') await browser.runtime.openOptionsPage();
  else if (page === 'welcome') await openTab(browser.runtime.getURL('welcome/welcome.html'), sender);
  else await openTab(panelAddress(id ? `/${page}/${id}` : `/${page}`), sender);
}
