/** Figures and a small world for the tests: what is not given is left open. */
import type { ComparableFigure, Counted } from '../../src/crosscheck/comparable.ts';
import { daysOf } from '../../src/crosscheck/period.ts';
import type { World } from '../../src/crosscheck/place.ts';
import type { Comparator, Measure, Population } from '../../src/dataset/vocabulary.ts';

export interface Short extends Partial<Omit<ComparableFigure, 'population' | 'period' | 'place' | 'event'>> {
  /** `137`, `'>=137'`, `'>100'`, `'40..'` (vague), `'~50'`, `'30-35'`. */
  n: number | string;
  who?: Population;
  attackers?: Counted['attackers'];
  /** `'2018'` or `'2018-01/2018-06'`. */
  when?: string;
  where?: string;
  what?: string;
}

function interval(n: number | string): Partial<ComparableFigure> {
  if (typeof n === 'number') return { value: n, low: n, high: n, comparator: 'exact' };
  const [, sign, first, dots, second] = /^(>=|<=|>|<|~)?(\d+(?:\.\d+)?)(?:(\.\.|-)(\d+)?)?$/.exec(n)!;
  const value = Number(first);
  const make = (low: number | null, high: number | null, comparator: Comparator, more = {}) => ({
    value,
    low,
    high,
    comparator,
    ...more,
  });
  if (dots === '..')
    return { ...make(value, second ? Number(second) : null, 'vague', { vague: true }), value: null };
  if (dots === '-') return { ...make(value, Number(second), 'between'), value: null };
  if (sign === '>=') return make(value, null, 'atLeast');
  if (sign === '<=') return make(null, value, 'atMost');
  if (sign === '>') return make(value, null, 'moreThan', { lowOpen: true });
  if (sign === '<') return make(null, value, 'lessThan', { highOpen: true });
  return make(value * 0.9, value * 1.1, 'about');
}

const span = (when: string | undefined) => {
  if (when === undefined) return null;
  const [from, to] = when.split('/');
  return daysOf(from, to ?? from);
};

export function make({ n, who, attackers, when, where, what, ...rest }: Short): ComparableFigure {
  return {
    id: null,
    kind: 'count',
    value: null,
    low: null,
    high: null,
    lowOpen: false,
    highOpen: false,
    comparator: 'exact',
    vague: false,
    roundingUnit: null,
    unit: 'people',
    measure: 'killed' as Measure,
    measureAsWorded: null,
    measureInDoubt: false,
    population:
      who === undefined ? null : { class: who, attackers: attackers ?? 'unknown', nationality: null },
    denominator: null,
    baseline: null,
    period: span(when),
    place: where === undefined ? null : { id: where, text: where },
    event: what === undefined ? null : { id: what, text: what },
    perpetrator: null,
    counter: null,
    saidBy: null,
    attribution: null,
    document: null,
    asOf: null,
    dayIsCounts: true,
    partOf: null,
    includes: [],
    supersedes: null,
    means: [],
    cause: null,
    ...interval(n),
    ...rest,
  };
}

const LIES_IN: Record<string, string> = {
  mastung: 'balochistan',
  balochistan: 'pakistan',
  peshawar: 'kp',
  bannu: 'kp',
  kp: 'pakistan',
  archi: 'kunduz',
  kunduz: 'afghanistan',
  paktika: 'afghanistan',
  khost: 'afghanistan',
};
const EVENTS: Record<string, { day: string; place: string; partOf?: string }> = {
  mastungBombing: { day: '2018-07-13', place: 'mastung' },
  bilourBombing: { day: '2018-07-10', place: 'peshawar' },
  mosqueBombing: { day: '2023-01-30', place: 'peshawar' },
  kunduzStrike: { day: '2018-04-02', place: 'kunduz' },
  strikes: { day: '2024-03-18', place: 'afghanistan' },
  bannuAttack: { day: '2025-03-04', place: 'bannu' },
};

/** Parts of claims, by the id of the whole. */
export const world = (parts: Record<string, ComparableFigure[]> = {}): World => ({
  ancestors(place) {
    const chain: string[] = [];
    for (let next = LIES_IN[place]; next !== undefined; next = LIES_IN[next]) chain.push(next);
    return chain;
  },
  isWide: (place) => place === 'pakistan' || place === 'afghanistan',
  event(id) {
    const known = EVENTS[id];
    return known
      ? { from: known.day, to: known.day, place: known.place, partOf: known.partOf ?? null }
      : null;
  },
  parts: (claim) => parts[claim] ?? [],
});
