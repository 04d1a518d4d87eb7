/** What menus and shortcuts ask for. The panel is asked for at once: only the gesture's own event may open it. */
import type { Tabs } from 'webextension-polyfill';
import { openSidePanel } from '../platform/panel.ts';
import { upkeep } from './parts.ts';

const WITH_PANEL = new Set(['open-panel', 'annotate-selection', 'annotate-page']);

const ask = (what: string, tab: Tabs.Tab | undefined, orInFront: boolean): void => {
  const panel = WITH_PANEL.has(what) ? openSidePanel(tab?.id) : null;
  void upkeep().then((part) => part.answer(what, tab, panel, orInFront));
};

export const onMenu = ({ menuItemId }: { menuItemId: string | number }, tab: Tabs.Tab | undefined): void =>
  ask(String(menuItemId), tab, false);

/** @param tab as the browser passes it along; older ones don't, and then no panel can be opened for it in time. */
export const onCommand = (command: string, tab: Tabs.Tab | undefined): void => ask(command, tab, true);
