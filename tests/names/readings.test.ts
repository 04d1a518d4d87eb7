/**
 * Names that mean different things in different places, each with a sentence for every reading and one for none, by
 * the numbers 1 to 63 of the list of ambiguous names that the engine must know how to read. All sentences are ours.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/scan/engine.ts';
import type { Mention, NameMention } from '../../src/scan/mention.ts';
import { scanText } from '../../src/scan/scan-text.ts';
import { seedEngine } from './fixtures/seed-engine.ts';
import { GROUPS } from './readings/groups.table.ts';
import { NEWS } from './readings/news.table.ts';
import { PEOPLE } from './readings/people.table.ts';
import { PLACES } from './readings/places.table.ts';
import type { Row } from './readings/row.ts';
import { SCRIPTS } from './readings/scripts.table.ts';
import { STATES } from './readings/states.table.ts';
import { WORDS } from './readings/words.table.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await seedEngine();
});

const mentions = (page: string, date?: string): Mention[] =>
  scanText(page.replaceAll(' ¶ ', '\n\n'), engine, date === undefined ? {} : { date, dateBasis: 'stated' })
    .mentions;
const names = (page: string, date?: string): NameMention[] =>
  mentions(page, date).filter((m): m is NameMention => m.kind !== 'figure');

const slug = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

/** A mention as the tables write it (row.ts). */
const written = (m: Mention): string => {
  if (m.kind === 'figure') {
    const { kind, measure, population, measureDoubt } = m.figure;
    return [
      `${m.text}: ${kind} ${measure?.value ?? '-'} ${population?.value ?? '-'}`,
      ...(measureDoubt === null ? [] : [measureDoubt]),
    ].join(' ');
  }
  const open = (m.candidates ?? []).map((c) => slug(c.entity)).sort();
  const entity = m.entity === null ? `?${open.join('|')}` : slug(m.entity);
  const standsFor = m.standsFor === undefined ? '' : `>${slug(m.standsFor)}`;
  return `${m.text}=${m.kind === 'event' ? '!' : ''}${entity}${standsFor}`;
};
const read = (page: string, date?: string): string[] => mentions(page, date).map(written);

const TABLES: Record<string, readonly Row[]> = { GROUPS, STATES, PLACES, PEOPLE, WORDS, NEWS, SCRIPTS };

describe.each(Object.entries(TABLES))('%s', (_table, rows) => {
  it.each(rows)('%i %s: %s', (_point, _reading, page, expected, date) => {
    expect(read(page, date)).toEqual(expected);
  });
});

describe('the list', () => {
  const rows = Object.values(TABLES).flat();
  const points = Array.from({ length: 63 }, (_, n) => n + 1);
  const has = (point: number, none: boolean): boolean =>
    rows.some(([n, reading]) => n === point && reading.startsWith('none') === none);

  it('has a sentence for none at every point', () => {
    expect(points.filter((point) => !has(point, true))).toEqual([]);
  });

  it('has a sentence for a reading at every point but those that are never a name', () => {
    expect(points.filter((point) => !has(point, false))).toEqual([2, 14, 38, 39, 40, 63]);
  });
});

describe('a text as it comes', () => {
  it.each([
    [
      'They left Kabul.Then Peshawar.And the area.Additionally Bannu.',
      ['Kabul=kabul', 'Peshawar=peshawar', 'Bannu=bannu'],
    ],
    ['See https://example.org/kabul/TTP or mail info@kabul.example.', []],
  ])('%s', (page, expected) => {
    expect(read(page)).toEqual(expected);
  });
});

const candidates = (page: string): (string | undefined)[] =>
  names(page)[0]?.candidates?.map((c) => `${slug(c.entity)} ${c.score > 0 ? 'fits' : 'does not'}`) ?? [];

describe('other readings', () => {
  it('are there for a reader who means one of them', () => {
    expect(candidates('Shops closed in Khost city.')).toEqual(['khost-city fits', 'khost does not']);
    expect(candidates('Shops closed in Khost.')).toEqual(['khost fits', 'khost-city does not']);
    expect(candidates('Snow fell in China.')).toEqual([]);
  });

  it('offer the branch of a group where only the group is named', () => {
    expect(candidates('IS claimed the blast in Kabul.')).toEqual(['islamic-state fits', 'iskp does not']);
    expect(candidates('Islamic State struck Kabul.')).toEqual(['islamic-state fits', 'iskp does not']);
  });
});

describe('why', () => {
  const why = (page: string, name: string, date?: string) =>
    names(page, date).find((m) => m.text === name)?.why;

  it.each([
    ['Swat had been under the Taliban.', 'Taliban', { code: 'nearWord', detail: 'Swat' }],
    ['Shops closed in Khost city.', 'Khost', { code: 'afterWord', detail: 'city' }],
    [
      'The Taliban hit Bannu.',
      'Taliban',
      { code: 'sentencePlace', detail: 'sm:seed/place/khyber-pakhtunkhwa' },
    ],
    ['The Taliban were mentioned.', 'Taliban', { code: 'undecided' }],
    ['Kabul denied it.', 'Kabul', { code: 'dateUnknown' }],
    ['Kabul has long denied it.', 'Kabul', { code: 'metonym', detail: 'denied' }],
    ['The Afghan government fell.', 'Afghan government', { code: 'dateUnknown' }],
  ])('%s', (page, name, reason) => {
    expect(why(page, name)).toContainEqual(reason);
  });
});
