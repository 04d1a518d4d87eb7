import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { ensureInstalled, installSeed } from '../../../../extension/background/installed.ts';
import { PACKS } from '../../../../extension/store/schema.ts';
import { validatePack } from '../../../../src/dataset/validate-pack.ts';
import { emptyDatabases, hashed, opened, pack } from '../../store/fixtures.ts';
import { fakeBrowser } from '../fake-browser.ts';

const entities = async (): Promise<number> => (await opened(PACKS.name)).table('entities').count();

beforeEach(emptyDatabases);

describe('the pack that comes along', () => {
  it('is written once, and again for another version of the extension', async () => {
    const state = fakeBrowser({ seed: await hashed(pack('seed', '1.0.0', 2)) });
    expect(validatePack(state.seed)).toMatchObject({ ok: true });
    expect(await ensureInstalled()).toMatchObject({ ok: true, value: { changed: true } });
    expect(await ensureInstalled()).toEqual({ ok: true, value: null });
    state.version = '0.2.0';
    state.seed = await hashed(pack('seed', '1.1.0', 3));
    expect(await ensureInstalled()).toMatchObject({ value: { version: '1.1.0', changed: true } });
    expect(await entities()).toBe(3);
  });

  it('is written again after everything was deleted', async () => {
    fakeBrowser({ seed: await hashed(pack('seed', '1.0.0', 2)) });
    await installSeed();
    await emptyDatabases();
    expect(await ensureInstalled()).toMatchObject({ value: { changed: true } });
  });

  it.each<[string, unknown, string]>([
    ['missing', null, 'failed'],
    ['no pack', { hello: 1 }, 'invalid'],
    ['of another schema', { ...pack('seed', '2.0.0', 1), schemaVersion: '9.0.0' }, 'invalid'],
    ['not what its hash says', { ...pack('seed', '2.0.0', 2), contentSha256: 'f'.repeat(64) }, 'invalid'],
    ['of another name', pack('other', '2.0.0', 2), 'invalid'],
  ])('leaves the old one in place when the new one is %s', async (_, seed, code) => {
    const state = fakeBrowser({ seed: await hashed(pack('seed', '1.0.0', 2)) });
    await installSeed();
    state.seed = seed;
    expect(await installSeed()).toMatchObject({ ok: false, error: { code } });
    expect(await entities()).toBe(2);
  });
});
