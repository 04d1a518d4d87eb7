// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from '../../../extension/platform/api.ts';
import { App } from '../../../extension/popup/app.tsx';
import type { PageSummary } from '../../../extension/protocol/to-content.ts';
import { button, click, textOf } from '../ui/draw.ts';
import { figureOn, summary, unlisted } from './summary.ts';

interface World {
  url?: string;
  /** What the content script answers; null where there is none in the tab. */
  page: PageSummary | null;
  put?: 'reading' | 'forbidden' | 'noAccess';
  afterPut?: PageSummary;
  settings?: object;
  origins?: string[];
  granted?: boolean;
}

let root: HTMLElement;
const closed = vi.fn();
let stored: Record<string, unknown>;
const sent: { type: string; body: unknown }[] = [];
const asked: string[][] = [];

/** The browser as the popup sees it. Answers come in later turns, as they do. */
async function open({
  url = 'https://www.news.example/a',
  page,
  put = 'noAccess',
  afterPut,
  settings,
  origins = [],
  granted = false,
}: World) {
  let content = page;
  stored = settings ? { settings } : {};
  sent.length = 0;
  asked.length = 0;
  const event = { addListener: vi.fn(), removeListener: vi.fn() };
  Object.assign(browser, {
    tabs: {
      query: async () => [{ id: 7, url: url || undefined, incognito: false }],
      reload: vi.fn(async () => undefined),
      sendMessage: async (_: number, message: { type: string; body: unknown }) => {
        sent.push(message);
        if (content === null) throw new Error('nobody there');
        return {
          ok: true,
          value: message.type === 'summary' ? content : message.type === 'reveal' ? true : null,
        };
      },
    },
    permissions: {
      getAll: async () => ({ origins }),
      request: async ({ origins: wanted }: { origins: string[] }) => {
        asked.push(wanted);
        return granted;
      },
      remove: async () => true,
      onAdded: event,
      onRemoved: event,
    },
    storage: {
      local: { get: async () => stored, set: async (value: object) => void Object.assign(stored, value) },
      onChanged: event,
    },
  });
  browser.runtime.sendMessage = (async (message: { type: string; body: unknown }) => {
    sent.push(message);
    if (message.type !== 'readTab') return undefined;
    if (put === 'reading') content = afterPut ?? null;
    return { ok: true, value: { state: put } };
  }) as typeof browser.runtime.sendMessage;
  if (root) render(null, root);
  root = document.createElement('main');
  document.body.replaceChildren(root);
  render(<App />, root);
  await vi.waitFor(() => expect(textOf(root)).not.toContain('Looking at the page'));
}

const sentTypes = () => sent.map(({ type }) => type);

beforeEach(() => {
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: { request: (_: string, run: () => unknown) => run() },
  });
  vi.stubGlobal('close', closed);
});

