import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMPARED } from '../../src/crosscheck/codes.ts';
import type { ComparableFigure } from '../../src/crosscheck/comparable.ts';
import { compareFigures } from '../../src/crosscheck/compare.ts';
import { comparePeriods, daysOf, yearEarlier } from '../../src/crosscheck/period.ts';
import { isWider } from '../../src/crosscheck/population.ts';
import { fits, relateValues } from '../../src/crosscheck/value.ts';
import { POPULATIONS } from '../../src/dataset/vocabulary.ts';
import { make, world } from './make.ts';

const maybe = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: undefined });
const number = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.constantFrom('>=20', '>20', '<20', '<=20', '~20', '10-30', '20..', '24..99'),
);
const when = fc.constantFrom('2018', '2018-01/2018-06', '2018-07-13', '2018-07-10', '2018-07', '2023-01-30');
const where = fc.constantFrom('pakistan', 'afghanistan', 'peshawar', 'mastung', 'kp', 'balochistan');
const what = fc.constantFrom('mastungBombing', 'bilourBombing', 'mosqueBombing', 'strikes');
const measure = fc.constantFrom('killed', 'injured', 'casualties' as const) as fc.Arbitrary<'killed'>;
const place = (id: string | undefined) => (id === undefined ? null : { id, text: null });

const figure: fc.Arbitrary<ComparableFigure> = fc
  .record({
    n: number,
    who: maybe(fc.constantFrom(...POPULATIONS)),
    attackers: fc.constantFrom('yes', 'no', 'unknown' as const) as fc.Arbitrary<'unknown'>,
    when: maybe(when),
    where: maybe(where),
    what: maybe(what),
    measure: fc.option(measure, { nil: null }),
    perpetrator: maybe(fc.constantFrom('ttp', 'is')),
    cause: fc.constantFrom(null, null, null, 'flood'),
    asOf: fc.constantFrom(null, '2018-07-14', '2018-07-16', '2018-07'),
    counter: fc.constantFrom(null, 'police', 'unama'),
    means: fc.constantFrom([], [], ['airStrikes']),
  })
  .map(({ perpetrator, ...short }) => make({ ...short, perpetrator: place(perpetrator) }));

const complete: fc.Arbitrary<ComparableFigure> = fc
  .tuple(number, fc.constantFrom('all', 'civilians', 'soldiers' as const), when, where, maybe(what))
  .map(([n, who, day, at, event]) => make({ n, who: who as 'all', when: day, where: at, what: event }));

const earth = world();

const numbersOf = ({ value, low, high, lowOpen, highOpen, comparator, vague }: ComparableFigure) => ({
  value,
  low,
  high,
  lowOpen,
  highOpen,
  comparator,
  vague,
});

const plain = (reasons: string[]) => reasons.map((r) => (r.startsWith('partOf') ? 'part' : r)).toSorted();

