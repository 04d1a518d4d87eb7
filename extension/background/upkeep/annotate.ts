/** From a passage to its editor: the passage is kept in memory, then whatever can be opened opens. */
import type { Tabs } from 'webextension-polyfill';
import { saveDraft } from '../../platform/draft.ts';
import { openPanelWindow } from '../../platform/panel.ts';
import type { SelectionDescription } from '../../protocol/selection.ts';
import { send, sendToTab } from '../../protocol/send.ts';
import { backgroundToContent } from '../../protocol/background-to-content.ts';
import { toSurfaces } from '../../protocol/to-surfaces.ts';
import { readTab } from './read-tab.ts';

type KnownTab = Tabs.Tab & { id: number };

/** The selection in a tab; the reader is put in first where it is not there. Null where nothing is selected. */
async function selectionIn(tabId: number): Promise<SelectionDescription | null> {
  const asked = await sendToTab(tabId, backgroundToContent, 'selection', null);
  if (asked.ok) return asked.value;
  if ((await readTab(tabId)).state !== 'reading') return null;
  const again = await sendToTab(tabId, backgroundToContent, 'selection', null);
  return again.ok ? again.value : null;
}

/** A whole page, as a passage with an empty quote. What the page says of itself is asked of the reader, if it is there. */
async function wholePage(tab: KnownTab): Promise<SelectionDescription | null> {
  if (!tab.url) return null;
  const summary = await sendToTab(tab.id, backgroundToContent, 'summary', null);
  const facts = summary.ok ? summary.value.facts : {};
  return {
    url: tab.url,
    canonicalUrl: null,
    title: tab.title ?? '',
    language: facts.language ?? null,
    exact: '',
    prefix: '',
    suffix: '',
    start: 0,
    end: 0,
    published: facts.date ?? null,
    private: tab.incognito,
    entity: null,
    figure: null,
  };
}

/**
 * Opens the editor for the selection of a tab, for its whole page, or for a passage that the page's script sent along.
 * @param panel the promise of the side panel, which had to be asked for before anything else; with nothing selected the
 *   panel opens all the same
 */
export async function annotate(
  tab: KnownTab,
  what: 'selection' | 'page' | SelectionDescription,
  panel: Promise<boolean>,
): Promise<void> {
  const passage =
    what === 'selection' ? await selectionIn(tab.id) : what === 'page' ? await wholePage(tab) : what;
  if (passage) {
    await saveDraft({ ...passage, private: passage.private || tab.incognito, tabId: tab.id });
    await send(toSurfaces, 'draftReady', null);
  }
  if (!(await panel)) await openPanelWindow(tab);
}
