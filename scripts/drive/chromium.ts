import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { findBrowsers } from './find-browser.ts';
import { killGroup, until, type Appearance, type DrivenPage, type Session } from './page.ts';

/** Chromium looks up its makers' hosts at every start unless told not to. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-domain-reliability',
  '--disable-search-engine-choice-screen',
];

interface DomNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

function* textOf(node: DomNode): Generator<string> {
  if (node.nodeType === 3 && node.nodeValue.trim()) yield node.nodeValue;
  if (node.nodeName === 'STYLE' || node.nodeName === 'SCRIPT') return;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* textOf(child);
  if (node.contentDocument) yield* textOf(node.contentDocument);
}

class ChromiumPage implements DrivenPage {
  constructor(readonly page: Page) {}

  get url() {
    return this.page.url();
  }
  async goto(url: string) {
    await this.page.goto(url, { waitUntil: 'load' });
  }
  async reload() {
    await this.page.reload({ waitUntil: 'load' });
  }
  evaluate<T>(source: string, ...args: unknown[]): Promise<T> {
    return this.page.evaluate<T>(args.length > 0 ? `(${source})(...${JSON.stringify(args)})` : source);
  }
  async move(x: number, y: number) {
    await this.page.mouse.move(x, y, { steps: 3 });
  }
  async click(x: number, y: number, { button = 'left' }: { button?: 'left' | 'right' } = {}) {
    await this.page.mouse.click(x, y, { button });
  }
  async tap(x: number, y: number) {
    // The driver's own tap wants a whole context that pretends to be a phone.
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await session.detach();
  }
  async press(keys: string) {
    await this.page.keyboard.press(keys);
  }
  async type(text: string) {
    await this.page.keyboard.type(text);
  }
  async viewport(width: number, height: number) {
    await this.page.setViewportSize({ width, height });
  }
  async screenshot(path: string) {
    await this.page.screenshot({ path });
  }
  async piercedText() {
    const cdp = await this.page.context().newCDPSession(this.page);
    const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
    await cdp.detach();
    return [...textOf(root)].join(' ').replace(/\s+/g, ' ');
  }
  async close() {
    await this.page.close();
  }
}

class ChromiumSession implements Session {
  readonly name = 'chromium';
  constructor(
    readonly context: BrowserContext,
    readonly origin: string,
    private readonly profile: string,
  ) {
    this.closed = new Promise((resolve) => context.once('close', () => resolve()));
  }
  readonly closed: Promise<void>;

  async open(url: string) {
    const page = new ChromiumPage(await this.context.newPage());
    await page.page.emulateMedia(this.media);
    await page.goto(url);
    return page;
  }
  openExtension(path: string) {
    return this.open(`${this.origin}/${path}`);
  }

  private media: Parameters<Page['emulateMedia']>[0] = {};
  async appearance({ dark = false, reducedMotion = false, forcedColors = false }: Appearance) {
    this.media = {
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
      forcedColors: forcedColors ? 'active' : 'none',
    };
    await Promise.all(this.context.pages().map((page) => page.emulateMedia(this.media)));
  }

  async pressAction(on: DrivenPage) {
    await (on as ChromiumPage).page.bringToFront();
    const cdp = await this.context.browser()!.newBrowserCDPSession();
    const { targetInfos } = (await cdp.send('Target.getTargets', { filter: [{}] })) as {
      targetInfos: { type: string; url: string; targetId: string }[];
    };
    const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === on.url);
    // The driver's types do not know the domain yet.
    await cdp.send(
      'Extensions.triggerAction' as 'Browser.close',
      {
        id: new URL(this.origin).host,
        targetId: tab!.targetId,
      } as never,
    );
    await cdp.detach();
  }

  async killBackground() {
    const anchor = this.context.pages()[0] ?? (await this.context.newPage());
    const cdp: CDPSession = await this.context.newCDPSession(anchor);
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.stopAllWorkers');
    await until('the service worker to stop', async () => {
      const { targetInfos } = (await cdp.send('Target.getTargets')) as {
        targetInfos: { type: string; url: string }[];
      };
      return !targetInfos.some(
        (target) => target.type === 'service_worker' && target.url.startsWith(this.origin),
      );
    });
    await cdp.detach();
  }

  async kill() {
    // The lock of a profile names its browser's process: `host-1234`.
    killGroup(Number(readlinkSync(join(this.profile, 'SingletonLock')).split('-').at(-1)));
    await this.closed;
  }

  async close() {
    await this.context.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

export interface ChromiumOptions {
  extension: string;
  headless?: boolean;
  touch?: boolean;
  /** Extra hosts that may be resolved; all others are refused, so that a test never reaches out. */
  allowNetwork?: boolean;
  profile?: string;
}

/** Starts Chromium with the extension of a folder, in a profile that is thrown away. */
export async function launchChromium({
  extension,
  headless = true,
  touch = false,
  allowNetwork = false,
  profile,
}: ChromiumOptions): Promise<ChromiumSession> {
  const { chromium: executablePath } = findBrowsers('chromium');
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'sourcemark-chromium-'));
  const path = resolve(extension);
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless,
    hasTouch: touch,
    viewport: headless ? { width: 1280, height: 900 } : null,
    // Playwright's own defaults switch extensions off.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${path}`,
      `--load-extension=${path}`,
      ...QUIET,
      // For `pressAction`.
      '--enable-unsafe-extension-debugging',
      ...(allowNetwork
        ? []
        : ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost']),
    ],
  });
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  return new ChromiumSession(
    context,
    new URL(worker.url()).origin === 'null'
      ? worker.url().split('/').slice(0, 3).join('/')
      : new URL(worker.url()).origin,
    folder,
  );
}
