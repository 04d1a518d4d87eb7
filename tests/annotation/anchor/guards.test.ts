import { describe, expect, test } from 'vitest';
import { alteredGuards } from '../../../src/annotation/anchor/difference.ts';
import { guardsOf } from '../../../src/annotation/anchor/guards.ts';

const guards = (text: string, start = 0, end = text.length) =>
  guardsOf(text, { start, end }).map(({ kind, key }) => `${kind} ${key}`);

describe('the guards of a passage', () => {
  test.each<[string, string[]]>([
    [
      'At least 12 people were not hurt on Friday',
      ['comparator atLeast', 'number 12', 'unit people', 'negation not', 'measure injured', 'date friday'],
    ],
    ['twelve people', ['number 12', 'unit people']],
    ['1,692 civilians', ['number 1692', 'unit civilian']],
    ['2.5 million rupees', ['number 2500000', 'unit rupees']],
    ['52 per cent', ['number 52', 'unit percent']],
    ['52%', ['number 52', 'unit percent']],
    ['a rise of 3 percentage points', ['direction up', 'number 3', 'unit points']],
    ['$40', ['number 40', 'unit USD']],
    ['no fewer than twenty-five attacks', ['comparator atLeast', 'number 25', 'unit attack']],
    ['12 or more men', ['comparator atLeast', 'number 12']],
    ['dozens of houses', ['number 24 to 99']],
    ['in March 2018', ['date month 3', 'number 2018']],
    ['The march went on', []],
    ['last year', ['date last']],
    ['the second bridge', ['number order 2']],
    ['He didn’t go', ['negation not']],
    ['prices rose', ['direction up']],
    ['an AK-47', ['name ak-47']],
    ['the old road by the river', []],
  ])('%s', (text, expected) => expect(guards(text)).toEqual(expected));

  test('a number that reaches over the passage’s end counts whole', () => {
    const text = 'said at least 112 people came';
    expect(guards(text, text.indexOf('12 people'), text.indexOf(' came'))).toEqual([
      'comparator atLeast',
      'number 112',
      'unit people',
    ]);
  });
});

describe('where guards differ', () => {
  const altered = (before: string, after: string) =>
    alteredGuards(
      [before, guardsOf(before, { start: 0, end: before.length })],
      [after, guardsOf(after, { start: 0, end: after.length })],
    ).map(({ kind, before: was, after: is }) => [kind, was, is]);

  test.each<[string, string, [string, string | null, string | null][]]>([
    ['12 people were hurt', 'twelve people were wounded', []],
    ['killed 12 on Friday', 'killed 12 on Fri', []],
    ['on 3 May 2019', 'on May 3, 2019', []],
    ['12 people', '42 people', [['number', '12', '42']]],
    ['12 km', '12 miles', [['unit', 'km', 'miles']]],
    ['up to 12', 'at least 12', [['comparator', 'up to', 'at least']]],
    ['12 came', 'more than 12 came', [['comparator', null, 'more than']]],
    ['it was not shut', 'it was shut', [['negation', 'not', null]]],
    [
      '3 of 12',
      '12 of 3',
      [
        ['number', '3', null],
        ['number', null, '3'],
      ],
    ],
  ])('%s / %s', (before, after, expected) => expect(altered(before, after)).toEqual(expected));
});
