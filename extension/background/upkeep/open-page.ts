/** Opens the extension's own pages. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../../platform/api.ts';
import { openTab } from '../../platform/open-tab.ts';
import { openPanelWindow, panelAddress } from '../../platform/panel.ts';
import type { Ask } from '../../protocol/envelope.ts';
import type { ToBackground } from '../../protocol/to-background.ts';

/**
 * A record opens in a tab of its own, so that the page stays where it was.
 * @param panel the promise of the side panel, where that is what opens
 */
export async function openPage(
  { page, id }: Ask<ToBackground, 'open'>,
  sender: Runtime.MessageSender,
  panel: Promise<boolean> | null,
): Promise<void> {
  if (panel) {
    const opened = await panel;
    if (!opened && sender.tab) await openPanelWindow(sender.tab);
    else if (!opened) await openTab(panelAddress(), sender.tab);
  } else if (page === 'options') await browser.runtime.openOptionsPage();
  else if (page === 'welcome') await openTab(browser.runtime.getURL('welcome/welcome.html'), sender.tab);
  else await openTab(panelAddress(id ? `/${page}/${id}` : `/${page}`), sender.tab);
}
