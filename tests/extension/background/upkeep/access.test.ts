import { describe, expect, it } from 'vitest';
import { readAllowedTabs, reconcile, withdraw } from '../../../../extension/background/upkeep/access.ts';
import { fakeBrowser } from '../fake-browser.ts';

const NEWS = '*://news.example/*';
const OTHER = '*://other.example/*';

describe('the registered reader', () => {
  it('follows what the browser grants, whatever was registered before', async () => {
    const state = fakeBrowser({ granted: [OTHER, NEWS] });
    await reconcile();
    expect(state.registered).toMatchObject([
      { matches: [NEWS, OTHER], js: ['content.js'], allFrames: false, persistAcrossSessions: true },
    ]);
    state.granted = [NEWS];
    await reconcile();
    expect(state.registered).toMatchObject([{ matches: [NEWS] }]);
    state.granted = [];
    await reconcile();
    await reconcile();
    expect(state.registered).toEqual([]);
  });

  it('is never registered for addresses that are no pages', async () => {
    const state = fakeBrowser({ granted: ['ws://news.example/*', 'chrome://favicon/*', '<all_urls>'] });
    await reconcile();
    expect(state.registered).toMatchObject([{ matches: ['<all_urls>'] }]);
  });

  it('is put into the open tabs of a site that was just allowed, and into no other', async () => {
    const state = fakeBrowser({
      granted: [NEWS],
      tabs: [
        { id: 1, url: 'https://news.example/a', visible: true },
        { id: 2, url: 'https://news.example/b', visible: true, script: 'refused' },
        { id: 3, url: 'https://clicked.example/', visible: true },
        { id: 4, url: 'https://news.example/c', visible: true },
      ],
    });
    await readAllowedTabs();
    expect(state.scripts).toEqual([
      [1, 'content.js'],
      [4, 'content.js'],
    ]);
  });

  it('is stopped where a site was taken back, and goes on where we may still look', async () => {
    const state = fakeBrowser({
      granted: [],
      registered: [{ id: 'reader', matches: [NEWS] }],
      tabs: [
        { id: 1, url: 'https://news.example/a', visible: false, reader: () => ({ ok: true, value: null }) },
        { id: 2, url: 'https://clicked.example/', visible: true, reader: () => ({ ok: true, value: null }) },
        { id: 3, url: 'https://never.example/', visible: false },
      ],
    });
    await withdraw();
    expect(state.registered).toEqual([]);
    expect(state.sent).toEqual([
      [1, 'stop'],
      [3, 'stop'],
    ]);
  });
});
