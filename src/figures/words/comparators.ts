/**
 * Words before and after a number that make it a bound. `['at', 'least']` before 14 means 14 or more.
 * `exact` entries add nothing to the interval: they are here so that a longer phrase is not misread.
 */
import type { Comparator } from '../../dataset/vocabulary.ts';

export interface ComparatorPhrase {
  words: readonly string[];
  comparator: Comparator;
}

const phrases = (comparator: Comparator, list: string): ComparatorPhrase[] =>
  list.split('|').map((phrase) => ({ words: phrase.split(' '), comparator }));

export const BEFORE: readonly ComparatorPhrase[] = [
  ...phrases(
    'atLeast',
    'at least|at the least|at a minimum|a minimum of|minimum of|no fewer than|not fewer than|no less than|not less than|' +
      'as few as|upwards of|upward of|≥',
  ),
  ...phrases(
    'moreThan',
    'more than|over|in excess of|exceeding|above|well over|just over|slightly over|a little over|little over|far more than|' +
      'well above|just above|slightly above|slightly more than|a little more than|little more than|well more than|greater than|' +
      'higher than|north of|way over|way more than|considerably more than|significantly more than|much more than|>',
  ),
  ...phrases(
    'atMost',
    'up to|at most|at the most|as many as|as much as|no more than|not more than|a maximum of|maximum of|≤',
  ),
  ...phrases(
    'lessThan',
    'fewer than|less than|under|below|just under|just below|slightly under|slightly below|well under|well below|' +
      'slightly less than|slightly fewer than|a little under|little under|a little less than|far fewer than|' +
      'far less than|lower than|smaller than|much less than|<',
  ),
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
export const GOVERNS_OVER: ReadonlySet<string> = new Set(
  (
    'dispute disputes row rows concern concerns talk talks clash clashes tension tensions protest protests anger fight fights ' +
    'fighting conflict conflicts war battle battles quarrel feud negotiations control sovereignty jurisdiction victory advantage ' +
    'rule preside presided presides worried concerned angry outrage criticism arrested sued clashed fought argued quarrelled ' +
    'took handed taking hand handing turned carried put passed won win spread held case cases told asked questions information ' +
    'talked talking argue arguing wrote writing stand stands standing stood flew fly flying hover hovering hovered statement details news know known think speaking speak spoke said say says heard complained brought come came going'
  ).split(' '),
);
