/** A small text, as read, and a review of it in which nothing is decided. */
import { decisionsOf } from '../../../src/crosscheck/intake/decisions.ts';
import type { NewSource } from '../../../src/crosscheck/intake/new-source.ts';
import { newReview, type Review } from '../../../src/crosscheck/intake/review.ts';
import { readFigures } from '../../../src/figures/read-figures.ts';
import type { Mention, NameMention } from '../../../src/scan/mention.ts';

export const unlisted = (text: string, word: string, kind: NameMention['kind']): NameMention => {
  const start = text.indexOf(word);
  return { start, end: start + word.length, text: word, kind, entity: null, resolution: 'unlisted', why: [] };
};

export const TEXT =
  'At least 14 people were killed near the mill on Monday. The Harbour League denied it. ' +
  'At least 14 people were killed, the mayor said. Ilse Brandt, a resident, lost her father.';
export const mentions: Mention[] = [
  ...readFigures(TEXT).map(({ start, end, text, figure }): Mention => ({
    start,
    end,
    text,
    kind: 'figure',
    figure,
  })),
  unlisted(TEXT, 'Harbour League', 'group'),
  unlisted(TEXT, 'Ilse Brandt', 'person'),
  { ...unlisted(TEXT, 'Harbour', 'place'), entity: 'sm:test/place/harbour', resolution: 'exact' },
];

export const source: NewSource = {
  text: TEXT,
  sha256: 'a'.repeat(64),
  title: 'At the mill',
  url: 'https://lantern.example/a',
  canonicalUrl: null,
  publisher: 'The Lantern',
  byline: 'By a reporter',
  language: 'en',
  date: { date: '2025-03-03', basis: 'inferred' },
  genre: 'news',
  genreWhy: 'nothing in the page says it',
  retrievedOn: '2025-03-04',
  newerThan: null,
  readIn: null,
};
export const review = (): Review =>
  newReview(source, 'The Lantern, news, 3 Mar 2025', decisionsOf([{ id: 0, text: TEXT, mentions }], [0]));
