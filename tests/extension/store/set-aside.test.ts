import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { listAnnotations, saveAnnotation } from '../../../extension/store/annotations.ts';
import { commit } from '../../../extension/store/commit.ts';
import { recordRow } from '../../../extension/store/rows.ts';
import { listSetAside } from '../../../extension/store/set-aside.ts';
import { openUser, type UserDatabase } from '../../../extension/store/user-db.ts';
import { annotation, emptyDatabases, entity } from './fixtures.ts';
import { memoryStorage } from './local-storage.ts';

const RECORD = 'urn:uuid:00000000-0000-4000-8000-000000000003';
let db: UserDatabase;

beforeEach(async () => {
  await emptyDatabases();
  memoryStorage();
  const opened = await openUser();
  if (!opened.ok) throw new Error(opened.error.code);
  db = opened.value;
  await saveAnnotation({ annotation: annotation('whole'), base: null });
  const put = recordRow('entities', entity(RECORD, 'Grey Ferry', 'sm:x/source/a'));
  await commit([{ store: 'records', put, base: null }]);
});

it('names nothing where all can be read', async () => {
  expect(await listSetAside()).toEqual({ ok: true, value: [] });
});

it.each<[string, () => Promise<unknown>, string, RegExp]>([
  [
    'an annotation without its target',
    () =>
      db.annotations.put({
        id: 'a',
        rev: '1-a',
        page: 'p',
        created: '',
        modified: '',
        annotation: {},
      } as never),
    'a',
    /./,
  ],
  ['an annotation that is a number', () => db.annotations.put({ id: 'a', annotation: 7 } as never), 'a', /./],
  [
    'a record without its name',
    () => db.records.put({ id: 'b', rev: '1-a', table: 'entities', keys: [], record: { id: 'b' } } as never),
    'b',
    /record/,
  ],
  ['a correction of nothing', () => db.patches.put({ id: 'c', rev: '1-a' } as never), 'c', /target/],
])('%s is set aside with its reason, kept as it is, and the rest opens', async (_, harm, id, why) => {
  await harm();
  const found = await listSetAside();
  expect(found).toMatchObject({ ok: true, value: [{ id, why: expect.stringMatching(why), row: { id } }] });
  const list = await listAnnotations();
  expect(list.ok && list.value.rows).toHaveLength(1);
  expect(await db.records.get(RECORD)).toMatchObject({ id: RECORD, record: { label: { en: 'Grey Ferry' } } });
});