describe('compareFigures', () => {
  test('is symmetric, but for which of the two is the part and whose time is the longer', () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const [x, y] = [compareFigures(a, b, earth), compareFigures(b, a, earth)];
        expect(y.relation).toBe(x.relation);
        expect(plain(y.reasons)).toEqual(plain(x.reasons));
        expect(y.gap).toBe(x.gap);
        expect([y.differing, y.open]).toEqual([x.differing, x.open]);
      }),
      { numRuns: 1500 },
    );
  });

  test('a claim whose keys are all there agrees with itself; a vague one fits itself', () => {
    fc.assert(
      fc.property(complete, (a) => {
        expect(compareFigures(a, a, earth).relation).toBe(a.vague ? 'consistentWithBound' : 'agrees');
      }),
    );
  });

  test('no claim is another thing than itself, or apart from itself', () => {
    fc.assert(
      fc.property(figure, (a) => {
        const { relation, differing } = compareFigures(a, a, earth);
        expect(['agrees', 'consistentWithBound', 'cannotTell']).toContain(relation);
        expect(differing).toBe(0);
      }),
    );
  });

  test('without event, place and period nothing is the same thing', () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const bare = { ...a, event: null, place: null, period: null };
        expect(COMPARED.has(compareFigures(bare, b, earth).relation)).toBe(false);
      }),
    );
  });

  test('a page without a date is never compared with a statistic', () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const undated = { ...a, event: null, period: null };
        expect(COMPARED.has(compareFigures(undated, { ...b, event: null }, earth).relation)).toBe(false);
      }),
    );
  });

  test('what is left open never makes two figures more alike', () => {
    const keys = ['measure', 'population', 'period', 'place'] as const;
    fc.assert(
      fc.property(complete, complete, fc.constantFrom(...keys), (a, b, key) => {
        const [full, less] = [compareFigures(a, b, earth), compareFigures({ ...a, [key]: null }, b, earth)];
        // Of one named event the place and the day are known without being said again.
        const known = a.event !== null && b.event !== null;
        if (!known && key !== 'population' && a.event === null)
          expect(COMPARED.has(less.relation)).toBe(false);
        if (COMPARED.has(less.relation)) expect(full.relation).not.toBe('notComparable');
      }),
    );
  });

  test('a gap is there exactly where numbers are apart', () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const { relation, gap } = compareFigures(a, b, earth);
        if (relation === 'differs' || relation === 'belowUsualMeaning') expect(gap).toBeGreaterThanOrEqual(0);
        else expect(gap).toBeNull();
      }),
    );
  });

  test('widening a bound never turns what fits into what differs', () => {
    const more = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(complete, complete, more, more, fc.boolean(), (a, other, down, up, unbound) => {
        // The same thing, so that only the numbers decide.
        const b = { ...a, ...numbersOf(other) };
        if (!fits(compareFigures(a, b, earth).relation)) return;
        const low = b.low === null || unbound ? null : b.low - down;
        const high = b.high === null ? null : b.high + up;
        if (low === null && high === null) return;
        const wider = { ...b, low, high, value: low !== null && low === high ? low : null };
        expect(fits(compareFigures(a, wider, earth).relation)).toBe(true);
      }),
    );
  });

  test('a vague word never differs', () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const { relation } = compareFigures(
          { ...a, ...make({ n: '24..99' }), event: a.event } as ComparableFigure,
          b,
          earth,
        );
        expect(['differs', 'agrees']).not.toContain(relation);
      }),
    );
  });
});

const end = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
const interval = fc
  .record({
    low: end,
    high: end,
    lowOpen: fc.boolean(),
    highOpen: fc.boolean(),
    vague: fc.boolean(),
    percent: fc.boolean(),
  })
  .filter(({ low, high }) => low !== null || high !== null)
  .map(({ low, high, percent, ...rest }) => {
    const turned = low !== null && high !== null && low > high;
    const [l, h] = turned ? [high, low] : [low, high];
    const kind = percent ? { kind: 'percentShare' as const, unit: 'percent' } : {};
    const point = l !== null && l === h;
    const ends = point ? { lowOpen: false, highOpen: false } : {};
    return make({ n: 0, ...rest, ...ends, low: l, high: h, value: point ? l : null, ...kind });
  });

