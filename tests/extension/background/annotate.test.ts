import { describe, expect, it } from 'vitest';
import '../../../extension/background/upkeep/upkeep.ts';
import { onCommand, onMenu } from '../../../extension/background/gestures.ts';
import type { Tabs } from 'webextension-polyfill';
import { browser } from '../../../extension/platform/api.ts';
import { fakeBrowser, type FakeBrowser, type FakeTab } from './fake-browser.ts';

const selection = {
  url: 'https://news.example/a',
  canonicalUrl: null,
  title: 'A',
  language: 'en',
  exact: 'at least 137',
  prefix: '',
  suffix: '',
  start: 0,
  end: 12,
  published: null,
  private: false,
  entity: null,
  figure: null,
};
const page: FakeTab = {
  id: 1,
  url: 'https://news.example/a',
  title: 'A',
  visible: true,
  reader: ({ type }) => (type === 'selection' ? { ok: true, value: selection } : { ok: true, value: null }),
};
const tabOf = ({ id, url, title, incognito = false }: FakeTab) => ({ id, url, title, incognito }) as Tabs.Tab;
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const draftIn = ({ session }: FakeBrowser) => session.get('draft:1');

describe('the context menu', () => {
  it('asks for the panel at once, and keeps the selection for its editor', async () => {
    const state = fakeBrowser({ tabs: [page] });
    onMenu({ menuItemId: 'annotate-selection' }, tabOf(page));
    expect(state.sidePanel).toEqual([1]);
    await settled();
    expect(draftIn(state)).toMatchObject({ exact: 'at least 137', tabId: 1, private: false });
    expect(state.opened).toEqual([]);
  });

  it('marks a passage of a private window, whatever the page says', async () => {
    const state = fakeBrowser({ tabs: [page] });
    onMenu({ menuItemId: 'annotate-selection' }, tabOf({ ...page, incognito: true }));
    await settled();
    expect(draftIn(state)).toMatchObject({ private: true });
  });

  it('reads a page that was not read yet, for its selection', async () => {
    const state = fakeBrowser({ tabs: [{ ...page, reader: undefined }] });
    const tab = state.tabs[0]!;
    const { executeScript } = browser.scripting;
    Object.assign(browser.scripting, {
      executeScript: async (injection: Parameters<typeof executeScript>[0]) => {
        if (injection.files) tab.reader = page.reader;
        return executeScript(injection);
      },
    });
    onMenu({ menuItemId: 'annotate-selection' }, tabOf(page));
    await settled();
    expect(draftIn(state)).toMatchObject({ exact: 'at least 137' });
  });

  it('notes a whole page with an empty quote', async () => {
    const state = fakeBrowser({ tabs: [{ ...page, reader: undefined }] });
    onMenu({ menuItemId: 'annotate-page' }, tabOf(page));
    await settled();
    expect(draftIn(state)).toMatchObject({ exact: '', url: page.url, title: 'A' });
  });

  it('opens a small window where the panel may not open', async () => {
    const state = fakeBrowser({ tabs: [page] });
    Object.assign(browser, { sidePanel: { open: () => Promise.reject(new Error('no gesture')) } });
    onMenu({ menuItemId: 'annotate-selection' }, tabOf(page));
    await settled();
    expect(state.opened).toEqual([browser.runtime.getURL('panel/panel.html?window=1&tab=1')]);
  });

  it('opens the panel and keeps nothing where nothing is selected', async () => {
    const state = fakeBrowser({ tabs: [{ ...page, reader: () => ({ ok: true, value: null }) }] });
    onMenu({ menuItemId: 'annotate-selection' }, tabOf(page));
    await settled();
    expect(state.sidePanel).toEqual([1]);
    expect(state.session.size).toBe(0);
  });

  it('reads a page without opening anything', async () => {
    const state = fakeBrowser({ tabs: [page] });
    onMenu({ menuItemId: 'read-page' }, tabOf(page));
    await settled();
    expect(state.scripts).toEqual([[1, 'content.js']]);
    expect(state.sidePanel).toEqual([]);
  });
});

describe('the shortcuts', () => {
  it.each([
    ['next-mention', 'command'],
    ['previous-mention', 'command'],
    ['toggle-site', 'command'],
    ['annotate-selection', 'selection'],
  ])('%s sends the page a %s', async (name, type) => {
    const state = fakeBrowser({ tabs: [page] });
    onCommand(name, tabOf(page));
    await settled();
    expect(state.sent[0]).toEqual([1, type]);
  });

  it('read a page that is not read yet', async () => {
    const state = fakeBrowser({ tabs: [{ ...page, reader: undefined }] });
    onCommand('next-mention', tabOf(page));
    await settled();
    expect(state.scripts).toEqual([[1, 'content.js']]);
  });

  it('open the panel in the very event', () => {
    const state = fakeBrowser({ tabs: [page] });
    onCommand('open-panel', tabOf(page));
    expect(state.sidePanel).toEqual([1]);
  });
});
