import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { deleteDatabase } from '../../../extension/store/idb.ts';
import { forgetOrphans, keepText, keptOf, keptText } from '../../../extension/store/kept-texts.ts';
import { TEXTS, USER } from '../../../extension/store/schema.ts';
import { openUser } from '../../../extension/store/user-db.ts';
import { stored } from '../panel/samples.ts';

const page = { text: 'The road was shut.', url: 'https://news.example/a', canonicalUrl: null };

async function value<T>(
  outcome: Promise<{ ok: true; value: T } | { ok: false; error: { code: string } }>,
): Promise<T> {
  const settled = await outcome;
  if (!settled.ok) throw new Error(settled.error.code);
  return settled.value;
}

beforeEach(async () => {
  await deleteDatabase(TEXTS.name);
  await deleteDatabase(USER.name);
});

it('keeps a page’s text with its SHA-256, date and address, and gives it back', async () => {
  await value(keepText(['a'], page));
  expect(await value(keptText('a'))).toMatchObject({
    ...page,
    id: 'a',
    sha256: '3ff607da169f43726ccbd9e60ad75b194fc8aa75f38836a23e5929510dc421a9',
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
  });
  expect(await value(keptText('b'))).toBeNull();
});

it('never replaces the text of an annotation', async () => {
  await value(keepText(['a'], page));
  await value(keepText(['a', 'b'], { ...page, text: 'The road was opened.' }));
  expect((await value(keptText('a')))?.text).toBe(page.text);
  expect((await value(keptText('b')))?.text).toBe('The road was opened.');
  expect(await value(keptOf(['a', 'b', 'c']))).toEqual(new Set(['a', 'b']));
});

it('forgets the texts of annotations that are gone for a day, and no text that another needs', async () => {
  const row = stored({});
  const db = await value(openUser());
  await db.annotations.put(row);
  await value(keepText([row.id, 'gone'], page));
  await value(keepText(['gone too'], { ...page, text: 'Another text.' }));
  await value(forgetOrphans());
  expect((await value(keptText('gone too')))?.text).toBe('Another text.');
  await value(forgetOrphans(Date.now() + 25 * 60 * 60 * 1000));
  expect(await value(keptOf([row.id, 'gone', 'gone too']))).toEqual(new Set([row.id]));
  expect((await value(keptText(row.id)))?.text).toBe(page.text);
});
