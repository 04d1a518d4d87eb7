import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seriesByCounter } from '../../src/crosscheck/series.ts';
import { make, world, type Short } from './make.ts';

const mosque = { who: 'all', where: 'peshawar', what: 'mosqueBombing' } as const;
const item = (
  id: string,
  n: number | string,
  asOf: string,
  more: Partial<Short> & { firstHand?: boolean } = {},
) => {
  const { firstHand = false, ...rest } = more;
  return { figure: make({ ...mosque, ...rest, n, id, asOf }), firstHand };
};
const items = [
  item('first', 59, '2023-01-30', { counter: 'hospital' }),
  item('second', 92, '2023-01-31', { counter: 'hospital' }),
  item('third', 101, '2023-02-01', { counter: 'hospital' }),
  item('revised', 84, '2023-02-04', { counter: 'police' }),
  item('paperOne', 101, '2023-02-02', { counter: 'hospital', dayIsCounts: false }),
  item('paperTwo', 101, '2023-02-03', { counter: 'hospital', dayIsCounts: false }),
  item('nobody', 101, '2023-02-02', { counter: null }),
  item('nobodyElse', 101, '2023-02-03', { counter: null }),
];
const plain = (list: typeof items) =>
  seriesByCounter(list, world()).map(({ voice, counts }) => [
    voice.by === 'nobody' ? null : 'id' in voice ? voice.id : voice.text,
    counts.map(
      (c) =>
        `${c.item.figure.id}${c.repeatOf ? ` repeats ${c.repeatOf}` : ''}${c.superseded ? ' superseded' : ''}`,
    ),
  ]);

describe('seriesByCounter', () => {
  test('one counter, one series; repeats are no second source; earlier counts stay', () => {
    expect(plain(items)).toEqual([
      ['police', ['revised']],
      [
        'hospital',
        [
          'first superseded',
          'second superseded',
          'third',
          'paperOne repeats third',
          'paperTwo repeats third',
        ],
      ],
      [null, ['nobody', 'nobodyElse']],
    ]);
  });

  test("the counter's own document is what the others repeat, whenever they appeared", () => {
    const own = item('own', 101, '2023-02-05', { counter: 'hospital', firstHand: true });
    const [series] = seriesByCounter([items[4]!, own], world());
    expect(series!.counts.map((c) => [c.item.figure.id, c.repeatOf])).toEqual([
      ['own', null],
      ['paperOne', 'own'],
    ]);
  });

  test('the same number for another event is no repeat', () => {
    const other = item('other', 101, '2023-02-02', { counter: 'hospital', what: 'bilourBombing' });
    const [series] = seriesByCounter([items[2]!, other], world());
    expect(series!.counts.every((c) => c.repeatOf === null && !c.superseded)).toBe(true);
  });

  test('an old number in a later paper does not replace the newer count', () => {
    const late = item('late', 92, '2023-03-01', { counter: 'hospital', dayIsCounts: false });
    const [series] = seriesByCounter([items[2]!, late], world());
    expect(series!.counts.find((c) => c.item.figure.id === 'third')!.superseded).toBe(false);
  });

  test('a record that says which one it replaces is believed without a counter', () => {
    const again = item('again', 100, '2023-02-06', { counter: null, supersedes: 'nobody' });
    const [series] = seriesByCounter([items[6]!, again], world());
    expect(series!.counts.map((c) => c.superseded)).toEqual([true, false]);
  });

  test('where nobody is said to have counted, whoever tells it stands for the count; words are no name', () => {
    const told = [
      item('officialOne', 149, '2018-07-16', { counter: null, attribution: 'a police official' }),
      item('officialTwo', 149, '2018-07-17', { counter: null, attribution: 'The police official' }),
      item('ministerOne', 149, '2018-07-16', { counter: null, saidBy: 'minister' }),
      item('ministerTwo', 149, '2018-07-17', { counter: null, saidBy: 'minister', dayIsCounts: false }),
      item('silent', 149, '2018-07-17', { counter: null }),
    ];
    expect(plain(told)).toEqual([
      ['minister', ['ministerOne', 'ministerTwo repeats ministerOne']],
      ['a police official', ['officialOne', 'officialTwo']],
      [null, ['silent']],
    ]);
  });

  test('59, 92, 101 and then 84: one series, in order, the revised ones kept', () => {
    const list = [59, 92, 101, 84].map((n, i) =>
      item(`day${i}`, n, `2023-02-0${i + 1}`, { counter: 'health' }),
    );
    expect(plain(list.toReversed())).toEqual([
      ['health', ['day0 superseded', 'day1 superseded', 'day2 superseded', 'day3']],
    ]);
  });

  test('does not depend on the order, and keeps every count once', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
        expect(plain(shuffled)).toEqual(plain(items));
        expect(seriesByCounter(shuffled, world()).flatMap((s) => s.counts)).toHaveLength(items.length);
      }),
    );
  });
});
