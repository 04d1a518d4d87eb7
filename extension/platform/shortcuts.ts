/** The user's own keys for the commands, and the browser's place to change them. */
import type { Commands } from 'webextension-polyfill';
import { browser } from './api.ts';

export interface Shortcut {
  name: string;
  description: string;
  /** As the browser writes it ("Alt+Shift+S"); null where the command has no keys. */
  keys: string | null;
}

/** The commands of the manifest. The one that opens the popup is the browser's own and is left out. */
export async function shortcuts(): Promise<Shortcut[]> {
  return (await browser.commands.getAll())
    .filter(({ name }) => name && !name.startsWith('_'))
    .map(({ name, description, shortcut }) => ({
      name: name!,
      description: description ?? name!,
      keys: shortcut || null,
    }));
}

/** Opens the browser's page for shortcuts. False where it has none that an extension may open. */
export async function openShortcutSettings(): Promise<boolean> {
  const commands = browser.commands as Commands.Static & { openShortcutSettings?: () => Promise<void> };
  try {
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
