import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as EngineModule from '../../../extension/background/engine.ts';
import type * as ScanModule from '../../../extension/background/scan.ts';
import { browser } from '../../../extension/platform/api.ts';
import { commit } from '../../../extension/store/commit.ts';
import { loadIndex, saveIndex } from '../../../extension/store/index-record.ts';
import { recordRow } from '../../../extension/store/rows.ts';
import { entity, emptyDatabases, hashed, opened, pack } from '../store/fixtures.ts';
import { INDEX } from '../../../extension/store/schema.ts';
import { fakeBrowser, type FakeBrowser } from './fake-browser.ts';

const CONTEXT = { facts: {}, named: [], definitions: [], fullNames: [], cueWords: [] };
const DOCUMENT = 'sm:seed/source/one';

let state: FakeBrowser;
let engine: typeof EngineModule;
let scan: typeof ScanModule.scan;

/** A worker that has just woken: nothing is left but what the databases hold. */
async function wake(): Promise<void> {
  vi.resetModules();
  engine = await import('../../../extension/background/engine.ts');
  ({ scan } = await import('../../../extension/background/scan.ts'));
}

async function namesIn(text: string): Promise<string[] | 'building'> {
  const answer = await scan({ blocks: [{ id: 1, text }], context: CONTEXT });
  return answer.state === 'building'
    ? 'building'
    : answer.blocks[0]!.mentions.flatMap((one) => (one.kind === 'figure' ? [] : (one.entity ?? [])));
}

const add = (id: string, name: string) =>
  commit([{ store: 'records', put: recordRow('entities', entity(id, name, DOCUMENT)), base: null }]);

/** A worker looks once more two seconds after its first scan; here that would fall into another test. */
const LATER = 2000;
const schedule = globalThis.setTimeout;
vi.stubGlobal('setTimeout', (run: () => void, ms?: number) =>
  ms !== undefined && ms >= LATER ? undefined : schedule(run, ms),
);

beforeEach(async () => {
  await emptyDatabases();
  state = fakeBrowser({
    seed: await hashed(pack('seed', '1.0.0', 3, 'Battalion')),
    tabs: [{ id: 1, url: 'https://news.example/', visible: true, reader: () => ({ ok: true, value: null }) }],
  });
  await saveIndex('none', new ArrayBuffer(0));
  const index = await opened(INDEX.name);
  await index.table('records').clear();
  index.close();
  await wake();
});

describe('the index', () => {
  it('is built where there is none, and pages are told; until then the answer is "building"', async () => {
    expect(await namesIn('The Battalion 1 has come.')).toBe('building');
    await engine.buildEngine();
    expect(await namesIn('The Battalion 1 has come.')).toEqual(['sm:seed/group/g1']);
    expect(state.sent).toEqual([[1, 'refresh']]);
  });

  it('is loaded and not built by a worker that wakes', async () => {
    await engine.buildEngine();
    const built = await loadIndex();
    await wake();
    expect(await namesIn('The Battalion 2 has come.')).toEqual(['sm:seed/group/g2']);
    expect(await loadIndex()).toEqual(built);
  });

  it.each<[string, (bytes: ArrayBuffer) => ArrayBuffer]>([
    ['damaged', (bytes) => (new Uint8Array(bytes).fill(7, 300, 340), bytes)],
    ['cut off', (bytes) => bytes.slice(0, bytes.byteLength >> 1)],
    ['empty', () => new ArrayBuffer(0)],
    ['something else', () => new TextEncoder().encode('not an index'.repeat(100)).buffer],
  ])('is refused and built anew when it is %s', async (_, harm) => {
    await engine.buildEngine();
    const built = await loadIndex();
    if (!built.ok) throw new Error(built.error.code);
    await saveIndex(built.value!.dataset, harm(built.value!.bytes));
    await wake();
    expect(await namesIn('The Battalion 2 has come.')).toBe('building');
    await engine.buildEngine();
    expect(await namesIn('The Battalion 2 has come.')).toEqual(['sm:seed/group/g2']);
  });

  it("follows the user's records, the old one answering meanwhile, and is left alone where nothing changed", async () => {
    await engine.buildEngine();
    await add('urn:uuid:00000000-0000-4000-8000-000000000001', 'Regiment Nine');
    const update = engine.keepCurrent();
    expect(await namesIn('The Battalion 0 and the Regiment Nine.')).toEqual(['sm:seed/group/g0']);
    await update;
    expect(await namesIn('The Battalion 0 and the Regiment Nine.')).toHaveLength(2);
    const before = await loadIndex();
    await engine.keepCurrent();
    expect(await loadIndex()).toEqual(before);
  });

  it('takes in what changed while it was being built', async () => {
    const building = engine.buildEngine();
    await add('urn:uuid:00000000-0000-4000-8000-000000000002', 'Regiment Ten');
    await Promise.all([building, engine.keepCurrent()]);
    expect(await namesIn('The Regiment Ten.')).toHaveLength(1);
  });

  it('has one entity for two that were merged', async () => {
    const put = { id: 'r', from: 'sm:seed/group/g0', to: 'sm:seed/group/g1', at: '2026' };
    await commit([{ store: 'redirects', put, base: null }]);
    await engine.buildEngine();
    expect(await namesIn('The Battalion 0 and the Battalion 1.')).toEqual([
      'sm:seed/group/g1',
      'sm:seed/group/g1',
    ]);
  });

  it('is tried again after a build that failed, and its alarm stays on', async () => {
    const cleared = vi.spyOn(browser.alarms, 'clear');
    const { seed } = state;
    state.seed = null;
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await engine.buildEngine();
    expect(warned).toHaveBeenCalledOnce();
    expect(cleared).not.toHaveBeenCalled();
    state.seed = seed;
    await engine.buildEngine();
    expect(cleared).toHaveBeenCalledOnce();
    expect(await namesIn('The Battalion 2.')).toEqual(['sm:seed/group/g2']);
    vi.restoreAllMocks();
  });
});
