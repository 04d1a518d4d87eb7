/**
 * How two numbers lie to one another, once it is known that they count the same thing. Bounds and vague words are
 * intervals; an exact count is the interval of that one number, a written percentage stands for what rounds to it.
 */
import type { ComparableFigure } from './comparable.ts';
import type { ComparisonRelation } from './brief.ts';
import { comesWhole } from '../figures/whole.ts';
import { note, type Note, type Reason } from './codes.ts';

type Interval = Pick<
  ComparableFigure,
  | 'value'
  | 'low'
  | 'high'
  | 'lowOpen'
  | 'highOpen'
  | 'comparator'
  | 'vague'
  | 'roundingUnit'
  | 'unit'
  | 'kind'
>;

interface Bounds {
  low: number;
  high: number;
  lowOpen: boolean;
  highOpen: boolean;
}

export interface ValueRelation {
  relation: ComparisonRelation;
  reasons: Reason[];
  notes: Note[];
  gap: number | null;
  relativeGap: number | null;
}

const isPercent = (f: Interval): boolean => f.unit === 'percent' || f.unit === 'pp';
const isPoint = (f: Interval): boolean =>
  !f.vague && f.value !== null && f.low === f.value && f.high === f.value && !f.lowOpen && !f.highOpen;
const unbounded = (b: Bounds): boolean =>
  b.low === -Infinity || b.high === Infinity || b.lowOpen || b.highOpen;

/** Decimals as written: 52 has none, 17.5 one. */
const decimals = (n: number): number => (String(n).split('.')[1] ?? '').length;
/** Numbers in decimal notation must not differ by what a float leaves over. */
const EPSILON = 1e-9;

/** Half of the last written digit, by which a percentage may be rounded; counts are meant to the unit. */
const slack = (f: Interval): number => (isPercent(f) && isPoint(f) ? 0.5 * 10 ** -decimals(f.value!) : 0);

/** Counts of people or things come whole: "more than 100" is 101 or more. */
function bounds(f: Interval): Bounds | null {
  if (f.value === null && f.low === null && f.high === null) return null;
  const low = f.low ?? -Infinity;
  const high = f.high ?? Infinity;
  if (low > high) return bounds({ ...f, low: f.high, high: f.low, lowOpen: f.highOpen, highOpen: f.lowOpen });
  const whole = comesWhole(f);
  const up = whole && f.lowOpen && Number.isInteger(low);
  const down = whole && f.highOpen && Number.isInteger(high);
  const extra = slack(f);
  const result = {
    low: up ? low + 1 : low - extra,
    high: down ? high - 1 : high + extra,
    lowOpen: f.lowOpen && !up,
    highOpen: f.highOpen && !down,
  };
  // "more than 5 and fewer than 6" leaves no whole number: then the words are taken as they stand.
  return result.low > result.high ? { low, high, lowOpen: f.lowOpen, highOpen: f.highOpen } : result;
}

function meet(a: Bounds, b: Bounds): boolean {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  if (low < high - EPSILON) return true;
  if (low > high + EPSILON) return false;
  const closedAt = (x: Bounds) =>
    !(Math.abs(x.low - low) < EPSILON && x.lowOpen) && !(Math.abs(x.high - low) < EPSILON && x.highOpen);
  return closedAt(a) && closedAt(b);
}

const tidy = (n: number): number => Math.round(n * 1e6) / 1e6;

/** The distance between the nearest ends of two intervals; between two exact numbers simply their difference. */
function gapOf(a: Interval, b: Interval): number {
  if (isPoint(a) && isPoint(b)) return tidy(Math.abs(a.value! - b.value!));
  const [x, y] = [bounds({ ...a, unit: '' })!, bounds({ ...b, unit: '' })!];
  return tidy(Math.max(0, x.low > y.high ? x.low - y.high : y.low - x.high));
}

const sameWords = (a: Interval, b: Interval): boolean =>
  a.value === b.value &&
  a.low === b.low &&
  a.high === b.high &&
  a.lowOpen === b.lowOpen &&
  a.highOpen === b.highOpen;

