/**
 * Firefox over WebDriver BiDi. puppeteer starts it and installs the extension; pages are driven by the protocol
 * itself, since puppeteer's `goto` never returns for pages of an extension.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { findBrowsers } from './find-browser.ts';
import { killGroup, until, type Appearance, type DrivenPage, type Session } from './page.ts';

type Send = <T>(method: string, params: object) => Promise<T>;

interface RemoteValue {
  type: string;
  value?: unknown;
}
interface NodeValue {
  nodeType: number;
  nodeValue?: string;
  localName?: string;
  children?: { value?: NodeValue }[];
  shadowRoot?: { value?: NodeValue } | null;
}

const KEYS: Record<string, string> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};

function* textOf(node: NodeValue | undefined): Generator<string> {
  if (!node) return;
  if (node.nodeType === 3 && node.nodeValue?.trim()) yield node.nodeValue;
  if (node.localName === 'style' || node.localName === 'script') return;
  yield* textOf(node.shadowRoot?.value);
  for (const child of node.children ?? []) yield* textOf(child.value);
}

class FirefoxPage implements DrivenPage {
  constructor(
    private readonly send: Send,
    readonly context: string,
    public url: string,
  ) {}

  async goto(url: string) {
    await this.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
    this.url = url;
  }
  async reload() {
    await this.send('browsingContext.reload', { context: this.context, wait: 'complete' });
  }
  async evaluate<T>(source: string, ...args: unknown[]): Promise<T> {
    const body = args.length > 0 ? `(${source})(...${JSON.stringify(args)})` : source;
    const answer = await this.send<{
      type: string;
      result?: RemoteValue;
      exceptionDetails?: { text: string };
    }>('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${body})))()`,
      target: { context: this.context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'the page threw');
    const json = answer.result?.value as string | undefined;
    return (json === undefined ? undefined : JSON.parse(json)) as T;
  }
  private actions(actions: object[]) {
    return this.send('input.performActions', { context: this.context, actions });
  }
  private pointer(steps: object[], pointerType = 'mouse') {
    return this.actions([
      { type: 'pointer', id: `${pointerType}-1`, parameters: { pointerType }, actions: steps },
    ]);
  }
  async move(x: number, y: number) {
    await this.pointer([{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 50 }]);
  }
  async click(x: number, y: number, { button = 'left' }: { button?: 'left' | 'right' } = {}) {
    const code = button === 'left' ? 0 : 2;
    await this.pointer([
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: code },
      { type: 'pointerUp', button: code },
    ]);
  }
  async tap(x: number, y: number) {
    await this.pointer(
      [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
      'touch',
    );
  }
  async press(keys: string) {
    const values = keys.split('+').map((key) => KEYS[key] ?? key);
    await this.actions([
      {
        type: 'key',
        id: 'keyboard-1',
        actions: [
          ...values.map((value) => ({ type: 'keyDown', value })),
          ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
        ],
      },
    ]);
  }
  async type(text: string) {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.actions([{ type: 'key', id: 'keyboard-1', actions }]);
  }
  async viewport(width: number, height: number) {
    await this.send('browsingContext.setViewport', { context: this.context, viewport: { width, height } });
  }
  async screenshot(path: string) {
    const { data } = await this.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
    });
    writeFileSync(path, Buffer.from(data, 'base64'));
  }
  async piercedText() {
    const answer = await this.send<{ result?: { value?: NodeValue } }>('script.evaluate', {
      expression: 'document.documentElement',
      target: { context: this.context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
    });
    return [...textOf(answer.result?.value)].join(' ').replace(/\s+/g, ' ');
  }
  async close() {
    await this.send('browsingContext.close', { context: this.context });
  }
}

class FirefoxSession implements Session {
  readonly name = 'firefox';
  constructor(
    private readonly browser: Browser,
    private readonly send: Send,
    readonly origin: string,
    private readonly geckoId: string,
  ) {
    this.closed = new Promise((resolve) => browser.once('disconnected', () => resolve()));
  }
  readonly closed: Promise<void>;

  async open(url: string) {
    const { context } = await this.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const page = new FirefoxPage(this.send, context, 'about:blank');
    await page.viewport(1280, 900);
    await page.goto(url);
    return page;
  }
  openExtension(path: string) {
    return this.open(`${this.origin}/${path}`);
  }

  /** Runs in the browser's own scope, where preferences and add-ons are at hand. */
  private async chrome<T>(expression: string): Promise<T> {
    const { contexts } = await this.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    const answer = await this.send<{
      type: string;
      result?: RemoteValue;
      exceptionDetails?: { text: string };
    }>('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context: contexts[0]!.context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'the browser threw');
    return JSON.parse((answer.result?.value as string | undefined) ?? 'null') as T;
  }

  async appearance({ dark = false, reducedMotion = false, forcedColors = false }: Appearance) {
    const preferences = `
      Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1}),
      Services.prefs.setIntPref('ui.prefersReducedMotion', ${reducedMotion ? 1 : 0}),
      Services.prefs.setIntPref('browser.display.document_color_use', ${forcedColors ? 2 : 0}), null`;
    await this.chrome(`(${preferences})`);
  }

  async killBackground() {
    // What happens at the same time may wake it again at once: it is asked in the very turn in which it stops; what it is
    // in the middle of may keep it: then it is told again.
    await until('the event page to stop', () =>
      this.chrome<boolean>(
        `(async ({ extension }) => { await extension.terminateBackground(); return extension.backgroundState === 'stopped'; })(WebExtensionPolicy.getByID(${JSON.stringify(this.geckoId)}))`,
      ),
    );
  }

  async kill() {
    killGroup(this.browser.process()!.pid!);
    await this.closed;
  }

  async close() {
    await this.browser.close();
  }
}

