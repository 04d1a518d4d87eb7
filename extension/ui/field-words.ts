/** The fields of a record and their values in the words of the page. */
import {
  COMPARATORS,
  ENTITY_KINDS,
  FIGURE_KINDS,
  MEASURES,
  POPULATIONS,
  PREDICATES,
  STANCES,
  type Comparator,
  type FigureKind,
} from '../../src/dataset/vocabulary.ts';
import { number, t, type MessageKey } from '../platform/i18n.ts';
import { dateWords } from './date-words.ts';
import { measureWords, populationWords } from './figure-words.ts';
import { kindWords, subKindWords } from './kind-words.ts';
import { predicateWords } from './predicate-words.ts';
import { bareStanceWords } from './stance-words.ts';

const FIELD: Record<string, MessageKey> = {
  aliases: 'field_aliases',
  ambiguity: 'field_ambiguity',
  annotation: 'field_annotation',
  archiveUrl: 'field_archiveUrl',
  asOf: 'field_asOf',
  assertedBy: 'field_assertedBy',
  attributionAsWritten: 'field_attributionAsWritten',
  authority: 'field_authority',
  background: 'field_background',
  base: 'field_base',
  baselinePeriod: 'field_baselinePeriod',
  byline: 'field_byline',
  canonicalUrl: 'field_canonicalUrl',
  caseRule: 'field_caseRule',
  class: 'field_class',
  basis: 'field_basis',
  why: 'field_why',
  includesPerpetrators: 'field_includesPerpetrators',
  comparator: 'field_comparator',
  confidence: 'field_confidence',
  counter: 'field_counter',
  counterBasis: 'field_counterBasis',
  counting: 'field_counting',
  created: 'field_created',
  denominator: 'field_denominator',
  description: 'field_description',
  designations: 'field_designations',
  distinguish: 'field_distinguish',
  documentId: 'field_documentId',
  entityId: 'field_entityId',
  event: 'field_event',
  eventId: 'field_eventId',
  field: 'field_field',
  fileName: 'field_fileName',
  fingerprint: 'field_fingerprint',
  forbids: 'field_forbids',
  from: 'field_from',
  genre: 'field_genre',
  genreBasis: 'field_genreBasis',
  high: 'field_high',
  highOpen: 'field_highOpen',
  id: 'field_id',
  identifiers: 'field_identifiers',
  includes: 'field_includes',
  kind: 'field_kind',
  label: 'field_label',
  lang: 'field_lang',
  language: 'field_language',
  licence: 'field_licence',
  listRef: 'field_listRef',
  locator: 'field_locator',
  low: 'field_low',
  lowOpen: 'field_lowOpen',
  measure: 'field_measure',
  measureDoubt: 'field_measureDoubt',
  measureWordAsWritten: 'field_measureWordAsWritten',
  metonymOf: 'field_metonymOf',
  note: 'field_note',
  object: 'field_object',
  partOf: 'field_partOf',
  period: 'field_period',
  perpetrator: 'field_perpetrator',
  person: 'field_person',
  place: 'field_place',
  placeBasis: 'field_placeBasis',
  placeId: 'field_placeId',
  population: 'field_population',
  predicate: 'field_predicate',
  programme: 'field_programme',
  publishedOn: 'field_publishedOn',
  publisher: 'field_publisher',
  publisherId: 'field_publisherId',
  questions: 'field_questions',
  record: 'field_record',
  requires: 'field_requires',
  retrievedOn: 'field_retrievedOn',
  rights: 'field_rights',
  roundingUnit: 'field_roundingUnit',
  saidBy: 'field_saidBy',
  script: 'field_script',
  seriesKey: 'field_seriesKey',
  shortName: 'field_shortName',
  source: 'field_source',
  sourceUrl: 'field_sourceUrl',
  sources: 'field_sources',
  stance: 'field_stance',
  statement: 'field_statement',
  status: 'field_status',
  subKind: 'field_subKind',
  subject: 'field_subject',
  supersedes: 'field_supersedes',
  table: 'field_table',
  target: 'field_target',
  text: 'field_text',
  textAsWritten: 'field_textAsWritten',
  textSha256: 'field_textSha256',
  title: 'field_title',
  to: 'field_to',
  unit: 'field_unit',
  url: 'field_url',
  vague: 'field_vague',
  validFrom: 'field_validFrom',
  validTo: 'field_validTo',
  value: 'field_value',
  verification: 'field_verification',
};

