/** Tests that run in Node touch extension code only through what does not need a browser; a stand-in for `browser` keeps imports alive. */
import messages from '../../extension/_locales/en/messages.json' with { type: 'json' };
import { vi } from 'vitest';

interface Entry {
  message: string;
}

/** Fills `$1`, `$2` in as the browser does. An unknown key is an empty string, as there. */
const getMessage = (key: string, values: string | string[] = []) =>
  ((messages as Record<string, Entry>)[key]?.message ?? '').replace(
    /\$(\d)/g,
    (_, place: string) => [values].flat()[Number(place) - 1] ?? '',
  );

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
