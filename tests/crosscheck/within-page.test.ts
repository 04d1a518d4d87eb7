import { describe, expect, test } from 'vitest';
import type { Doubt } from '../../src/crosscheck/brief.ts';
import type { PageFigure } from '../../src/crosscheck/page-item.ts';
import { pageDoubts } from '../../src/crosscheck/within-page.ts';
import { figureOf, type ShortFigure } from './figure-of.ts';
import { world } from './make.ts';

const percent = (kind: 'percentShare' | 'percentChange', n: number, more: Partial<ShortFigure> = {}) => ({
  n,
  kind,
  unit: 'percent',
  ...more,
});

/** Each inner list is a sentence of one paragraph; the keys are f0, f1, ... */
function doubts(
  ...sentences: (ShortFigure & { inTitle?: boolean; block?: number })[][]
): Record<string, Doubt[]> {
  let key = 0;
  const figures = sentences.flatMap((list, sentence) =>
    list.map(({ inTitle, block = 0, ...short }): PageFigure => ({
      key: `f${key++}`,
      figure: figureOf(short),
      block,
      sentence,
      inTitle,
    })),
  );
  return Object.fromEntries(pageDoubts(figures, world()));
}
const codes = (found: Record<string, Doubt[]>) =>
  Object.entries(found).flatMap(([key, list]) => list.map((d) => `${key} ${d.code}`));

describe('parts against their sum', () => {
  test('parts that come to more than their total', () => {
    const found = doubts([
      { n: 157, place: 'pakistan' },
      { n: 137, place: 'mastung' },
      { n: 24, place: 'peshawar' },
    ]);
    expect(found).toEqual({
      f0: [{ code: 'sum', others: ['f1', 'f2'], values: [157, 137, 24], result: 161 }],
    });
  });
  test('civilians and soldiers against everyone', () => {
    expect(
      codes(
        doubts([
          { n: 18, who: 'all' },
          { n: 13, who: 'civilians' },
          { n: 6, who: 'soldiers' },
        ]),
      ),
    ).toEqual(['f0 sum']);
  });
  test.each<[string, ShortFigure[]]>([
    [
      'they add up',
      [
        { n: 18, who: 'all' },
        { n: 13, who: 'civilians' },
        { n: 5, who: 'soldiers' },
      ],
    ],
    [
      'some are left out',
      [
        { n: 18, who: 'all' },
        { n: 9, who: 'civilians' },
        { n: 5, who: 'soldiers' },
      ],
    ],
    [
      'the total is a bound',
      [
        { n: 10, low: 10, high: null, comparator: 'atLeast', who: 'all' },
        { n: 9, who: 'civilians' },
        { n: 5, who: 'soldiers' },
      ],
    ],
    [
      'children are among the civilians',
      [
        { n: 13, who: 'all' },
        { n: 13, who: 'civilians' },
        { n: 7, who: 'children' },
      ],
    ],
    [
      'other measures',
      [
        { n: 18, who: 'all' },
        { n: 13, who: 'civilians' },
        { n: 30, who: 'soldiers', measure: 'injured' },
      ],
    ],
    [
      'other places than the total',
      [
        { n: 18, place: 'mastung' },
        { n: 13, place: 'peshawar' },
        { n: 20, place: 'bannu' },
      ],
    ],
    [
      'vague parts',
      [
        { n: 18, who: 'all' },
        { n: null, low: 40, high: null, vague: true, who: 'civilians' },
        { n: 5, who: 'soldiers' },
      ],
    ],
  ])('no question where %s', (_, figures) => {
    expect(codes(doubts(figures))).toEqual([]);
  });
  test('a total that comes after its parts is known by its words', () => {
    const list = [
      { n: 55, who: 'civilians' as const },
      { n: 47, who: 'soldiers' as const },
      { n: 90, who: 'all' as const },
    ];
    const asked = (words: string) =>
      pageDoubts(
        list.map((short, i) => ({ key: `f${i}`, figure: figureOf(short), block: 0, words })),
        world(),
      );
    expect(Object.fromEntries(asked('55 civilians and 47 soldiers, 90 people in all, were killed.'))).toEqual(
      {
        f2: [{ code: 'sum', others: ['f0', 'f1'], values: [90, 55, 47], result: 102 }],
      },
    );
    expect([...asked('55 civilians and 47 soldiers were killed, then 90 people.')]).toEqual([]);
  });
  test('a number larger than the total is no part of it', () => {
    expect(codes(doubts([{ n: 50 }, { n: 137, place: 'mastung' }, { n: 20, place: 'peshawar' }]))).toEqual(
      [],
    );
  });
  test('no question across paragraphs', () => {
    expect(
      codes(
        doubts(
          [{ n: 18, who: 'all' }],
          [
            { n: 13, who: 'civilians', block: 1 },
            { n: 6, who: 'soldiers', block: 1 },
          ],
        ),
      ),
    ).toEqual([]);
  });
});

