import { expect, test } from 'vitest';
import type { GoldMention as Predicted } from '../../src/cli/gold.ts';
import { faultsOf } from './faults.ts';
import { parseGold } from './gold-text.ts';

const parsed = parseGold(
  'style: wire\n---\n[[Swabi|place]]: the [[TTP|group ttp]] and the [[Sindh Police|group]] say {{at least 12 men|>= 12}} left [[Tank|place]] with [[Gul Khan|person]].',
);
if (!parsed.ok) throw new Error(parsed.error);
const { text, mentions } = parsed.gold;

/** A prediction on the first place where the words stand. */
const on = (words: string, rest: Omit<Predicted, 'start' | 'end'>): Predicted => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, ...rest };
};
const faults = (...predicted: Predicted[]) =>
  faultsOf(text, mentions, predicted).map(({ type, kind, what }) => `${type} ${kind} ${what}`);

const perfect = [
  on('Swabi', { kind: 'place' }),
  on('TTP', { kind: 'group', entity: 'ttp' }),
  on('Sindh Police', { kind: 'group' }),
  on('at least 12 men', { kind: 'figure', comparator: '>=', value: 12, low: 12, high: null }),
  on('Tank', { kind: 'place' }),
  on('Gul Khan', { kind: 'person' }),
];

test('what is as gold has it is no fault', () => {
  expect(faults(...perfect)).toEqual([]);
});

test('each way to part has its name, in the order of the text', () => {
  expect(
    faults(
      on('TTP', { kind: 'group', entity: 'bla' }),
      on('Sindh', { kind: 'place' }),
      on('12 men', { kind: 'figure', comparator: '=', value: 12 }),
      on('Tank', { kind: 'place' }),
      on('Khan', { kind: 'person', entity: 'khan' }),
      on('left', { kind: 'group' }),
    ),
  ).toEqual([
    'missed place Swabi',
    'entity group TTP as bla for ttp',
    'kind group Sindh as place for group',
    'span figure 12 men for at least 12 men',
    'value figure at least 12 men: = 12 for >= 12',
    'extra group left',
    'span person Khan for Gul Khan',
    'entity person Gul Khan as khan for none',
  ]);
});

test('a figure over a missed name is no other kind of it', () => {
  const withoutTank = perfect.filter(({ start }) => start !== text.indexOf('Tank'));
  expect(faults(...withoutTank, on('Tank with', { kind: 'figure', comparator: '=', value: 1 }))).toEqual([
    'missed place Tank',
    'extra figure Tank with',
  ]);
});

test('the words around are given on one line', () => {
  const [first] = faultsOf('One\n\nTwo  Three', [{ start: 5, end: 8, kind: 'place', entities: [] }], []);
  expect(first?.context).toBe('One «Two» Three');
});
