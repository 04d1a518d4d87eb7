import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { loadIndex, saveIndex } from '../../../extension/store/index-record.ts';

it('keeps one record, and answers undefined where there is none', async () => {
  expect(await loadIndex()).toEqual({ ok: true, value: undefined });
  await saveIndex('first', new Uint8Array([1, 2]).buffer);
  await saveIndex('second', new Uint8Array([3]).buffer);
  const loaded = await loadIndex();
  expect(loaded).toMatchObject({ ok: true, value: { key: 'names', dataset: 'second' } });
  expect(loaded.ok && [...new Uint8Array(loaded.value!.bytes)]).toEqual([3]);
});