export interface FirefoxOptions {
  extension: string;
  headless?: boolean;
  profile?: string;
  fineClock?: boolean;
}

/** The extension's origin in a profile that is kept, the same each time: its data lies under it. */
const uuidOf = (profile: string): string =>
  createHash('sha256')
    .update(profile)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

/**
 * When a browser has ended, puppeteer puts the preferences of its profile back, file by file; one that is started meanwhile
 * finds one gone. What an earlier run has left for good is not waited for.
 */
const preferencesAreBack = (profile: string): Promise<unknown> =>
  until('the preferences', async () =>
    ['prefs.js', 'user.js'].every((file) => !existsSync(join(profile, `${file}.puppeteer`))),
  ).catch(() => undefined);

/** Starts Firefox with the extension of a folder, in a profile that is thrown away. */
export async function launchFirefox({
  extension,
  headless = true,
  profile,
  fineClock = false,
}: FirefoxOptions): Promise<FirefoxSession> {
  const { firefox: executablePath } = findBrowsers('firefox');
  const folder = resolve(extension);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const geckoId = manifest.browser_specific_settings.gecko.id;
  const uuid = profile === undefined ? randomUUID() : uuidOf(profile);
  if (profile !== undefined) await preferencesAreBack(profile);
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless,
    args: ['--remote-allow-system-access'],
    ...(profile === undefined ? {} : { userDataDir: profile }),
    extraPrefsFirefox: {
      // An extension that is loaded for one run would take its data along.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      // Answers the request for an optional permission by itself: a headless run has nobody to click.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.background.idle.timeout': 600_000,
      ...(fineClock ? { 'privacy.reduceTimerPrecision': false } : {}),
    },
  });
  await browser.installExtension(folder);
  const connection = (
    browser as unknown as {
      connection: { send(method: string, params: object): Promise<{ result: unknown }> };
    }
  ).connection;
  const send: Send = async <T>(method: string, params: object) =>
    (await connection.send(method, params)).result as T;
  return new FirefoxSession(browser, send, `moz-extension://${uuid}`, geckoId);
}
