/** As much of a browser as the background asks for: tabs with addresses, some of which it may see and read. */
import { vi } from 'vitest';
import { browser } from '../../../extension/platform/api.ts';

export interface FakeTab {
  id: number;
  url: string;
  /** Granted by a site or a click. */
  visible?: boolean;
  /** What happens to a script that is put in. */
  script?: 'runs' | 'refused' | 'pdf';
  /** Our content script answers in it. */
  reader?: (message: { type: string; body: unknown }) => unknown;
  incognito?: boolean;
  title?: string;
}

/** The background's parts: as modules, where the browser has a script. */
const PARTS: Record<string, () => Promise<unknown>> = {
  'late.js': () => import('../../../extension/background/late/late.ts'),
  'upkeep.js': () => import('../../../extension/background/upkeep/upkeep.ts'),
  'drawings.js': () => import('../../../extension/background/drawings/drawings.ts'),
};

interface Registered {
  id: string;
  matches: string[];
}

export interface FakeBrowser {
  tabs: FakeTab[];
  granted: string[];
  registered: Registered[];
  /** `[tab, file]` of each script that ran. */
  scripts: [number, string][];
  /** `[tab, type]` of each message that a tab was sent. */
  sent: [number, string][];
  opened: string[];
  sidePanel: number[];
  session: Map<string, unknown>;
  local: Map<string, unknown>;
  version: string;
  /** What `seed.json` holds. */
  seed: unknown;
}

const shown = ({ id, url, visible, incognito = false, title }: FakeTab, at: number) => ({
  id,
  index: at,
  windowId: 1,
  incognito,
  title,
  active: at === 0,
  url: visible ? url : undefined,
});

const matching = (url: string, patterns: string[]) =>
  patterns.some((pattern) => url.startsWith(pattern.replace('*://', 'https://').replace(/\*$/, '')));

/** Fills the stand-in of the extension API and answers what was done to it. */
export function fakeBrowser(start: Partial<FakeBrowser> = {}): FakeBrowser {
  const state: FakeBrowser = {
    tabs: [],
    granted: [],
    registered: [],
    scripts: [],
    sent: [],
    opened: [],
    sidePanel: [],
    session: new Map(),
    local: new Map(),
    version: '0.1.0',
    seed: null,
    ...start,
  };
  const tab = (id: number) => {
    const found = state.tabs.find((one) => one.id === id);
    if (!found) throw new Error('No tab with id');
    return found;
  };
  Object.assign(browser, {
    tabs: {
      query: async ({ url }: { url?: string[] } = {}) =>
        state.tabs.map(shown).filter((one) => !url || (one.url && matching(one.url, url))),
      get: async (id: number) => shown(tab(id), 0),
      create: async ({ url }: { url: string }) => state.opened.push(url),
      sendMessage: async (id: number, message: { type: string; body: unknown }) => {
        state.sent.push([id, message.type]);
        const { reader } = tab(id);
        if (!reader) throw new Error('Receiving end does not exist');
        return reader(message);
      },
    },
    scripting: {
      executeScript: async ({
        target,
        files,
        func,
      }: {
        target: { tabId: number };
        files?: string[];
        func?: unknown;
      }) => {
        const { script = 'runs' } = tab(target.tabId);
        if (script === 'refused') throw new Error('Cannot access contents of the page');
        if (func) return [{ result: script === 'pdf' ? 'application/pdf' : 'text/html' }];
        state.scripts.push([target.tabId, files![0]!]);
        return [{}];
      },
      getRegisteredContentScripts: async () => structuredClone(state.registered),
      registerContentScripts: async (scripts: Registered[]) => {
        if (state.registered.length > 0) throw new Error('Duplicate script ID');
        state.registered.push(...scripts);
      },
      updateContentScripts: async ([script]: [Registered]) => {
        state.registered = state.registered.map((one) => (one.id === script.id ? script : one));
      },
      unregisterContentScripts: async () => {
        state.registered = [];
      },
    },
    permissions: { getAll: async () => ({ origins: [...state.granted] }) },
    windows: { create: async ({ url }: { url: string }) => state.opened.push(url), update: vi.fn() },
    sidePanel: { open: async ({ tabId }: { tabId: number }) => state.sidePanel.push(tabId) },
  });
  Object.assign(browser, { alarms: { create: async () => undefined, clear: async () => true } });
  Object.assign(browser.runtime, {
    sendMessage: async () => undefined,
    openOptionsPage: vi.fn(),
    getManifest: () => ({ version: state.version }),
    getPlatformInfo: async () => ({}),
  });
  Object.assign(browser.storage.local, {
    get: async (key: string) => (state.local.has(key) ? { [key]: state.local.get(key) } : {}),
    set: async (all: object) => Object.entries(all).forEach(([key, value]) => state.local.set(key, value)),
  });
  vi.stubGlobal('fetch', async () => {
    if (state.seed === null) throw new TypeError('Failed to fetch');
    return { json: async () => structuredClone(state.seed) };
  });
  Object.assign(browser.storage.session, {
    set: async (all: object) => Object.entries(all).forEach(([key, value]) => state.session.set(key, value)),
  });
  vi.stubGlobal('importScripts', (url: string) => PARTS[url.split('/').at(-1)!]!());
  vi.stubGlobal('navigator', {
    locks: { request: async (_: string, work: () => Promise<unknown>) => work() },
  });
  return state;
}
