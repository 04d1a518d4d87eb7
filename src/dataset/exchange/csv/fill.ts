/**
 * What a row of somebody's table leaves out and a record must have. Only what follows from the row or says nothing is
 * filled in; who counted, where and when is never guessed.
 */
import type { FigureClaim } from '../../figure-claim.ts';
import { stableId } from '../stable-id.ts';
import type { TableName } from './columns.ts';
import type { Raw } from './read-rows.ts';

export interface FillOptions {
  /** The record that stands for the file itself: every statement has a source. */
  source: string;
  /** BCP 47; for what does not say its own. */
  language: string;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const object = (value: unknown): Raw | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : undefined;

/** Fields that are missing; those that are there stay. */
const filled = (raw: Raw, defaults: Raw): Raw => ({ ...defaults, ...raw });

/** The same row gives the same id: the second import finds the first. */
const withId = (table: TableName, raw: Raw): Raw =>
  isText(raw['id']) ? raw : { ...raw, id: stableId({ table, raw }) };

const PRECISION: Readonly<Record<number, string>> = { 4: 'year', 7: 'month', 10: 'day' };

function source(raw: Raw, { language }: FillOptions): Raw {
  const publisher = object(raw['publisher']);
  const published = object(raw['publishedOn']);
  const date = isText(published?.['date']) ? published['date'].replace(/T.*$/, '') : undefined;
  const name = [publisher?.['name'], raw['title'], raw['url']].find(isText);
  return filled(
    {
      ...raw,
      ...(publisher ? { publisher: filled(publisher, { basis: 'stated' }) } : {}),
      ...(published
        ? {
            publishedOn: filled(
              { ...published, date },
              { precision: PRECISION[date?.length ?? 0], basis: 'metadata' },
            ),
          }
        : {}),
    },
    {
      language,
      genre: 'reference',
      rights: 'quoteOnly',
      // Its text is not at hand, so nothing can be located in it.
      background: !isText(raw['textSha256']),
      ...(name ? { shortName: [name.slice(0, 70), date].filter(Boolean).join(', ') } : {}),
    },
  );
}

function entity(raw: Raw, { source }: FillOptions): Raw {
  const label = object(raw['label'])?.['en'];
  const place = object(raw['place']);
  const event = object(raw['event']);
  return filled(
    {
      ...raw,
      ...(place
        ? { place: filled(place, { datum: 'WGS84', precisionKm: 0, geometryKind: 'point', source }) }
        : {}),
      ...(event ? { event: filled(event, { type: 'event', basis: 'stated' }) } : {}),
      ...(raw['kind'] === 'person'
        ? { person: filled(object(raw['person']) ?? {}, { roles: [], publicFigure: false }) }
        : {}),
    },
    {
      subKind: 'other',
      ...(isText(label) ? { description: label } : {}),
      identifiers: [],
      designations: [],
      aliases: [],
      sources: [source],
    },
  );
}

const script = (text: unknown): string =>
  /\p{Script=Arabic}/u.test(String(text))
    ? 'Arab'
    : /\p{Script=Devanagari}/u.test(String(text))
      ? 'Deva'
      : /\p{Script=Cyrillic}/u.test(String(text))
        ? 'Cyrl'
        : 'Latn';

const alias = (raw: Raw, { source, language }: FillOptions): Raw =>
  filled(raw, {
    lang: language,
    script: script(raw['text']),
    kind: 'name',
    caseRule: 'exact',
    ambiguity: 'none',
    source,
  });

/** The interval that a comparator makes of a value; both ends inclusive unless open. */
export function interval(value: number, comparator: FigureClaim['comparator']): Raw {
  switch (comparator) {
    case 'atLeast':
      return { low: value, high: null };
    case 'moreThan':
      return { low: value, high: null, lowOpen: true };
    case 'atMost':
      return { low: null, high: value };
    case 'lessThan':
      return { low: null, high: value, highOpen: true };
    case 'exact':
      return { low: value, high: value };
    default:
      return {};
  }
}

function figure(raw: Raw, { source }: FillOptions): Raw {
  const { value, measure } = raw;
  const range = isNumber(raw['low']) && isNumber(raw['high']) && raw['low'] !== raw['high'];
  const comparator = (raw['comparator'] ?? (range ? 'between' : 'exact')) as FigureClaim['comparator'];
  const written = isNumber(value) ? String(value) : undefined;
  const bounded =
    (raw['low'] !== undefined && raw['low'] !== null) || (raw['high'] !== undefined && raw['high'] !== null);
  const ends = isNumber(value) && !bounded ? interval(value, comparator) : {};
  const [low, high] = [
    'low' in ends ? ends['low'] : (raw['low'] ?? null),
    'high' in ends ? ends['high'] : (raw['high'] ?? null),
  ];
  const period = object(raw['period']);
  const population = object(raw['population']);
  const perpetrator = object(raw['perpetrator']);
  return filled(
    {
      ...raw,
      ...ends,
      low,
      high,
      ...(period ? { period: filled(period, { basis: 'stated' }) } : {}),
      ...(population
        ? { population: filled(population, { includesPerpetrators: 'unknown', basis: 'stated' }) }
        : {}),
      ...(perpetrator ? { perpetrator: filled(perpetrator, { status: 'unknown' }) } : {}),
    },
    {
      documentId: source,
      comparator,
      vague: comparator === 'vague',
      kind: 'count',
      unit: 'people',
      verification: 'unknown',
      ...(written ? { textAsWritten: written } : {}),
      ...(written && isText(measure) ? { statement: `${written} ${measure}` } : {}),
    },
  );
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

const relation = (raw: Raw, { source }: FillOptions): Raw => {
  const period = object(raw['period']);
  return filled(
    { ...raw, ...(period ? { period: filled(period, { basis: 'stated' }) } : {}) },
    { documentId: source, confidence: 'stated' },
  );
};

const FILL: Readonly<Record<TableName, (raw: Raw, options: FillOptions) => Raw>> = {
  sources: source,
  entities: entity,
  aliases: alias,
  designations: (raw, options) => filled(raw, { status: 'listed', source: options.source }),
  relations: relation,
  figures: figure,
};

/** The row as a record of its table would be, still unchecked. */
export const fill = (table: TableName, raw: Raw, options: FillOptions): Raw =>
  table === 'aliases' ? FILL[table](raw, options) : FILL[table](withId(table, raw), options);
