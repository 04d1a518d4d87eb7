import { describe, expect, test } from 'vitest';
import {
  choosePainted,
  type Choosable,
  type PaintFacts,
  type PaintRules,
} from '../../src/scan/choose-painted.ts';
import type { Mention, NameMention } from '../../src/scan/mention.ts';
import { nameKey } from '../../src/scan/name-key.ts';

const named = (
  kind: NameMention['kind'],
  text: string,
  entity: string | null,
  more: Partial<NameMention> = {},
) =>
  ({ start: 0, end: text.length, text, kind, entity, resolution: 'exact', why: [], ...more }) as NameMention;
const number = (text: string) =>
  ({ start: 0, end: text.length, text, kind: 'figure', figure: {} }) as unknown as Mention;

const page = (...list: (Mention | [Mention, 'aside'])[]): Choosable[] =>
  list.map((one, i) => ({
    id: String(i),
    mention: Array.isArray(one) ? one[0] : one,
    aside: Array.isArray(one),
  }));

const SUB_KINDS: Record<string, string> = {
  pakistan: 'country',
  kabul: 'capital',
  mastung: 'city',
  torkham: 'crossing',
};
const FACTS: PaintFacts = {
  subKind: (entity) => SUB_KINDS[entity],
  figureState: (id) => (({ '0': 'comparable', '1': 'doubt', '2': 'nothing' }) as const)[id],
};
const QUIET: PaintRules = { level: 'quiet', kinds: {}, unlisted: false };
const FULL: PaintRules = { ...QUIET, level: 'full' };

const ttp = named('group', 'TTP', 'ttp');
const cases: [string, Choosable[], Partial<PaintRules>, boolean[]][] = [
  [
    'the first mention of a name, whatever its form',
    page(named('group', 'Tehreek-e-Taliban Pakistan', 'ttp'), ttp, ttp),
    QUIET,
    [true, false, false],
  ],
  ['all of them in Full', page(ttp, ttp), FULL, [true, true]],
  [
    'no countries and capitals',
    page(
      named('place', 'Pakistan', 'pakistan'),
      named('place', 'Kabul', 'kabul'),
      named('place', 'Mastung', 'mastung'),
    ),
    QUIET,
    [false, false, true],
  ],
  ['countries in Full', page(named('place', 'Pakistan', 'pakistan')), FULL, [true]],
  [
    'a place waits until it is known what it is',
    page(named('place', 'Elsewhere', 'unknown')),
    QUIET,
    [false],
  ],
  [
    'one that says what it is does not wait',
    page(
      named('place', 'Elsewhere', 'unknown', { subKind: 'city' }),
      named('place', 'A country', 'unknown-2', { subKind: 'country' }),
    ),
    QUIET,
    [true, false],
  ],
  ['in Full it does not wait', page(named('place', 'Elsewhere', 'unknown')), FULL, [true]],
  [
    'figures that can be compared or are in doubt',
    page(number('137'), number('137'), number('4'), number('5')),
    QUIET,
    [true, true, false, false],
  ],
  [
    'every figure in Full',
    page(number('a'), number('b'), number('c'), number('d')),
    FULL,
    [true, true, true, true],
  ],
  [
    'a mention in the text before one in the navigation',
    page([ttp, 'aside'], ttp, ttp),
    QUIET,
    [false, true, false],
  ],
  ['the navigation where the text has none', page([ttp, 'aside'], [ttp, 'aside']), QUIET, [true, false]],
  [
    'institutions with the groups',
    page(named('institution', 'UNAMA', 'unama')),
    { ...QUIET, kinds: { group: false } },
    [false],
  ],
  [
    'a kind that is switched off',
    page(ttp, named('person', 'Haroon Bilour', 'bilour')),
    { ...FULL, kinds: { group: false } },
    [false, true],
  ],
  ['events only in lists', page(named('event', 'Mastung attack', 'attack')), FULL, [false]],
  [
    'unlisted names never',
    page(named('group', 'Road Union', null, { resolution: 'unlisted' })),
    FULL,
    [false],
  ],
  [
    'unlisted names when asked for, once in Quiet',
    page(
      named('group', 'Road Union', null, { resolution: 'unlisted' }),
      named('group', 'the Union', null, { resolution: 'unlisted', sameAs: 'Road Union' }),
    ),
    { ...QUIET, unlisted: true },
    [true, false],
  ],
  [
    'an undecided name only in Full',
    page(named('group', 'FC', null, { resolution: 'ambiguous' })),
    QUIET,
    [false],
  ],
  ['an undecided name in Full', page(named('group', 'FC', null, { resolution: 'ambiguous' })), FULL, [true]],
];

describe('what is painted', () => {
  test.each(cases)('%s', (_, mentions, rules, painted) => {
    expect(choosePainted(mentions, { ...QUIET, ...rules }, FACTS)).toEqual(painted);
  });

  test('names are the same by entity, else by kind and words', () => {
    expect(nameKey(ttp)).toBe('ttp');
    expect(nameKey(named('person', 'Ali', null))).not.toBe(nameKey(named('place', 'Ali', null)));
    expect(nameKey(named('person', 'ALI', null))).toBe(nameKey(named('person', 'Ali', null)));
  });
});