describe('relateValues', () => {
  test('is symmetric', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const [x, y] = [relateValues(a, b), relateValues(b, a)];
        expect([y.relation, y.gap]).toEqual([x.relation, x.gap]);
      }),
      { numRuns: 1500 },
    );
  });

  test('widening a bound never turns a fit into a difference', () => {
    const more = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(interval, interval, more, more, fc.boolean(), (a, b, down, up, unbound) => {
        if (!fits(relateValues(a, b).relation)) return;
        const low = b.low === null || unbound ? null : b.low - down;
        const high = b.high === null ? null : b.high + up;
        // Without any end there is no number left to look at.
        if (low === null && high === null) return;
        const point = low !== null && low === high;
        const wider = { ...b, low, high, value: point ? low : null };
        expect(fits(relateValues(a, wider).relation)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test('ends given the wrong way round mean the same interval', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const turned = { ...b, low: b.high, high: b.low, lowOpen: b.highOpen, highOpen: b.lowOpen };
        if (b.low === null || b.high === null) return;
        expect(fits(relateValues(a, turned).relation)).toBe(fits(relateValues(a, b).relation));
      }),
    );
  });

  test.each([
    [52, 51.6, 'agrees'],
    [52, 52.5, 'agrees'],
    [52, 52.6, 'differs'],
    [52, 53, 'differs'],
    [17.5, 17.54, 'agrees'],
    [17.5, 18, 'agrees'],
    [17.5, 17.9, 'differs'],
  ])('%d percent against %d percent: %s', (a, b, relation) => {
    const percent = { kind: 'percentShare', unit: 'percent' } as const;
    expect(relateValues(make({ n: a, ...percent }), make({ n: b, ...percent })).relation).toBe(relation);
  });

  test.each([
    ['>100', 100, 'differs'],
    ['>100', 101, 'consistentWithBound'],
    ['<100', 100, 'differs'],
    ['<=100', 100, 'consistentWithBound'],
    ['10-20', '15-30', 'overlapsRange'],
    ['~100', 95, 'overlapsRange'],
    ['>=100', '<=90', 'differs'],
    ['40..', '40..', 'consistentWithBound'],
    ['>=137', '>=137', 'agrees'],
  ])('%s against %s: %s', (a, b, relation) => {
    expect(relateValues(make({ n: a }), make({ n: b })).relation).toBe(relation);
  });

  test('a declared step makes a rounded number the same', () => {
    expect(relateValues(make({ n: 1700, roundingUnit: 100 }), make({ n: 1692 })).relation).toBe('agrees');
    expect(relateValues(make({ n: 1700, roundingUnit: 100 }), make({ n: 1640 })).relation).toBe('differs');
  });
});

describe('periods', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));
  const cut = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([d, n]) => d.slice(0, n));

  test('never end before they begin, and neither does the year before', () => {
    fc.assert(
      fc.property(cut, cut, (from, to) => {
        const days = daysOf(from, to)!;
        expect(days.from! <= days.to!).toBe(true);
        const before = yearEarlier(days);
        expect(before.from! <= before.to!).toBe(true);
        expect(Number.isNaN(Date.parse(before.to!))).toBe(false);
      }),
    );
  });

  test('one is within the other exactly when the other is around it', () => {
    const turned = { within: 'around', around: 'within' } as Record<string, string>;
    fc.assert(
      fc.property(cut, cut, cut, cut, (a, b, c, d) => {
        const [x, y] = [daysOf(a, b), daysOf(c, d)];
        const relation = comparePeriods(x, y);
        expect(comparePeriods(y, x)).toBe(turned[relation] ?? relation);
      }),
    );
  });

  test.each([
    ['2018', '2018-01-01/2018-12-31'],
    ['2020-02', '2020-02-01/2020-02-29'],
    ['2018-07-13', '2018-07-13/2018-07-13'],
  ])('%s is %s', (date, span) => {
    const { from, to } = daysOf(date, date)!;
    expect(`${from}/${to}`).toBe(span);
  });

  test('the same months a year before', () => {
    expect(yearEarlier(daysOf('2018-01', '2018-06')!)).toEqual({ from: '2017-01-01', to: '2017-06-30' });
    expect(yearEarlier(daysOf('2020-02', '2020-02')!)).toEqual({ from: '2019-02-01', to: '2019-02-28' });
    expect(yearEarlier(daysOf('2021-02', '2021-02')!)).toEqual({ from: '2020-02-01', to: '2020-02-29' });
  });

  test('an open end leaves it open, unless they lie apart all the same', () => {
    expect(comparePeriods(daysOf('2018', null), daysOf('2018', '2018'))).toBe('unknown');
    expect(comparePeriods(daysOf('2019', null), daysOf('2018', '2018'))).toBe('apart');
  });
});

test('the order of populations has no circle, and all holds every class', () => {
  for (const a of POPULATIONS) {
    expect(isWider(a, a)).toBe(false);
    for (const b of POPULATIONS) expect(isWider(a, b) && isWider(b, a)).toBe(false);
    if (a !== 'all' && a !== 'unspecified') expect(isWider('all', a)).toBe(true);
  }
});
