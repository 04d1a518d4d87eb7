import { describe, expect, it } from 'vitest';
import { putLater } from '../../../extension/background/inject.ts';
import { readTab } from '../../../extension/background/upkeep/read-tab.ts';
import { fakeBrowser, type FakeTab } from './fake-browser.ts';

describe('readTab', () => {
  it.each<[string, Omit<FakeTab, 'id'>, string]>([
    ['a page', { url: 'https://news.example/', visible: true }, 'reading'],
    ['a page of the browser', { url: 'chrome://settings/', visible: true, script: 'refused' }, 'forbidden'],
    ['its store', { url: 'https://addons.mozilla.org/', visible: true, script: 'refused' }, 'forbidden'],
    ['a PDF in its viewer', { url: 'https://news.example/a.pdf', visible: true, script: 'pdf' }, 'forbidden'],
    ['a page without a click', { url: 'https://news.example/', script: 'refused' }, 'noAccess'],
  ])('answers for %s', async (_, tab, state) => {
    const fake = fakeBrowser({ tabs: [{ id: 1, ...tab }] });
    expect(await readTab(1)).toEqual({ state });
    expect(fake.scripts).toEqual(state === 'reading' ? [[1, 'content.js']] : []);
  });

  it('answers for a tab that was closed meanwhile', async () => {
    fakeBrowser();
    expect(await readTab(9)).toEqual({ state: 'noAccess' });
  });
});

it('says whether the card could be put in', async () => {
  const fake = fakeBrowser({ tabs: [{ id: 1, url: 'https://news.example/', visible: true }] });
  expect([await putLater(1, 'card'), await putLater(2, 'anchor')]).toEqual([true, false]);
  expect(fake.scripts).toEqual([[1, 'card.js']]);
});
