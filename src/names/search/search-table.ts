/**
 * The names of a dataset in the order of their words, for search as one types. It is loaded as views on one record:
 *
 *   pool      the folded names in UTF-8, each with a zero behind it: "free press league\0free press\0"
 *   names     where each name starts in the pool, and the pool's end:  0 18 29
 *   owners    the number of the entity that each name belongs to:      0 0
 *   starts    where each word of each name starts, sorted by what stands there up to the zero:
 *             "free press" 18, "free press league" 0, "league" 11, "press" 23, "press league" 5
 *   facts     for each entity its kind (low three bits) and in how many sources it is named
 *   ids       the entities' ids (id-table.ts), and `blocks`, where their blocks start
 *
 * What begins with the letters typed is one stretch of `starts`, found by two binary searches. A suffix array of words
 * (Manber and Myers 1993, "Suffix arrays: a new method for on-line string searches").
 */
import { ENTITY_KINDS, type EntityKind } from '../../dataset/vocabulary.ts';
import { idAt } from '../id-table.ts';

const MAGIC = 0x534d5354;
const FORMAT = 1;
const SECTIONS = ['names', 'owners', 'starts', 'facts', 'blocks', 'pool', 'ids'] as const;
type Section = (typeof SECTIONS)[number];
/** Magic, format, then the bytes of each section. */
const HEADER_WORDS = 2 + SECTIONS.length;
const BYTES: readonly Section[] = ['pool', 'ids'];

export type SearchViews = Record<'names' | 'owners' | 'starts' | 'facts' | 'blocks', Uint32Array> &
  Record<'pool' | 'ids', Uint8Array>;

export const KIND_BITS = 3;
const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** The sections as one record. */
export function writeTable(views: SearchViews): ArrayBuffer {
  const size = SECTIONS.reduce((sum, name) => sum + padded(views[name].byteLength), HEADER_WORDS * 4);
  const bytes = new Uint8Array(size);
  const header = new Uint32Array(bytes.buffer, 0, HEADER_WORDS);
  header.set([MAGIC, FORMAT, ...SECTIONS.map((name) => views[name].byteLength)]);
  let at = HEADER_WORDS * 4;
  for (const name of SECTIONS) {
    const { buffer, byteOffset, byteLength } = views[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  return bytes.buffer;
}

export interface NameHit {
  id: string;
  /** See `nameRank`. */
  rank: number;
  sources: number;
}

/** What begins with a single letter may be a million names: of each stretch so many are looked at, evenly spread. */
const LOOKED_AT = 5000;
/** The shortest names of a stretch, and with them the very words that were typed, come first: these are all looked at. */
const FIRST = 1000;

export class SearchTable {
  private constructor(private readonly views: SearchViews) {}

  /** Null where the bytes are not those of such a table, or are not whole. */
  static open(record: ArrayBuffer): SearchTable | null {
    if (record.byteLength < HEADER_WORDS * 4) return null;
    const header = new Uint32Array(record, 0, HEADER_WORDS);
    if (header[0] !== MAGIC || header[1] !== FORMAT) return null;
    const lengths = header.subarray(2);
    const size = lengths.reduce((sum, length) => sum + padded(length), HEADER_WORDS * 4);
    if (size !== record.byteLength) return null;
    const views: Partial<Record<Section, Uint8Array | Uint32Array>> = {};
    let at = HEADER_WORDS * 4;
    for (const [n, name] of SECTIONS.entries()) {
      const length = lengths[n]!;
      const whole = BYTES.includes(name);
      if (!whole && length % 4 !== 0) return null;
      views[name] = whole ? new Uint8Array(record, at, length) : new Uint32Array(record, at, length / 4);
      at += padded(length);
    }
    return new SearchTable(views as SearchViews);
  }

  get entityCount(): number {
    return this.views.facts.length;
  }

  /** Whether what stands at a start comes before `wanted` (or, with `orSame`, begins with it). */
  #before(start: number, wanted: Uint8Array, orSame: boolean): boolean {
    const { pool } = this.views;
    for (let at = 0; at < wanted.length; at += 1) {
      const byte = pool[start + at] ?? 0;
      if (byte !== wanted[at]) return byte < wanted[at]!;
    }
    return orSame;
  }

  #bound(wanted: Uint8Array, orSame: boolean): number {
    const { starts } = this.views;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.#before(starts[mid]!, wanted, orSame)) low = mid + 1;
      else high = mid;
    }
    return low;
  }

  #nameAt(start: number): number {
    const { names } = this.views;
    let low = 0;
    let high = names.length - 1;
    while (low + 1 < high) {
      const mid = (low + high) >> 1;
      if (names[mid]! <= start) low = mid;
      else high = mid;
    }
    return low;
  }

  /** For each entity that has such a name, by number, the best rank of its names. */
  #ranks(wanted: Uint8Array, kinds: ReadonlySet<number> | null): Map<number, number> {
    const { starts, names, owners, facts, pool } = this.views;
    const from = this.#bound(wanted, false);
    const to = this.#bound(wanted, true);
    const step = Math.max(1, Math.ceil((to - from - FIRST) / LOOKED_AT));
    const ranks = new Map<number, number>();
    for (let at = from; at < to; at += at - from < FIRST ? 1 : step) {
      const start = starts[at]!;
      const name = this.#nameAt(start);
      const owner = owners[name]!;
      if (kinds !== null && !kinds.has(facts[owner]! & ((1 << KIND_BITS) - 1))) continue;
      const rank = (start > names[name]! ? 2 : 0) + (pool[start + wanted.length] === 0 ? 0 : 1);
      const known = ranks.get(owner);
      if (known === undefined || rank < known) ranks.set(owner, rank);
    }
    return ranks;
  }

  /**
   * The entities some word of whose names begins with what was typed: the best ranks first, then those named in more
   * sources.
   * @param folded what `foldName` makes of the words typed; an empty text finds nothing
   */
  find(folded: string, limit: number, kinds?: readonly EntityKind[]): NameHit[] {
    if (folded === '') return [];
    const wanted = new TextEncoder().encode(folded);
    const numbers = kinds ? new Set(kinds.map((kind) => ENTITY_KINDS.indexOf(kind))) : null;
    const { facts, ids, blocks } = this.views;
    const sources = (entity: number): number => facts[entity]! >>> KIND_BITS;
    return [...this.#ranks(wanted, numbers)]
      .sort(([a, rankOfA], [b, rankOfB]) => rankOfA - rankOfB || sources(b) - sources(a) || a - b)
      .slice(0, limit)
      .map(([entity, rank]) => ({
        id: idAt({ bytes: ids, blocks }, entity, facts.length),
        rank,
        sources: sources(entity),
      }));
  }
}

/** What `find` answers for several tables that have no entity in common. */
export const findInAll = (
  tables: readonly SearchTable[],
  folded: string,
  limit: number,
  kinds?: readonly EntityKind[],
): NameHit[] =>
  tables
    .flatMap((table) => table.find(folded, limit, kinds))
    .sort((a, b) => a.rank - b.rank || b.sources - a.sources)
    .slice(0, limit);
