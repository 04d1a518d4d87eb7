import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateIn, pageDate, type DateHints } from '../../src/scan/page-date.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const hints = (more: Partial<DateHints> = {}): DateHints => ({
  meta: [],
  jsonLd: [],
  times: [],
  url: 'https://news.example/a',
  lines: [],
  ...more,
});

describe('a date in a text', () => {
  test.each([
    ['2018-07-16T09:30:00+05:00', '2018-07-16'],
    ['2018/07/16', '2018-07-16'],
    ['20180716T0930', '2018-07-16'],
    ['Published: 16 July 2018', '2018-07-16'],
    ['Monday, July 16, 2018 at 9:30 am', '2018-07-16'],
    ['16 Jul 2018', '2018-07-16'],
    ['16-Jul-2018', '2018-07-16'],
    ['the 3rd March, 2024', '2024-03-03'],
    ['Sept. 5, 2019', '2019-09-05'],
    ['Mon, 16 Jul 2018 04:30:00 GMT', '2018-07-16'],
    ['May 1 2020', '2020-05-01'],
  ])('%s', (text, date) => expect(dateIn(text, NOW)).toBe(date));

  test.each([
    ['anybody’s order', '04/05/2018'],
    ['no such day', '2018-02-30'],
    ['no such month', '2018-13-01'],
    ['the future', '2031-01-01'],
    ['before the web', '12 March 1947'],
    ['a month without a day', 'July 2018'],
    ['part of a longer number', '12018-07-161'],
    ['a section', '16.7 2018'],
    ['no date', 'In July 137 people'],
    ['nothing', ''],
  ])('none: %s', (_, text) => expect(dateIn(text, NOW)).toBeNull());

  test('never throws, and what it returns is a day', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const date = dateIn(text, NOW);
        expect(date === null || new Date(date).toISOString().startsWith(date)).toBe(true);
      }),
    );
  });
});

describe('when a page was published', () => {
  test('its metadata, the article’s own before others, whatever the order on the page', () => {
    const meta = [
      { name: 'date', content: '2020-01-01' },
      { name: 'article:published_time', content: '2018-07-16T23:30:00-05:00' },
    ];
    expect(pageDate(hints({ meta }), NOW)).toEqual({ date: '2018-07-16', basis: 'metadata' });
    expect(pageDate(hints({ meta: meta.slice(0, 1) }), NOW)).toEqual({
      date: '2020-01-01',
      basis: 'metadata',
    });
  });

  test('JSON-LD: an article in a graph before anything else; broken or hostile JSON is passed over', () => {
    const graph = JSON.stringify({
      '@graph': [
        { '@type': 'VideoObject', datePublished: '2011-01-01' },
        { '@type': ['NewsArticle'], datePublished: '2024-03-20T10:00:00Z' },
      ],
    });
    const deep = '{"a":'.repeat(5000) + '1' + '}'.repeat(5000);
    expect(pageDate(hints({ jsonLd: ['{', deep, 'null', '[[]]', graph] }), NOW)).toEqual({
      date: '2024-03-20',
      basis: 'metadata',
    });
  });

  test('a labelled time is metadata, one without a label is inferred', () => {
    expect(
      pageDate(
        hints({
          times: [
            { datetime: '2024-03-19', labelled: false },
            { datetime: '2024-03-20', labelled: true },
          ],
        }),
        NOW,
      ),
    ).toEqual({ date: '2024-03-20', basis: 'metadata' });
    expect(pageDate(hints({ times: [{ datetime: '2024-03-19', labelled: false }] }), NOW)).toEqual({
      date: '2024-03-19',
      basis: 'inferred',
    });
  });

  test.each([
    ['https://news.example/2018/07/16/story', '2018-07-16'],
    ['https://news.example/world/2018-07-16/story?x=2020/01/01', '2018-07-16'],
    ['https://news.example/2018/jul/16/story', '2018-07-16'],
    ['https://news.example/2018/07/story', null],
    ['https://news.example/item/20180716', null],
  ])('its address: %s', (url, date) => {
    expect(pageDate(hints({ url }), NOW)).toEqual(date && { date, basis: 'inferred' });
  });

  test('a line that says so before a short line with a date; a sentence about some day never', () => {
    expect(pageDate(hints({ lines: ['16 July 2018', 'Last updated 17 July 2018'] }), NOW)).toEqual({
      date: '2018-07-17',
      basis: 'inferred',
    });
    expect(pageDate(hints({ lines: ['By A. Writer, 16 July 2018'] }), NOW)).toEqual({
      date: '2018-07-16',
      basis: 'inferred',
    });
    const sentence =
      'The road was shut on 13 July 2018, and nobody has said since when it may be opened again.';
    expect(pageDate(hints({ lines: [sentence] }), NOW)).toBeNull();
  });

  test('nothing known', () => expect(pageDate(hints(), NOW)).toBeNull());
});
