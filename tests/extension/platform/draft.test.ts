import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../../../extension/platform/api.ts';
import { saveDraft, takeDraft, watchDrafts, type Draft } from '../../../extension/platform/draft.ts';
import type { SelectionDescription } from '../../../extension/protocol/selection.ts';

const session = new Map<string, unknown>();
const local = vi.fn();

const passage: SelectionDescription = {
  url: 'https://news.example/a',
  canonicalUrl: null,
  title: 'A',
  language: null,
  exact: 'at least 137',
  prefix: '',
  suffix: '',
  start: 0,
  end: 12,
  published: null,
  private: true,
  entity: null,
  figure: null,
};

beforeEach(() => {
  session.clear();
  const area = browser.storage.session as unknown as Record<string, unknown>;
  area['get'] = async (key: string | null) =>
    key === null ? Object.fromEntries(session) : session.has(key) ? { [key]: session.get(key) } : {};
  area['set'] = async (all: object) => Object.entries(all).forEach(([key, value]) => session.set(key, value));
  area['remove'] = async (key: string) => session.delete(key);
  (browser.storage.local as unknown as Record<string, unknown>)['set'] = local;
});

it('keeps one passage a tab, hands it out once, and writes nothing to the disk', async () => {
  await saveDraft({ ...passage, tabId: 1 });
  await saveDraft({ ...passage, tabId: 2, exact: 'other' });
  await saveDraft({ ...passage, tabId: 1, exact: 'newer' });
  expect(await takeDraft(1)).toMatchObject({ tabId: 1, exact: 'newer', private: true });
  expect(await takeDraft(1)).toBeNull();
  expect(await takeDraft(2)).toMatchObject({ exact: 'other' });
  expect(local).not.toHaveBeenCalled();
});

it('hands out the newest where no tab is named, and nothing that is not a passage', async () => {
  session.set('draft:3', { tabId: 3, at: '9999' });
  session.set('settings', {});
  expect(await takeDraft()).toBeNull();
  session.set('draft:1', { ...passage, tabId: 1, at: '2026-01-01' });
  session.set('draft:2', { ...passage, tabId: 2, at: '2026-01-02' });
  expect((await takeDraft())?.tabId).toBe(2);
  expect((await takeDraft())?.tabId).toBe(1);
});

it('tells of passages that begin to wait, until the signal aborts', () => {
  const added = vi.spyOn(browser.storage.onChanged, 'addListener');
  const end = new AbortController();
  const seen: Draft[] = [];
  watchDrafts((draft) => seen.push(draft), end.signal);
  const listener = added.mock.calls[0]![0] as (changes: object, area: string) => void;
  const newValue = { ...passage, tabId: 4, at: '2026-01-01' };
  listener({ 'draft:4': { newValue }, other: { newValue } }, 'session');
  listener({ 'draft:4': { newValue } }, 'local');
  listener({ 'draft:4': { oldValue: newValue } }, 'session');
  expect(seen.map(({ tabId }) => tabId)).toEqual([4]);
  end.abort();
  expect(browser.storage.onChanged.hasListener(listener as never)).toBe(false);
});
