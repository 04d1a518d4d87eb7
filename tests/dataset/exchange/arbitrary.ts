/** Packs that hang together, with whatever text and numbers, for the round trips. */
import * as fc from 'fast-check';
import type { PackRecords } from '../../../src/dataset/canonical.ts';
import type { Alias } from '../../../src/dataset/alias.ts';
import type { Entity } from '../../../src/dataset/entity.ts';
import type { FigureClaim } from '../../../src/dataset/figure-claim.ts';
import { makePack } from '../../../src/dataset/exchange/make-pack.ts';
import type { PackHeader } from '../../../src/dataset/exchange/records.ts';
import type { Pack } from '../../../src/dataset/pack.ts';
import type { Relation } from '../../../src/dataset/relation.ts';
import type { SourceDocument } from '../../../src/dataset/source-document.ts';

export const HEADER: PackHeader = {
  id: 'made',
  version: '1.0.0',
  title: 'Made by chance',
  created: '2026-01-01',
  language: ['en'],
  licence: 'CC0-1.0',
  attributions: [],
  changes: [],
};

/** Well-formed and not empty; among it what makes spreadsheets calculate, quotes, line ends and other scripts. */
export const words = (maxLength: number, minLength = 1) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 20) }),
      fc
        .array(
          fc.constantFrom(
            '=1+1',
            '+',
            '-',
            '@x',
            "'",
            "''=",
            '\t',
            '\r',
            '\n',
            '"',
            ';',
            ',',
            '|',
            '\\',
            'کابل',
            'ä',
            ' ',
            '2',
          ),
          {
            minLength: 1,
            maxLength: 6,
          },
        )
        .map((parts) => parts.join('')),
    )
    .map((text) => text.slice(0, maxLength))
    .filter((text) => text.length >= minLength && text.isWellFormed() && !text.includes('\0'));

const isArabic = (text: string) => /\p{Script=Arabic}/u.test(text);
const sourceId = (n: number) => `sm:made/source/s${n}`;
const entityId = (n: number) => `sm:made/place/p${n}`;

const source = (n: number): fc.Arbitrary<SourceDocument> =>
  fc.record(
    {
      id: fc.constant(sourceId(n)),
      shortName: words(60, 3),
      language: fc.constantFrom('en', 'ur', 'pt-BR'),
      genre: fc.constantFrom('news', 'report', 'opinion'),
      rights: fc.constantFrom('quoteOnly', 'full'),
      background: fc.constant(false),
      textSha256: fc.constant('a'.repeat(64)),
      publishedOn: fc.constantFrom(
        { date: '2020-01-03', precision: 'day', basis: 'stated' },
        { date: '2020', precision: 'year', basis: 'inferred', why: 'the events' },
      ),
      url: fc.option(fc.webUrl(), { nil: undefined }),
      title: words(80),
      byline: fc.array(words(20), { minLength: 1, maxLength: 3 }),
      note: words(60),
    },
    {
      requiredKeys: [
        'id',
        'shortName',
        'language',
        'genre',
        'rights',
        'background',
        'textSha256',
        'publishedOn',
      ],
    },
  ) as fc.Arbitrary<SourceDocument>;

const alias = (from: string) =>
  words(30).map((text): Alias => ({
    text,
    lang: 'en',
    script: isArabic(text) ? 'Arab' : 'Latn',
    kind: 'name',
    caseRule: 'exact',
    ambiguity: 'none',
    source: from,
  }));

