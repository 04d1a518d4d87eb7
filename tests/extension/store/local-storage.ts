/** `storage.local` and Web Locks in memory, for tests that look at what is kept beside the databases. */
import { vi } from 'vitest';
import { browser } from '../../../extension/platform/api.ts';

export function memoryStorage(): Map<string, unknown> {
  const kept = new Map<string, unknown>();
  Object.assign(browser.storage.local, {
    get: async (key: string) => (kept.has(key) ? { [key]: structuredClone(kept.get(key)) } : {}),
    set: async (values: object) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value));
    },
  });
  let last: Promise<unknown> = Promise.resolve();
  const request = (_: string, work: () => Promise<unknown>) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  vi.stubGlobal('navigator', { locks: { request } });
  return kept;
}
