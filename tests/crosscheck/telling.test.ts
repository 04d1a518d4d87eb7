import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComparedClaim, FigureBrief } from '../../src/crosscheck/brief.ts';
import { compareFigures } from '../../src/crosscheck/compare.ts';
import { inTellingOrder } from '../../src/crosscheck/telling.ts';
import { tellingClaims } from '../../src/crosscheck/telling-claims.ts';
import { make, world, type Short } from './make.ts';

const mastung = { who: 'all', where: 'mastung', what: 'mastungBombing' } as const;
const official = 'a police official';
const page = (n: number | string, more: Partial<Short> = {}) =>
  make({ ...mastung, asOf: '2018-07-17', n, ...more });
const first = { id: 'first', n: 128, asOf: '2018-07-14', attribution: 'a provincial official' };
const second = { id: 'second', n: 149, asOf: '2018-07-16', attribution: official };
const paper = { id: 'paper', n: '>=137', asOf: '2018-07-16' };
const after = { id: 'after', n: 150, asOf: '2018-08-30', attribution: official };
const muchLater = { id: 'muchLater', n: 151, asOf: '2019-03-01', attribution: official };
const counted = { id: 'counted', n: 148, asOf: '2018-07-15', counter: 'health' };
const undated = { id: 'undated', n: 147, attribution: official };
const elsewhere = { id: 'elsewhere', n: 149, what: undefined, where: 'mastung', asOf: '2018-07-16' };

const order = (here: ReturnType<typeof page>, claims: Partial<Short>[]) => {
  const items = claims.map((short) => {
    const figure = make({ ...mastung, ...short } as Short);
    return { figure, firstHand: false, comparison: compareFigures(here, figure, world()) };
  });
  return inTellingOrder(items, here).map(({ figure }) => figure.id);
};

describe('the most telling comparison comes first', () => {
  test.each<[string, ReturnType<typeof page>, Partial<Short>[], string[]]>([
    [
      'the latest count of a named teller, not the nearest number',
      page(137),
      [paper, first, second],
      ['second', 'first', 'paper'],
    ],
    ['the same number before all', page(128), [second, paper, first], ['first', 'second', 'paper']],
    [
      'a count that came after the page stands behind those it could know',
      page(137),
      [after, first, second],
      ['second', 'first', 'after'],
    ],
    [
      'of those after the page, the one nearest to its day',
      page(137),
      [muchLater, after],
      ['after', 'muchLater'],
    ],
    ['who counted before who told', page(137), [second, counted], ['counted', 'second']],
    [
      'the counter that the page itself names',
      page(137, { counter: 'health' }),
      [second, counted],
      ['counted', 'second'],
    ],
    ['a count without a day behind those with one', page(137), [undated, first], ['first', 'undated']],
    ["what can't be told stands last", page(149), [elsewhere, first], ['first', 'elsewhere']],
    [
      'a page without a date: the latest',
      page(137, { asOf: null }),
      [first, after, second],
      ['after', 'second', 'first'],
    ],
    [
      'a count of the month is known to a page of that month',
      page(137),
      [{ ...second, asOf: '2018-07' }, first],
      ['first', 'second'],
    ],
  ])('%s', (_, here, claims, wanted) => expect(order(here, claims)).toEqual(wanted));

  test('whatever their order was', () => {
    const all = [first, second, paper, after, muchLater, counted, undated, elsewhere];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(order(page(137), shuffled)).toEqual(order(page(137), all));
      }),
    );
  });
});

describe('tellingClaims', () => {
  const claim = (id: string, repeatOf: string | null = null) => ({ claim: id, repeatOf }) as ComparedClaim;
  const groups: FigureBrief['groups'] = [
    { counter: 'A', claims: [claim('one'), claim('two', 'one')] },
    { counter: null, claims: [claim('three')] },
  ];
  test('in the order that the brief gives, repeats apart', () => {
    const ids = tellingClaims({ groups, telling: ['three', 'one'] }).map((c) => c.claim);
    expect(ids).toEqual(['three', 'one']);
  });
  test('a brief of an older version has the order of its groups', () => {
    expect(tellingClaims({ groups }).map((c) => c.claim)).toEqual(['one', 'three']);
  });
});
