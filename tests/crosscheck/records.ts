/** Small records for the tests, complete enough for the schema. */
import type { Alias } from '../../src/dataset/alias.ts';
import type { Entity } from '../../src/dataset/entity.ts';
import type { FigureClaim } from '../../src/dataset/figure-claim.ts';
import type { Relation } from '../../src/dataset/relation.ts';
import type { SourceDocument } from '../../src/dataset/source-document.ts';

export const id = (kind: string, slug: string): string => `sm:t/${kind}/${slug}`;
export const byId = <T extends { id: string }>(records: T[]): Map<string, T> =>
  new Map(records.map((r) => [r.id, r]));

export const source = (slug: string, more: Partial<SourceDocument> = {}): SourceDocument => ({
  id: id('source', slug),
  language: 'en',
  genre: 'opinion',
  shortName: `Source ${slug}`,
  rights: 'quoteOnly',
  background: false,
  ...more,
});

export const alias = (text: string, more: Partial<Alias> = {}): Alias => ({
  text,
  lang: 'en',
  script: 'Latn',
  kind: 'name',
  caseRule: 'exact',
  ambiguity: 'none',
  source: id('source', 'a'),
  ...more,
});

export const entity = (slug: string, more: Partial<Entity> = {}): Entity => ({
  id: id('entity', slug),
  kind: 'group',
  subKind: 'armedGroup',
  label: { en: slug },
  description: `About ${slug}.`,
  identifiers: [],
  aliases: [alias(slug)],
  designations: [],
  sources: [id('source', 'a')],
  ...more,
});

export const relation = (slug: string, more: Partial<Relation> = {}): Relation => ({
  id: id('relation', slug),
  subject: id('entity', 'group'),
  predicate: 'responsibleFor',
  object: id('entity', 'attack'),
  statement: `Statement ${slug}.`,
  stance: 'asserted',
  documentId: id('source', 'a'),
  confidence: 'stated',
  locator: { documentId: id('source', 'a'), start: 0, end: 4 },
  ...more,
});

export const claim = (slug: string, n: number, more: Partial<FigureClaim> = {}): FigureClaim => ({
  id: id('figure', slug),
  documentId: id('source', 'a'),
  textAsWritten: String(n),
  statement: `Claim ${slug}.`,
  kind: 'count',
  value: n,
  low: n,
  high: n,
  comparator: 'exact',
  vague: false,
  unit: 'people',
  measure: 'killed',
  population: { class: 'all', includesPerpetrators: 'unknown', basis: 'stated' },
  verification: 'reported',
  ...more,
});
