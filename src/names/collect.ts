/** First half of a build: entities and aliases as columns, numbered so that their order of arrival leaves no trace. */
import { cueSetOf, detailOf, type CueSet, type EntityDetail, type NameEntry } from './entry.ts';
import { formsOf } from './form.ts';
import { MAX_ID_BYTES } from './id-table.ts';
import { packFlags } from './row-flags.ts';
import { RowStore } from './row-store.ts';
import type { EntityKind } from '../dataset/vocabulary.ts';

export interface Collected {
  store: RowStore;
  /** Sorted. */
  ids: string[];
  parents: Uint32Array;
  entityClass: Uint16Array;
  classes: [EntityKind, string][];
  cueSets: CueSet[];
  details: Record<string, EntityDetail>;
}

/** Numbers strings as they come, and afterwards in sorted order. */
class Interned {
  readonly numbers = new Map<string, number>();
  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }
  /** The string of a first number; slow, for the few who ask. */
  text(number: number): string {
    return [...this.numbers.keys()][number] ?? '';
  }
  /** Only the strings with these first numbers. */
  only(used: ReadonlySet<number>): Interned {
    const some = new Interned();
    for (const [text, number] of this.numbers) if (used.has(number)) some.numbers.set(text, number);
    return some;
  }
  /** The strings sorted, and for each first number the final one. */
  ranked(): { sorted: string[]; rank: Uint32Array } {
    const strings = [...this.numbers.keys()];
    let inOrder = true;
    for (let i = 1; i < strings.length && inOrder; i++) inOrder = strings[i - 1]! < strings[i]!;
    const sorted = inOrder ? strings : strings.toSorted((a, b) => (a < b ? -1 : 1));
    let size = 0;
    for (const n of this.numbers.values()) if (n >= size) size = n + 1;
    const rank = new Uint32Array(size);
    sorted.forEach((text, n) => (rank[this.numbers.get(text)!] = n));
    return { sorted, rank };
  }
}

/** What is known of entities beside their aliases, by number: a million objects less. */
class Heads {
  readonly classes = new Interned();
  readonly entityClass: number[] = [];
  readonly parent: string[] = [];
  readonly detail: string[] = [];

  /** Of two records with one id, the one that sorts first is kept. */
  set(owner: number, entry: NameEntry): void {
    const name = `${entry.kind} ${entry.subKind}`;
    const parent = entry.partOf ?? '';
    const detail = detailOf(entry);
    const known = this.entityClass[owner];
    if (known !== undefined) {
      const former = [this.classes.text(known), this.parent[owner], this.detail[owner]].join('\n');
      if (former <= [name, parent, detail].join('\n')) return;
    }
    this.entityClass[owner] = this.classes.number(name);
    this.parent[owner] = parent;
    this.detail[owner] = detail;
  }
}

const addAliases = (entry: NameEntry, owner: number, store: RowStore, cues: Interned): void => {
  for (const alias of entry.aliases) {
    const cueText = cueSetOf(alias);
    const cue = cueText === '' ? 0 : cues.number(cueText) + 1;
    for (const form of formsOf(alias.text, alias.kind, alias.caseRule)) {
      const { kind, caseRule, ambiguity } = alias;
      store.add(
        alias.text,
        form,
        owner,
        packFlags({ kind, caseRule, ambiguity, variant: form.variant, cued: cue > 0 }),
        cue,
      );
    }
  }
};

const number = (store: RowStore, owners: Uint32Array, cues: Uint32Array): void => {
  for (let i = 0; i < store.count; i++) {
    store.owner[i] = owners[store.owner[i]!]!;
    if (store.cue[i]! > 0) store.cue[i] = cues[store.cue[i]! - 1]! + 1;
  }
};

/** Draws all entities and numbers them; yields after every `stride` of them. An entity whose id is too long is left out. */
export function* collect(entities: Iterable<NameEntry>, stride: number): Generator<void, Collected> {
  const store = new RowStore();
  const ids = new Interned();
  const cues = new Interned();
  const heads = new Heads();
  let seen = 0;
  for (const entry of entities) {
    if (++seen % stride === 0) yield;
    if (entry.id.length * 3 > MAX_ID_BYTES) continue;
    const owner = ids.number(entry.id);
    heads.set(owner, entry);
    addAliases(entry, owner, store, cues);
  }
  const { sorted, rank } = ids.ranked();
  yield;
  const rankedCues = cues.ranked();
  number(store, rank, rankedCues.rank);
  yield;
  // A class that only a record left out had is left out with it.
  const rankedClasses = heads.classes.only(new Set(heads.entityClass)).ranked();
  const parents = new Uint32Array(sorted.length);
  const entityClass = new Uint16Array(sorted.length);
  const details: [number, string][] = [];
  for (let owner = 0; owner < sorted.length; owner++) {
    const at = rank[owner]!;
    entityClass[at] = rankedClasses.rank[heads.entityClass[owner]!]!;
    const parent = heads.parent[owner] === '' ? undefined : ids.numbers.get(heads.parent[owner]!);
    if (parent !== undefined) parents[at] = rank[parent]! + 1;
    if (heads.detail[owner] !== '') details.push([at, heads.detail[owner]!]);
  }
  return {
    store,
    ids: sorted,
    parents,
    entityClass,
    classes: rankedClasses.sorted.map((c) => [
      c.slice(0, c.indexOf(' ')) as EntityKind,
      c.slice(c.indexOf(' ') + 1),
    ]),
    cueSets: rankedCues.sorted.map((c) => JSON.parse(c) as CueSet),
    details: Object.fromEntries(
      details
        .toSorted(([a], [b]) => a - b)
        .map(([at, json]) => [String(at), JSON.parse(json) as EntityDetail]),
    ),
  };
}