describe('a change or a share against its numbers', () => {
  test('from 293 to 585 is no rise by 90 percent', () => {
    const found = doubts([{ n: 585 }, percent('percentChange', 90), { n: 293 }]);
    expect(found['f1']).toEqual([
      { code: 'change', others: ['f0', 'f2'], values: [90, 293, 585], result: 99.7 },
    ]);
  });
  test.each<[string, ShortFigure[]]>([
    ['the rise fits', [{ n: 558 }, percent('percentChange', 90), { n: 293 }]],
    ['the fall fits', [{ n: 47 }, percent('percentChange', 18), { n: 57 }]],
    ['the fall fits, written with a minus', [{ n: 47 }, percent('percentChange', -18), { n: 57 }]],
    ['the share fits', [{ n: 558 }, percent('percentShare', 52), { n: 1081 }]],
    [
      'the counts are of two things',
      [{ n: 74, unit: 'attacks', measure: 'attacks' }, percent('percentChange', 15), { n: 121 }],
    ],
    ['two of three counts give it', [{ n: 558 }, percent('percentChange', 90), { n: 293 }, { n: 20 }]],
    [
      'the counts are of two kinds of people',
      [{ n: 55, who: 'civilians' }, { n: 47, who: 'soldiers' }, percent('percentChange', 73)],
    ],
    ['there is one count', [{ n: 55 }, percent('percentChange', 73)]],
    [
      'a count is vague',
      [{ n: null, low: 40, high: null, vague: true }, percent('percentChange', 73), { n: 55 }],
    ],
  ])('no question where %s', (_, figures) => {
    expect(codes(doubts(figures))).toEqual([]);
  });
  test('a rise and a share in one sentence are each asked of their own numbers', () => {
    const found = doubts([
      { n: 585 },
      percent('percentChange', 90),
      { n: 293 },
      percent('percentShare', 52),
      { n: 1081 },
    ]);
    expect(found['f1']![0]).toMatchObject({ code: 'change', values: [90, 293, 585], result: 99.7 });
    expect(found['f3']![0]).toMatchObject({ code: 'share', values: [52, 585, 1081], result: 54.1 });
  });
  test('a change is asked of counts to which its sentence ties it', () => {
    const sentence = [{ n: 55 }, percent('percentChange', 73), { n: 47 }];
    const asked = (words: string) =>
      codes(
        Object.fromEntries(
          pageDoubts(
            sentence.map((short, i) => ({ key: `f${i}`, figure: figureOf(short), block: 0, words })),
            world(),
          ),
        ),
      );
    expect(asked('It killed 55, a rise of 73 percent from 47.')).toEqual(['f1 change']);
    expect(asked('It killed 55; attacks rose 73 percent. It injured 47.')).toEqual([]);
  });
  test('585 of 1,081 is no 52 percent', () => {
    expect(codes(doubts([{ n: 585 }, percent('percentShare', 52), { n: 1081 }]))).toEqual(['f1 share']);
  });
});

