/**
 * What the page's own numbers say to each other: parts that come to more than their total, a change or a share that its
 * numbers do not give, one thing with two numbers, one number with two meanings, "casualties" that add up to the dead.
 * Each is a question with its arithmetic. What might only be incomplete is not asked: parts may be fewer than the whole.
 */
import type { Figure } from '../figures/figure.ts';
import { checkChange, checkShare, checkSum } from './arithmetic.ts';
import type { Doubt } from './brief.ts';
import { fromFigure, measureOfWord, type ComparableFigure } from './comparable.ts';
import { compareFigures } from './compare.ts';
import { comparePlaces, type World } from './place.ts';
import { isWider } from './population.ts';

/** `{key: 'f3', figure, block: 2, sentence: 5, inTitle: false}`: blocks and sentences are numbered over the page. */
export interface PageFigure {
  key: string;
  figure: Figure;
  block: number;
  /** Where it isn't known, the sentence's words stand for it, else the block. */
  sentence?: number;
  words?: string;
  inTitle?: boolean;
}

interface Item extends PageFigure {
  c: ComparableFigure;
}

type Found = [key: string, doubt: Doubt];

/** A page of tables has thousands of numbers; beyond these nothing is compared with everything. */
const MAX_FIGURES = 300;
const TELLING = 10;

const isCount = (i: Item): boolean => i.c.kind === 'count' && i.c.value !== null && !i.c.vague;
const number = (i: Item): number => i.c.value ?? i.c.low ?? i.c.high ?? 0;
const like = (a: Item, b: Item): boolean =>
  a.c.unit === b.c.unit && a.c.measure !== null && a.c.measure === b.c.measure;

function groupBy<K>(items: readonly Item[], by: (i: Item) => K): Item[][] {
  const groups = new Map<K, Item[]>();
  for (const item of items) {
    const group = groups.get(by(item));
    if (group) group.push(item);
    else groups.set(by(item), [item]);
  }
  return [...groups.values()];
}

/** Nobody of one is counted in the other: other classes of people, or other places, of one kind of count. */
function disjoint(a: Item, b: Item, world: World): boolean {
  const [x, y] = [a.c.population?.class, b.c.population?.class];
  const plain = (p: typeof x) => p !== undefined && p !== 'unspecified' && p !== 'all';
  // Children and women may be among any of the others.
  const overlapping = (p: typeof x) => p === 'children' || p === 'women' || p === 'nationals';
  if (plain(x) && plain(y) && x !== y && !overlapping(x) && !overlapping(y))
    return !isWider(x!, y!) && !isWider(y!, x!);
  return comparePlaces(a.c.place, b.c.place, world) === 'apart';
}

/** The part is counted in the total, as far as their words say. */
function inside(part: Item, total: Item, world: World): boolean {
  const [x, y] = [part.c.population?.class ?? 'unspecified', total.c.population?.class ?? 'unspecified'];
  const places = comparePlaces(part.c.place, total.c.place, world);
  if (places === 'apart' || places === 'around') return false;
  return y === 'all' || y === 'unspecified' || x === y || isWider(y, x);
}

function sums(block: Item[], world: World): Found[] {
  const counts = block.filter((i) => isCount(i) && i.c.unit === 'people');
  return counts.flatMap((total, at): Found[] => {
    const parts: Item[] = [];
    for (const next of counts.slice(at + 1)) {
      if (!like(next, total) || !inside(next, total, world)) continue;
      if (parts.every((part) => disjoint(part, next, world))) parts.push(next);
    }
    if (parts.length < 2) return [];
    const { relation, result } = checkSum(
      total.c,
      parts.map((p) => p.c),
      false,
    );
    if (relation !== 'arithmeticDoubt' || result === null || result <= number(total)) return [];
    const values = [total, ...parts].map(number);
    return [[total.key, { code: 'sum', others: parts.map((p) => p.key), values, result }]];
  });
}

/** A percentage beside exactly two counts of one thing in one sentence: either order of them may be meant. */
function percents(sentence: Item[]): Found[] {
  const changes = sentence.filter((i) => i.c.kind === 'percentChange' || i.c.kind === 'percentShare');
  const counts = sentence.filter(isCount);
  if (changes.length !== 1 || counts.length !== 2 || !like(counts[0]!, counts[1]!)) return [];
  const change = changes[0]!;
  const [small, large] = counts.toSorted((a, b) => number(a) - number(b)) as [Item, Item];
  const positive = { ...change.c, ...absolute(change.c) };
  const share = change.c.kind === 'percentShare';
  const first = share ? checkShare(positive, small.c, large.c) : checkChange(positive, small.c, large.c);
  if (first.relation !== 'arithmeticDoubt') return [];
  const fall = share ? first : checkChange(negative(positive), large.c, small.c);
  if (fall.relation !== 'arithmeticDoubt') return [];
  const others = counts.map((c) => c.key);
  const values = [number(change), number(small), number(large)];
  return [[change.key, { code: share ? 'share' : 'change', others, values, result: first.result }]];
}

const turn = (n: number | null): number | null => (n === null ? null : -n);

function negative(f: ComparableFigure): ComparableFigure {
  const { value, low, high, lowOpen, highOpen } = f;
  return { ...f, value: turn(value), low: turn(high), high: turn(low), lowOpen: highOpen, highOpen: lowOpen };
}

