/** Tests that run in Node touch extension code only through what does not need a browser; a stand-in for `browser` keeps imports alive. */
import { vi } from 'vitest';
import { getMessage } from '../../extension/platform/english.ts';

const event = () => {
  const listeners = new Set<unknown>();
  return {
    addListener: (listener: unknown) => listeners.add(listener),
    removeListener: (listener: unknown) => listeners.delete(listener),
    hasListener: (listener: unknown) => listeners.has(listener),
  };
};

vi.stubGlobal('chrome', {
  runtime: {
    id: 'sourcemark-test',
    onMessage: event(),
    getURL: (path: string) => `chrome-extension://sourcemark-test/${path}`,
    sendMessage: async () => undefined,
  },
  i18n: { getMessage, getUILanguage: () => 'en' },
  storage: {
    local: { get: async () => ({}), set: async () => undefined },
    session: { get: async () => ({}), set: async () => undefined },
    onChanged: event(),
  },
  tabs: { sendMessage: async () => undefined },
});

// The polyfill refuses to load outside an extension.
vi.mock('webextension-polyfill', () => ({ default: (globalThis as unknown as { chrome: unknown }).chrome }));