const said = (entity: string) => ({ value: { entity, text: entity }, basis: 'stated' as const });

describe('one number, one thing', () => {
  test('52 percent as a share and as a rise', () => {
    const found = doubts([percent('percentShare', 52)], [percent('percentChange', 52)]);
    expect(found['f0']).toEqual([
      {
        code: 'twoMeanings',
        others: ['f1'],
        values: [52],
        result: null,
        meanings: ['percentShare', 'percentChange'],
      },
    ]);
    expect(found['f1']![0]!.meanings).toEqual(['percentChange', 'percentShare']);
  });
  test('small numbers and the same meaning raise no question', () => {
    expect(codes(doubts([percent('percentShare', 5)], [percent('percentChange', 5)]))).toEqual([]);
    expect(codes(doubts([{ n: 49 }], [{ n: 49 }]))).toEqual([]);
  });
  test('one attack with two numbers', () => {
    const attack = { event: 'mastungBombing', who: 'all' } as const;
    expect(codes(doubts([{ n: 137, ...attack }], [{ n: 149, ...attack }]))).toEqual([
      'f0 twoNumbers',
      'f1 twoNumbers',
    ]);
  });
  test('two speakers may have two numbers', () => {
    const attack = { event: 'mastungBombing', who: 'all' } as const;
    expect(
      codes(
        doubts(
          [{ n: 137, ...attack, saidBy: said('police') }],
          [{ n: 149, ...attack, saidBy: said('hospital') }],
        ),
      ),
    ).toEqual([]);
  });
  test("the headline's number is not in the text", () => {
    const found = doubts([{ n: 149, inTitle: true, block: 1 }], [{ n: 137, place: 'mastung' }]);
    expect(found['f0']).toEqual([{ code: 'twoNumbers', others: ['f1'], values: [149, 137], result: 12 }]);
  });
  test("the headline's number is in the text, or fits it, or is about something else", () => {
    expect(codes(doubts([{ n: 149, inTitle: true }], [{ n: 149 }, { n: 20 }]))).toEqual([]);
    expect(
      codes(
        doubts(
          [{ n: 130, inTitle: true, low: 130, high: null, comparator: 'moreThan', lowOpen: true }],
          [{ n: 137 }],
        ),
      ),
    ).toEqual([]);
    expect(codes(doubts([{ n: 149, inTitle: true }], [{ n: 12 }]))).toEqual([]);
  });
});

describe('a word against its sum', () => {
  test('casualties that come to the lives lost', () => {
    const found = doubts([
      { n: 100, low: 100, high: null, lowOpen: true, comparator: 'moreThan' },
      { n: 55, who: 'civilians', measure: 'casualties' },
      { n: 47, who: 'securityForces', measure: 'casualties' },
    ]);
    expect(found['f1']).toEqual([
      {
        code: 'measureWord',
        others: ['f0', 'f2'],
        values: [100, 55, 47],
        result: 102,
        meanings: ['casualties', 'killed'],
      },
    ]);
  });
  test('casualties that do not', () => {
    expect(
      codes(doubts([{ n: 10 }, { n: 55, measure: 'casualties' }, { n: 47, measure: 'casualties' }])),
    ).toEqual([]);
  });
  test('deaths called casualties', () => {
    expect(codes(doubts([{ n: 12, words: 'casualties', measureDoubt: 'casualties' }]))).toEqual([
      'f0 measureWord',
    ]);
  });
});

test('a page of three thousand numbers is looked at to its end', () => {
  const many = Array.from({ length: 3000 }, (_, i) => ({
    n: i % 50,
    event: 'mastungBombing',
    who: 'all' as const,
  }));
  const found = doubts(many);
  expect(codes(found).length).toBeGreaterThan(0);
  expect(codes(found).length).toBeLessThan(10 * many.length);
});