const absolute = (f: ComparableFigure): ComparableFigure => ((f.value ?? f.low ?? 0) < 0 ? negative(f) : f);

/** "Casualties (55)" and "(47)" under "over 100 lives": together they come to the dead. */
function measureWords(block: Item[]): Found[] {
  const counts = block.filter(isCount);
  const loose = counts.filter((i) => i.c.measure === 'casualties');
  const deaths = counts.filter((i) => i.c.measure === 'killed');
  if (loose.length < 2) return [];
  const total = deaths.find((d) => {
    const { relation } = checkSum(
      d.c,
      loose.map((l) => l.c),
    );
    return relation === 'agrees' || relation === 'consistentWithBound';
  });
  if (!total) return [];
  const result = loose.reduce((sum, l) => sum + number(l), 0);
  const values = [number(total), ...loose.map(number)];
  return loose.map((item) => {
    const others = [total, ...loose.filter((l) => l !== item)].map((i) => i.key);
    return [item.key, { code: 'measureWord', others, values, result, meanings: ['casualties', 'killed'] }];
  });
}

function worded(item: Item): Found[] {
  const word = item.figure.measureDoubt === null ? null : measureOfWord(item.figure.measure?.words);
  const understood = item.c.measure;
  if (word === null || understood === null || word === understood) return [];
  return [
    [
      item.key,
      { code: 'measureWord', others: [], values: [number(item)], result: null, meanings: [word, understood] },
    ],
  ];
}

/** 52 percent as a share and as a rise; 49 killed and 49 injured. */
function twoMeanings(a: Item, b: Item): Found[] {
  if (number(a) < TELLING || a.c.value === null || a.c.value !== b.c.value || a.c.unit !== b.c.unit)
    return [];
  const kinds = a.c.kind !== b.c.kind;
  const measures = a.c.measure !== null && b.c.measure !== null && a.c.measure !== b.c.measure;
  if (!kinds && !(measures && a.c.unit === 'people')) return [];
  const meanings = kinds ? [a.c.kind, b.c.kind] : [a.c.measure!, b.c.measure!];
  const one = (x: Item, y: Item, m: string[]): Found => [
    x.key,
    { code: 'twoMeanings', others: [y.key], values: [number(x)], result: null, meanings: m },
  ];
  return [one(a, b, meanings), one(b, a, meanings.toReversed())];
}

/** Two counts of one thing by nobody in particular, or by the same one, that are apart. */
function twoNumbers(a: Item, b: Item, world: World): Found[] {
  if (!isCount(a) || !isCount(b) || !like(a, b) || a.c.counter !== b.c.counter || a.c.saidBy !== b.c.saidBy)
    return [];
  const { relation, gap } = compareFigures(a.c, b.c, world);
  if (relation !== 'differs') return [];
  const one = (x: Item, y: Item): Found => [
    x.key,
    { code: 'twoNumbers', others: [y.key], values: [number(x), number(y)], result: gap },
  ];
  return [one(a, b), one(b, a)];
}

/**
 * A headline's count that the text does not have, where the text has another count close to it. A headline seldom gives
 * place and day, so the two can't be compared by their keys.
 */
function headlines(items: Item[]): Found[] {
  const text = items.filter((i) => !i.inTitle && isCount(i));
  return items
    .filter((i) => i.inTitle && isCount(i) && number(i) >= TELLING)
    .flatMap((title): Found[] => {
      const alike = text.filter((i) => like(i, title));
      const meets = (i: Item) => checkSum(title.c, [i.c]).relation !== 'arithmeticDoubt';
      if (alike.length === 0 || alike.some(meets)) return [];
      const nearest = alike.toSorted(
        (a, b) => Math.abs(number(a) - number(title)) - Math.abs(number(b) - number(title)),
      )[0]!;
      const gap = Math.abs(number(nearest) - number(title));
      if (gap > number(title) / 4) return [];
      const values = [number(title), number(nearest)];
      return [[title.key, { code: 'twoNumbers', others: [nearest.key], values, result: gap }]];
    });
}

/** The questions that a page's own numbers raise, by the figure's key. Figures are given in page order. */
export function pageDoubts(figures: readonly PageFigure[], world: World): Map<string, Doubt[]> {
  const items = figures.slice(0, MAX_FIGURES).map((f) => ({ ...f, c: fromFigure(f.figure) }));
  const found: Found[] = [];
  for (const block of groupBy(items, (i) => i.block))
    found.push(...sums(block, world), ...measureWords(block));
  for (const sentence of groupBy(items, (i) => `${i.block} ${i.sentence ?? i.words ?? ''}`))
    found.push(...percents(sentence));
  found.push(...items.flatMap(worded), ...headlines(items));
  items.forEach((a, i) => {
    for (const b of items.slice(i + 1)) found.push(...twoMeanings(a, b), ...twoNumbers(a, b, world));
  });
  const byKey = new Map<string, Doubt[]>();
  for (const [key, doubt] of found) {
    const doubts = byKey.get(key) ?? [];
    // One line per question: a number that stands ten times is one number.
    if (doubts.some((d) => d.code === doubt.code)) continue;
    byKey.set(key, [...doubts, doubt]);
  }
  return byKey;
}
