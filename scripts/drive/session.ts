import { launchChromium } from './chromium.ts';
import type { BrowserName } from './find-browser.ts';
import { launchFirefox } from './firefox.ts';
import type { Session } from './page.ts';

export interface SessionOptions {
  /** The built extension's folder. */
  extension: string;
  headless?: boolean;
  /** A folder that the profile is kept in, for a browser that comes back after it was killed. */
  profile?: string;
  /** Lets the browser reach other hosts than this machine (for `npm start -- URL`). */
  allowNetwork?: boolean;
  /** For what is measured: Firefox otherwise tells a page, and a content script in it, whole milliseconds only. */
  fineClock?: boolean;
}

/** Starts a browser with the extension loaded. */
export const launchSession = (name: BrowserName, options: SessionOptions): Promise<Session> =>
  name === 'chromium' ? launchChromium(options) : launchFirefox(options);