describe('the popup', () => {
  test('says first what was read, then leads to each figure', async () => {
    const found = [figureOn('m1', 'comparable'), figureOn('m2', 'doubt')];
    await open({
      page: summary({
        mentions: [...found.map(({ mention }) => mention), unlisted('m3', 'Hill Front')],
        figures: found.map(({ brief }) => brief),
      }),
    });
    expect(textOf(root.querySelector('[role=status]'))).toContain('1 comparable figure and 1 open question');
    expect(textOf(root)).toContain('1 name not in your dataset');
    root.querySelector<HTMLButtonElement>('.mention-way')!.click();
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
    expect(sent.at(-1)).toMatchObject({ type: 'reveal', body: { kind: 'mention', id: 'm1' } });
  });

  test('reads a page that nobody has read: the click on the button was the wish', async () => {
    await open({ page: null, put: 'reading', afterPut: summary({ words: 12 }) });
    expect(sentTypes()).toEqual(['summary', 'readTab', 'summary']);
    expect(textOf(root)).toContain('Read 12 words');
  });

  test('offers to read where the browser has not let us in', async () => {
    await open({ page: null });
    expect(textOf(root)).toContain('This page has not been read.');
    const before = sentTypes().filter((type) => type === 'readTab').length;
    await click(root, 'Read this page');
    expect(sentTypes().filter((type) => type === 'readTab')).toHaveLength(before + 1);
  });

  test.each([
    ['', 'belongs to the browser'],
    ['https://news.example/a.pdf', 'PDF'],
    ['https://addons.mozilla.org/', 'their own store'],
    ['file:///home/reader/a.html', 'access to file addresses'],
  ])('says why the page %s can’t be read', async (url, words) => {
    await open({ url, page: null, put: 'forbidden' });
    expect(textOf(root)).toContain(words);
    expect(() => button(root, 'Read this page')).toThrow();
  });

  test('offers to reload a page that an older version still reads', async () => {
    await open({ page: summary({ state: 'stale' }) });
    await click(root, 'Reload this page');
    expect(browser.tabs.reload).toHaveBeenCalledWith(7);
  });

  test.each([
    [
      { pageIsSource: { id: 's', shortName: 'The Daily', by: 'text' as const } },
      'copy of one of your sources (“The Daily”)',
    ],
    [{ namesOnly: true }, 'Names only'],
    [{ truncated: true }, 'very long'],
    [{ private: true }, 'Private window'],
  ])('gives notice: %j', async (more, words) => {
    await open({ page: summary(more) });
    expect(textOf(root.querySelector('.notices'))).toContain(words);
  });
});

const site = () => root.querySelector<HTMLInputElement>('input[role=switch]')!;

describe('its switches', () => {
  test('turn this site off and on, and keep nothing where nothing differs', async () => {
    await open({ page: summary() });
    site().click();
    await vi.waitFor(() =>
      expect(stored).toEqual({ settings: { sites: { 'www.news.example': { off: true } } } }),
    );
  });

  test('in a private window hold for the page alone and name no site', async () => {
    await open({ page: summary({ private: true }) });
    site().click();
    await vi.waitFor(() => expect(sent.at(-1)).toMatchObject({ type: 'command', body: { name: 'toggle' } }));
    expect(stored).toEqual({});
    expect(textOf(root)).not.toContain('Always on');
  });

  test('Full is one click, for this site', async () => {
    await open({ page: summary() });
    root.querySelector<HTMLInputElement>('input[value=full]')!.click();
    await vi.waitFor(() =>
      expect(stored).toEqual({ settings: { sites: { 'www.news.example': { level: 'full' } } } }),
    );
  });

  test('a kind goes for all sites', async () => {
    await open({ page: summary() });
    const places = [...root.querySelectorAll('label')].find((label) => textOf(label) === 'Places')!;
    places.querySelector('input')!.click();
    await vi.waitFor(() =>
      expect(stored).toMatchObject({ settings: { kinds: { place: false, group: true } } }),
    );
  });

  test('off everywhere, one button turns it on', async () => {
    await open({ page: summary({ state: 'off' }), settings: { on: false } });
    await vi.waitFor(() => expect(textOf(root)).toContain('Sourcemark is off on all sites.'));
    await click(root, 'Turn it on');
    expect(stored).toEqual({ settings: { on: true } });
  });

  test('“always” asks the browser for this site and what lies under it, no more', async () => {
    await open({ page: summary() });
    await vi.waitFor(() => button(root, 'Always on news.example'));
    await click(root, 'Always on news.example');
    expect(asked).toEqual([['*://*.news.example/*']]);
    await vi.waitFor(() => expect(textOf(root)).toContain('Not allowed, so nothing changes.'));
  });

  test('a site that is read without a click can be taken back', async () => {
    await open({ page: summary(), origins: ['*://*.news.example/*'] });
    await vi.waitFor(() => expect(textOf(root)).toContain('Read whenever you open it.'));
    expect(() => button(root, 'Always on')).toThrow();
    button(root, 'Only when I click');
  });
});
