import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildLexicon } from '../../../src/names/unlisted/build-lexicon.ts';
import { classOfText } from '../../../src/names/unlisted/lexicon.ts';
import * as WORD_CLASS from '../../../src/names/unlisted/word-class.ts';
import { fakeBrowser } from './fake-browser.ts';

const bytes = buildLexicon([['Marpur', WORD_CLASS.town]]);
const answering = (answer: () => Promise<unknown>) => {
  const fetched = vi.fn<(url: string) => Promise<unknown>>(answer);
  vi.stubGlobal('fetch', fetched);
  return fetched;
};
const loader = async () => (await import('../../../extension/background/lexicon.ts')).loadLexicon;

beforeEach(() => {
  vi.resetModules();
  fakeBrowser();
});

describe('loadLexicon', () => {
  it('reads the word data once in a worker’s life', async () => {
    const fetched = answering(async () => ({ arrayBuffer: async () => bytes.slice().buffer }));
    const load = await loader();
    const [one, other] = await Promise.all([load(), load()]);
    expect(one).toBe(other);
    expect(classOfText(one!, 'Marpur')).toBe(WORD_CLASS.town);
    expect(fetched).toHaveBeenCalledOnce();
    expect(fetched.mock.calls[0]![0]).toMatch(/words\.bin$/);
  });

  it.each([
    ['cut short', async () => ({ arrayBuffer: async () => bytes.slice(0, 1000).buffer })],
    ['not there', () => Promise.reject(new TypeError('no such file'))],
  ])('is null where the file is %s', async (_, answer) => {
    answering(answer);
    const load = await loader();
    expect(await load()).toBeNull();
  });
});
