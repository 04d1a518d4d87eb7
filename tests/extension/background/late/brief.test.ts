import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { brief } from '../../../../extension/background/late/brief.ts';
import { forgetFacts } from '../../../../extension/background/late/facts.ts';
import { commit } from '../../../../extension/store/commit.ts';
import { emptyDatabases, hashed, pack } from '../../store/fixtures.ts';
import { fakeBrowser } from '../fake-browser.ts';

const G0 = 'sm:seed/group/g0';
const G1 = 'sm:seed/group/g1';
const page = { entities: [], figures: [], facts: {}, url: 'https://news.example/a', fingerprint: null };

async function briefed(asked: Partial<Parameters<typeof brief>[0]>) {
  const answer = await brief({ ...page, ...asked }, () => []);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

beforeEach(async () => {
  await emptyDatabases();
  const seed = pack('seed', '1.0.0', 3);
  seed.sources[0]!.url = 'https://paper.example/story';
  fakeBrowser({ seed: await hashed(seed) });
  forgetFacts();
});

describe('brief', () => {
  it('writes the pack first where it is not there, and says what it holds', async () => {
    const { entities, sourceCount, pageIsSource } = await briefed({ entities: [G1, 'sm:seed/group/none'] });
    expect(entities).toMatchObject([
      { entity: G1, label: 'Group 1', lines: [{}, {}], sources: { naming: 1, all: 1 } },
    ]);
    expect([sourceCount, pageIsSource]).toEqual([1, null]);
  });

  it('knows a page that is one of the sources', async () => {
    const { pageIsSource } = await briefed({ url: 'https://www.paper.example/story?utm_source=x' });
    expect(pageIsSource).toMatchObject({ id: 'sm:seed/source/one', by: 'address' });
  });

  it('tells what the user has corrected since, once told of the change', async () => {
    await briefed({ entities: [G0] });
    const put = {
      id: 'p',
      target: G0,
      field: 'label/en',
      base: 'Group 0',
      value: 'Mine',
      by: null,
      at: '2026',
    };
    await commit([{ store: 'patches', put, base: null }]);
    forgetFacts();
    expect((await briefed({ entities: [G0] })).entities[0]?.label).toBe('Mine');
  });

  it('answers under the id that was asked for after a merge, with what is said of both', async () => {
    await commit([
      { store: 'redirects', put: { id: 'r', from: G0, to: 'sm:seed/group/g2', at: '2026' }, base: null },
    ]);
    forgetFacts();
    const { entities } = await briefed({ entities: [G0] });
    expect(entities).toMatchObject([{ entity: G0, label: 'Group 2' }]);
    expect(entities[0]?.lines).toHaveLength(2);
  });

  it('answers with an error value where there is no pack to be had', async () => {
    fakeBrowser({ seed: null });
    expect(await brief({ ...page, entities: [G0] }, () => [])).toMatchObject({
      ok: false,
      error: { code: 'failed' },
    });
  });
});
