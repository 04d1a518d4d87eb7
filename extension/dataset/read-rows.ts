/** The rows of a list, whichever it is. What cannot be read is an empty list. */
import type { FigureClaim } from '../../src/dataset/figure-claim.ts';
import type { Relation } from '../../src/dataset/relation.ts';
import type { SourceDocument } from '../../src/dataset/source-document.ts';
import type { EntityKind } from '../../src/dataset/vocabulary.ts';
import { listRecords, readEntities, referredBy } from '../store/queries/list-records.ts';
import { searchEntities } from '../store/queries/search-entities.ts';
import { listSources } from '../store/queries/source-record.ts';
import { keepsClaim, keepsEntity, keepsSource, type Filters } from './filters.ts';
import type { ListName } from './route.ts';

export interface EntityItem {
  id: string;
  label: string;
  kind: EntityKind;
  subKind: string;
  matched: string | null;
}

export interface Rows {
  entities: EntityItem[];
  claims: (FigureClaim | Relation)[];
  sources: SourceDocument[];
  more: boolean;
  labels: Record<string, string>;
  documents: Record<string, SourceDocument>;
}

const NONE: Rows = { entities: [], claims: [], sources: [], more: false, labels: {}, documents: {} };

async function entityRows(filters: Filters, limit: number): Promise<Rows> {
  const narrowed = filters.source !== '' || filters.origin !== '';
  if (filters.typed.trim() === '') {
    const listed = await listRecords('entities', (row) => keepsEntity(row, filters), limit);
    if (!listed.ok) return NONE;
    const entities = listed.value.rows.map(({ record: { id, label, kind, subKind } }) => ({
      id,
      label: label.en,
      kind,
      subKind,
      matched: null,
    }));
    return { ...NONE, entities, more: listed.value.more };
  }
  const kinds = filters.kind === '' ? undefined : [filters.kind as EntityKind];
  const hits = await searchEntities(filters.typed, { limit: narrowed ? Infinity : limit + 1, kinds });
  if (!hits.ok) return NONE;
  if (!narrowed) return { ...NONE, entities: hits.value.slice(0, limit), more: hits.value.length > limit };
  const read = await readEntities(hits.value.map(({ id }) => id));
  if (!read.ok) return NONE;
  const entities = hits.value.filter(({ id }) => {
    const row = read.value.get(id);
    return row !== undefined && keepsEntity(row, filters);
  });
  return { ...NONE, entities: entities.slice(0, limit), more: entities.length > limit };
}

export async function readRows(list: ListName, filters: Filters, limit: number): Promise<Rows> {
  if (list === 'entities') return entityRows(filters, limit);
  if (list === 'sources') {
    const listed = await listRecords('sources', (row) => keepsSource(row, filters), limit);
    if (!listed.ok) return NONE;
    return { ...NONE, sources: listed.value.rows.map(({ record }) => record), more: listed.value.more };
  }
  const listed = await listRecords(list, (row) => keepsClaim(row, filters), limit);
  if (!listed.ok) return NONE;
  const claims = listed.value.rows.map(({ record }) => record);
  const referred = await referredBy(claims);
  if (!referred.ok) return NONE;
  const { labels, sources: documents } = referred.value;
  return { ...NONE, claims, more: listed.value.more, labels, documents };
}

/** The ids of all that a list holds, however long it is. */
export async function readIds(list: ListName, filters: Filters): Promise<string[]> {
  const { entities, claims, sources } = await readRows(list, filters, Infinity);
  return [...entities, ...claims, ...sources].map(({ id }) => id);
}

export async function sourceChoices(): Promise<{ value: string; label: string }[]> {
  const listed = await listSources();
  return listed.ok ? listed.value.map(({ source }) => ({ value: source.id, label: source.shortName })) : [];
}
