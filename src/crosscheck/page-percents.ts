/**
 * A percentage of a sentence against the counts of the same sentence. Any two of them that give it settle it; where none
 * do, the question is asked of the two that it most likely speaks of: those on either side of it, or next to it on one.
 */
import { checkChange, checkShare, type Sum } from './arithmetic.ts';
import type { ComparableFigure } from './comparable.ts';
import { isCount, like, number, type Found, type Item } from './page-item.ts';

/** A change that stands beside two counts need not be theirs; these words tie it to them. */
const TIED = /\b(?:from|compared (?:to|with)|against|versus|after|up on|down on)\b/i;

const turn = (n: number | null): number | null => (n === null ? null : -n);

function negative(f: ComparableFigure): ComparableFigure {
  const { value, low, high, lowOpen, highOpen } = f;
  return { ...f, value: turn(value), low: turn(high), high: turn(low), lowOpen: highOpen, highOpen: lowOpen };
}

const positive = (f: ComparableFigure): ComparableFigure => ((f.value ?? f.low ?? 0) < 0 ? negative(f) : f);

interface Reckoned {
  from: Item;
  to: Item;
  sum: Sum;
}

const plain = (item: Item): string => {
  const counted = item.c.population?.class ?? 'unspecified';
  return counted === 'all' ? 'unspecified' : counted;
};

/** Counts of one kind of thing, of one kind of people as far as their words say. */
const alike = (a: Item, b: Item): boolean =>
  like(a, b) && (plain(a) === plain(b) || plain(a) === 'unspecified' || plain(b) === 'unspecified');

/** What the two come to: as a rise or a fall, or as the share of the smaller one. */
function reckon(percent: Item, a: Item, b: Item): Reckoned {
  const [small, large] = number(a) <= number(b) ? [a, b] : [b, a];
  const given = positive(percent.c);
  if (percent.c.kind === 'percentShare') {
    return { from: small, to: large, sum: checkShare(given, small.c, large.c) };
  }
  const rise = { from: small, to: large, sum: checkChange(given, small.c, large.c) };
  const fall = { from: large, to: small, sum: checkChange(negative(given), large.c, small.c) };
  if (rise.sum.relation !== 'arithmeticDoubt') return rise;
  if (fall.sum.relation !== 'arithmeticDoubt') return fall;
  return off(percent, rise) <= off(percent, fall) ? rise : fall;
}

const off = (percent: Item, { sum }: Reckoned): number =>
  Math.abs(Math.abs(sum.result ?? Infinity) - Math.abs(number(percent)));

/** The pairs that a percentage at `at` most likely speaks of. "52 percent of the 1,081" has its whole right after it. */
function likely(percent: Item, sentence: readonly Item[]): [Item, Item][] {
  const at = sentence.indexOf(percent);
  const before = sentence.slice(0, at).filter(isCount).toReversed();
  const after = sentence.slice(at + 1).filter(isCount);
  const whole = after[0];
  if (percent.c.kind === 'percentShare' && whole) return before.map((part) => [part, whole]);
  const pairs: [Item | undefined, Item | undefined][] = [
    [before[0], after[0]],
    [after[0], after[1]],
    [before[1], before[0]],
  ];
  return pairs.filter((pair): pair is [Item, Item] => pair[0] !== undefined && pair[1] !== undefined);
}

function pairs(counts: readonly Item[]): [Item, Item][] {
  return counts.flatMap((a, i) => counts.slice(i + 1).map((b): [Item, Item] => [a, b]));
}

/** More counts than this in one sentence are a table. */
const MOST_COUNTS = 8;

function doubtOf(percent: Item, sentence: readonly Item[]): Found[] {
  const counts = sentence.filter(isCount);
  const share = percent.c.kind === 'percentShare';
  if (counts.length < 2 || counts.length > MOST_COUNTS) return [];
  if (!share && percent.words !== undefined && !TIED.test(percent.words)) return [];
  const all = pairs(counts).filter(([a, b]) => (share ? like(a, b) : alike(a, b)));
  if (all.some(([a, b]) => reckon(percent, a, b).sum.relation !== 'arithmeticDoubt')) return [];
  const [nearest] = likely(percent, sentence)
    .filter(([a, b]) => (share ? like(a, b) : alike(a, b)))
    .map(([a, b]) => reckon(percent, a, b))
    .toSorted((a, b) => off(percent, a) - off(percent, b));
  if (!nearest) return [];
  const { from, to, sum } = nearest;
  // A tenth is finer than any such sentence.
  const result = sum.result === null ? null : Number(sum.result.toFixed(1));
  const others = sentence.filter((item) => item === from || item === to).map(({ key }) => key);
  const values = [number(percent), number(from), number(to)];
  return [[percent.key, { code: share ? 'share' : 'change', others, values, result }]];
}

/** The questions that the percentages of one sentence raise. */
export const percents = (sentence: readonly Item[]): Found[] =>
  sentence
    .filter(({ c }) => (c.kind === 'percentChange' || c.kind === 'percentShare') && c.value !== null)
    .flatMap((percent) => doubtOf(percent, sentence));
