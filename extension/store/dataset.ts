/**
 * The dataset as it is read: packs below, the user's records, corrections and merges above. Only the rows that are
 * asked for are read, however large the packs are; of the user's layer, corrections and merges are read whole, since
 * they are made by hand.
 */
import {
  joinEntities,
  overlay,
  ownRecord,
  resolver,
  type Layered,
  type Patch,
} from '../../src/dataset/layers.ts';
import type { Entity } from '../../src/dataset/entity.ts';
import type { PackMention } from '../../src/dataset/pack.ts';
import { attempt, type Outcome } from './outcome.ts';
import { openPacks } from './packs-db.ts';
import { liveLayers, type LayerKey, type LiveLayers, type PackTable } from './pack-layers.ts';
import { rowsById, rowsOfLayer } from './pack-rows.ts';
import { keysWhere, rowsAfter, rowsByKey, rowsWhere } from './reads.ts';
import type {
  IndexOf,
  Packed,
  RecordOf,
  RecordTable,
  StoredMention,
  StoredPatch,
  StoredRecord,
  StoredRedirect,
} from './rows.ts';
import { isSoundPatch, isSoundRecord, isSoundRedirect } from './sound-rows.ts';
import { readUser } from './user-reader.ts';

/**
 * A record with where it comes from; `pack` is null for the user's own. `original` is what the pack says, where the
 * user corrected it.
 */
export type Layer<T> = Layered<T> & { record: T; pack: string | null; original?: T };

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

export class Dataset {
  readonly #packs: IDBDatabase;
  readonly #user: IDBDatabase;
  readonly #live: LiveLayers;
  readonly #patches: ReadonlyMap<string, Patch[]>;
  readonly #merged: ReadonlyMap<string, string[]>;
  /** Whom an id means after all merges. */
  readonly resolve: (id: string) => string;

  private constructor(
    packs: IDBDatabase,
    user: IDBDatabase,
    live: LiveLayers,
    patches: readonly Patch[],
    redirects: readonly { id: string; from: string; to: string; at: string }[],
  ) {
    this.#packs = packs;
    this.#user = user;
    this.#live = live;
    this.#patches = grouped(patches, ({ target }) => target);
    this.resolve = resolver(redirects);
    this.#merged = grouped([...new Set(redirects.map(({ from }) => from))], this.resolve);
  }

  static async read(packs: IDBDatabase, user: IDBDatabase): Promise<Dataset> {
    const [live, patches, redirects] = await Promise.all([
      liveLayers(packs),
      rowsAfter<StoredPatch>(user, 'patches'),
      rowsAfter<StoredRedirect>(user, 'redirects'),
    ]);
    return new Dataset(packs, user, live, patches.filter(isSoundPatch), redirects.filter(isSoundRedirect));
  }

  get hasMerges(): boolean {
    return this.#merged.size > 0;
  }

