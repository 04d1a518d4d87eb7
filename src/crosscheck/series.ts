/**
 * Counts of one thing, by who counted; where nobody is said to have counted, by who is said to have told it. Ten papers with one institute's figure are one count with nine repeats; a later
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

/** `{by: 'counter', id: 'sm:seed/institution/unama'}`, `{by: 'teller', text: 'a police official'}`, `{by: 'nobody'}`. */
export type Voice =
  | { by: 'counter' | 'teller'; id: string }
  /** Words are no name: two papers with "hospital sources" need not have asked the same. */
  | { by: 'teller'; text: string }
  /** Such counts are not known to be independent, nor to be one. */
  | { by: 'nobody' };

export interface CounterSeries<T extends SeriesItem> {
  voice: Voice;
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

/** Who stands behind a count, as far as its record says. */
export function voiceOf({ counter, saidBy, attribution }: ComparableFigure): Voice {
  if (counter !== null) return { by: 'counter', id: counter };
  if (saidBy !== null) return { by: 'teller', id: saidBy };
  return attribution === null ? { by: 'nobody' } : { by: 'teller', text: attribution };
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:an?|the)\s+/, '')
    .trim();

/** One key a voice: a counter is another voice than the same body that only tells. */
const voiceKey = (voice: Voice): string =>
  'id' in voice ? `${voice.by} ${voice.id}` : 'text' in voice ? `words ${plain(voice.text)}` : '';

function oneVoice<T extends SeriesItem>(
  items: T[],
  replaced: ReadonlySet<string>,
  world: World,
): CounterSeries<T> {
  const voice = voiceOf(items.toSorted(nearest)[0]!.figure);
  const known = 'id' in voice;
  const originals: { item: T; repeats: T[] }[] = [];
  for (const item of items.toSorted(nearest)) {
    const original = known ? originals.find((o) => repeats(o.item, item, world)) : undefined;
    if (original) original.repeats.push(item);
    else originals.push({ item, repeats: [] });
  }
  originals.sort((a, b) => byText(day(a.item), day(b.item)) || byText(key(a.item), key(b.item)));
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
    const superseded = (known && later) || (item.figure.id !== null && replaced.has(item.figure.id));
    return [
      { item, repeatOf: null, superseded },
      ...passedOn.map((repeat) => ({ item: repeat, repeatOf: item.figure.id, superseded })),
    ];
  });
  return { voice, counts };
}

const RANK = { counter: 0, teller: 1, nobody: 2 } as const;

/**
 * Groups counts by who counted, else by who told. The order of `items` does not matter. Counters come with the one
 * whose latest count is the newest first, then those who only told, then counts that name nobody.
 */
export function seriesByCounter<T extends SeriesItem>(items: readonly T[], world: World): CounterSeries<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const voice = voiceKey(voiceOf(item.figure));
    const group = groups.get(voice);
    if (group) group.push(item);
    else groups.set(voice, [item]);
  }
  // A record may say that it replaces another body's.
  const replaced = new Set(items.flatMap((item) => item.figure.supersedes ?? []));
  const newest = (s: CounterSeries<T>): string =>
    s.counts
      .map((c) => day(c.item))
      .sort(byText)
      .at(-1) ?? '';
  return [...groups.values()]
    .map((group) => oneVoice(group, replaced, world))
    .sort(
      (a, b) =>
        RANK[a.voice.by] - RANK[b.voice.by] ||
        byText(newest(b), newest(a)) ||
        byText(voiceKey(a.voice), voiceKey(b.voice)),
    );
}