/** `label/en` is "Name shown"; of `period/from` both parts are said. A field that has no words is named as in the file. */
export function fieldWords(field: string): string {
  const [head = '', second] = field.split('/').filter((part) => part !== 'record');
  const words = (name: string) => (Object.hasOwn(FIELD, name) ? t(FIELD[name]!) : name);
  return second === undefined || head === 'label' ? words(head) : `${words(head)}: ${words(second)}`;
}

const COMPARATOR: Record<Comparator, MessageKey> = {
  exact: 'dataset_comparator_exact',
  atLeast: 'dataset_comparator_atLeast',
  moreThan: 'dataset_comparator_moreThan',
  atMost: 'dataset_comparator_atMost',
  lessThan: 'dataset_comparator_lessThan',
  about: 'dataset_comparator_about',
  nearly: 'dataset_comparator_nearly',
  between: 'dataset_comparator_between',
  vague: 'dataset_comparator_vague',
};
const FIGURE_KIND: Record<FigureKind, MessageKey> = {
  count: 'dataset_figure_count',
  percentShare: 'dataset_figure_percentShare',
  percentChange: 'dataset_figure_percentChange',
  percentagePointChange: 'dataset_figure_percentagePointChange',
  ratio: 'dataset_figure_ratio',
  rank: 'dataset_figure_rank',
  superlative: 'dataset_figure_superlative',
  duration: 'dataset_figure_duration',
  money: 'dataset_figure_money',
  distance: 'dataset_figure_distance',
  area: 'dataset_figure_area',
  date: 'dataset_figure_date',
};
export const comparatorWords = (comparator: Comparator): string => t(COMPARATOR[comparator]);
export const figureKindWords = (kind: FigureKind): string => t(FIGURE_KIND[kind]);

const DATES = new Set(['from', 'to', 'date', 'start', 'end', 'asOf', 'validFrom', 'validTo', 'retrievedOn']);

const isOneOf = <T extends string>(set: readonly T[], value: unknown): value is T =>
  (set as readonly unknown[]).includes(value);

/** A value as it can be read in a line: a code in its words, an alias as its text, a list as its members. */
export function valueWords(field: string, value: unknown): string {
  if (value === null || value === undefined) return t('dataset_nothing');
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return t(value ? 'dataset_yes' : 'dataset_no');
  if (Array.isArray(value))
    return value.map((one) => valueWords(field, one)).join(', ') || t('dataset_nothing');
  if (field === 'kind' && isOneOf(ENTITY_KINDS, value)) return kindWords(value);
  if (field === 'kind' && isOneOf(FIGURE_KINDS, value)) return figureKindWords(value);
  if (field === 'comparator' && isOneOf(COMPARATORS, value)) return comparatorWords(value);
  if (field === 'measure' && isOneOf(MEASURES, value)) return measureWords(value);
  if (field === 'class' && isOneOf(POPULATIONS, value)) return populationWords(value);
  if (field === 'subKind' && typeof value === 'string') return subKindWords(value);
  if (field === 'predicate' && isOneOf(PREDICATES, value)) return predicateWords(value);
  if (field === 'stance' && isOneOf(STANCES, value)) return bareStanceWords(value);
  if (typeof value === 'string') return DATES.has(field) ? dateWords(value) : value;
  const { text } = value as { text?: unknown };
  if (typeof text === 'string') return text;
  return Object.entries(value as object)
    .map(
      ([key, inner]) => `${key === 'label' ? t('field_called') : fieldWords(key)}: ${valueWords(key, inner)}`,
    )
    .join('; ');
}
