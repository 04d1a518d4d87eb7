/** What is done for a menu or a shortcut. */
import type { Tabs } from 'webextension-polyfill';
import { openReview } from '../../platform/open-tab.ts';
import type { Ask } from '../../protocol/envelope.ts';
import { sendToTab } from '../../protocol/send.ts';
import { backgroundToContent } from '../../protocol/background-to-content.ts';
import type { ToContent } from '../../protocol/to-content.ts';
import { activeTab } from '../tabs.ts';
import { annotate } from './annotate.ts';
import { readTab } from './read-tab.ts';

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

/**
 * @param panel the promise of the side panel, where it was asked for
 * @param orInFront whether the tab in front is meant where none is named
 */
export async function answer(
  what: string,
  tab: Tabs.Tab | undefined,
  panel: Promise<boolean> | null,
  orInFront: boolean,
): Promise<void> {
  const here = tab ?? (orInFront ? await activeTab() : undefined);
  if (here?.id === undefined) return;
  const known = { ...here, id: here.id };
  const forPage = PAGE_COMMANDS[what];
  if (forPage) await inPage(known.id, forPage);
  else if (what === 'read-page') await readTab(known.id);
  else if (what === 'add-source') await openReview(known);
  else if (panel && what === 'annotate-selection') await annotate(known, 'selection', panel);
  else if (panel && what === 'annotate-page') await annotate(known, 'page', panel);
}
