/**
 * Which of the claims beside a figure a reader wants to hear of first: the same number; else what the page's own counter
 * says; else the latest count that somebody is named for, as of the page's date. On a page of 17 July with 137, a police
 * count of 149 of the 16th comes before one of 128 of the 14th, and both before a paper's 137 that names nobody.
 */
import type { ComparisonRelation } from './brief.ts';
import type { ComparableFigure } from './comparable.ts';
import type { Comparison } from './codes.ts';
import { voiceOf, type SeriesItem } from './series.ts';

export interface Told extends SeriesItem {
  comparison: Pick<Comparison, 'relation'>;
}

function tier(relation: ComparisonRelation): number {
  if (relation === 'agrees') return 0;
  if (relation === 'subtotalOf') return 2;
  return relation === 'cannotTell' ? 3 : 1;
}

const VOICE = { counter: 0, teller: 1, nobody: 2 } as const;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A month holds its days: a count of "2018-07" is not later than a page of the 17th. */
const isLater = (asOf: string, page: string): boolean => asOf > page && !page.startsWith(asOf);

/** Compared one after the other; numbers before days. */
interface Rank {
  steps: number[];
  later: boolean;
  day: string;
  last: string;
}

function rankOf({ figure, comparison, firstHand }: Told, page: ComparableFigure): Rank {
  const voice = voiceOf(figure).by;
  const own = page.counter !== null && figure.counter === page.counter;
  // A count that came out after the page could not be known to it.
  const later = page.asOf !== null && figure.asOf !== null && isLater(figure.asOf, page.asOf);
  return {
    steps: [
      tier(comparison.relation),
      Number(!own),
      Number(voice === 'nobody'),
      Number(later),
      Number(figure.asOf === null),
      VOICE[voice],
    ],
    later,
    day: figure.asOf ?? '',
    last: `${Number(!firstHand)} ${figure.id ?? ''}`,
  };
}

function before(a: Rank, b: Rank): number {
  const step = a.steps.findIndex((n, i) => n !== b.steps[i]);
  if (step >= 0) return a.steps[step]! - b.steps[step]!;
  // Of those known to the page the latest first; of the others the one nearest to its day.
  return (a.later ? byText(a.day, b.day) : byText(b.day, a.day)) || byText(a.last, b.last);
}

/** The items in the order in which they are worth a reader's first look; the order of `items` does not matter. */
export function inTellingOrder<T extends Told>(items: readonly T[], page: ComparableFigure): T[] {
  const ranked = items.map((item) => ({ item, rank: rankOf(item, page) }));
  return ranked.toSorted((a, b) => before(a.rank, b.rank)).map(({ item }) => item);
}
