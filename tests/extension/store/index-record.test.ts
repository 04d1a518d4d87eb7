import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import {
  keepSearch,
  loadIndex,
  loadSearch,
  saveIndex,
  saveSearch,
} from '../../../extension/store/index-record.ts';

it('keeps one record, and answers undefined where there is none', async () => {
  expect(await loadIndex()).toEqual({ ok: true, value: undefined });
  await saveIndex('first', new Uint8Array([1, 2]).buffer);
  await saveIndex('second', new Uint8Array([3]).buffer);
  const loaded = await loadIndex();
  expect(loaded).toMatchObject({ ok: true, value: { key: 'names', dataset: 'second' } });
  expect(loaded.ok && [...new Uint8Array(loaded.value!.bytes)]).toEqual([3]);
});

it('keeps a search table for each layer until the layer is gone, and the index whatever goes', async () => {
  const there = async () =>
    Promise.all(
      ['a#1', 'a#2', 'b#1'].map(async (layer) => {
        const loaded = await loadSearch(layer);
        return loaded.ok && loaded.value ? [...new Uint8Array(loaded.value.bytes)] : null;
      }),
    );
  expect(await there()).toEqual([null, null, null]);
  await saveSearch('a#1', new Uint8Array([1]).buffer);
  await saveSearch('a#2', new Uint8Array([2]).buffer);
  await saveSearch('b#1', new Uint8Array([3]).buffer);
  expect(await keepSearch(['b#1', 'a#2', 'c#1'])).toEqual({ ok: true, value: ['b#1', 'a#2'] });
  expect(await there()).toEqual([null, [2], [3]]);
  expect(await keepSearch([])).toEqual({ ok: true, value: [] });
  expect(await there()).toEqual([null, null, null]);
  expect(await loadIndex()).toMatchObject({ ok: true, value: { dataset: 'second' } });
});

it('answers an error where what is stored cannot be read', async () => {
  const failing = vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValue(new Error('the file is gone'));
  expect(await loadIndex()).toEqual({ ok: false, error: { code: 'failed', detail: 'the file is gone' } });
  failing.mockRestore();
  expect(await loadIndex()).toMatchObject({ ok: true, value: { dataset: 'second' } });
});
