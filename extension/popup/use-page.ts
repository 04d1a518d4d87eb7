import type { Tabs } from 'webextension-polyfill';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/api.ts';
import { receive } from '../protocol/receive.ts';
import { send, sendToTab } from '../protocol/send.ts';
import { toBackground } from '../protocol/to-background.ts';
import { toContent, type PageSummary } from '../protocol/to-content.ts';
import { toSurfaces, type ToSurfaces } from '../protocol/to-surfaces.ts';

/** The page in the tab that the popup was opened on. */
export type Page =
  | { state: 'waiting' }
  | { state: 'read'; summary: PageSummary }
  | { state: 'noAccess' }
  | { state: 'forbidden' };

/** Changes come in bursts while a page is read. */
const SETTLE_MS = 100;

const summaryOf = (tabId: number) => sendToTab(tabId, toContent, 'summary', null);

/** Reads the tab: the click on the button is what entitles us to. */
async function begin(tabId: number): Promise<Page> {
  const put = await send(toBackground, 'readTab', { tabId });
  if (!put.ok) return { state: 'noAccess' };
  if (put.value.state !== 'reading') return { state: put.value.state };
  const answer = await summaryOf(tabId);
  return answer.ok ? { state: 'read', summary: answer.value } : { state: 'waiting' };
}

async function look(tabId: number): Promise<Page> {
  const answer = await summaryOf(tabId);
  return answer.ok ? { state: 'read', summary: answer.value } : begin(tabId);
}

/** The active tab; the one that the address names (`?tab=12`) where the popup was opened in a tab of its own. */
async function tabOf(query: string): Promise<Tabs.Tab | null> {
  const named = Number(new URLSearchParams(query).get('tab'));
  if (named > 0) return browser.tabs.get(named).catch(() => null);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active ?? null;
}

interface PageInTab {
  tab: Tabs.Tab | null;
  page: Page;
  /** Reads the page, or asks again. */
  read: () => void;
}

export function usePage(): PageInTab {
  const [tab, setTab] = useState<Tabs.Tab | null>(null);
  const [page, setPage] = useState<Page>({ state: 'waiting' });
  const id = tab?.id;
  useEffect(() => {
    void tabOf(location.search).then((found) => {
      setTab(found);
      if (found?.id === undefined) setPage({ state: 'forbidden' });
      else void look(found.id).then(setPage);
    });
  }, []);
  useEffect(() => {
    if (id === undefined) return undefined;
    const ended = new AbortController();
    let timer = 0;
    const soon = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        void summaryOf(id).then((answer) => {
          if (answer.ok && !ended.signal.aborted) setPage({ state: 'read', summary: answer.value });
        });
      }, SETTLE_MS);
    };
    const heard = () => ({ ok: true, value: null }) as const;
    receive<ToSurfaces>(
      toSurfaces,
      {
        pageChanged: (_, sender) => {
          if (sender.tab?.id === id) soon();
          return heard();
        },
        storeChanged: () => {
          soon();
          return heard();
        },
        draftReady: heard,
      },
      ended.signal,
    );
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [id]);
  const read = () => void (id !== undefined && begin(id).then(setPage));
  return { tab, page, read };
}
