/** Which rows of a list are kept. An empty filter keeps all. */
import type { FigureClaim } from '../../src/dataset/figure-claim.ts';
import type { Relation } from '../../src/dataset/relation.ts';
import type { SourceDocument } from '../../src/dataset/source-document.ts';

export interface Filters {
  typed: string;
  /** Of entities. */
  kind: string;
  /** Of figures and relations. */
  stance: string;
  /** A source's id. */
  source: string;
  /** `mine` is what the user made or corrected. */
  origin: '' | 'pack' | 'mine';
}

export const NO_FILTERS: Filters = { typed: '', kind: '', stance: '', source: '', origin: '' };

interface Row<T> {
  record: T;
  origin: 'pack' | 'user';
  patched: readonly string[];
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

export const keepsOrigin = (
  { origin, patched }: Omit<Row<unknown>, 'record'>,
  wanted: Filters['origin'],
): boolean => wanted === '' || (wanted === 'mine') === (origin === 'user' || patched.length > 0);

const holds = (text: string, typed: string): boolean =>
  fold(typed)
    .split(/\s+/)
    .every((word) => fold(text).includes(word));

/** A figure without a stance of its own is asserted by its document. */
export const keepsClaim = (row: Row<FigureClaim | Relation>, filters: Filters): boolean => {
  const { statement, stance, documentId } = row.record;
  return (
    keepsOrigin(row, filters.origin) &&
    (filters.stance === '' || (stance ?? 'asserted') === filters.stance) &&
    (filters.source === '' || documentId === filters.source) &&
    holds(`${statement} ${'textAsWritten' in row.record ? row.record.textAsWritten : ''}`, filters.typed)
  );
};

export const keepsEntity = (
  row: Row<{ kind: string; sources: readonly string[] }>,
  { kind, source, origin }: Filters,
): boolean =>
  keepsOrigin(row, origin) &&
  (kind === '' || row.record.kind === kind) &&
  (source === '' || row.record.sources.includes(source));

export const keepsSource = (row: Row<SourceDocument>, { typed, origin }: Filters): boolean =>
  keepsOrigin(row, origin) && holds(`${row.record.shortName} ${row.record.title ?? ''}`, typed);
