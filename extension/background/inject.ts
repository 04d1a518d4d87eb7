/** Puts our scripts into tabs: the card and the finder of marks, where the reader asks for them. */
import { browser } from '../platform/api.ts';

const LATER = { card: 'card.js', anchor: 'anchor.js' } as const;

/** Throws where the browser does not let us in. */
export const put = (tabId: number, file: string) =>
  browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });

/** What a page's reader asks for later. False where the tab is gone or no longer ours. */
export async function putLater(tabId: number, what: keyof typeof LATER): Promise<boolean> {
  try {
    await put(tabId, LATER[what]);
    return true;
  } catch {
    return false;
  }
}
