import { describe, expect, it } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import '../../../extension/background/upkeep/upkeep.ts';
import { onCommand, onMenu } from '../../../extension/background/gestures.ts';
import { openReview } from '../../../extension/platform/open-tab.ts';
import { fakeBrowser, type FakeTab } from './fake-browser.ts';

const page: FakeTab = { id: 7, url: 'https://news.example/a', title: 'A', visible: true };
const tab = { id: 7, url: page.url, title: 'A', incognito: false } as Tabs.Tab & { id: number };
const REVIEW = expect.stringContaining('review/review.html?tab=7');
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('a page is added as a source', () => {
  it.each<[string, () => void]>([
    ['from the menu', () => onMenu({ menuItemId: 'add-source' }, tab)],
    ['by a shortcut', () => onCommand('add-source', tab)],
    ['from a surface', () => void openReview(tab)],
  ])('%s, in a tab of its own and without the panel', async (_, ask) => {
    const state = fakeBrowser({ tabs: [page] });
    ask();
    await settled();
    expect(state.opened).toEqual([REVIEW]);
    expect(state.sidePanel).toEqual([]);
  });

  it('is not begun for a menu without a tab', async () => {
    const state = fakeBrowser({ tabs: [page] });
    onMenu({ menuItemId: 'add-source' }, undefined);
    await settled();
    expect(state.opened).toEqual([]);
  });
});
