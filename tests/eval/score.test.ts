import { describe, expect, test } from 'vitest';
import type { GoldMention as Predicted } from '../../src/cli/gold.ts';
import type { GoldFigure, GoldMention } from './gold-text.ts';
import { breakdown, table } from './report.ts';
import { ratios, sameFigure, score, total } from './score.ts';

const group = (start: number, end: number, ...entities: string[]): GoldMention => ({
  start,
  end,
  kind: 'group',
  entities,
});
const found = (start: number, end: number, entity?: string): Predicted => ({
  start,
  end,
  kind: 'group',
  ...(entity === undefined ? {} : { entity }),
});

const figure = (sign: GoldFigure['sign'], value: number | null, low: number | null, high: number | null) =>
  ({ start: 0, end: 4, kind: 'figure', sign, value, low, high }) as const;
const read = (comparator: string, value: number | null, low?: number | null, high?: number | null) =>
  ({ start: 0, end: 4, kind: 'figure', comparator, value, low, high }) satisfies Predicted;

describe('names', () => {
  test('an exact pair counts for both measures, a part of it for overlap only', () => {
    const { group: tally } = score([group(0, 5), group(10, 20)], [found(0, 5), found(12, 20)]);
    expect(tally).toMatchObject({ gold: 2, predicted: 2, exact: 1, overlap: 2 });
  });

  test('another kind on the same span is a missed one and an extra one', () => {
    const scores = score([group(0, 5)], [{ start: 0, end: 5, kind: 'place' }]);
    expect(scores.group).toMatchObject({ gold: 1, predicted: 0, overlap: 0 });
    expect(scores.place).toMatchObject({ gold: 0, predicted: 1, overlap: 0 });
  });

  test('an entity is judged where one is given: either of two may be right', () => {
    const gold = [
      group(0, 3, 'ttp', 'afghan-taliban'),
      group(4, 6, 'ttp'),
      group(7, 9),
      group(10, 12, 'bla'),
    ];
    const { group: tally } = score(gold, [
      found(0, 3, 'afghan-taliban'),
      found(4, 6, 'bla'),
      found(7, 9, 'bla'),
      found(10, 12),
    ]);
    expect(tally).toMatchObject({ linked: 3, linkedRight: 1, listed: 3, listedFound: 1, misplaced: 2 });
  });

  test('an entity where gold has nothing is misplaced though no pair can judge it', () => {
    const { group: tally } = score([], [found(0, 3, 'ttp'), found(4, 6)]);
    expect(tally).toMatchObject({ predicted: 2, linked: 0, misplaced: 1 });
  });
});

describe('figures', () => {
  test.each([
    ['the same', read('=', 12), figure('=', 12, 12, 12), true],
    ['another sign', read('>', 12), figure('>=', 12, 12, null), false],
    ['another value', read('=', 13), figure('=', 12, 12, 12), false],
    [
      'a large value, as good as the same',
      read('=', 15e9 * (1 + 1e-12)),
      figure('=', 15e9, 15e9, 15e9),
      true,
    ],
    ['a large value, one apart', read('=', 1_000_001), figure('=', 1e6, 1e6, 1e6), false],
    ['a third, cut short', read('=', 0.333), figure('=', 0.3333, 0.3333, 0.3333), true],
    ['a third for two fifths', read('=', 0.333), figure('=', 0.4, 0.4, 0.4), false],
    ['half a percent for half', read('=', 0.5), figure('=', 50, 50, 50), false],
    ['both ends of a range', read('range', null, 10, 50), figure('range', null, 10, 50), true],
    ['one end of a range', read('range', null, 10, 40), figure('range', null, 10, 50), false],
    ['a vague word, whatever its low end', read('~', null, 20), figure('~', null, 24, null), true],
    ['a vague word read as a number', read('~', 24), figure('~', null, 24, null), false],
    ['no value at all', read('=', null), figure('=', 12, 12, 12), false],
    ['zero', read('=', 0), figure('=', 0, 0, 0), true],
  ] as const)('%s', (_, p, g, right) => {
    expect(sameFigure(p, g)).toBe(right);
    expect(score([g], [p]).figure.valued).toBe(Number(right));
  });

  test('a figure over a name does not answer it', () => {
    const scores = score([figure('=', 6, 6, 6), group(2, 4)], [read('=', 6)]);
    expect([scores.figure.overlap, scores.group.overlap]).toEqual([1, 0]);
  });
});

describe('ratios', () => {
  test.each([
    ['all found', 4, 4, 4, { precision: 1, recall: 1, f1: 1 }],
    ['half of them, nothing extra', 2, 2, 4, { precision: 1, recall: 0.5, f1: 2 / 3 }],
    ['nothing found', 0, 0, 4, { precision: 0, recall: 0, f1: 0 }],
    ['all wide of the mark', 0, 3, 4, { precision: 0, recall: 0, f1: 0 }],
    ['nothing to find, nothing found', 0, 0, 0, { precision: 1, recall: 1, f1: 1 }],
    ['nothing to find, something found', 0, 2, 0, { precision: 0, recall: 0, f1: 0 }],
  ])('%s', (_, hits, predicted, gold, expected) => {
    expect(ratios(hits, predicted, gold)).toEqual(expected);
  });
});

test('texts add up, and no text is nothing', () => {
  const one = score([group(0, 5, 'ttp')], [found(0, 5, 'ttp')]);
  const other = score([group(0, 5)], []);
  expect(total([one, other]).group).toMatchObject({ gold: 2, predicted: 1, exact: 1, listedFound: 1 });
  expect(Object.values(total([]).group).every((n) => n === 0)).toBe(true);
});

test('the tables show the counts and ratios of each kind', () => {
  const scores = score([group(0, 5, 'ttp'), group(8, 9)], [found(0, 5, 'ttp')]);
  const lines = table('one text', scores).split('\n');
  expect(lines).toHaveLength(6);
  expect(lines[2]).toMatch(/^group\s+2\s+1\s+1\.000\s+0\.500\s+0\.667\s.*entity 1\.000 \(1\/1\)/);
  expect(lines[5]).toContain('n/a');
  expect(breakdown([['wire', scores]])).toMatch(/wire\s+0\.67; 0\.67\s+1\.00; 1\.00/);
});
