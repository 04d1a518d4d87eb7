/** The keyboard shortcuts. */
import type { Tabs } from 'webextension-polyfill';
import { openSidePanel } from '../platform/panel.ts';
import type { Ask } from '../protocol/envelope.ts';
import { sendToTab } from '../protocol/send.ts';
import { backgroundToContent } from '../protocol/background-to-content.ts';
import type { ToContent } from '../protocol/to-content.ts';
import { readTab } from './inject.ts';
import { upkeep } from './parts.ts';
import { activeTab } from './tabs.ts';

type PageCommand = Ask<ToContent, 'command'>['name'];
const PAGE_COMMANDS: Record<string, PageCommand> = {
  'toggle-site': 'toggle',
  'next-mention': 'next',
  'previous-mention': 'previous',
};

/** A shortcut is a click like any other: where the page is not read yet, it is read now. */
async function inPage(tabId: number, name: PageCommand): Promise<void> {
  const told = await sendToTab(tabId, backgroundToContent, 'command', { name });
  if (!told.ok && told.error.code === 'gone') await readTab(tabId);
}

/** @param tab as the browser passes it along; older ones don't, and then no panel can be opened for it in time. */
export function onCommand(command: string, tab: Tabs.Tab | undefined): void {
  const forPage = PAGE_COMMANDS[command];
  const adds = command === 'add-source';
  const panel = forPage || adds ? null : openSidePanel(tab?.id);
  void (async () => {
    const here = tab ?? (await activeTab());
    if (here?.id === undefined) return;
    if (forPage) return inPage(here.id, forPage);
    const known = { ...here, id: here.id };
    if (adds) await (await upkeep()).openReview(known);
    else if (command === 'annotate-selection') await (await upkeep()).annotate(known, 'selection', panel!);
  })();
}
