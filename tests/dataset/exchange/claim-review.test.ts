import { describe, expect, it } from 'vitest';
import { readReviews, readReviewsOfPage } from '../../../src/dataset/exchange/claim-review.ts';
import { reviewSources } from '../../../src/dataset/exchange/review-sources.ts';
import * as v from 'valibot';
import { sourceDocument } from '../../../src/dataset/source-document.ts';

const review = (more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://desk.example/river',
  claimReviewed: 'The river rose by two metres',
  author: { '@type': 'Organization', name: 'A desk', url: 'https://desk.example/' },
  datePublished: '2026-01-03T10:00:00Z',
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'A mayor' },
    datePublished: '2026-01-02',
    appearance: [{ url: 'https://post.example/a' }, 'https://post.example/b'],
  },
  reviewRating: { '@type': 'Rating', ratingValue: '3', bestRating: 5, worstRating: 1, alternateName: 'Half' },
  ...more,
});
const claims = (value: unknown) => {
  const read = readReviews(value);
  return read.ok ? read.value.claims : read.error;
};

describe('readReviews', () => {
  const expected = {
    url: 'https://desk.example/river',
    claim: 'The river rose by two metres',
    claimant: 'A mayor',
    claimDate: '2026-01-02',
    appearances: ['https://post.example/a', 'https://post.example/b'],
    publisher: { name: 'A desk', url: 'https://desk.example/' },
    datePublished: '2026-01-03T10:00:00Z',
    rating: { label: 'Half', value: 3, best: 5, worst: 1 },
    left: [],
  };

  it.each<[string, unknown, string]>([
    ['one', review(), ''],
    ['a list', [review()], '/0'],
    [
      'a graph',
      { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, review()] },
      '/@graph/1',
    ],
    ['several types', review({ '@type': ['Review', 'ClaimReview'] }), ''],
    ['a type with its address', review({ '@type': 'http://schema.org/ClaimReview' }), ''],
    ['one within an article', { '@type': 'Article', review: review() }, '/review'],
  ])('reads %s', (_, value, at) => expect(claims(value)).toEqual([{ at, ...expected }]));

  it('follows what a graph only points at', () => {
    const { author, itemReviewed, reviewRating } = review();
    const graph = [
      review({
        author: { '@id': '#desk' },
        itemReviewed: { '@id': '#claim' },
        reviewRating: { '@id': '#rating' },
      }),
      { '@id': '#desk', ...author },
      { '@id': '#claim', ...itemReviewed },
      { '@id': '#rating', ...reviewRating },
    ];
    expect(claims({ '@graph': graph })).toEqual([{ at: '/@graph/0', ...expected }]);
  });

  it('says what it leaves out', () =>
    expect(claims(review({ video: 'x' }))).toMatchObject([{ left: ['video'] }]));

  it.each<[string, object, object]>([
    [
      'no address that a page could have',
      { url: 'javascript:alert(1)' },
      { code: 'required', pointer: '/0/url' },
    ],
    ['no claim', { claimReviewed: ' ' }, { code: 'required', pointer: '/0/claimReviewed' }],
  ])('names a review with %s, and reads the others', (_, change, problem) =>
    expect(readReviews([review(change), review()])).toMatchObject({
      ok: true,
      value: { claims: [{ at: '/1' }], problems: [problem] },
    }),
  );

  it.each([[null], ['text'], [[]], [{ '@type': 'Article' }], [3]])('finds none in %j', (value) =>
    expect(readReviews(value)).toEqual({ ok: false, error: { code: 'noReview' } }),
  );

  it('drops a rating that is no number, and keeps its words', () =>
    expect(
      claims(review({ reviewRating: { ratingValue: 'n/a', alternateName: { '@value': 'Unclear' } } })),
    ).toMatchObject([{ rating: { label: 'Unclear' } }]));
});

describe('readReviewsOfPage', () => {
  const script = (body: string, type = 'type="application/ld+json"') => `<script ${type}>${body}</script>`;
  const json = JSON.stringify(review());

  it.each([
    ['one script', `<html>${script(json)}</html>`, '/0'],
    [
      'single quotes and other attributes',
      script(json, "id=x TYPE='application/ld+json; charset=utf-8'"),
      '/0',
    ],
    [
      'other scripts beside it',
      `${script('alert("</scr" + "ipt>")', '')}${script('{"@type":"Person"}')}${script(json)}`,
      '/1',
    ],
    ['a comment around it', script(`<!-- ${json} -->`), '/0'],
  ])('reads %s', (_, html, at) =>
    expect(readReviewsOfPage(html)).toMatchObject({ ok: true, value: { claims: [{ at }] } }),
  );

  it('names a script that is no JSON, and reads the others', () =>
    expect(readReviewsOfPage(script('{"@type":') + script(json))).toMatchObject({
      ok: true,
      value: { claims: [{ at: '/1' }], problems: [{ code: 'notJson', pointer: '/0' }] },
    }));

  it.each([
    '',
    '<p>words</p>',
    script(json, 'type="text/plain"'),
    '<script type="application/ld+json">'.repeat(2000),
  ])('finds none in others (%#)', (html) =>
    expect(readReviewsOfPage(html)).toEqual({ ok: false, error: { code: 'noReview' } }),
  );
});

describe('reviewSources', () => {
  it('are the review and where the claim was made, each once and the same every time', () => {
    const read = readReviews([review(), review({ url: 'https://desk.example/other' })]);
    if (!read.ok) throw new Error(read.error.code);
    const sources = reviewSources(read.value.claims);
    expect(sources.map(({ url }) => url)).toEqual([
      'https://desk.example/river',
      'https://desk.example/other',
      'https://post.example/a',
      'https://post.example/b',
    ]);
    expect(sources[0]).toMatchObject({
      shortName: 'A desk, 2026-01-03',
      note: 'The river rose by two metres',
      background: true,
    });
    expect(sources.every((one) => v.is(sourceDocument, one))).toBe(true);
    expect(reviewSources(read.value.claims)).toEqual(sources);
    expect(JSON.stringify(sources)).not.toContain('Half');
  });
});
