/**
 * What a user writes for a new entity is read as the seed's is: a pack of their own, checked as any pack, laid over the
 * seed pack in one index. Its people and places are invented.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { validatePack } from '../../../src/dataset/validate-pack.ts';
import { buildSeedPack } from '../../../src/dataset/seed/index.ts';
import { createEngine, type Engine } from '../../../src/scan/engine.ts';
import type { NameMention } from '../../../src/scan/mention.ts';
import { scanText } from '../../../src/scan/scan-text.ts';
import { indexOf } from '../fixtures/entities.ts';

const SOURCE = 'urn:uuid:00000000-0000-4000-8000-0000000000ff';
const id = (n: number): string => `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const TURBINE = id(1);
const LASHKAR = id(2);
const ORMVALE = id(3);
const ORM_NORTH = id(4);
const ORM_SOUTH = id(5);
const SOUTHMARK = id(6);
const KINGDOM = id(7);
const REPUBLIC = id(8);
const HASK = id(9);

const alias = (text: string, more: object = {}) => ({
  text,
  lang: 'en',
  script: 'Latn',
  kind: 'name',
  caseRule: 'exact',
  ambiguity: 'none',
  source: SOURCE,
  ...more,
});
const entity = (n: string, kind: string, subKind: string, aliases: object[], more: object = {}) => ({
  id: n,
  kind,
  subKind,
  label: { en: (aliases[0] as { text: string }).text },
  description: 'Made by a user.',
  identifiers: [],
  aliases,
  designations: [],
  sources: [SOURCE],
  ...more,
});
const abbreviation = { kind: 'abbreviation', caseRule: 'upperOnly', ambiguity: 'high' };

const OWN = {
  schemaVersion: '1.0.0',
  id: 'my-own',
  version: '1.0.0',
  title: 'My own',
  created: '2026-01-01',
  language: ['en'],
  licence: 'CC0-1.0',
  attributions: [],
  changes: [],
  contentSha256: '0'.repeat(64),
  relations: [],
  figureClaims: [],
  mentions: [],
  sources: [
    {
      id: SOURCE,
      shortName: 'My notes, 2026',
      genre: 'report',
      language: 'en',
      rights: 'quoteOnly',
      background: true,
    },
  ],
  entities: [
    entity(TURBINE, 'institution', 'company', [
      alias('Tidal Turbine Project'),
      alias('TTP', {
        ...abbreviation,
        requires: [
          { kind: 'nearWord', value: ['turbine', 'turbines', 'kilowatt'], window: 8 },
          { kind: 'docEntity', value: [TURBINE] },
        ],
        forbids: [{ kind: 'docEntity', value: ['sm:seed/group/ttp'] }],
      }),
    ]),
    entity(LASHKAR, 'group', 'armedGroup', [
      alias('Lashkar-i-Velm'),
      alias('LeV', {
        ...abbreviation,
        caseRule: 'exact',
        requires: [{ kind: 'docEntity', value: [LASHKAR] }],
      }),
    ]),
    entity(ORMVALE, 'place', 'country', [alias('Ormvale')]),
    entity(SOUTHMARK, 'place', 'country', [alias('Southmark')]),
    entity(ORM_NORTH, 'place', 'capital', [alias('Orm', { ambiguity: 'low' })], {
      partOf: ORMVALE,
      metonymOf: [
        { entity: KINGDOM, to: '2009-12-31' },
        { entity: REPUBLIC, from: '2010-01-01' },
      ],
    }),
    entity(ORM_SOUTH, 'place', 'town', [alias('Orm', { ambiguity: 'low' })], { partOf: SOUTHMARK }),
    entity(KINGDOM, 'institution', 'government', [alias('Kingdom of Ormvale')]),
    entity(REPUBLIC, 'institution', 'government', [alias('Republic of Ormvale')]),
    entity(HASK, 'group', 'armedGroup', [
      alias('Hask Company'),
      alias('Hask', {
        kind: 'abbreviation',
        ambiguity: 'high',
        requires: [
          { kind: 'afterWord', value: ['fighters'], window: 1 },
          { kind: 'docEntity', value: [HASK] },
        ],
      }),
    ]),
  ],
};

let engine: Engine;
beforeAll(async () => {
  const seed = await buildSeedPack();
  const known = new Set(seed.entities.map((e) => e.id));
  const own = validatePack(OWN, { known: (one) => known.has(one) });
  if (!own.ok) throw new Error(JSON.stringify(own.error));
  engine = createEngine(indexOf([...seed.entities, ...own.value.entities]));
});

const NAMES: Record<string, string> = {
  [TURBINE]: 'turbine',
  [LASHKAR]: 'lashkar',
  [ORM_NORTH]: 'orm of ormvale',
  [ORM_SOUTH]: 'orm of southmark',
  [KINGDOM]: 'kingdom',
  [REPUBLIC]: 'republic',
  [HASK]: 'hask',
  'sm:seed/group/ttp': 'ttp',
};
const read = (page: string, date?: string): string[] =>
  scanText(page.replaceAll(' ¶ ', '\n\n'), engine, date === undefined ? {} : { date })
    .mentions.filter((m): m is NameMention => m.kind !== 'figure')
    .filter((m) => m.entity === null || m.entity in NAMES)
    .map((m) => {
      const open = (m.candidates ?? []).map((c) => NAMES[c.entity]).join('|');
      return `${m.text}=${m.entity === null ? `?${open}` : NAMES[m.entity]}${m.standsFor === undefined ? '' : `>${NAMES[m.standsFor]}`}`;
    });

describe('a user’s reading of a name that the seed has too', () => {
  it.each<[string, string[]]>([
    ['The TTP turbine turned.', ['TTP=turbine']],
    ['Pakistan blamed the TTP.', ['TTP=ttp']],
    ['The TTP form was lost.', []],
    ['The Tidal Turbine Project grows. ¶ TTP pays well.', ['Tidal Turbine Project=turbine', 'TTP=turbine']],
    ['Pakistan grows. ¶ A TTP commander fled.', ['TTP=ttp']],
  ])('%s', (page, expected) => {
    expect(read(page)).toEqual(expected);
  });
});

describe('a user’s own names', () => {
  it.each<[string, string[], string?]>([
    [
      'Lashkar-e-Velm and LASHKAR-I-VELM and Lashkar i Velm are one; LeV is short.',
      ['Lashkar-e-Velm=lashkar', 'LASHKAR-I-VELM=lashkar', 'Lashkar i Velm=lashkar', 'LeV=lashkar'],
    ],
    ['LeV is a coin.', []],
    ['It snowed in Orm.', ['Orm=?orm of ormvale|orm of southmark']],
    ['In Southmark it snowed; in Orm too.', ['Orm=orm of southmark']],
    ['Ormvale votes. ¶ It snowed in Orm.', ['Orm=orm of ormvale']],
    ['Ormvale votes. ¶ Orm has denied it.', ['Orm=orm of ormvale>kingdom'], '2009'],
    ['Ormvale votes. ¶ Orm has denied it.', ['Orm=orm of ormvale>republic'], '2010-01-01'],
    ['Ormvale votes. ¶ Orm has denied it.', ['Orm=orm of ormvale']],
    ['Hask fighters left.', ['Hask=hask']],
    ['The Hask Company left. ¶ An attack by Hask failed.', ['Hask Company=hask', 'Hask=hask']],
    ['The Hask Company left. ¶ Otto Hask stayed. ¶ A letter by Hask was read.', ['Hask Company=hask']],
    [
      'The Hask Company left. ¶ Otto Hask stayed. ¶ The Hask fighters did not.',
      ['Hask Company=hask', 'Hask=hask'],
    ],
    ['A hask is a husk.', []],
  ])('%s', (page, expected, date) => {
    expect(read(page, date)).toEqual(expected);
  });
});

it('refuses a cue that no reader could follow', () => {
  const broken = structuredClone(OWN);
  const [turbine] = broken.entities as unknown as { aliases: { requires?: object[] }[] }[];
  turbine!.aliases[1]!.requires = [{ kind: 'nearWord', value: ['turbine'] }];
  expect(validatePack(broken, { known: () => true })).toMatchObject({ ok: false });
});
