/**
 * The extension API with promises: Firefox has it as `browser`, Chromium as `chrome`. In the third manifest version the
 * two differ in one thing that we use, how a message is answered later; `protocol/receive.ts` minds that.
 */
import type { Browser } from 'webextension-polyfill';

type Global = typeof globalThis & Partial<Record<'browser' | 'chrome', Browser>>;

/** The global's own: an element of the page with `id="browser"` is reached by that name as well. */
export const browser = (
  Object.hasOwn(globalThis, 'browser') ? (globalThis as Global).browser : (globalThis as Global).chrome
) as Browser;
