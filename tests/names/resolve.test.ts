/** The mechanism itself, on entities that no part of the engine knows: what a user writes for a new one is enough. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/scan/engine.ts';
import { scanText } from '../../src/scan/scan-text.ts';
import type { NameEntry } from '../../src/names/entry.ts';
import type { NameMention } from '../../src/scan/mention.ts';
import { alias, entry, indexOf } from './fixtures/entities.ts';

const high = { ambiguity: 'high' } as const;
const low = { ambiguity: 'low' } as const;
const ORM: readonly NameEntry[] = [
  entry('north', 'place', 'country', ['Northland']),
  entry('south', 'place', 'country', ['Southland']),
  entry('orm-north', 'place', 'city', [alias('Orm', low)], { partOf: 'sm:test/place/north' }),
  entry('orm-south', 'place', 'city', [alias('Orm', low)], { partOf: 'sm:test/place/south' }),
  entry('capital', 'place', 'capital', ['Velm'], {
    partOf: 'sm:test/place/north',
    metonymOf: [
      { entity: 'sm:test/institution/kingdom', to: '2010-05-31' },
      { entity: 'sm:test/institution/republic', from: '2010-06-01' },
    ],
  }),
  entry('kingdom', 'institution', 'government', ['Kingdom of Northland']),
  entry('republic', 'institution', 'government', ['Republic of Northland']),
  entry('league', 'group', 'armedGroup', [
    'Northern Salt League',
    alias('NSL', {
      kind: 'abbreviation',
      caseRule: 'upperOnly',
      ...high,
      requires: [{ kind: 'docEntity', value: ['sm:test/group/league'] }],
    }),
    alias('Salters', { validFrom: '2015-01-01' }),
  ]),
  entry('order', 'group', 'armedGroup', [
    'Order of the Reed (Orm)',
    alias('Order', {
      ...high,
      requires: [{ kind: 'beforeWord', value: ['Reed', 'Grey Reed'], window: 2 }],
      forbids: [{ kind: 'afterWord', value: ['form'] }],
    }),
  ]),
  entry('brown', 'person', 'politician', ['Ada Brown', alias('Mullah Brown Senior')]),
  entry('black', 'person', 'politician', ['Ida Lund']),
  entry('lund', 'person', 'politician', ['Per Lund']),
  entry('bin', 'person', 'official', ['Omar bin Talat']),
];
const engine = createEngine(indexOf(ORM));
const page = (text: string, date?: string): NameMention[] =>
  scanText(text.replaceAll(' ¶ ', '\n\n'), engine, date === undefined ? {} : { date }).mentions.filter(
    (m): m is NameMention => m.kind !== 'figure',
  );
const last = (text: string, date?: string): NameMention | undefined => page(text, date).at(-1);
const slug = (m: NameMention | undefined): string | null | undefined =>
  m?.entity?.slice(m.entity.lastIndexOf('/') + 1) ?? m?.entity;

describe('two places of one name', () => {
  it.each([
    ['The sentence decides', 'In Northland, Orm flooded.', 'orm-north'],
    ['The page decides', 'Southland votes. ¶ Orm flooded.', 'orm-south'],
    [
      'The sentence over the page',
      'Southland votes. Southland is warm. ¶ In Northland, Orm flooded.',
      'orm-north',
    ],
  ])('%s', (_what, text, expected) => {
    expect(slug(last(text))).toBe(expected);
  });

  it('stays open where nothing decides, and says between whom', () => {
    const open = last('Orm flooded.');
    expect(open).toMatchObject({ entity: null, resolution: 'ambiguous', why: [{ code: 'undecided' }] });
    expect(open?.candidates?.map((c) => c.entity)).toEqual([
      'sm:test/place/orm-north',
      'sm:test/place/orm-south',
    ]);
  });

  it('stays open where the page speaks for both alike', () => {
    expect(last('Northland votes. Southland votes. ¶ Orm flooded.')?.resolution).toBe('ambiguous');
  });
});

describe('an abbreviation', () => {
  it('needs its full name somewhere on the page', () => {
    expect(page('The NSL met.')).toEqual([]);
    expect(slug(last('The Northern Salt League split. ¶ The NSL met.'))).toBe('league');
    expect(slug(last('The NSL met. ¶ The Northern Salt League split.'))).toBe('league');
  });

  it('has the meaning that the page gives it in brackets', () => {
    expect(
      slug(last('The National Soil Lab (NSL) opened near the Northern Salt League. ¶ The NSL met.')),
    ).toBe('league');
    expect(
      page('The National Soil Lab (NSL) opened near the Northern Salt League. ¶ The NSL met.'),
    ).toHaveLength(1);
  });

  it('shows a longer name that the dataset does not have: nothing inside it is a name', () => {
    expect(page('The Workers of Northland (WN) met.').map((m) => m.text)).toEqual([]);
    expect(page('The Workers of Northland (ABC) met.').map((m) => m.text)).toEqual(['Northland']);
    expect(page('Northland (WN) met. ¶ WN grew.').map((m) => m.text)).toEqual(['Northland']);
  });

  it('is learnt from the brackets where the dataset does not have it', () => {
    const [, , later] = page('The Republic of Northland (RoN) pays. ¶ The RoN’s debts grow.');
    expect(later).toMatchObject({
      text: 'RoN',
      entity: 'sm:test/institution/republic',
      resolution: 'contextual',
    });
  });
});

describe('cues', () => {
  it('looks at words before a name, of several words too', () => {
    expect(slug(last('The Reed Order met.'))).toBe('order');
    expect(slug(last('The Grey Reed holy Order met.'))).toBe('order');
    expect(page('The Order met. The Reed came.')).toEqual([]);
    expect(page('The Reed ended. Order followed.')).toEqual([]);
  });

  it('obeys a veto', () => {
    expect(page('The Reed Order form was lost.')).toEqual([]);
  });

  it('knows the time of an alias', () => {
    expect(page('The Salters met.', '2014-12-31')).toEqual([]);
    expect(slug(last('The Salters met.', '2015'))).toBe('league');
    expect(slug(last('The Salters met.'))).toBe('league');
  });
});

describe('a person', () => {
  it.each([
    ['Ada Brown spoke. ¶ Later Brown left.', 'brown'],
    ['Ada Brown spoke. ¶ Brown said so.', 'brown'],
    ['Ada Brown spoke. ¶ Brown’s car broke down.', undefined],
    ['Ada Brown spoke. ¶ But Brown’s car broke down.', 'brown'],
    ['Ada Brown spoke. ¶ Minister Brown left.', 'brown'],
    ['Ada Brown spoke. ¶ Eve Brown left.', undefined],
    ['Ada Brown spoke. ¶ Brown bears slept.', undefined],
    ['Ada Brown spoke. ¶ The Brown University paper.', undefined],
    ['Ada Brown spoke. ¶ It was brown.', undefined],
    ['Omar bin Talat spoke. ¶ The talks with bin Talat failed.', 'bin'],
  ])('%s', (text, expected) => {
    const mentions = page(text);
    expect(mentions.length).toBe(expected === undefined ? 1 : 2);
    if (expected !== undefined) expect(slug(mentions[1])).toBe(expected);
  });

  it('takes the particle with the surname', () => {
    expect(last('Omar bin Talat spoke. ¶ The talks with bin Talat failed.')?.text).toBe('bin Talat');
  });

  it('leaves two people of one surname open', () => {
    expect(last('Ida Lund and Per Lund spoke. ¶ Then Lund left.')).toMatchObject({
      entity: null,
      resolution: 'ambiguous',
      candidates: [{ entity: 'sm:test/person/black' }, { entity: 'sm:test/person/lund' }],
    });
  });

  it('is named without the title', () => {
    expect(last('Mullah Brown Senior spoke.')?.text).toBe('Brown Senior');
  });
});

describe('a capital', () => {
  it.each([
    ['Velm rejected it.', '2010-05-31', 'sm:test/institution/kingdom'],
    ['Velm rejected it.', '2010-06-01', 'sm:test/institution/republic'],
    ['Velm rejected it.', undefined, undefined],
    ['Velm shone.', '2020', undefined],
    ['Officials in Velm rejected it.', '2020', undefined],
  ])('%s (%s)', (text, date, expected) => {
    expect(last(text, date)?.standsFor).toBe(expected);
    expect(slug(last(text, date))).toBe('capital');
  });
});