  /** An id with all that were merged into the same thing. */
  family(id: string): string[] {
    const head = this.resolve(id);
    return [...new Set([head, ...(this.#merged.get(head) ?? [])])];
  }

  /** The records with these ids, by id; what is unknown or taken away is missing. */
  async get<T extends Exclude<RecordTable, 'entities'>>(
    table: T,
    ids: readonly string[],
  ): Promise<Map<string, Layer<RecordOf[T]>>> {
    return new Map((await this.#rows(table, [...new Set(ids)])).map((layer) => [layer.record.id, layer]));
  }

  /**
   * The entities that these ids mean, by the id that was asked for. Those merged into one are joined: several ids may
   * answer the same record, whose `id` is the survivor's.
   */
  async entities(ids: readonly string[]): Promise<Map<string, Layer<Entity>>> {
    const heads = new Map(ids.map((id) => [id, this.resolve(id)]));
    const families = new Map([...new Set(heads.values())].map((head) => [head, this.family(head)]));
    const rows = await this.#rows('entities', [...families.values()].flat());
    const byId = new Map(rows.map((layer) => [layer.record.id, layer]));
    const found = new Map<string, Layer<Entity>>();
    for (const [id, head] of heads) {
      const layers = families.get(head)!.flatMap((one) => byId.get(one) ?? []);
      const survivor = byId.get(head);
      if (!survivor) continue;
      const others = layers.filter((layer) => layer !== survivor).map(({ record }) => record);
      found.set(id, { ...survivor, record: joinEntities(survivor.record, others) });
    }
    return found;
  }

  /** The entities that stand under these very ids, whatever was merged into what. */
  async unmerged(ids: readonly string[]): Promise<Map<string, Layer<Entity>>> {
    const rows = await this.#rows('entities', [...new Set(ids)]);
    return new Map(rows.map((layer) => [layer.record.id, layer]));
  }

  /** The records that have one of these values in one of these fields. */
  async where<T extends Exclude<RecordTable, 'sources' | 'entities'>>(
    table: T,
    fields: readonly IndexOf<T>[],
    values: readonly string[],
  ): Promise<Layer<RecordOf[T]>[]> {
    const wanted = new Set(values);
    const [keys, own] = await Promise.all([
      this.#idsWhere(table, fields, [...wanted]),
      keysWhere(this.#user, 'records', ['keys'], [...wanted]),
    ]);
    // A correction may have moved a record to one of the values.
    const moved = [...this.#patches.values()]
      .flat()
      .filter(
        ({ field, value }) => (fields as readonly string[]).includes(field) && wanted.has(value as string),
      )
      .map(({ target }) => target);
    const rows = await this.#rows(table, [...new Set([...keys, ...own, ...moved])]);
    return rows.filter(({ record }) =>
      fields.some((field) => wanted.has((record as Record<string, unknown>)[field] as string)),
    );
  }

  /** All records of a table in slices by id, packs' first; for lists and for building the index. */
  async *all<T extends RecordTable>(table: T, size = 2000): AsyncGenerator<Layer<RecordOf[T]>[]> {
    const rows = await rowsWhere<StoredRecord>(this.#user, 'records', 'table', [table]);
    const own = rows.filter(isSoundRecord);
    // A record of the user's own under the same id lies above a pack's, and comes below.
    const mine = new Set(own.map(({ id }) => id));
    for (const layer of this.#live.keys())
      for (let after: string | null = null; ;) {
        const slice: Packed<RecordOf[T]>[] = await rowsOfLayer(this.#packs, table, layer, after, size);
        if (slice.length === 0) break;
        yield slice.flatMap((row) => (mine.has(row.id) ? [] : (this.#layered(row) ?? [])));
        after = slice.at(-1)!.id;
      }
    if (own.length > 0)
      yield own.map(({ record }) => ({
        ...ownRecord(record as RecordOf[T]),
        record: record as RecordOf[T],
        pack: null,
      }));
  }

  /** The entities that the user has made or corrected. */
  async ownEntityIds(): Promise<string[]> {
    const own = await rowsWhere<StoredRecord>(this.#user, 'records', 'table', ['entities']);
    return [...new Set([...own.map(({ id }) => id), ...this.#patches.keys()])];
  }

  /** Where documents name entities, by either. */
  async mentions(
    field: 'entityId' | 'documentId',
    values: readonly string[],
  ): Promise<(PackMention & { documentId: string })[]> {
    const wanted = new Set(values);
    const [rows, own] = await Promise.all([
      rowsWhere<StoredMention>(this.#packs, 'mentions', field, [...wanted]),
      rowsWhere<StoredRecord>(this.#user, 'records', 'keys', [...wanted]),
    ]);
    const records = new Map(
      own.filter(isSoundRecord).flatMap((row) => (row.table === 'mentions' ? [[row.id, row.record]] : [])),
    );
    const mine = [...records.values()].flatMap(({ documentId, mentions }) =>
      mentions.map((mention) => ({ ...mention, documentId })),
    );
    return [
      ...rows.filter(({ layer }) => this.#live.has(layer)),
      ...mine.filter((mention) => wanted.has(mention[field])),
    ];
  }

  /** How many rows are from a document. */
  async countFrom(
    table: Extract<PackTable, 'mentions' | 'relations' | 'figures'>,
    documentId: string,
  ): Promise<number> {
    const [keys, own] = await Promise.all([
      keysWhere<LayerKey>(this.#packs, table, ['documentId'], [documentId]),
      rowsWhere<StoredRecord>(this.#user, 'records', 'keys', [documentId]),
    ]);
    const mine = own
      .filter((row) => row.table === table && isSoundRecord(row))
      .map((row) => (row.table === 'mentions' ? row.record.mentions.length : 1));
    return keys.filter(([layer]) => this.#live.has(layer)).length + mine.reduce((a, b) => a + b, 0);
  }

  async #idsWhere(
    table: RecordTable,
    fields: readonly string[],
    values: readonly string[],
  ): Promise<string[]> {
    const keys = await keysWhere<LayerKey>(this.#packs, table, fields, values);
    return keys.filter(([layer]) => this.#live.has(layer)).map(([, id]) => id);
  }

  #layered<T extends RecordTable>(row: Packed<RecordOf[T]>): Layer<RecordOf[T]> | null {
    const { pack, layer: _, ...record } = row;
    const original = record as unknown as RecordOf[T];
    const layered = overlay(original, this.#patches.get(row.id) ?? []);
    if (!layered.record) return null;
    const layer = { ...layered, record: layered.record, pack };
    return layered.patched.length > 0 ? { ...layer, original } : layer;
  }

  async #rows<T extends RecordTable>(table: T, ids: readonly string[]): Promise<Layer<RecordOf[T]>[]> {
    const [packed, own] = await Promise.all([
      rowsById<RecordOf[T]>(this.#packs, table, this.#live.keys(), ids),
      rowsByKey<StoredRecord>(this.#user, 'records', ids),
    ]);
    return ids.flatMap((id, at): Layer<RecordOf[T]> | [] => {
      const mine = own[at];
      if (mine?.table === table && isSoundRecord(mine)) {
        const record = mine.record as RecordOf[T];
        return { ...ownRecord(record), record, pack: null };
      }
      const theirs = packed.get(id);
      return (theirs && this.#layered(theirs)) ?? [];
    });
  }
}

/** The dataset as it stands now. Read it anew for each question: another page may have written. */
export async function openDataset(): Promise<Outcome<Dataset>> {
  const packs = await openPacks();
  if (!packs.ok) return packs;
  const user = await readUser();
  if (!user.ok) return user;
  return attempt(() => Dataset.read(packs.value, user.value));
}
