/**
 * The columns of annotations as a table: those that people read first, the rest so that nothing is lost on the way back.
 * `id,created,modified,status,quote,claim,saidBy,...`. Cells are written and read as those of the dataset's tables.
 */
import type { CellType } from '../../dataset/exchange/csv/columns.ts';

export const COLUMNS = {
  id: 'text',
  created: 'text',
  modified: 'text',
  status: 'text',
  quote: 'text',
  claim: 'text',
  saidBy: 'text',
  saidOn: 'text',
  note: 'text',
  tags: 'list',
  rating: 'text',
  explanation: 'text',
  url: 'text',
  title: 'text',
  published: 'text',
  reviewUrl: 'text',
  reviewedOn: 'text',
  archived: 'text',
  evidence: 'json',
  questions: 'json',
  records: 'list',
  corrections: 'json',
  scale: 'text',
  step: 'text',
  ratingValue: 'number',
  ratingBest: 'number',
  ratingWorst: 'number',
  saidByRecord: 'text',
  canonicalUrl: 'text',
  language: 'text',
  readOn: 'text',
  prefix: 'text',
  suffix: 'text',
  start: 'number',
  end: 'number',
  creator: 'json',
  importedAs: 'text',
} as const satisfies Record<string, CellType>;
export type ColumnName = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

/** What people call our columns, folded as `foldColumn` does. */
const SYNONYMS: Readonly<Record<string, ColumnName>> = {
  link: 'url',
  address: 'url',
  webaddress: 'url',
  uri: 'url',
  source: 'url',
  page: 'url',
  headline: 'title',
  pagetitle: 'title',
  text: 'quote',
  passage: 'quote',
  quotation: 'quote',
  exact: 'quote',
  highlight: 'quote',
  comment: 'note',
  comments: 'note',
  notes: 'note',
  annotation: 'note',
  statement: 'claim',
  claimreviewed: 'claim',
  speaker: 'saidBy',
  claimant: 'saidBy',
  whosaid: 'saidBy',
  author: 'saidBy',
  claimdate: 'saidOn',
  tag: 'tags',
  labels: 'tags',
  keywords: 'tags',
  verdict: 'rating',
  ruling: 'rating',
  conclusion: 'rating',
  reason: 'explanation',
  date: 'created',
  datecreated: 'created',
  updated: 'modified',
  reviewaddress: 'reviewUrl',
  factcheck: 'reviewUrl',
  lang: 'language',
  archive: 'archived',
  archiveaddress: 'archived',
};

export const foldColumn = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

const FOLDED = new Map(COLUMN_NAMES.map((name) => [foldColumn(name), name]));

/** A field for each column, in their order; null for one that is left out. No field twice. */
export type ColumnMapping = readonly (ColumnName | null)[];

/** Exact names first, then what people call them. */
export function guessColumns(columns: readonly string[]): ColumnMapping {
  const exact = new Set(columns.flatMap((column) => FOLDED.get(foldColumn(column)) ?? []));
  const seen = new Set<ColumnName>();
  return columns.map((column) => {
    const key = foldColumn(column);
    const own = FOLDED.get(key);
    const field = own ?? (Object.hasOwn(SYNONYMS, key) ? SYNONYMS[key]! : null);
    if (field === null || seen.has(field) || (!own && exact.has(field))) return null;
    seen.add(field);
    return field;
  });
}

/** Whether Sourcemark wrote the table: then its cells are taken to the letter. */
export const isOwnTable = (columns: readonly string[]): boolean =>
  columns.length === COLUMN_NAMES.length && columns.every((column) => Object.hasOwn(COLUMNS, column));
