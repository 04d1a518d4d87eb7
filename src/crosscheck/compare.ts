/**
 * Two figures side by side: are they about the same thing, and if so, how do their numbers lie to one another? The
 * answer is never a judgment. A key that one of them leaves open makes it "can't tell", with the arithmetic as a note;
 * the order of the tests is the order in which a reader wants to hear of a difference: what is counted, who, when, where.
 */
import type { ComparisonRelation } from './brief.ts';
import type { ComparableFigure } from './comparable.ts';
import {
  note,
  open,
  other,
  same,
  type Comparison,
  type KeyVerdict,
  type Note,
  type Reason,
} from './codes.ts';
import type { World } from './place.ts';
import { compareAttackers, comparePopulations, countsPeople, type Scope } from './population.ts';
import { tieOf, type Tie } from './scope.ts';
import { fits, relateValues, type ValueRelation } from './value.ts';
import { compareBaselines, compareWholes } from './whole.ts';

const SHARES = new Set(['percentShare', 'ratio']);
const CHANGES = new Set(['percentChange', 'percentagePointChange']);

function compareKinds(a: ComparableFigure, b: ComparableFigure): KeyVerdict {
  if (a.kind !== b.kind) return other('notComparable', 'kind');
  if (a.unit === b.unit) return same();
  // "things": the text does not say what it counts.
  if (a.unit === 'things' || b.unit === 'things') return open('noUnit');
  return other('notComparable', 'unit');
}

function compareMeasures(a: ComparableFigure, b: ComparableFigure): KeyVerdict {
  if (a.measure === null || b.measure === null) return open('noMeasure');
  if (a.measure !== b.measure) return other('differentMeasure', 'measure');
  // Deaths that a text calls casualties: as worded it is another count, and that is what is said.
  const [x, y] = [a.measureAsWorded ?? a.measure, b.measureAsWorded ?? b.measure];
  if (x !== y)
    return other('differentMeasure', 'measureAsWorded', note('measureAsWorded', a.measureAsWorded ?? y));
  return same();
}

function comparePerpetrators(a: ComparableFigure, b: ComparableFigure, scope: Scope): KeyVerdict {
  if (scope === 'event') return same();
  const [x, y] = [a.perpetrator, b.perpetrator];
  if (!x && !y) return same();
  if (x?.id && y?.id) return x.id === y.id ? same() : other('differentPopulation', 'perpetrator');
  return open('noPerpetrator');
}

/** One event has one means; in a statistic "killed in air strikes" is a part of "killed". */
function compareMeans(a: ComparableFigure, b: ComparableFigure, scope: Scope): KeyVerdict {
  const [x, y] = [a.means.join(), b.means.join()];
  if (scope === 'event' || x === y) return same();
  return x === '' || y === '' ? open('noMeans') : other('differentPopulation', 'means');
}

function keysOf(a: ComparableFigure, b: ComparableFigure, tie: Tie, numbers: ValueRelation): KeyVerdict[] {
  const keys = [compareKinds(a, b), compareMeasures(a, b)];
  if (countsPeople(a.measure) && countsPeople(b.measure)) {
    keys.push(comparePopulations(a.population, b.population, tie.scope));
    keys.push(compareAttackers(a.population, b.population, fits(numbers.relation)));
  }
  if (SHARES.has(a.kind) && SHARES.has(b.kind)) keys.push(compareWholes(a.denominator, b.denominator));
  keys.push(comparePerpetrators(a, b, tie.scope));
  // The whole of a share says by what means itself.
  if (!SHARES.has(a.kind)) keys.push(compareMeans(a, b, tie.scope));
  keys.push(...tie.keys);
  if (CHANGES.has(a.kind) && CHANGES.has(b.kind)) {
    keys.push(compareBaselines(a.baseline, b.baseline, { a: a.period, b: b.period }));
  }
  return keys;
}

/** The numbers of two figures that are not, or not surely, about one thing: worth a note, no more. */
function arithmetic(numbers: ValueRelation): Note[] {
  switch (numbers.relation) {
    case 'agrees':
      return [note('sameNumber')];
    case 'consistentWithBound':
    case 'overlapsRange':
      return [note('fits')];
    case 'differs':
    case 'belowUsualMeaning':
      return numbers.gap === null ? [] : [note('apart', numbers.gap)];
    default:
      return [];
  }
}

/**
 * Two counts of one thing that are apart may be an earlier and a later one. A document may give an old count, so its own
 * date says only by when it was counted; and a month is neither before nor after its days.
 */
