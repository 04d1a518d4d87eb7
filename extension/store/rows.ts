/**
 * The rows as they are stored. What the user makes has a `rev`, `'3-9f2c...'`: the generation, then a random part, so
 * that two machines never give one revision the same name.
 */
import type { Annotation } from '../../src/annotation/annotation.ts';
import type { DocumentMentions } from '../../src/dataset/document-mentions.ts';
import type { Entity } from '../../src/dataset/entity.ts';
import type { FigureClaim } from '../../src/dataset/figure-claim.ts';
import type { Patch, Redirect } from '../../src/dataset/layers.ts';
import type { Pack, PackMention } from '../../src/dataset/pack.ts';
import type { Relation } from '../../src/dataset/relation.ts';
import type { SourceDocument } from '../../src/dataset/source-document.ts';

/** `{id: 'urn:uuid:...', rev: '1-...', page: 'https://news.example/a', created, modified, annotation: {...}}` */
export interface StoredAnnotation {
  id: string;
  rev: string;
  /** `pageKey` of the page's canonical address, or of its own. */
  page: string;
  /** ISO instants. */
  created: string;
  modified: string;
  annotation: Annotation;
  /** How the passage was last found, where it was looked for. */
  state?: 'exact' | 'moved' | 'reworded' | 'changed' | 'gone';
}

export type RecordTable = 'sources' | 'entities' | 'relations' | 'figures';
export interface RecordOf {
  sources: SourceDocument;
  entities: Entity;
  relations: Relation;
  figures: FigureClaim;
}

/** What the user's own layer holds: of a source of theirs its mentions too, as one record. */
export interface StoredRecordOf extends RecordOf {
  mentions: DocumentMentions;
}
export type StoredTable = keyof StoredRecordOf;

/** The fields by which a table's rows are found, in packs and in the user's layer alike. */
export const INDEXED = {
  sources: [],
  entities: [],
  relations: ['subject', 'object', 'assertedBy', 'documentId'],
  figures: ['documentId', 'seriesKey', 'measure', 'placeId', 'eventId', 'counter'],
} as const satisfies { [T in RecordTable]: readonly (keyof RecordOf[T])[] };
export type IndexOf<T extends RecordTable> = (typeof INDEXED)[T][number];

/**
 * A record of the user's own: `{id: 'urn:uuid:...', rev, table: 'relations', keys: [subject, object, document], record}`.
 * `keys` are the values of the indexed fields, so that what is said of an entity is found without reading all.
 */
export type StoredRecord = {
  [T in StoredTable]: { id: string; rev: string; table: T; keys: string[]; record: StoredRecordOf[T] };
}[StoredTable];

/** The row of a user's record, before `commit()` gives it its revision. */
export function recordRow<T extends StoredTable>(table: T, record: StoredRecordOf[T]) {
  if (table === 'mentions') {
    const { documentId, mentions } = record as DocumentMentions;
    const keys = [...new Set([documentId, ...mentions.map(({ entityId }) => entityId)])];
    return { id: record.id, table, keys, record };
  }
  const keys = INDEXED[table as RecordTable].flatMap((field) => {
    const value = (record as Record<string, unknown>)[field];
    return typeof value === 'string' ? value : [];
  });
  return { id: record.id, table, keys: [...new Set(keys)], record };
}

export type StoredPatch = Patch & { rev: string };
export type StoredRedirect = Redirect & { rev: string };

/** Typing that is not saved yet: overwritten in place, without history. `value` is the editor's own. */
export interface StoredDraft {
  id: string;
  rev: string;
  page: string;
  modified: string;
  value: unknown;
}

/** Each user store with its row. `drafts` leave no history; all others do. */
export interface UserRows {
  annotations: StoredAnnotation;
  records: StoredRecord;
  patches: StoredPatch;
  redirects: StoredRedirect;
  drafts: StoredDraft;
}
export type UserStore = keyof UserRows;
export type LoggedStore = Exclude<UserStore, 'drafts'>;
export const LOGGED: readonly LoggedStore[] = ['annotations', 'records', 'patches', 'redirects'];

/** One state that a row once had. `row` is null for a tombstone. */
export interface Revision {
  id: string;
  rev: string;
  store: LoggedStore;
  parents: string[];
  at: string;
  row: UserRows[LoggedStore] | null;
}

/** One line of the change log. Lines of one `commit()` share `commit`, and are undone together. */
export interface Change {
  seq: number;
  store: LoggedStore;
  id: string;
  rev: string;
  deleted: boolean;
  at: string;
  commit: string;
  /**
   * The revision that stood there before, where that is not the first parent: after a colleague's states came in. Null
   * where there was none.
   */
  before?: string | null;
}

/** A pack that is installed. */
export type InstalledPack = Omit<
  Pack,
  'sources' | 'entities' | 'relations' | 'figureClaims' | 'mentions' | 'schemaVersion'
> & {
  installedAt: string;
  /** Where its rows are. */
  layer: string;
  counts: Record<'sources' | 'entities' | 'relations' | 'figures' | 'mentions', number>;
  /** Of one that the user took over: the way back, for as long as no other version takes its place. */
  before?: Before;
};

/** `{installed: {id: 'valley', version: '1.0.0', ...}, kept: 42}` */
export interface Before {
  /** The version that stood there, whose rows are kept; null where there was none. */
  installed: Omit<InstalledPack, 'before'> | null;
  /** The line in the user's log of what was chosen to be kept of it; null where nothing was. */
  kept: number | null;
}

/** A pack's record as it is stored: itself, whose it is, and in which layer it lies. */
export type Packed<T> = T & { pack: string; layer: string };
/** `n` counts the mentions of a pack. */
export type StoredMention = Packed<PackMention> & { documentId: string; n: number };
