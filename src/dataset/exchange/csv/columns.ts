/**
 * The columns of each table: a field's path in the record, and how a cell holds it. What CSV cannot carry: mentions,
 * the header and its hash, and the difference between an empty list or text and none where a field may be missing.
 */

/**
 * `bound` is a number or, when empty, null. `list` is texts joined by `|` (a `|` or `\` within one has a `\` before it).
 * `json` is for what no row can hold; `either` is plain text, or JSON where it begins with `{`. `labels` stands for one
 * column a language: `label.en`, `label.ur`.
 */
export type CellType = 'text' | 'number' | 'bound' | 'flag' | 'list' | 'json' | 'either' | 'labels';

export const TABLES = ['sources', 'entities', 'aliases', 'designations', 'relations', 'figures'] as const;
export type TableName = (typeof TABLES)[number];

export type Columns = Readonly<Record<string, CellType>>;

const texts = (...names: string[]): Record<string, CellType> =>
  Object.fromEntries(names.map((name) => [name, 'text']));
const period = (name: string) =>
  texts(...['from', 'to', 'label', 'basis', 'why'].map((part) => `${name}.${part}`));
const locator: Record<string, CellType> = {
  'locator.documentId': 'text',
  'locator.start': 'number',
  'locator.end': 'number',
  'locator.exact': 'text',
};

export const COLUMNS: Readonly<Record<TableName, Columns>> = {
  sources: {
    ...texts('id', 'shortName', 'title', 'url', 'canonicalUrl', 'archiveUrl'),
    ...texts('publisher.name', 'publisher.basis', 'publisher.why', 'publisherId'),
    byline: 'list',
    ...texts(
      'publishedOn.date',
      'publishedOn.precision',
      'publishedOn.basis',
      'publishedOn.why',
      'retrievedOn',
    ),
    ...texts('language', 'genre', 'genreBasis.basis', 'genreBasis.why', 'licence', 'rights'),
    background: 'flag',
    ...texts('fileName', 'textSha256', 'fingerprint', 'note'),
  },
  entities: {
    ...texts('id', 'kind', 'subKind'),
    label: 'labels',
    ...texts('description', 'distinguish', 'partOf'),
    'place.lat': 'number',
    'place.lon': 'number',
    'place.datum': 'text',
    'place.precisionKm': 'number',
    ...texts('place.geometryKind', 'place.source'),
    ...texts('event.start', 'event.end', 'event.placeId', 'event.type', 'event.basis', 'event.why'),
    'person.publicFigure': 'flag',
    'person.roles': 'json',
    ...texts('validFrom', 'validTo'),
    identifiers: 'json',
    metonymOf: 'json',
    counting: 'json',
    sources: 'list',
    note: 'text',
  },
  aliases: {
    ...texts('entityId', 'text', 'lang', 'script', 'kind', 'caseRule', 'ambiguity'),
    requires: 'json',
    forbids: 'json',
    ...texts('validFrom', 'validTo', 'source', 'note'),
  },
  designations: {
    ...texts('entityId', 'id', 'authority', 'programme', 'listRef', 'status', 'from', 'to'),
    ...texts('sourceUrl', 'source', 'note'),
  },
  relations: {
    ...texts('id', 'subject', 'predicate', 'object', 'statement', 'stance', 'documentId', 'assertedBy'),
    ...texts('attributionAsWritten', 'confidence'),
    ...period('period'),
    ...locator,
    note: 'text',
  },
  figures: {
    ...texts('id', 'documentId', 'textAsWritten', 'statement', 'kind'),
    value: 'number',
    low: 'bound',
    high: 'bound',
    lowOpen: 'flag',
    highOpen: 'flag',
    comparator: 'text',
    vague: 'flag',
    roundingUnit: 'number',
    ...texts('unit', 'measure', 'measureWordAsWritten', 'measureDoubt'),
    ...texts(
      'population.class',
      'population.includesPerpetrators',
      'population.nationality',
      'population.basis',
    ),
    ...period('period'),
    ...period('baselinePeriod'),
    denominator: 'json',
    ...texts(
      'placeId',
      'placeBasis',
      'eventId',
      'perpetrator.entityId',
      'perpetrator.status',
      'perpetrator.by',
    ),
    ...texts('saidBy', 'counter', 'counterBasis', 'attributionAsWritten', 'verification', 'stance'),
    asOf: 'either',
    ...texts('supersedes', 'partOf'),
    includes: 'list',
    seriesKey: 'text',
    questions: 'list',
    ...locator,
    note: 'text',
  },
};

/** `label.ur` is the label in Urdu; any other name is itself. */
export const typeOf = (table: TableName, name: string): CellType | undefined =>
  table === 'entities' && name.startsWith('label.') && name.length > 6
    ? 'text'
    : Object.hasOwn(COLUMNS[table], name) && name !== 'label'
      ? COLUMNS[table][name]
      : undefined;

/** The keys that lead to a column's value in the record: a language tag may have dots of its own. */
export const pathOf = (name: string): string[] =>
  name.startsWith('label.') ? ['label', name.slice(6)] : name.split('.');