function timeNotes(a: ComparableFigure, b: ComparableFigure): Note[] {
  const [x, y] = [a.asOf ?? '', b.asOf ?? ''];
  const replaced = b.supersedes !== null && b.supersedes === a.id;
  const replaces = a.supersedes !== null && a.supersedes === b.id;
  const sameCounter = a.counter !== null && a.counter === b.counter;
  const dated = x !== '' && y !== '' && !x.startsWith(y) && !y.startsWith(x);
  const later = dated && b.dayIsCounts && y > x;
  const earlier = dated && a.dayIsCounts && y < x;
  if (replaced || (later && sameCounter)) return [note('supersededBy', b.asOf ?? undefined)];
  if (replaces || (earlier && sameCounter)) return [note('supersedes', b.asOf ?? undefined)];
  return later || earlier ? [note(later ? 'laterCount' : 'earlierCount', y)] : [];
}

const isDeclaredPart = (part: ComparableFigure, whole: ComparableFigure): boolean =>
  (whole.id !== null && part.partOf === whole.id) || (part.id !== null && whole.includes.includes(part.id));

/** Whether `x` is one of the parts that the records know of `y`: by its place, or by its number. */
function isKnownPart(x: ComparableFigure, y: ComparableFigure, world: World): boolean {
  if (y.id === null) return false;
  const parts = world.parts(y.id).filter((part) => part.id !== x.id && part.measure === x.measure);
  return parts.some((part) => {
    if (x.place?.id && part.place?.id && part.place.id !== y.place?.id) return x.place.id === part.place.id;
    return relateValues(x, part).relation === 'agrees';
  });
}

/** One is part of the other: by the records of both, by their events, or by the known parts of a total. */
function subtotal(a: ComparableFigure, b: ComparableFigure, tie: Tie, world: World): Reason | null {
  if (isDeclaredPart(a, b) || tie.part === 'a') return 'partOfThat';
  if (isDeclaredPart(b, a) || tie.part === 'b') return 'partOfThis';
  if (tie.scope !== 'event') return null;
  if (isKnownPart(a, b, world)) return 'partOfThat';
  return isKnownPart(b, a, world) ? 'partOfThis' : null;
}

interface Keys {
  differing: number;
  open: number;
}

const relationOnly = (
  relation: ComparisonRelation,
  reasons: Reason[],
  notes: Note[],
  keys: Keys,
): Comparison => ({
  relation,
  reasons: [...new Set(reasons)],
  notes: unique(notes),
  gap: null,
  relativeGap: null,
  ...keys,
});

const unique = (notes: Note[]): Note[] =>
  notes.filter((n, i) => notes.findIndex((m) => m.code === n.code && m.detail === n.detail) === i);

/** Nested classes ("people", "civilians") with numbers apart are two counts and no difference of one. */
function nestedPopulation(notes: readonly Note[]): boolean {
  return notes.some((n) => n.code === 'populationWider' || n.code === 'populationNarrower');
}

/**
 * Compares a figure (a page's, or any) with another (the dataset's).
 * @param world the dataset's places, events and parts of claims
 * @returns the relation with the keys that decided it; `gap` in the figures' own unit and `relativeGap` against `b`,
 *   both null unless the two are about one thing and apart
 */
export function compareFigures(a: ComparableFigure, b: ComparableFigure, world: World): Comparison {
  const tie = tieOf(a, b, world);
  const numbers = relateValues(a, b);
  const keys = keysOf(a, b, tie, numbers);
  const others = keys.filter((k) => k.verdict === 'other');
  const missing = keys.filter((k) => k.verdict === 'open').map((k) => k.reason);
  const count = { differing: others.length, open: missing.length };
  const notes = keys.flatMap((k) => k.notes ?? []);
  const sums = a.kind === b.kind && a.unit === b.unit ? arithmetic(numbers) : [];
  if (others.length > 0) {
    const { relation, notes: own = [] } = others[0]!;
    const reasons = others.filter((k) => k.relation === relation).map((k) => k.reason);
    return relationOnly(relation, reasons, [...own, ...sums], count);
  }
  if (missing.length > 0) return relationOnly('cannotTell', missing, [...notes, ...sums], count);
  const part = numbers.relation === 'agrees' ? null : subtotal(a, b, tie, world);
  if (part !== null) return relationOnly('subtotalOf', [part], [...notes, ...timeNotes(a, b)], count);
  if (numbers.relation === 'differs' && nestedPopulation(notes)) {
    const differing = { differing: 1, open: 0 };
    return relationOnly('differentPopulation', ['population'], [...notes, ...sums], differing);
  }
  const times = numbers.relation === 'agrees' ? [] : timeNotes(a, b);
  return { ...numbers, notes: unique([...notes, ...numbers.notes, ...times]), ...count };
}
