/** A small pack about an invented valley, and the document that it was made from. Every part can be changed by a test. */
import type { Coverage } from '../../src/dataset/coverage.ts';
import type { Pack } from '../../src/dataset/pack.ts';

export const DOCUMENT = 'sm:sample/source/valley-post';
export const FILE = 'valley.txt';
/** Written for this test. */
export const TEXT =
  'Riders of the Grey Hand struck Lowdale on Friday, killing at least 12 people.The Grey Hand denied it. Lowdale mourned a shepherd woman.';

const at = (words: string, nth = 1, text = TEXT) => {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`no "${words}"`);
  return { documentId: DOCUMENT, start, end: start + words.length, exact: words };
};

/** A place without its words, as descriptions have it. */
const place = (words: string) => {
  const { documentId, start, end } = at(words);
  return { documentId, start, end };
};

const GROUP = 'sm:sample/group/grey-hand';
const PLACE = 'sm:sample/place/lowdale';
const ATTACK = 'sm:sample/event/lowdale-attack';

const common = { identifiers: [], designations: [], sources: [DOCUMENT] };
const alias = (text: string, more: object = {}) => ({
  text,
  lang: 'en',
  script: 'Latn' as const,
  kind: 'name' as const,
  caseRule: 'insensitive' as const,
  ambiguity: 'none' as const,
  source: DOCUMENT,
  ...more,
});

export const samplePack = (textSha256: string): Pack => ({
  schemaVersion: '1.0.0',
  id: 'sample',
  version: '1.0.0',
  title: 'A sample',
  created: '2026-01-01',
  language: ['en'],
  licence: 'MIT',
  attributions: [],
  changes: [],
  contentSha256: '0'.repeat(64),
  sources: [
    {
      id: DOCUMENT,
      fileName: FILE,
      shortName: 'Valley Post, 3 Jan 2020',
      genre: 'news',
      language: 'en',
      publishedOn: { date: '2020-01-03', precision: 'day', basis: 'stated' },
      textSha256,
      rights: 'quoteOnly',
      background: false,
    },
  ],
  entities: [
    {
      id: GROUP,
      kind: 'group',
      subKind: 'armedGroup',
      label: { en: 'Grey Hand' },
      description: 'Armed group of the valley.',
      aliases: [alias('Grey Hand')],
      ...common,
    },
    {
      id: PLACE,
      kind: 'place',
      subKind: 'town',
      label: { en: 'Lowdale' },
      description: 'Town in the valley.',
      aliases: [alias('Lowdale')],
      ...common,
    },
    {
      id: ATTACK,
      kind: 'event',
      subKind: 'attack',
      label: { en: 'Attack on Lowdale' },
      description: 'Attack on the town.',
      aliases: [alias('attack on Lowdale', { source: DOCUMENT, ambiguity: 'high' })],
      event: { start: '2020-01-03', type: 'attack', placeId: PLACE, basis: 'stated' },
      ...common,
    },
  ],
  relations: [
    {
      id: 'sm:sample/relation/grey-hand-denies',
      subject: GROUP,
      predicate: 'responsibleFor',
      object: ATTACK,
      statement: 'The group says that it was not behind the attack.',
      stance: 'denied',
      documentId: DOCUMENT,
      assertedBy: GROUP,
      confidence: 'stated',
      locator: {
        documentId: DOCUMENT,
        start: TEXT.indexOf('The Grey'),
        end: TEXT.indexOf(' Lowdale mourned'),
      },
    },
  ],
  figureClaims: [
    {
      id: 'sm:sample/figure/killed-12',
      documentId: DOCUMENT,
      locator: at('at least 12 people'),
      textAsWritten: 'at least 12 people',
      statement: 'Twelve or more are said to have died.',
      kind: 'count',
      value: 12,
      low: 12,
      high: null,
      comparator: 'atLeast',
      vague: false,
      unit: 'people',
      measure: 'killed',
      verification: 'unknown',
    },
    {
      id: 'sm:sample/figure/one-woman',
      documentId: DOCUMENT,
      locator: at('a shepherd woman'),
      textAsWritten: 'a shepherd woman',
      statement: 'One woman is mourned.',
      kind: 'count',
      value: 1,
      low: 1,
      high: 1,
      comparator: 'exact',
      vague: false,
      unit: 'people',
      measure: 'killed',
      verification: 'unknown',
    },
  ],
  mentions: [
    { entityId: GROUP, locator: at('Grey Hand') },
    { entityId: PLACE, locator: at('Lowdale') },
    { entityId: GROUP, locator: at('Grey Hand', 2) },
    { entityId: PLACE, locator: at('Lowdale', 2) },
    { entityId: ATTACK, locator: place('struck Lowdale on Friday'), descriptive: true },
  ],
});

export const sampleCoverage = (): Coverage[] => [
  { locator: at('Riders'), reason: 'commonNoun' },
  { locator: at('Friday'), reason: 'weekday' },
];
