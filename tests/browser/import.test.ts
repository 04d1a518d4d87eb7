/** A pack is imported with a pause and with its page killed in between, and is there once, whole. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeWelcome } from '../../scripts/drive/extension.ts';
import type { Session } from '../../scripts/drive/page.ts';
import { open, script, type Staged } from '../bench/scale.ts';
import { BROWSERS, launch } from './harness/session.ts';

const ENTITIES = 4000;

describe.each(BROWSERS)('an import in %s', (name) => {
  let session: Session;
  let code: string;
  beforeAll(async () => {
    session = await launch(name);
    code = await script();
  });
  afterAll(() => session?.close());

  const page = async () => {
    const opened = await open(session, code);
    await opened.evaluate(`scale.make(${ENTITIES})`);
    return opened;
  };

  test('goes on after a pause and after its page was closed in the middle', async () => {
    const control = await session.openExtension('options/options.html');
    await closeWelcome(control);
    await control.close();
    const first = await page();
    const paused = await first.evaluate<Staged>('scale.stage(1000)');
    expect(paused).toMatchObject({ is: 'paused', written: 1000 });
    expect(await first.evaluate('scale.search("a").then(({ hits }) => hits)')).toBeGreaterThan(0);
    const wanted = await first.evaluate<string>('scale.name(3999)');
    const hits = '(text) => scale.search(text).then(({ hits }) => hits)';
    expect(await first.evaluate(hits, wanted)).toBe(0);
    await first.evaluate('(() => { void scale.stage(null); return null; })()');
    await first.close();
    const second = await page();
    const ready = await second.evaluate<Staged>('scale.stage(null)');
    expect(ready).toMatchObject({ is: 'ready', written: ENTITIES + 1 });
    expect(await second.evaluate(hits, wanted)).toBe(0);
    await second.evaluate('scale.activate()');
    expect(await second.evaluate(hits, wanted)).toBeGreaterThan(0);
    await second.close();
  });
});
