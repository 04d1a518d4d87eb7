import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../platform/api.ts';
import { receive } from '../protocol/receive.ts';
import { send, sendToTab } from '../protocol/send.ts';
import { toBackground } from '../protocol/to-background.ts';
import { toContent, type PageSummary } from '../protocol/to-content.ts';
import { toSurfaces, type ToSurfaces } from '../protocol/to-surfaces.ts';

/** What is known of the page in a tab, or why it is not read. */
export type PageState =
  { state: 'waiting' } | { state: 'read'; summary: PageSummary } | { state: 'forbidden' | 'noAccess' };

/** Changes come in bursts while a page is read. */
const SETTLE_MS = 120;

async function ask(tabId: number): Promise<PageState> {
  const first = await sendToTab(tabId, toContent, 'summary', null);
  if (first.ok) return { state: 'read', summary: first.value };
  // The click that opened the panel may have allowed this page; without one the browser says no, and nothing is read.
  const put = await send(toBackground, 'readTab', { tabId });
  if (!put.ok) return { state: 'noAccess' };
  if (put.value.state !== 'reading') return { state: put.value.state };
  const second = await sendToTab(tabId, toContent, 'summary', null);
  return second.ok ? { state: 'read', summary: second.value } : { state: 'waiting' };
}

/** The page of a tab, kept current as it is read, as it changes, and as the tab goes elsewhere. */
export function usePage(tabId: number | null | undefined): { page: PageState; reload: () => void } {
  const [page, setPage] = useState<PageState>({ state: 'waiting' });
  const asked = useRef(0);
  const reload = useCallback(() => {
    if (typeof tabId !== 'number') return;
    asked.current += 1;
    const mine = asked.current;
    // A slower answer about an earlier page must not stand in a later one's place.
    void ask(tabId).then((now) => mine === asked.current && setPage(now));
  }, [tabId]);

  useEffect(() => {
    setPage({ state: 'waiting' });
    reload();
    const ended = new AbortController();
    let timer = 0;
    const soon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(reload, SETTLE_MS);
    };
    receive<ToSurfaces>(
      toSurfaces,
      {
        pageChanged: (_, sender) => {
          if (sender.tab?.id === tabId) soon();
          return { ok: true, value: null };
        },
        storeChanged: () => {
          soon();
          return { ok: true, value: null };
        },
        draftReady: () => ({ ok: true, value: null }),
      },
      ended.signal,
    );
    const updated = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status === 'complete') soon();
    };
    browser.tabs.onUpdated.addListener(updated);
    ended.signal.addEventListener('abort', () => {
      window.clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(updated);
    });
    return () => ended.abort();
  }, [tabId, reload]);
  return { page, reload };
}
