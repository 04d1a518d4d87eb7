/** What tests, pictures and the sample run need of a page, the same in both browsers. */
export interface Appearance {
  dark?: boolean;
  reducedMotion?: boolean;
  forcedColors?: boolean;
}

export interface DrivenPage {
  readonly url: string;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Evaluates in the page's own world; the source is an expression or `(...args) => ...` called with JSON arguments. */
  evaluate<T>(source: string, ...args: unknown[]): Promise<T>;
  /** Moves the pointer to a point of the viewport in CSS pixels. */
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number, options?: { button?: 'left' | 'right' }): Promise<void>;
  tap(x: number, y: number): Promise<void>;
  /** `Escape`, `Tab`, `a`, `Shift+Tab`, `Alt+Shift+N`. */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  viewport(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** All text under the page's elements, closed shadow roots and same-origin frames with it. */
  piercedText(): Promise<string>;
  close(): Promise<void>;
}

/** A browser with the extension loaded. */
export interface Session {
  readonly name: 'chromium' | 'firefox';
  /** `chrome-extension://...` or `moz-extension://...`, without a slash at the end. */
  readonly origin: string;
  open(url: string): Promise<DrivenPage>;
  /** A page of the extension: `popup/popup.html`. */
  openExtension(path: string): Promise<DrivenPage>;
  appearance(wanted: Appearance): Promise<void>;
  /** Clicks our button in the toolbar on a page, as a reader does; only in Chromium, whose driver can. */
  pressAction?(page: DrivenPage): Promise<void>;
  /** Stops the service worker or the event page, and returns when it is gone. */
  killBackground(): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser as a power cut would, with all its processes; the profile stays as they left it. */
  kill(): Promise<void>;
  /** Resolves when the reader has closed the browser. */
  readonly closed: Promise<void>;
}

/** Ends a process that was started as the first of its group, with the whole group. */
export function killGroup(pid: number): void {
  process.kill(-pid, 'SIGKILL');
}

/** Asks until the answer is truthy; the error says what was awaited. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  timeoutMs = 10_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
