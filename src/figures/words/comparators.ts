/**
 * Words before and after a number that make it a bound. `['at', 'least']` before 14 means 14 or more.
 * `exact` entries add nothing to the interval: they are here so that a longer phrase is not misread.
 */
import { setOf } from './table.ts';
import type { Comparator } from '../../dataset/vocabulary.ts';

export interface ComparatorPhrase {
  words: readonly string[];
  comparator: Comparator;
}

const phrases = (comparator: Comparator, list: string): ComparatorPhrase[] =>
  list.split('|').map((phrase) => ({ words: phrase.split(' '), comparator }));

/** "well over", "just under", "a little more than": each with every word of degree, and without one. */
const degrees = (list: string): string =>
  [
    '',
    'well ',
    'just ',
    'slightly ',
    'a little ',
    'little ',
    'far ',
    'way ',
    'much ',
    'considerably ',
    'significantly ',
  ]
    .map((degree) => list.replace(/(^|\|)/g, `$1${degree}`))
    .join('|');

export const BEFORE: readonly ComparatorPhrase[] = [
  ...phrases(
    'atLeast',
    'at least|minimum|a minimum|at the least|at a minimum|a minimum of|minimum of|no fewer than|not fewer than|no less than|not less than|' +
      'as few as|upwards of|upward of|≥',
  ),
  ...phrases(
    'moreThan',
    `${degrees('more than|over|above|greater than|higher than')}|in excess of|exceeding|north of|>`,
  ),
  ...phrases(
    'atMost',
    'up to|maximum|a maximum|at most|at the most|as many as|as much as|no more than|not more than|a maximum of|maximum of|≤',
  ),
  ...phrases('lessThan', `${degrees('fewer than|less than|under|below|lower than|smaller than')}|<`),
  ...phrases('nearly', 'nearly|almost|close to|nearing|approaching|not quite|very nearly'),
  ...phrases(
    'about',
    'about|around|some|roughly|approximately|approx|approx .|circa|an estimated|estimated|in the region of|in the order of|' +
      'on the order of|somewhere around|more or less|~|≈|an approximate|an average of|on average|something like',
  ),
].toSorted((a, b) => b.words.length - a.words.length);

export const AFTER: readonly ComparatorPhrase[] = [
  ...phrases('atLeast', 'or more|or above|and above|and more|or higher|at least|+|-plus|plus|upwards'),
  ...phrases('moreThan', '-odd more'),
  ...phrases('atMost', 'or less|or fewer|or below|at most|at the most'),
  ...phrases('about', 'or so|or thereabouts|- odd|-odd|odd'),
];

/** "A dispute over two islands", "talks about 12 prisoners": the preposition belongs to the noun before it. */
export const GOVERNS_OVER = setOf(
  'dispute disputes row concern concerns concerned talk talks clash clashes tension tensions protest protests anger fight fighting conflict war ' +
    'battle control jurisdiction victory rule worried angry arrested sued took taking handed turned put spread told asked stood stand stands standing questions ' +
    'information talked flew flying statement details news know known think spoke said complained',
);
