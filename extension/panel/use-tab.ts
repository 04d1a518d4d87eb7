import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/api.ts';
import { placeOf, type Place } from './place.ts';

/**
 * The tab that the panel is about: the active one of its window, or the one that its own window was opened for; null
 * where the panel is a tab itself. `undefined` until that is known. No address is asked for: that would need a
 * permission of its own.
 */
export function useTab(): number | null | undefined {
  const [tabId, setTabId] = useState<number | null>();
  useEffect(() => {
    const ended = new AbortController();
    void start(setTabId, ended.signal);
    return () => ended.abort();
  }, []);
  return tabId;
}

async function start(set: (tabId: number | null) => void, signal: AbortSignal): Promise<void> {
  const own = await browser.tabs.getCurrent().catch(() => undefined);
  const place: Place = placeOf(location.search, own !== undefined);
  if (signal.aborted) return;
  if (place.kind === 'window') return set(place.tabId);
  if (place.kind === 'tab') return set(null);
  const { id: windowId } = await browser.windows.getCurrent();
  const [active] = await browser.tabs.query({ active: true, windowId });
  if (signal.aborted) return;
  const activated = (info: { tabId: number; windowId: number }) => {
    if (info.windowId === windowId) set(info.tabId);
  };
  browser.tabs.onActivated.addListener(activated);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(activated));
  set(active?.id ?? null);
}
