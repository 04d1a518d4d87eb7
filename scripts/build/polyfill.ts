/**
 * Leaves `webextension-polyfill` out of a build. Both browsers that we build for have the API with promises themselves, and
 * it would be in each of our scripts. Where Chromium differs still (a listener's promise is no answer there),
 * `protocol/receive.ts` answers in the way that both understand.
 */
import type { Plugin } from 'vite';
import type { Target } from './manifest.ts';

/** The first Chromium whose every function that we call answers with a promise (`contextMenus` came last). */
export const PROMISES_SINCE = 123;

const NATIVE: Record<Target, string> = {
  chromium: 'module.exports = globalThis.chrome;',
  firefox: 'module.exports = globalThis.browser;',
};

export const nativeApi = (target: Target): Plugin => ({
  name: 'sourcemark-native-api',
  apply: 'build',
  transform: {
    filter: { id: /webextension-polyfill\/dist\/browser-polyfill\.js/ },
    handler: () => ({ code: NATIVE[target], map: null }),
  },
});
