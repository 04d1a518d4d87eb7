/** Files of other programs, and files that are amiss. */
import { describe, expect, it } from 'vitest';
import type { Incomings } from '../../../src/annotation/exchange/foreign.ts';
import { instantOf, isoDateOf } from '../../../src/annotation/exchange/instant.ts';
import { claimOf, noteOf, positionOf, quoteOf, tagsOf } from '../../../src/annotation/read.ts';
import { open, problems, read } from './opened.ts';

const ROW = {
  id: 'AbCdEfGhIjKlMnOpQrStUv',
  created: '2024-05-21T14:00:00.123456+00:00',
  updated: '2024-05-22T09:30:00.000000+02:00',
  user: 'acct:sam@hypothes.is',
  uri: 'https://news.example/ferry',
  text: 'Ask the *harbour* office.',
  tags: ['ferry', 'ferry', ''],
  group: '__world__',
  permissions: { read: ['group:__world__'] },
  references: ['XyZ'],
  document: { title: ['Ferry report'] },
  target: [
    {
      source: 'https://news.example/ferry',
      selector: [
        {
          type: 'RangeSelector',
          startContainer: '/p[1]',
          endContainer: '/p[1]',
          startOffset: 0,
          endOffset: 9,
        },
        { type: 'TextPositionSelector', start: 40, end: 58 },
        { type: 'TextQuoteSelector', exact: 'carried 212 people', prefix: 'The ferry ', suffix: '.' },
      ],
    },
  ],
};

describe('Hypothesis', () => {
  it.each([
    ['rows of its API', { total: 1, rows: [ROW] }, '/rows/0'],
    ['a list', [ROW], '/0'],
    [
      'the file of its client',
      { client_version: '1', export_date: 'x', annotations: [ROW] },
      '/annotations/0',
    ],
  ])('reads %s', async (_, file, pointer) => {
    const { incoming, problems: none } = await read(file);
    expect(none).toEqual([]);
    const [{ annotation, at, left, undated }] = incoming as [Incomings['incoming'][number]];
    expect(at).toEqual({ pointer });
    expect(left).toEqual(['references']);
    expect(undated).toBe(false);
    expect(annotation).toMatchObject({
      canonical: 'https://hypothes.is/a/AbCdEfGhIjKlMnOpQrStUv',
      created: '2024-05-21T14:00:00.123456Z',
      modified: '2024-05-22T07:30:00.000000Z',
      creator: { type: 'Person', name: 'sam' },
      target: { source: 'https://news.example/ferry', 'sm:page': { title: 'Ferry report' } },
      status: 'draft',
    });
    expect(quoteOf(annotation)).toMatchObject({ exact: 'carried 212 people', prefix: 'The ferry ' });
    expect(positionOf(annotation)).toMatchObject({ start: 40, end: 58 });
    expect([noteOf(annotation), tagsOf(annotation)]).toEqual(['Ask the *harbour* office.', ['ferry']]);
  });

  it('gives the same id every time', async () => {
    const ids = await Promise.all([0, 1].map(async () => (await read([ROW])).incoming[0]!.annotation.id));
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).toMatch(/^urn:uuid:/);
  });

  it.each([
    ['no address', { ...ROW, uri: '', target: [{}] }, 'required', '/rows/0/uri'],
    ['an address that is none', { ...ROW, uri: 'news' }, 'shape', '/rows/0'],
    [
      'a place without words',
      { ...ROW, target: [{ selector: [{ type: 'RangeSelector' }] }] },
      'required',
      '/rows/0/target/0/selector',
    ],
    ['no such day', { ...ROW, created: '2024-02-31T00:00:00Z' }, 'date', '/rows/0/created'],
    ['no object', null, 'shape', '/rows/0'],
    ['a note of a million characters', { ...ROW, text: 'x'.repeat(1_000_000) }, 'shape', '/rows/0'],
    [
      'a quote of a million characters',
      { ...ROW, target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'x'.repeat(1_000_000) }] }] },
      'cellTooLong',
      '/rows/0',
    ],
  ])('names a row with %s, and reads the others', async (_, row, code, pointer) => {
    const { incoming, problems: found } = await read({ rows: [row, { ...ROW, id: 'other' }] });
    expect(found.map((one) => [one.code, one.pointer])).toEqual([[code, pointer]]);
    expect(incoming).toHaveLength(1);
  });
});

