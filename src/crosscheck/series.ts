/**
 * Counts of one thing, by who counted. Ten papers with one institute's figure are one count with nine repeats; a later
 * count of the same counter does not wipe out an earlier one, both stand in order of time. Nothing is ever added up.
 */
import type { ComparableFigure } from './comparable.ts';
import { compareFigures } from './compare.ts';
import type { World } from './place.ts';

export interface SeriesItem {
  figure: ComparableFigure;
  /** The document is the counter's own: its report, release or dataset. */
  firstHand: boolean;
}

export interface SeriesCount<T extends SeriesItem> {
  item: T;
  /** Id of the claim that it passes on. */
  repeatOf: string | null;
  superseded: boolean;
}

export interface CounterSeries<T extends SeriesItem> {
  /** Null where nobody is said to have counted: such counts are not known to be independent, nor to be one. */
  counter: string | null;
  /** By the day of the count, the earliest first; each repeat right after what it repeats. */
  counts: SeriesCount<T>[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const day = (item: SeriesItem): string => item.figure.asOf ?? '';
const key = (item: SeriesItem): string => item.figure.id ?? '';

/** Who is nearest to the count: the counter's own document, then the earliest, then any fixed order. */
const nearest = (a: SeriesItem, b: SeriesItem): number =>
  Number(b.firstHand) - Number(a.firstHand) || byText(day(a), day(b)) || byText(key(a), key(b));

function repeats(a: SeriesItem, b: SeriesItem, world: World): boolean {
  return compareFigures(a.figure, b.figure, world).relation === 'agrees';
}

function sameThing(a: SeriesItem, b: SeriesItem, world: World): boolean {
  const { relation } = compareFigures(a.figure, b.figure, world);
  return relation === 'differs' || relation === 'consistentWithBound' || relation === 'overlapsRange';
}

function oneCounter<T extends SeriesItem>(
  counter: string | null,
  items: T[],
  world: World,
): CounterSeries<T> {
  const originals: { item: T; repeats: T[] }[] = [];
  for (const item of items.toSorted(nearest)) {
    const original = counter === null ? undefined : originals.find((o) => repeats(o.item, item, world));
    if (original) original.repeats.push(item);
    else originals.push({ item, repeats: [] });
  }
  originals.sort((a, b) => byText(day(a.item), day(b.item)) || byText(key(a.item), key(b.item)));
  const replaced = new Set(items.flatMap((item) => item.figure.supersedes ?? []));
  const counts = originals.flatMap(({ item, repeats: passedOn }, i) => {
    const later = originals
      .slice(i + 1)
      .some(
        (o) =>
          o.item.figure.dayIsCounts &&
          day(o.item) > day(item) &&
          day(item) !== '' &&
          sameThing(o.item, item, world),
      );
    const superseded =
      (counter !== null && later) || (item.figure.id !== null && replaced.has(item.figure.id));
    return [
      { item, repeatOf: null, superseded },
      ...passedOn.map((repeat) => ({ item: repeat, repeatOf: item.figure.id, superseded })),
    ];
  });
  return { counter, counts };
}

/**
 * Groups counts by counter. The order of `items` does not matter. Counters come with the one whose latest count is the
 * newest first; counts that name nobody come last.
 */
export function seriesByCounter<T extends SeriesItem>(items: readonly T[], world: World): CounterSeries<T>[] {
  const groups = new Map<string | null, T[]>();
  for (const item of items) {
    const group = groups.get(item.figure.counter);
    if (group) group.push(item);
    else groups.set(item.figure.counter, [item]);
  }
  const newest = (s: CounterSeries<T>): string =>
    s.counts
      .map((c) => day(c.item))
      .sort(byText)
      .at(-1) ?? '';
  return [...groups]
    .map(([counter, group]) => oneCounter(counter, group, world))
    .sort(
      (a, b) =>
        Number(a.counter === null) - Number(b.counter === null) ||
        byText(newest(b), newest(a)) ||
        byText(a.counter ?? '', b.counter ?? ''),
    );
}
