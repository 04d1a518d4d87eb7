import { describe, expect, it } from 'vitest';
import { gather, gzip } from '../../../src/dataset/exchange/bytes.ts';
import { collectLines } from '../../../src/dataset/exchange/collect-lines.ts';
import { writeTables } from '../../../src/dataset/exchange/csv/write-tables.ts';
import { LIMITS } from '../../../src/dataset/exchange/limits.ts';
import { openFile, reading } from '../../../src/dataset/exchange/open-file.ts';
import { packText } from '../../../src/dataset/exchange/pack-json.ts';
import { writeLines } from '../../../src/dataset/exchange/pack-lines.ts';
import { inOrder } from '../../../src/dataset/exchange/records.ts';
import { samplePack } from '../sample-pack.ts';
import { packOf, pieces } from './arbitrary.ts';

const pack = await packOf(samplePack('a'.repeat(64)));
const row = {
  id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
  rev: '1-a',
  from: 'a',
  to: 'b',
  at: '2026-01-01T00:00:00.000Z',
};
const userFile = {
  format: 'sourcemark-backup',
  version: 1,
  created: '2026-01-01T00:00:00.000Z',
  redirects: [row],
};
async function* one(text: string) {
  yield text;
}
const packedPack = await gather(gzip(one(packText(pack))));
const packedTable = await gather(gzip(one('a,b\n1,2')));
const utf16 = (text: string) =>
  new Uint8Array([
    0xff,
    0xfe,
    ...[...text].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]),
  ]);
const open = (content: string | Uint8Array, options = {}) => openFile(pieces(content, 1000), options);

describe('openFile', () => {
  it.each<[string, string | Uint8Array, object]>([
    ['a pack', packText(pack), { is: 'pack', pack }],
    ['a pack after a byte order mark', `\ufeff${packText(pack)}`, { is: 'pack' }],
    ['a packed pack', packedPack, { is: 'pack', pack }],
    ['JSON Lines', '{"sourcemark":"pack","schemaVersion":"1.0.0"}\n', { is: 'lines' }],
    ['a table', writeTables(pack).entities!, { is: 'table', encoding: 'utf-8' }],
    [
      'a table in UTF-16',
      utf16('name\tkind\nA\tplace'),
      { is: 'table', text: 'name\tkind\nA\tplace', encoding: 'utf-16le' },
    ],
    ['a packed table', packedTable, { is: 'table', text: 'a,b\n1,2' }],
    [
      'a review',
      JSON.stringify({ '@type': 'ClaimReview', url: 'https://a.example/', claimReviewed: 'x' }),
      { is: 'reviews', reviews: { claims: [{ claim: 'x' }] } },
    ],
    [
      'a page',
      `<!doctype html><script type="application/ld+json">{"@type":"ClaimReview","url":"https://a.example/","claimReviewed":"x"}</script>`,
      { is: 'reviews' },
    ],
    [
      "a colleague's file",
      JSON.stringify(userFile),
      { is: 'user', file: { history: [{ store: 'redirects', rev: '1-a', parents: [] }], problems: [] } },
    ],
  ])('sees %s', async (_, content, value) => expect(await open(content)).toMatchObject({ ok: true, value }));

  it.each<[string, string | Uint8Array, object]>([
    ['nothing', '', { code: 'empty' }],
    ['a spreadsheet', 'PK\u0003\u0004rest', { code: 'unknownFormat', detail: 'zip' }],
    ['a PDF', '%PDF-1.7', { code: 'unknownFormat', detail: 'pdf' }],
    ['JSON of another kind', '{"a":1}', { code: 'unknownFormat', detail: 'json' }],
    ['JSON in UTF-16', utf16(packText(pack)), { code: 'encoding', detail: 'utf-16le' }],
    ['a page without reviews', '<p>Words.</p>', { code: 'noReview' }],
    ['a packed file cut off', packedPack.slice(0, -20), { code: 'truncated' }],
    ['a pack cut off', packText(pack).slice(0, -20), { code: 'notJson' }],
    ['bytes of no text', new Uint8Array([1, 0, 0, 2, 0x81, 0xff]), { code: 'encoding' }],
    [
      "a newer colleague's file",
      JSON.stringify({ ...userFile, version: 9 }),
      { code: 'newerSchema', detail: '9' },
    ],
  ])('refuses %s', async (_, content, problem) =>
    expect(await open(content)).toMatchObject({ ok: false, error: [problem] }),
  );

  it('reads no more than it may', async () => {
    const limits = { ...LIMITS, whole: 3000 };
    expect(await open(packText(pack), { limits })).toMatchObject({
      ok: false,
      error: [{ code: 'tooLarge', detail: '3000' }],
    });
  });

  it('gives lines that can be put together, packed or not', async () => {
    const opened = await open(await gather(gzip(writeLines(pack, inOrder(pack)))));
    const lines = opened.ok && opened.value.is === 'lines' ? opened.value.lines : undefined;
    expect(await collectLines(lines!)).toEqual({ ok: true, value: pack });
  });

  it('gives lines that stop where the packed file does', async () => {
    const packed = await gather(gzip(writeLines(pack, inOrder(pack))));
    const outcome = await reading(async () => {
      const opened = await open(packed.slice(0, -30));
      if (!opened.ok || opened.value.is !== 'lines') return opened as never;
      return collectLines(opened.value.lines);
    });
    expect(outcome).toMatchObject({ ok: false, error: [{ code: 'truncated' }] });
  });
});

describe("a colleague's file", () => {
  const read = async (more: object) => {
    const opened = await open(JSON.stringify({ ...userFile, ...more }));
    if (!opened.ok || opened.value.is !== 'user') throw new Error(JSON.stringify(opened));
    return opened.value.file;
  };
  const record = {
    id: pack.entities[0]!.id,
    rev: '2-b',
    table: 'entities',
    keys: [],
    record: pack.entities[0],
  };
  const revision = {
    store: 'records',
    id: record.id,
    rev: '2-b',
    parents: ['1-a'],
    at: userFile.created,
    row: record,
  };

  it('has each state once, with its history where there is one', async () => {
    const { history, problems } = await read({ records: [record], revisions: [revision] });
    expect(problems).toEqual([]);
    expect(history.map(({ store, rev, parents }) => [store, rev, parents])).toEqual([
      ['records', '2-b', ['1-a']],
      ['redirects', '1-a', []],
    ]);
  });

  it.each<[string, object, object]>([
    [
      'a row without its shape',
      { redirects: [{ ...row, to: 1 }] },
      { code: 'shape', pointer: '/redirects/0/to' },
    ],
    [
      'a record with a field too many',
      { records: [{ ...record, record: { ...record.record, run: 1 } }] },
      { code: 'unknownField', pointer: '/records/0/record/run' },
    ],
    [
      'a revision that holds another row',
      { revisions: [{ ...revision, id: 'x' }] },
      { code: 'inconsistent', pointer: '/revisions/0/row' },
    ],
    [
      'two states under one name',
      { revisions: [revision, { ...revision, row: { ...record, keys: ['x'] } }] },
      { code: 'duplicateId', pointer: '/revisions/1/row' },
    ],
  ])('names %s', async (_, more, problem) => expect((await read(more)).problems).toMatchObject([problem]));

  it('is refused where its history has no shape', async () =>
    expect(
      await open(JSON.stringify({ ...userFile, revisions: [{ ...revision, rev: '../x' }] })),
    ).toMatchObject({
      ok: false,
      error: [{ code: 'shape', pointer: '/revisions/0/rev' }],
    }));
});
