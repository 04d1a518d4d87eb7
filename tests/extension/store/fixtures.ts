/** Small records for the store's tests. */
import { Dexie } from 'dexie';
import { idsIn, type Row } from '../../../extension/store/blocks.ts';
import { openPacks } from '../../../extension/store/packs-db.ts';
import { rowsAfter } from '../../../extension/store/reads.ts';
import { PACKS, USER } from '../../../extension/store/schema.ts';
import type { Annotation } from '../../../src/annotation/annotation.ts';
import { buildAnnotation } from '../../../src/annotation/build.ts';
import { contentSha256 } from '../../../src/dataset/canonical.ts';
import type { Alias } from '../../../src/dataset/alias.ts';
import type { Entity } from '../../../src/dataset/entity.ts';
import type { FigureClaim } from '../../../src/dataset/figure-claim.ts';
import type { Pack } from '../../../src/dataset/pack.ts';
import type { Relation } from '../../../src/dataset/relation.ts';
import type { SourceDocument } from '../../../src/dataset/source-document.ts';

export const source = (id: string): SourceDocument => ({
  id,
  language: 'en',
  genre: 'news',
  shortName: `Paper ${id.slice(-3)}`,
  rights: 'quoteOnly',
  background: false,
  textSha256: '0'.repeat(64),
  publishedOn: { date: '2026-01-01', precision: 'day', basis: 'stated' },
});

export const alias = (text: string, from: string): Alias => ({
  text,
  lang: 'en',
  script: 'Latn',
  kind: 'name',
  caseRule: 'exact',
  ambiguity: 'none',
  source: from,
});

export const entity = (id: string, name: string, from: string): Entity => ({
  id,
  kind: 'group',
  subKind: 'armedGroup',
  label: { en: name },
  description: `${name}, described.`,
  identifiers: [],
  aliases: [alias(name, from)],
  designations: [],
  sources: [from],
});

export const relation = (id: string, subject: string, object: string, documentId: string): Relation => ({
  id,
  subject,
  predicate: 'alliedWith',
  object,
  statement: 'The one is allied with the other.',
  stance: 'asserted',
  documentId,
  confidence: 'stated',
  locator: { documentId, start: 3, end: 9 },
});

export const figure = (id: string, documentId: string, more: Partial<FigureClaim> = {}): FigureClaim => ({
  id,
  documentId,
  textAsWritten: '137',
  statement: 'At least 137 people were killed.',
  kind: 'count',
  value: 137,
  low: 137,
  high: null,
  comparator: 'atLeast',
  vague: false,
  unit: 'people',
  measure: 'killed',
  verification: 'unknown',
  locator: { documentId, start: 900, end: 903, exact: '137' },
  ...more,
});

/** A database as it stands, opened by whatever schema is in it. */
export const opened = (name: string): Promise<Dexie> => new Dexie(name).open() as unknown as Promise<Dexie>;

/** How many entities lie in the packs' store, of whatever layer, whether it counts or not. */
export const countEntities = async (packs: IDBDatabase): Promise<number> =>
  (await rowsAfter<Row<{ id: string }>>(packs, 'entities')).flatMap(idsIn).length;

/** Empties the databases that the store has made so far. */
export async function emptyDatabases(): Promise<void> {
  for (const { name } of [PACKS, USER]) {
    if (!(await Dexie.exists(name))) continue;
    const db = await opened(name);
    await Promise.all(db.tables.map((table) => table.clear()));
    db.close();
  }
}

/** The database of the packs, with nothing in it. */
export async function emptyPacks(): Promise<IDBDatabase> {
  await emptyDatabases();
  const opened = await openPacks();
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

/** A pack of `size` groups in one document, each allied with the next. */
export function pack(id: string, version: string, size: number, word = 'Group'): Pack {
  const document = `sm:${id}/source/one`;
  const entities = Array.from({ length: size }, (_, at) =>
    entity(`sm:${id}/group/g${at}`, `${word} ${at}`, document),
  );
  return {
    schemaVersion: '1.0.0',
    id,
    version,
    title: `Pack ${id}`,
    created: '2026-01-01',
    language: ['en'],
    licence: 'CC0-1.0',
    attributions: [],
    sources: [source(document)],
    entities,
    relations: entities
      .slice(1)
      .map((one, at) => relation(`sm:${id}/relation/r${at}`, entities[at]!.id, one.id, document)),
    figureClaims: [figure(`sm:${id}/figure/dead`, document, { eventId: entities[0]?.id })],
    mentions: entities.map(({ id: entityId, label: { en: label } }, at) => ({
      entityId,
      locator: { documentId: document, start: at * 10, end: at * 10 + label.length, exact: label },
    })),
    changes: [],
    contentSha256: `${id.length}${version.replaceAll('.', '')}${word.length}${size}`.padStart(64, '0'),
  } as Pack;
}

/** A pack with its hash, as the build makes it. */
export async function hashed(made: Pack): Promise<Pack> {
  const hash = await contentSha256(made);
  if (!hash.ok) throw new Error(hash.error.message);
  return { ...made, contentSha256: hash.value };
}

export const passage = (url: string, exact = 'at least 137 people') => ({
  url,
  canonicalUrl: null,
  title: 'A page',
  language: 'en',
  published: null,
  exact,
  prefix: 'killed ',
  suffix: ' in',
  start: 10,
  end: 10 + exact.length,
});

export const annotation = (
  note: string,
  url = 'https://news.example/a',
  id = `urn:uuid:${crypto.randomUUID()}`,
): Annotation => buildAnnotation(passage(url), { note }, { id, now: new Date(), version: '0.1.0' });
