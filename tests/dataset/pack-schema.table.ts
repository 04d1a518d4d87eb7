/** Packs by their shape, for the validator and the JSON Schema alike: what is changed in a sound one, and whether it still has the shape. */
import type { Pack } from '../../src/dataset/pack.ts';

type Loose = Record<string, unknown>;
const first = (list: readonly object[]): Loose => list[0] as Loose;

export const SHAPES: [what: string, change: (pack: Pack) => void, sound: boolean][] = [
  ['nothing', () => undefined, true],
  [
    'no records at all',
    (p) => Object.assign(p, { sources: [], entities: [], relations: [], figureClaims: [], mentions: [] }),
    true,
  ],
  [
    'labels in other languages',
    (p) => Object.assign(p.entities[0]!.label, { ur: 'الف', 'ps-AF': 'ب' }),
    true,
  ],
  ['an id of a user', (p) => (p.sources[0]!.id = 'urn:uuid:00000000-0000-4000-8000-000000000000'), true],
  ['an unbounded interval', (p) => Object.assign(p.figureClaims[0]!, { low: null, high: null }), true],
  ['a date known to the year', (p) => (p.created = '2026'), true],
  [
    'a known date for when a figure held',
    (p) => (p.figureClaims[0]!.asOf = { date: '2020', precision: 'year', basis: 'stated' }),
    true,
  ],
  ['a plain date for it', (p) => (p.figureClaims[0]!.asOf = '2020-01-03'), true],
  [
    'a cue',
    (p) => (p.entities[0]!.aliases[0]!.requires = [{ kind: 'nearWord', value: ['valley'], window: 3 }]),
    true,
  ],

  ['another schema version', (p) => Object.assign(p, { schemaVersion: '2.0.0' }), false],
  ['a field that is not known', (p) => Object.assign(p, { more: 1 }), false],
  ['the same in a record', (p) => Object.assign(p.entities[0]!, { onload: 'x' }), false],
  ['the same within a record', (p) => Object.assign(p.entities[0]!.aliases[0]!, { weight: 1 }), false],
  ['a missing licence', (p) => delete first([p])['licence'], false],
  ['a missing list', (p) => delete first([p])['mentions'], false],
  ['a list that is an object', (p) => Object.assign(p, { entities: {} }), false],
  ['an id that is none', (p) => (p.sources[0]!.id = 'javascript:alert(1)'), false],
  ['an id in capitals', (p) => (p.sources[0]!.id = 'sm:Sample/source/a'), false],
  ['an empty title', (p) => (p.title = ''), false],
  ['a text of 2,001 characters', (p) => (p.title = 'x'.repeat(2001)), false],
  ['a version of two numbers', (p) => (p.version = '1.0'), false],
  ['a date that is none', (p) => (p.created = '2026-13-01'), false],
  ['a hash that is none', (p) => (p.contentSha256 = 'abc'), false],
  ['an address that is none', (p) => (p.sources[0]!.url = 'not an address'), false],
  ['no English label', (p) => Object.assign(p.entities[0]!, { label: { ur: 'x' } }), false],
  ['a label that is a number', (p) => Object.assign(p.entities[0]!.label, { ur: 1 }), false],
  ['an entity without aliases', (p) => (p.entities[0]!.aliases = []), false],
  ['an entity without sources', (p) => (p.entities[0]!.sources = []), false],
  ['a kind outside the set', (p) => Object.assign(p.entities[0]!, { kind: 'dragon' }), false],
  ['a stance outside the set', (p) => Object.assign(p.relations[0]!, { stance: 'believed' }), false],
  [
    'a latitude beyond the pole',
    (p) =>
      Object.assign(p.entities[1]!, {
        place: {
          lat: 91,
          lon: 0,
          datum: 'WGS84',
          precisionKm: 1,
          geometryKind: 'point',
          source: p.sources[0]!.id,
        },
      }),
    false,
  ],
  ['a number as text', (p) => Object.assign(p.figureClaims[0]!, { value: '12' }), false],
  ['a bound that is missing', (p) => delete first(p.figureClaims)['low'], false],
  ['an offset before the text', (p) => (p.mentions[0]!.locator.start = -1), false],
  ['half an offset', (p) => (p.mentions[0]!.locator.start = 0.5), false],
  ['a description that says it is none', (p) => Object.assign(p.mentions[4]!, { descriptive: false }), false],
  [
    'a window of no words',
    (p) => (p.entities[0]!.aliases[0]!.requires = [{ kind: 'nearWord', value: ['x'], window: 0 }]),
    false,
  ],
];
