/** What the tests of the content script share: a session, a server, a page of the extension to ask from. */
import { afterAll, beforeAll } from 'vitest';
import type { PageSummary } from '../../../extension/protocol/to-content.ts';
import type { Settings } from '../../../extension/platform/settings.ts';
import type { BrowserName } from '../../../scripts/drive/find-browser.ts';
import { summaryOf, tabOf } from '../../../scripts/drive/extension.ts';
import { until, type DrivenPage, type Session } from '../../../scripts/drive/page.ts';
import { servePages, type PageServer } from '../../../scripts/drive/serve.ts';
import { highlights, launch } from '../harness/session.ts';

export interface Lab {
  readonly session: Session;
  readonly server: PageServer;
  /** An extension page, from which messages are sent. */
  readonly control: DrivenPage;
  /** Opens a page of `tests/browser/pages`, or one given as text, and returns it with its tab. */
  open(path: string, html?: string, headers?: Record<string, string>): Promise<Opened>;
  settings(change: Partial<Settings>): Promise<void>;
}

export class Opened {
  constructor(
    readonly page: DrivenPage,
    readonly control: DrivenPage,
    readonly tab: number,
  ) {}

  summary = (): Promise<PageSummary> => summaryOf(this.control, this.tab);

  /** Sends a message to the content script, as popup and panel do. */
  send<T>(type: string, body: unknown, version = 1): Promise<T> {
    return this.control.evaluate<T>(
      `(tab, message) => chrome.tabs.sendMessage(tab, message, { frameId: 0 }).catch((error) => ({ thrown: String(error) }))`,
      this.tab,
      { sm: version, type, body },
    );
  }

  /** Our highlights by kind, as the page itself can read them: `{place: ['Mastung']}`. */
  async painted(): Promise<Record<string, string[]>> {
    const all = Object.entries(await highlights(this.page));
    const ours = all.filter(([name, texts]) => name.startsWith('sourcemark-') && texts.length > 0);
    return Object.fromEntries(ours.map(([name, texts]) => [name.slice('sourcemark-'.length), texts]));
  }

  async texts(): Promise<string[]> {
    const painted = await this.painted();
    return Object.entries(painted).flatMap(([kind, texts]) => (kind === 'flash' ? [] : texts));
  }

  /** Waits until a text is painted. */
  async untilPainted(text: string, timeoutMs = 10_000): Promise<void> {
    await until(`"${text}" to be painted`, async () => (await this.texts()).includes(text), timeoutMs);
  }

  async untilState(state: PageSummary['state'], timeoutMs = 15_000): Promise<PageSummary> {
    return until(
      `the state "${state}"`,
      async () => {
        const summary = await this.summary();
        return summary.state === state ? summary : null;
      },
      timeoutMs,
    );
  }

  /** Waits until the part that answers pointer and keys is there: it comes when the page is idle. */
  async untilAnswering(): Promise<void> {
    await until(
      'the late part',
      async () => (await this.send<{ ok?: boolean }>('selection', null)).ok === true,
    );
  }

  /** Waits until these words stand on the page, or in what lies over it. */
  async untilRead(words: string): Promise<void> {
    await until(`“${words}”`, async () => (await this.page.piercedText()).includes(words), 5000);
  }

  /** Waits until exactly these texts are painted. */
  async untilTexts(texts: readonly string[]): Promise<void> {
    const wanted = texts.toSorted().join('|');
    await until(
      `only ${wanted} to be painted`,
      async () => (await this.texts()).toSorted().join('|') === wanted,
    );
  }

  /** Waits until the page is read and what is painted has stayed the same for a while. */
  async untilQuiet(): Promise<void> {
    await this.untilState('done');
    let before = '';
    await until('painting to settle', async () => {
      const now = JSON.stringify(await this.painted());
      const same = now === before;
      before = now;
      await new Promise((resolve) => setTimeout(resolve, 250));
      return same;
    });
  }
}

/** A session for the tests of one file and browser. */
export function lab(name: BrowserName): Lab {
  let visits = 0;
  const made: { session?: Session; server?: PageServer; control?: DrivenPage } = {};
  beforeAll(async () => {
    made.server = await servePages('tests/browser/pages');
    made.session = await launch(name);
    made.control = await made.session.openExtension('options/options.html');
  });
  afterAll(async () => {
    await made.session?.close();
    await made.server?.close();
  });
  return {
    get session() {
      return made.session!;
    },
    get server() {
      return made.server!;
    },
    get control() {
      return made.control!;
    },
    async open(path, html, headers) {
      // Each visit has an address of its own, so that its tab is known among those of other tests.
      const address = html === undefined ? made.server!.origin + path : made.server!.put(path, html, headers);
      const url = `${address}?visit=${++visits}`;
      const page = await made.session!.open(url);
      return new Opened(page, made.control!, await tabOf(made.control!, url));
    },
    async settings(change) {
      await made.control!.evaluate(`(settings) => chrome.storage.local.set({ settings })`, change);
    },
  };
}

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A page around some HTML. */
export const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
