import { describe, expect, it } from 'vitest';
import { guessGenre } from '../../../src/crosscheck/intake/genre.ts';
import { shortName } from '../../../src/crosscheck/intake/new-source.ts';

const bare = { url: null, section: null, jsonLd: [] };

describe('guessGenre', () => {
  it.each([
    ['nothing known', {}, 'news', null],
    ['its section', { section: 'Opinion' }, 'opinion', 'section'],
    ['its address', { url: 'https://paper.example/editorials/2025/a-long-night' }, 'editorial', 'address'],
    [
      'the headline in the address says nothing',
      { url: 'https://paper.example/world/opinion-polls-open' },
      'news',
      null,
    ],
    ['its type', { jsonLd: ['{"@type":"OpinionNewsArticle"}'] }, 'opinion', 'type'],
    [
      'a section before a type',
      { section: 'Comment', jsonLd: ['{"@type":"NewsArticle"}'] },
      'opinion',
      'section',
    ],
    ['a broken address', { url: 'no address' }, 'news', null],
  ] as const)('%s', (_, hints, genre, from) => {
    expect(guessGenre({ ...bare, ...hints })).toEqual({ genre, from });
  });
});

describe('shortName', () => {
  const date = { date: '2025-03-03', basis: 'metadata' } as const;
  it.each([
    [{ publisher: 'The Lantern', url: null, genre: 'news', date }, 'The Lantern, news, 3 Mar 2025'],
    [
      { publisher: null, url: 'https://www.lantern.example/a', genre: 'report', date: null },
      'lantern.example, report, undated',
    ],
    [
      { publisher: '  ', url: null, genre: 'opinion', date: { ...date, basis: 'inferred' } },
      'Publisher not named, opinion piece, 3 Mar 2025 (date inferred)',
    ],
  ] as const)('%j', (source, name) => expect(shortName(source)).toBe(name));

  it('fits a record, however long the publisher', () => {
    expect(shortName({ publisher: 'x'.repeat(500), url: null, genre: 'news', date })).toHaveLength(90);
  });
});
