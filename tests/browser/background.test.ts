import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeWelcome } from '../../scripts/drive/extension.ts';
import { until, type DrivenPage, type Session } from '../../scripts/drive/page.ts';
import { BROWSERS, launch } from './harness/session.ts';

interface Reply<T> {
  ok: boolean;
  value: T;
  error?: { code: string };
}
interface Scanned {
  state: 'building' | 'ready';
  blocks: { id: number; mentions: { text: string; entity: string | null }[] }[];
}

const TEXT = 'The Tehreek-e-Taliban Pakistan (TTP) killed at least 137 people in Mastung, Balochistan.';
const CONTEXT = { facts: {}, named: [], definitions: [], fullNames: [], cueWords: [] };
const SCAN = { blocks: [{ id: 1, text: TEXT }], context: CONTEXT };

describe.each(BROWSERS)('the background in %s', (name) => {
  let session: Session;
  let control: DrivenPage;

  /** A message as any page of the extension sends it. */
  const raw = <T>(message: unknown): Promise<Reply<T>> =>
    control.evaluate(`(message) => chrome.runtime.sendMessage(message)`, message);
  const ask = <T>(type: string, body: unknown) => raw<T>({ sm: 1, type, body });
  const scan = () => ask<Scanned>('scan', SCAN);
  const ready = () =>
    until('the index', async () => {
      const reply = await scan();
      return reply.ok && reply.value.state === 'ready' ? reply.value : null;
    });

  beforeAll(async () => {
    session = await launch(name);
    control = await session.openExtension('options/options.html');
    await closeWelcome(control);
  });
  afterAll(async () => {
    await control?.close();
    await session?.close();
  });

  test('installs its pack and builds its index; until then it says so, and never "nothing found"', async () => {
    const states: string[] = [];
    await until('the index', async () => {
      const { value } = await scan();
      states.push(value.state === 'ready' ? `ready ${value.blocks[0]!.mentions.length > 0}` : value.state);
      return value.state === 'ready';
    });
    expect(states.filter((state) => state !== 'building')).toEqual(['ready true']);
    const { blocks } = await ready();
    expect(blocks[0]!.mentions.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Tehreek-e-Taliban Pakistan', 'Mastung', 'Balochistan']),
    );
  });

  test('answers the same when it was stopped before any message', async () => {
    const { blocks } = await ready();
    const entities = blocks[0]!.mentions.flatMap(({ entity }) => entity ?? []);
    const brief = { entities, figures: [], facts: {}, url: 'https://news.example/a', fingerprint: null };
    const messages: [string, unknown][] = [
      ['scan', SCAN],
      ['brief', brief],
      ['annotationsFor', { url: 'https://news.example/a' }],
      ['brief', brief],
      ['scan', SCAN],
    ];
    const warm: unknown[] = [];
    for (const [type, body] of messages) warm.push(await ask(type, body));
    const cold: unknown[] = [];
    for (const [type, body] of messages) {
      await session.killBackground();
      cold.push(await ask(type, body));
    }
    expect(cold).toEqual(warm);
    expect(warm.every((reply) => (reply as Reply<unknown>).ok)).toBe(true);
  });

  test('says what it knows of a place, with its map', async () => {
    const entities = (await ready()).blocks[0]!.mentions.flatMap(({ entity }) => entity ?? []);
    const body = { entities, figures: [], facts: {}, url: 'https://news.example/a', fingerprint: null };
    const { value } = await ask<{ entities: { label: string; map: unknown; within: string[] }[] }>(
      'brief',
      body,
    );
    const place = value.entities.find(({ label }) => label === 'Mastung');
    expect(place).toMatchObject({
      map: { tag: 'svg' },
      within: expect.arrayContaining(['Balochistan', 'Pakistan']),
    });
    expect(value.entities.find(({ label }) => label.startsWith('Tehreek'))).toMatchObject({ map: null });
  });

  test('refuses a damaged index and builds it anew, saying "building" meanwhile', async () => {
    const before = (await ready()).blocks;
    await control.evaluate(`new Promise((resolve, reject) => {
      const opening = indexedDB.open('sourcemark-index');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const transaction = opening.result.transaction('records', 'readwrite');
        const records = transaction.objectStore('records');
        records.get('names').onsuccess = ({ target: { result } }) => {
          const harm = new Uint8Array(200).fill(7);
          const bytes = new Blob([result.bytes.slice(0, 200), harm, result.bytes.slice(400)]);
          records.put({ ...result, bytes });
        };
        transaction.oncomplete = () => { opening.result.close(); resolve(true); };
        transaction.onabort = () => reject(transaction.error);
      };
    })`);
    await session.killBackground();
    expect((await scan()).value).toEqual({ state: 'building' });
    expect((await ready()).blocks).toEqual(before);
    await session.killBackground();
    expect((await scan()).value.state).toBe('ready');
  });

  test('comes back after its databases were deleted', async () => {
    const before = (await ready()).blocks;
    await session.killBackground();
    await control.evaluate(`(async () => {
      for (const { name } of await indexedDB.databases())
        await new Promise((resolve) => { indexedDB.deleteDatabase(name).onsuccess = resolve; });
      return true;
    })()`);
    expect((await scan()).value).toEqual({ state: 'building' });
    expect((await ready()).blocks).toEqual(before);
  });

  test.each<[string, unknown, string]>([
    ['of another version', { sm: 0, type: 'scan', body: SCAN }, 'otherVersion'],
    ['malformed', { sm: 1, type: 'scan', body: { blocks: 'all' } }, 'malformed'],
    [
      'with a block too long',
      { sm: 1, type: 'scan', body: { ...SCAN, blocks: [{ id: 1, text: 'a'.repeat(200_001) }] } },
      'malformed',
    ],
    ['that no page of ours may send from a page', { sm: 1, type: 'annotate', body: null }, 'malformed'],
  ])('answers a message %s with an error value', async (_, message, code) => {
    expect(await raw(message)).toMatchObject({ ok: false, error: { code } });
  });

  test('registers its reader for the sites that are allowed, and for no other', async () => {
    const scripts = await control.evaluate<{ matches: string[]; allFrames?: boolean }[]>(
      `chrome.scripting.getRegisteredContentScripts()`,
    );
    expect(scripts).toMatchObject([{ id: 'reader', matches: ['http://127.0.0.1/*'] }]);
  });

  test('says of a page of the browser that no extension may read it', async () => {
    const tab = await control.evaluate<number>(`chrome.tabs.getCurrent().then(({ id }) => id)`);
    expect(await ask('readTab', { tabId: tab })).toMatchObject({ ok: true, value: { state: 'forbidden' } });
    expect(await ask('readTab', { tabId: 999_999 })).toMatchObject({ value: { state: 'noAccess' } });
  });
});