const zeros = (n: number) => (Number.isInteger(n) && n !== 0 ? 10 ** /0*$/.exec(String(n))![0].length : 1);

/** "1,700" beside 1,692: a declared step makes them one number, zeros at the end are only worth a note. */
function rounding(a: Interval, b: Interval): 'declared' | 'possible' | null {
  const fits = (rough: Interval, fine: Interval, step: number) =>
    step > 0 && Math.abs(Math.round(fine.value! / step) * step - rough.value!) < EPSILON;
  for (const [rough, fine] of [
    [a, b],
    [b, a],
  ] as const) {
    if (rough.roundingUnit !== null && fits(rough, fine, rough.roundingUnit)) return 'declared';
  }
  for (const [rough, fine] of [
    [a, b],
    [b, a],
  ] as const) {
    const step = zeros(rough.value!);
    // Below a hundred nobody can tell a rounded 20 from a counted one.
    if (step >= 100 && step > zeros(fine.value!) && fits(rough, fine, step)) return 'possible';
  }
  return null;
}

function disjoint(a: Interval, b: Interval): ValueRelation {
  const gap = gapOf(a, b);
  const size = b.value ?? b.low ?? b.high;
  const relativeGap = size === null || size === 0 ? null : tidy(gap / Math.abs(size));
  if (!a.vague && !b.vague) return { relation: 'differs', reasons: [], notes: [], gap, relativeGap };
  const [vague, plain] = a.vague ? [a, b] : [b, a];
  // A vague word is understood from below: what lies above its usual meaning may still be called so.
  const below = (a.vague && b.vague) || bounds(plain)!.high <= bounds(vague)!.low + EPSILON;
  return below
    ? { relation: 'belowUsualMeaning', reasons: ['vagueWord'], notes: [], gap, relativeGap }
    : { relation: 'cannotTell', reasons: ['vagueWord'], notes: [], gap: null, relativeGap: null };
}

/**
 * The relation of two numbers, nothing but the numbers looked at: `agrees`, `consistentWithBound`, `overlapsRange`,
 * `belowUsualMeaning`, `differs`, or `cannotTell` where one has no number. Symmetric but for `relativeGap`, which is
 * against `b`. Tolerance is none for counts and half of the last written digit for percentages.
 */
export function relateValues(a: Interval, b: Interval): ValueRelation {
  const none = { reasons: [] as Reason[], notes: [] as Note[], gap: null, relativeGap: null };
  const [x, y] = [bounds(a), bounds(b)];
  if (!x || !y) return { ...none, relation: 'cannotTell', reasons: ['noValue'] };
  const vague = a.vague || b.vague;
  if (!vague && sameWords(a, b)) return { ...none, relation: 'agrees' };
  const points = isPoint(a) && isPoint(b);
  // Of two written percentages the coarser one says how far they may lie apart: 52 and 51.6, never 52 and 53.
  if (points && Math.abs(a.value! - b.value!) <= Math.max(slack(a), slack(b)) + EPSILON) {
    return { ...none, relation: 'agrees', reasons: a.value === b.value ? [] : ['rounded'] };
  }
  if (!points && meet(x, y)) {
    return {
      ...none,
      relation: vague || unbounded(x) || unbounded(y) ? 'consistentWithBound' : 'overlapsRange',
    };
  }
  const rounded = points ? rounding(a, b) : null;
  if (rounded === 'declared') return { ...none, relation: 'agrees', reasons: ['rounded'] };
  const result = disjoint(a, b);
  if (rounded === 'possible') {
    const rough = [a.value!, b.value!].sort(
      (m, n) => /0*$/.exec(String(n))![0].length - /0*$/.exec(String(m))![0].length,
    );
    result.notes.push(note('roundsTo', rough[0]!));
  }
  return result;
}

/** Whether the numbers go together at all, whatever they count. */
export const fits = (relation: ComparisonRelation): boolean =>
  relation === 'agrees' || relation === 'consistentWithBound' || relation === 'overlapsRange';
