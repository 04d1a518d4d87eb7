/** Compiles names to a table for search as one types (structure: search-table.ts), an entity at a time. */
import type { Entity } from '../../dataset/entity.ts';
import { ENTITY_KINDS, type EntityKind } from '../../dataset/vocabulary.ts';
import { encodeIds } from '../id-table.ts';
import { foldName } from './fold-name.ts';
import { KIND_BITS, writeTable } from './search-table.ts';
import { sortStarts } from './sort-starts.ts';

/** Numbers that become more. */
class Numbers {
  #data = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#data.length) {
      const wider = new Uint32Array(this.length * 2);
      wider.set(this.#data);
      this.#data = wider;
    }
    this.#data[this.length++] = value;
  }

  values(): Uint32Array<ArrayBuffer> {
    return this.#data.slice(0, this.length);
  }
}

export interface NamedEntity {
  id: string;
  kind: EntityKind;
  /** In how many sources it is named. */
  sources: number;
  /** As written; those that fold to the same are one. */
  names: Iterable<string>;
}

/** An entity by all that it is searched by. */
export const namedEntity = ({ id, kind, label, aliases, sources }: Entity): NamedEntity => ({
  id,
  kind,
  sources: sources.length,
  names: [label.en, ...aliases.map(({ text }) => text)],
});

const SPACE = 0x20;

export class SearchTableBuilder {
  readonly #encoder = new TextEncoder();
  #pool = new Uint8Array(65_536);
  #length = 0;
  readonly #names = new Numbers();
  readonly #owners = new Numbers();
  readonly #starts = new Numbers();
  readonly #facts = new Numbers();
  readonly #ids: string[] = [];

  add({ id, kind, sources, names }: NamedEntity): void {
    const owner = this.#ids.push(id) - 1;
    this.#facts.push((sources << KIND_BITS) | ENTITY_KINDS.indexOf(kind));
    for (const folded of new Set(Array.from(names, foldName)))
      if (folded !== '') this.#addName(folded, owner);
  }

  #addName(folded: string, owner: number): void {
    const most = this.#length + folded.length * 3 + 1;
    if (most > this.#pool.length) {
      const wider = new Uint8Array(most * 2);
      wider.set(this.#pool);
      this.#pool = wider;
    }
    this.#names.push(this.#length);
    this.#owners.push(owner);
    const { written } = this.#encoder.encodeInto(folded, this.#pool.subarray(this.#length));
    const end = this.#length + written;
    this.#starts.push(this.#length);
    for (let at = this.#length; at < end; at += 1) if (this.#pool[at] === SPACE) this.#starts.push(at + 1);
    this.#pool[end] = 0;
    this.#length = end + 1;
  }

  /** The record for `SearchTable.open`; a step takes some ten milliseconds. Nothing can be added afterwards. */
  *finish(): Generator<void, ArrayBuffer> {
    const pool = this.#pool.subarray(0, this.#length);
    const starts = this.#starts.values();
    yield* sortStarts(pool, starts);
    this.#names.push(this.#length);
    const { bytes, blocks } = encodeIds(this.#ids);
    return writeTable({
      names: this.#names.values(),
      owners: this.#owners.values(),
      starts,
      facts: this.#facts.values(),
      blocks,
      pool,
      ids: bytes,
    });
  }
}
