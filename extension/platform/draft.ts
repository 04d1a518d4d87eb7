/**
 * Passages that wait for their editor, in `storage.session`: memory only, so nothing of a private window reaches the
 * disk. One a tab; a newer one takes its place. A whole page is a passage with an empty `exact`.
 * `{'draft:12': {tabId: 12, at: '2026-01-02T10:00:00.000Z', exact: 'at least 137 people', url: ..., private: false, ...}}`
 */
import * as v from 'valibot';
import { selectionDescription, type SelectionDescription } from '../protocol/selection.ts';
import { browser } from './api.ts';

const PREFIX = 'draft:';
const draft = v.object({ ...selectionDescription.entries, tabId: v.number(), at: v.string() });
export type Draft = v.InferOutput<typeof draft>;

const key = (tabId: number) => `${PREFIX}${tabId}`;

function read(stored: unknown): Draft | null {
  const parsed = v.safeParse(draft, stored);
  return parsed.success ? parsed.output : null;
}

/** Keeps a passage for the editor, instead of one that waited for the same tab. */
export async function saveDraft(passage: SelectionDescription & { tabId: number }): Promise<void> {
  await browser.storage.session.set({
    [key(passage.tabId)]: { ...passage, at: new Date().toISOString() } satisfies Draft,
  });
}

/**
 * Takes the passage that waits for a tab, or the newest of all where no tab is named, and removes it.
 * Null where none waits.
 */
export async function takeDraft(tabId?: number): Promise<Draft | null> {
  const stored = await browser.storage.session.get(tabId === undefined ? null : key(tabId));
  const waiting = Object.entries(stored)
    .filter(([name]) => name.startsWith(PREFIX))
    .map(([, value]) => read(value))
    .filter((one) => one !== null)
    .sort((a, b) => b.at.localeCompare(a.at));
  const [newest] = waiting;
  if (!newest) return null;
  await browser.storage.session.remove(key(newest.tabId));
  return newest;
}

/** Calls back with each passage that begins to wait, until the signal aborts; it is not taken by that. */
export function watchDrafts(callback: (draft: Draft) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session') return;
    for (const [name, { newValue }] of Object.entries(changes)) {
      const found = name.startsWith(PREFIX) ? read(newValue) : null;
      if (found) callback(found);
    }
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