describe('ClaimReview', () => {
  const review = {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: 'https://desk.example/blast',
    claimReviewed: 'A blast hurt 12 people.',
    datePublished: '2026-11-24',
    author: { '@type': 'Organization', name: 'A desk', url: 'https://desk.example/' },
    itemReviewed: {
      '@type': 'Claim',
      author: { name: 'District police' },
      datePublished: '2026-11',
      appearance: { url: 'https://news.example/blast' },
    },
    reviewRating: { alternateName: 'Half', ratingValue: '3', bestRating: 5, worstRating: 1 },
  };

  it.each([
    ['an object', review],
    ['a page', `<html><script type="application/ld+json">${JSON.stringify(review)}</script></html>`],
  ])('is read from %s: the rating stays theirs', async (_, file) => {
    const { incoming } = await read(file);
    const { annotation } = incoming[0]!;
    expect(annotation.target.source).toBe('https://news.example/blast');
    expect(annotation['sm:rating']).toMatchObject({
      scaleId: 'imported:desk.example',
      label: 'Half',
      value: 3,
      best: 5,
      worst: 1,
    });
    expect(annotation['sm:publication']).toEqual({ url: 'https://desk.example/blast', on: '2026-11-24' });
    expect(annotation.creator).toEqual({
      type: 'Organization',
      name: 'A desk',
      homepage: 'https://desk.example/',
    });
    expect(claimOf(annotation)).toEqual({
      text: 'A blast hurt 12 people.',
      by: { name: 'District police' },
      on: '2026-11',
    });
    expect([annotation.status, annotation.created]).toEqual(['published', '2026-11-24T00:00:00Z']);
  });

  it('names one without a claim', async () => {
    expect(await problems([review, { ...review, claimReviewed: '' }])).toEqual([
      ['required', '/1/claimReviewed'],
    ]);
  });
});

describe('a table', () => {
  it('takes the columns that people use', async () => {
    const { incoming, problems: none } = await read(
      'Link;Headline;Passage;Comment;Tags;Verdict;Date\nhttps://a.example/x;Ferry;"212; people";Ask;one, two;Half;2026-11-20\n',
    );
    expect(none).toEqual([]);
    const { annotation } = incoming[0]!;
    expect(annotation.target.source).toBe('https://a.example/x');
    expect(quoteOf(annotation)?.exact).toBe('212; people');
    expect([noteOf(annotation), tagsOf(annotation)]).toEqual(['Ask', ['one', 'two']]);
    expect(annotation['sm:rating']).toMatchObject({ scaleId: 'imported', label: 'Half' });
    expect(annotation.created).toBe('2026-11-20T00:00:00Z');
  });

  it.each([
    ['no address', 'url,note\n,a\n', 'required', '1 url'],
    ['an address that is none', 'url,note\nnowhere,a\n', 'shape', '1 '],
    ['no such day', 'url,created\nhttps://a.example/,31.2.2026\n', 'date', '1 created'],
    ['no status of ours', 'url,status\nhttps://a.example/,done\n', 'choice', '1 status'],
    ['evidence that is no JSON', 'url,evidence\nhttps://a.example/,[{\n', 'notJson', '1 evidence'],
    ['evidence that is no list', 'url,evidence\nhttps://a.example/,{}\n', 'shape', '1 evidence'],
    ['questions that are none', 'url,questions\nhttps://a.example/,[null]\n', 'shape', '1 questions'],
    [
      'an object that reaches into all',
      'url,creator\nhttps://a.example/,"{""__proto__"":{}}"\n',
      'forbiddenKey',
      '1 creator',
    ],
  ])('names a row with %s, and reads the others', async (_, text, code, where) => {
    const file = `${text}https://b.example/,\n`;
    expect(await problems(file)).toEqual([[code, where]]);
    expect((await read(file)).incoming).toHaveLength(1);
  });
});

it.each([
  ['', 'empty'],
  ['{"a": 1}', 'unknownFormat'],
  ['{"@type": "Article"}', 'unknownFormat'],
  ['[1, 2', 'notJson'],
  ['{"__proto__": {}, "rows": []}', 'forbiddenKey'],
  ['<html></html>', 'noReview'],
  ['PK\u0003\u0004', 'unknownFormat'],
  ['{"sourcemark": "pack"}', 'unknownFormat'],
  ['{"format": "sourcemark-backup", "version": 9}', 'newerSchema'],
  ['a,b\n"x', 'quotes'],
])('says of %j: %s', async (text, code) => {
  const opened = await open(text);
  expect(opened.ok ? null : opened.error[0]!.code).toBe(code);
});

it.each([
  ['2024-05-21T14:00:00.123456+00:00', '2024-05-21T14:00:00.123456Z'],
  ['2024-05-21T14:00:00+05:30', '2024-05-21T08:30:00Z'],
  ['2024-05-21 14:00', '2024-05-21T14:00:00Z'],
  ['2024-05-21', '2024-05-21T00:00:00Z'],
  ['2024-02-30', null],
  ['21.05.2024', null],
  ['2024-05-21T25:00:00Z', null],
  [20240521, null],
])('reads the date %j as %j', (text, instant) => {
  expect(instantOf(text)).toBe(instant);
});

it.each([
  ['2018', '2018'],
  ['2018-13', undefined],
  ['2018-07-16T10:00:00Z', '2018-07-16'],
])('reads the day %j as %j', (text, day) => {
  expect(isoDateOf(text)).toBe(day);
});
