/** Keeps the registered content script in step with the sites that the user allowed: the browser's list is the only one. */
import { grantedOrigins } from '../../platform/access.ts';
import { browser } from '../../platform/api.ts';
import { stopHiddenTabs } from '../tabs.ts';
import { readTabs } from './read-tab.ts';

const ID = 'reader';

/** Web addresses only; an address of another kind is never read without a click. */
const readable = (origins: readonly string[]): string[] =>
  origins.filter((origin) => /^(?:\*|https?|file):\/\/|^<all_urls>$/.test(origin)).sort();

async function register(matches: string[]): Promise<void> {
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    matches,
    js: ['content.js'],
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Registers the reader for exactly the sites that are allowed now. One at a time: two events may come at once. */
export async function reconcile(): Promise<string[]> {
  return navigator.locks.request('sourcemark-access', async () => {
    const matches = readable(await grantedOrigins());
    await register(matches);
    return matches;
  });
}

/** Reads the open tabs of allowed sites as well, so that nobody has to reload after allowing one. */
export async function readAllowedTabs(): Promise<void> {
  const matches = await reconcile();
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches });
  await readTabs(tabs.flatMap(({ id }) => id ?? []));
}

/** After a site was taken back: no new page of it is read, and open ones are left. */
export async function withdraw(): Promise<void> {
  await reconcile();
  await stopHiddenTabs();
}