const entity = (n: number, from: string): fc.Arbitrary<Entity> =>
  fc
    .record(
      {
        label: fc.record({ en: words(30), ur: words(30) }, { requiredKeys: ['en'] }),
        description: words(60),
        aliases: fc.uniqueArray(alias(from), { minLength: 1, maxLength: 3, selector: ({ text }) => text }),
        place: fc.record({
          lat: fc.double({ min: -90, max: 90, noNaN: true }).map((x) => x + 0),
          lon: fc.integer({ min: -180, max: 180 }),
          datum: fc.constant('WGS84' as const),
          precisionKm: fc.constantFrom(0, 1.5),
          geometryKind: fc.constantFrom('point' as const, 'centroid' as const),
          source: fc.constant(from),
        }),
        identifiers: fc.array(
          fc.record({
            scheme: fc.constantFrom('wikidata' as const, 'other' as const),
            value: words(12),
            verifiedIn: words(20),
          }),
          { maxLength: 2 },
        ),
        designated: fc.boolean(),
        note: words(40),
      },
      { requiredKeys: ['label', 'description', 'aliases', 'identifiers', 'designated'] },
    )
    .map(({ designated, ...rest }) => ({
      id: entityId(n),
      kind: 'place' as const,
      subKind: 'town',
      designations: designated
        ? [{ id: `sm:made/designation/d${n}`, authority: 'A state', status: 'listed' as const, source: from }]
        : [],
      sources: [from],
      ...(n > 0 ? { partOf: entityId(n - 1) } : {}),
      ...rest,
    }));

const figure = (n: number, from: string): fc.Arbitrary<FigureClaim> =>
  fc
    .record(
      {
        value: fc.oneof(fc.integer({ min: -5, max: 100000 }), fc.constantFrom(0.5, 1e-7, 2.25)),
        textAsWritten: words(20),
        statement: words(60),
        atLeast: fc.boolean(),
        asOf: fc.constantFrom('2020-01', { date: '2020', precision: 'year', basis: 'metadata' }),
        questions: fc.array(words(20), { minLength: 1, maxLength: 2 }),
        seriesKey: words(20),
      },
      { requiredKeys: ['value', 'textAsWritten', 'statement', 'atLeast'] },
    )
    .map(
      ({ value, atLeast, ...rest }) =>
        ({
          id: `sm:made/figure/f${n}`,
          documentId: from,
          locator: { documentId: from, start: n * 10, end: n * 10 + 5 },
          kind: 'count',
          value,
          low: value,
          high: atLeast ? null : value,
          comparator: atLeast ? 'atLeast' : 'exact',
          vague: false,
          unit: 'people',
          measure: 'killed',
          verification: 'unknown',
          ...rest,
        }) as FigureClaim,
    );

const relation = (n: number, from: string, entities: number): fc.Arbitrary<Relation> =>
  fc
    .record({
      statement: words(60),
      period: fc.constantFrom({ from: '2019', basis: 'stated' as const }, undefined),
    })
    .map(({ statement, period }) => ({
      id: `sm:made/relation/r${n}`,
      subject: entityId(n % entities),
      predicate: 'locatedIn' as const,
      object: entityId((n + 1) % entities),
      statement,
      stance: 'asserted' as const,
      documentId: from,
      confidence: 'stated' as const,
      locator: { documentId: from, start: n, end: n + 3 },
      ...(period ? { period } : {}),
    }));

export const anyRecords: fc.Arbitrary<PackRecords> = fc
  .record({
    sources: fc.integer({ min: 1, max: 3 }),
    entities: fc.integer({ min: 2, max: 4 }),
    figures: fc.integer({ min: 0, max: 3 }),
    relations: fc.integer({ min: 0, max: 3 }),
  })
  .chain((size) => {
    const many = <T>(count: number, make: (n: number) => fc.Arbitrary<T>) =>
      fc.tuple(...Array.from({ length: count }, (_, n) => make(n))) as unknown as fc.Arbitrary<T[]>;
    const from = (n: number) => sourceId(n % size.sources);
    return fc.record({
      sources: many(size.sources, source),
      entities: many(size.entities, (n) => entity(n, from(n))),
      figureClaims: many(size.figures, (n) => figure(n, from(n))),
      relations: many(size.relations, (n) => relation(n, from(n), size.entities)),
    });
  })
  .map((records) => ({
    ...records,
    mentions: records.entities.map(({ id, aliases: [name] }, n) => ({
      entityId: id,
      locator: {
        documentId: records.sources[0]!.id,
        start: 1000 * n,
        end: 1000 * n + name!.text.length,
        exact: name!.text,
      },
    })),
  }));

export async function packOf(records: PackRecords, header = HEADER): Promise<Pack> {
  const pack = await makePack(header, records);
  if (!pack.ok) throw new Error(JSON.stringify(pack.error));
  return pack.value;
}

/** Text as bytes in pieces of odd sizes, so that every boundary falls somewhere. */
export async function* pieces(text: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}
