/** Which column of somebody's table is which field of ours: guessed from the names, for the user to change. */
import { COLUMNS, TABLES, typeOf, type TableName } from './columns.ts';

/** A field for each column, in their order; null for one that is left out. */
export type Mapping = readonly (string | null)[];

/** What people call our fields, folded as `fold` does. */
const SYNONYMS: Readonly<Record<TableName, Readonly<Record<string, string>>>> = {
  sources: {
    link: 'url',
    address: 'url',
    webaddress: 'url',
    headline: 'title',
    name: 'title',
    publisher: 'publisher.name',
    newspaper: 'publisher.name',
    outlet: 'publisher.name',
    author: 'byline',
    authors: 'byline',
    date: 'publishedOn.date',
    published: 'publishedOn.date',
    publishedon: 'publishedOn.date',
    datepublished: 'publishedOn.date',
    accessed: 'retrievedOn',
    retrieved: 'retrievedOn',
    lang: 'language',
    type: 'genre',
    archive: 'archiveUrl',
    license: 'licence',
    notes: 'note',
    comment: 'note',
  },
  entities: {
    name: 'label.en',
    label: 'label.en',
    type: 'kind',
    subtype: 'subKind',
    summary: 'description',
    lat: 'place.lat',
    latitude: 'place.lat',
    lon: 'place.lon',
    lng: 'place.lon',
    long: 'place.lon',
    longitude: 'place.lon',
    parent: 'partOf',
    source: 'sources',
    start: 'event.start',
    end: 'event.end',
    notes: 'note',
    comment: 'note',
  },
  aliases: {
    alias: 'text',
    name: 'text',
    spelling: 'text',
    entity: 'entityId',
    language: 'lang',
    notes: 'note',
  },
  designations: {
    entity: 'entityId',
    reference: 'listRef',
    ref: 'listRef',
    list: 'programme',
    since: 'from',
    until: 'to',
    url: 'sourceUrl',
    link: 'sourceUrl',
    notes: 'note',
  },
  relations: {
    source: 'documentId',
    document: 'documentId',
    relation: 'predicate',
    saidby: 'assertedBy',
    from: 'period.from',
    to: 'period.to',
    notes: 'note',
  },
  figures: {
    source: 'documentId',
    document: 'documentId',
    number: 'value',
    figure: 'value',
    count: 'value',
    minimum: 'low',
    min: 'low',
    maximum: 'high',
    max: 'high',
    what: 'measure',
    place: 'placeId',
    location: 'placeId',
    event: 'eventId',
    who: 'population.class',
    population: 'population.class',
    countedby: 'counter',
    from: 'period.from',
    to: 'period.to',
    quote: 'textAsWritten',
    aswritten: 'textAsWritten',
    claim: 'statement',
    notes: 'note',
    comment: 'note',
  },
};

const fold = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

const folded = Object.fromEntries(
  TABLES.map((table) => [
    table,
    new Map(
      Object.keys(COLUMNS[table])
        .filter((name) => name !== 'label')
        .map((name) => [fold(name), name]),
    ),
  ]),
) as Record<TableName, Map<string, string>>;

function fieldFor(table: TableName, column: string): string | null {
  if (typeOf(table, column)) return column;
  const key = fold(column);
  return folded[table].get(key) ?? (Object.hasOwn(SYNONYMS[table], key) ? SYNONYMS[table][key]! : null);
}

/** Exact names first, then what people call them; no field twice. */
export function guessMapping(table: TableName, columns: readonly string[]): Mapping {
  const taken = new Set(columns.filter((column) => typeOf(table, column)));
  const seen = new Set<string>();
  return columns.map((column) => {
    const field = fieldFor(table, column);
    if (field === null || seen.has(field) || (field !== column && taken.has(field))) return null;
    seen.add(field);
    return field;
  });
}

/** The table with most of the columns; null where no column is like any of ours. */
export function guessTable(columns: readonly string[]): TableName | null {
  const known = (table: TableName) => guessMapping(table, columns).filter((field) => field !== null).length;
  const best = TABLES.reduce((a, b) => (known(b) > known(a) ? b : a));
  return known(best) > 0 ? best : null;
}

/** Whether it has all columns that Sourcemark writes: then its rows are records, and not what is changed of them. */
export const isWhole = (table: TableName, columns: readonly string[]): boolean =>
  isOwn(table, columns) &&
  Object.entries(COLUMNS[table]).every(([name, type]) => type === 'labels' || columns.includes(name));

/** Whether all columns are called as Sourcemark calls them: then its cells are taken to the letter. */
export const isOwn = (table: TableName, columns: readonly string[]): boolean =>
  columns.length > 1 && columns.every((column) => typeOf(table, column) !== undefined);
