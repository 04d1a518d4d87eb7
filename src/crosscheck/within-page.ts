/**
 * What the page's own numbers say to each other: parts that come to more than their total, a change or a share that its
 * numbers do not give, one thing with two numbers, one number with two meanings, "casualties" that add up to the dead.
 * Each is a question with its arithmetic. What might only be incomplete is not asked: parts may be fewer than the whole.
 */
import { checkSum } from './arithmetic.ts';
import type { Doubt } from './brief.ts';
import { fromFigure, measureOfWord } from './comparable.ts';
import { compareFigures } from './compare.ts';
import { isCount, like, number, type Found, type Item, type PageFigure } from './page-item.ts';
import { percents } from './page-percents.ts';
import { comparePlaces, type World } from './place.ts';
import { isWider } from './population.ts';

/** A page of tables has thousands of numbers; beyond these nothing is compared with everything. */
const MAX_FIGURES = 300;
const TELLING = 10;

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

/** Words by which a total is known that comes after its parts. */
const IN_ALL = /\b(?:in all|in total|a total of|altogether|combined|overall|bring(?:s|ing)?|brought)\b/i;

/** Those that can be parts of the total beside one another: none larger than it, and nobody counted twice. */
function partsOf(total: Item, counts: readonly Item[], world: World): Item[] {
  const parts: Item[] = [];
  for (const next of counts) {
    if (!like(next, total) || !inside(next, total, world) || number(next) > number(total)) continue;
    if (parts.every((part) => disjoint(part, next, world))) parts.push(next);
  }
  return parts;
}

function sums(block: Item[], world: World): Found[] {
  const counts = block.filter((i) => isCount(i) && i.c.unit === 'people');
  return counts.flatMap((total, at): Found[] => {
    const after = partsOf(total, counts.slice(at + 1), world);
    const isLast = after.length === 0 && IN_ALL.test(total.words ?? '');
    const parts = isLast ? partsOf(total, counts.slice(0, at), world) : after;
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

const together = (a: Item, b: Item): boolean =>
  a.block === b.block && a.sentence === b.sentence && (a.sentence !== undefined || a.words === b.words);

/** 52 percent as a share and as a rise; 49 killed here and 49 injured there. A sentence that says both says which is which. */
function twoMeanings(a: Item, b: Item): Found[] {
  if (number(a) < TELLING || a.c.value === null || a.c.value !== b.c.value || a.c.unit !== b.c.unit)
    return [];
  const kinds = a.c.kind !== b.c.kind;
  const measures = a.c.measure !== null && b.c.measure !== null && a.c.measure !== b.c.measure;
  if (!kinds && !(measures && a.c.unit === 'people' && !together(a, b))) return [];
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
