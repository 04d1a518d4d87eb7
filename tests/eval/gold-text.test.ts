import { describe, expect, test } from 'vitest';
import { type GoldText, parseGold } from './gold-text.ts';

const read = (body: string): GoldText => {
  const parsed = parseGold(`style: wire\n---\n${body}\n`);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.gold;
};

test('markup becomes text and spans', () => {
  const { header, text, mentions } = read(
    'In [[Khost|place khost]] [[TTP|group ttp/afghan-taliban]] freed {{two men|= 2}}.',
  );
  expect(header).toEqual({ style: 'wire' });
  expect(text).toBe('In Khost TTP freed two men.');
  expect(mentions).toEqual([
    { start: 3, end: 8, kind: 'place', entities: ['khost'] },
    { start: 9, end: 12, kind: 'group', entities: ['ttp', 'afghan-taliban'] },
    { start: 19, end: 26, kind: 'figure', sign: '=', value: 2, low: 2, high: 2 },
  ]);
});

test('offsets count UTF-16 units', () => {
  const { text, mentions } = read('𝄞 [[Ärlö|place]] paid {{₱3|= 3}}');
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Ärlö', '₱3']);
  expect(mentions[0]).toMatchObject({ start: 3, end: 7 });
});

test('a figure may hold names, and comes before them', () => {
  const { text, mentions } = read('{{six [[FC|group]] men of [[Dir|place]]|= 6}}');
  expect(mentions.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['figure', 'six FC men of Dir'],
    ['group', 'FC'],
    ['place', 'Dir'],
  ]);
});

test.each([
  ['= 7', { sign: '=', value: 7, low: 7, high: 7 }],
  ['>= 7', { sign: '>=', value: 7, low: 7, high: null }],
  ['> 0.5', { sign: '>', value: 0.5, low: 0.5, high: null }],
  ['<= 7', { sign: '<=', value: 7, low: null, high: 7 }],
  ['< 7', { sign: '<', value: 7, low: null, high: 7 }],
  ['~ 400', { sign: '~', value: 400, low: null, high: null }],
  ['vague 24', { sign: '~', value: null, low: 24, high: null }],
  ['range 10 12.5', { sign: 'range', value: null, low: 10, high: 12.5 }],
  ['= -3', { sign: '=', value: -3, low: -3, high: -3 }],
])('the sign %s', (note, figure) => {
  expect(read(`{{x|${note}}}`).mentions).toEqual([{ start: 0, end: 1, kind: 'figure', ...figure }]);
});

test('white space at the end of the file is not text', () => {
  expect(read('a\n\nb \n\n').text).toBe('a\n\nb');
});

describe('what is off is refused', () => {
  test.each([
    ['a kind that is none', '[[x|thing]]'],
    ['two slugs without a bar', '[[x|group ttp bla]]'],
    ['no kind', '[[x]]'],
    ['a slug with a capital', '[[x|group TTP]]'],
    ['a sign that is none', '{{x|=> 2}}'],
    ['no value', '{{x|=}}'],
    ['a value in words', '{{x|= two}}'],
    ['a value with a comma', '{{x|= 1,000}}'],
    ['one end of a range', '{{x|range 2}}'],
    ['a range upside down', '{{x|range 5 2}}'],
    ['two values', '{{x|= 2 3}}'],
    ['an empty span', 'a [[|group]]'],
    ['a span with white space at its edge', '[[x |group]]'],
    ['markup left open', 'a [[b'],
    ['a figure left open', '{{b [[c|group]]'],
    ['a close without an open', 'b|group]] c'],
    ['the wrong close', '[[b|group}}'],
    ['a name in a name', '[[a [[b|group]]|group]]'],
    ['a figure in a name', '[[a {{2|= 2}}|group]]'],
    ['a figure in a figure', '{{a {{2|= 2}}|= 2}}'],
    ['a stray bar', 'a | b'],
  ])('%s', (_, body) => {
    expect(parseGold(`style: wire\n---\n${body}`)).toMatchObject({ ok: false });
  });

  test.each([
    ['no header', 'text'],
    ['a header line that is none', 'style wire\n---\ntext'],
  ])('%s', (_, source) => {
    expect(parseGold(source)).toEqual({ ok: false, error: 'no header' });
  });
});
