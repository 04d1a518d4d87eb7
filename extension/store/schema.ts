/**
 * The databases, their stores and indexes, written as Dexie writes them:
 * `'id, page, *keys, [store+id]'` is a store with the key `id` and indexes by `page`, by each of `keys`, and by two
 * fields together; `'++seq'` counts the key up; `'++'` counts a key that is no field of the row.
 */
export interface Schema {
  name: string;
  /** Raised with every change. Dexie keeps ten times that number in the browser. */
  version: number;
  /** An older version than this is emptied and not carried over: only where all of it can be had again. */
  remade?: number;
  stores: Record<string, string>;
}

/**
 * A pack's rows lie in a layer, `'seed#5f0c1a2b'`, and its line in `packs` says which layer counts. A new version is
 * written beside the old one, however long that takes, and takes its place with that one line. `staged` holds how far
 * such a writing has come. Entities may lie several to a row (`blocks.ts`). There is an index only where something is looked for by it: each is paid for with every row
 * of an import.
 */
export const PACKS: Schema = {
  name: 'sourcemark-packs',
  version: 4,
  remade: 3,
  stores: {
    packs: 'id',
    sources: '[layer+id]',
    entities: '[layer+id]',
    relations: '[layer+id], subject, object, assertedBy, documentId',
    figures: '[layer+id], documentId, seriesKey, measure, placeId, eventId, counter',
    mentions: '[layer+n], entityId, documentId',
    staged: 'pack',
  },
};

export const USER: Schema = {
  name: 'sourcemark-user',
  version: 1,
  stores: {
    annotations: 'id, page, modified',
    records: 'id, table, *keys',
    patches: 'id, target',
    redirects: 'id, from, to',
    drafts: 'id, page, modified',
    revisions: '[id+rev], store',
    changes: '++seq, store, [store+id], commit',
  },
};

/** The name index is a record of its own beside the packs: loading it opens nothing else. */
export const INDEX: Schema = { name: 'sourcemark-index', version: 1, stores: { records: 'key' } };

/** The documents that the user has given us, by the SHA-256 of their bytes. */
export const DOCUMENTS: Schema = {
  name: 'sourcemark-documents',
  version: 1,
  stores: { documents: 'sha256' },
};

/** The texts of the pages that the user marked, once a version, by their SHA-256; and which annotation saw which. */
export const TEXTS: Schema = {
  name: 'sourcemark-texts',
  version: 1,
  stores: { texts: 'sha256', kept: 'id, sha256' },
};

/** All that the extension keeps, for deleting it. */
export const DATABASES = [USER, PACKS, INDEX, DOCUMENTS, TEXTS];

export interface IndexSpec {
  name: string;
  keyPath: string | string[] | null;
  multiEntry: boolean;
  autoIncrement: boolean;
}

function spec(written: string): IndexSpec {
  const [, marks, rest] = /^(\+\+|\*)?(.*)$/.exec(written.trim())!;
  const compound = /^\[(.+)\]$/.exec(rest!)?.[1];
  return {
    name: rest!,
    keyPath: compound ? compound.split('+') : rest || null,
    multiEntry: marks === '*',
    autoIncrement: marks === '++',
  };
}

/** The primary key first, then the indexes. */
export const specsOf = (store: string): IndexSpec[] => store.split(',').map(spec);
