/** An opened index: views on the bytes of its record, and what they say of rows and entities. */
import type { EntityKind } from '../dataset/vocabulary.ts';
import type { CueSet, Details, EntityDetail } from './entry.ts';
import { ROW, ROW_WORDS } from './format.ts';
import { type IdTable, idAt, indexOfId } from './id-table.ts';
import { isCued } from './row-flags.ts';
import { textAt } from './text-pool.ts';

export interface IndexViews {
  starts: Uint8Array;
  pairs: Uint8Array;
  buckets: Uint32Array;
  rows: Uint32Array;
  pool: Uint8Array;
  parents: Uint32Array;
  classes: Uint16Array;
  idBlocks: Uint32Array;
  ids: Uint8Array;
  cueRows: Uint32Array;
  cueSets: Uint32Array;
}

/** Of each cache; one that is full is emptied. */
const MOST_CACHED = 20_000;

export class NameIndex {
  private readonly idTable: IdTable;
  private readonly detailByNumber: ReadonlyMap<number, EntityDetail>;
  private readonly idCache = new Map<number, string>();
  private readonly numberCache = new Map<string, number>();
  private readonly lineCache = new Map<number, readonly number[]>();

  constructor(
    readonly views: IndexViews,
    readonly details: Details,
    readonly datasetHash: string,
    readonly byteLength: number,
    readonly longest: number,
    readonly bucketBits: number,
  ) {
    this.idTable = { bytes: views.ids, blocks: views.idBlocks };
    this.detailByNumber = new Map(
      Object.entries(details.entities).map(([number, detail]) => [Number(number), detail]),
    );
  }

  /** Rows: one for each form of each alias of each entity. */
  get rowCount(): number {
    return this.views.rows.length / ROW_WORDS;
  }

  get entityCount(): number {
    return this.views.parents.length;
  }

  /** The id of an entity by its number, which is an owner of rows. */
  idOf(entity: number): string {
    let id = this.idCache.get(entity);
    if (id === undefined) {
      id = idAt(this.idTable, entity, this.entityCount);
      if (this.idCache.size > MOST_CACHED) this.idCache.clear();
      this.idCache.set(entity, id);
    }
    return id;
  }

  /** The number of an entity by its id, or -1. */
  numberOf(id: string): number {
    let entity = this.numberCache.get(id);
    if (entity === undefined) {
      entity = indexOfId(this.idTable, id, this.entityCount);
      if (this.numberCache.size > MOST_CACHED) this.numberCache.clear();
      this.numberCache.set(id, entity);
    }
    return entity;
  }

  kindOf(entity: number): EntityKind {
    return this.details.classes[this.views.classes[entity]!]![0];
  }

  subKindOf(entity: number): string {
    return this.details.classes[this.views.classes[entity]!]![1];
  }

  /** The entity that this one is part of, or -1. */
  parentOf(entity: number): number {
    return this.views.parents[entity]! - 1;
  }

  /** The entity and all that it is part of, nearest first; a circle in the data ends it. */
  lineOf(entity: number): readonly number[] {
    const known = this.lineCache.get(entity);
    if (known !== undefined) return known;
    const line: number[] = [];
    for (let e = entity; e >= 0 && line.length < 16 && !line.includes(e); e = this.parentOf(e)) line.push(e);
    if (this.lineCache.size > MOST_CACHED) this.lineCache.clear();
    this.lineCache.set(entity, line);
    return line;
  }

  detailOf(entity: number): EntityDetail | undefined {
    return this.detailByNumber.get(entity);
  }

  /** The alias as it was written in the dataset. */
  textOf(row: number): string {
    return textAt(this.views.pool, this.textStartOf(row));
  }

  /** Where a row's text starts in the pool. */
  textStartOf(row: number): number {
    return this.views.rows[row * ROW_WORDS + ROW.text]!;
  }

  /** The entity whose alias a row is. */
  ownerOf(row: number): number {
    return this.views.rows[row * ROW_WORDS + ROW.owner]!;
  }

  /** See row-flags.ts. */
  flagsOf(row: number): number {
    return this.views.rows[row * ROW_WORDS + ROW.flags]!;
  }

  /** The cues and dates of a row's alias, where it has any. Binary search. */
  cuesOf(row: number): CueSet | undefined {
    if (!isCued(this.flagsOf(row))) return undefined;
    const { cueRows, cueSets } = this.views;
    let low = 0;
    let high = cueRows.length - 1;
    while (low <= high) {
      const mid = (low + high) >> 1;
      if (cueRows[mid]! < row) low = mid + 1;
      else if (cueRows[mid]! > row) high = mid - 1;
      else return this.details.cueSets[cueSets[mid]!];
    }
    return undefined;
  }
}
