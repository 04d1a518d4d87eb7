/**
 * Compiles the names of a dataset to the bytes of an index (structure: format.ts). The same entities give the same
 * bytes in whatever order they come.
 */
import { collect, type Collected } from './collect.ts';
import type { Details, NameEntry } from './entry.ts';
import {
  DATASET_BYTES,
  ENGINE_VERSION,
  FORMAT_VERSION,
  HEADER,
  HEADER_WORDS,
  MAGIC,
  SECTIONS,
  ROW,
  ROW_WORDS,
  pairBit,
  startBits,
  type SectionName,
} from './format.ts';
import { checksum } from './checksum.ts';
import { encodeIds } from './id-table.ts';
import { TextPool } from './text-pool.ts';

export interface BuildOptions {
  /** Names the dataset's state; kept in the header so that an index of another state is known. At most 64 bytes. */
  datasetHash: string;
}

/** How many aliases are worked on between two yields: a few milliseconds. */
const STRIDE = 4096;

/** Slots of a filter, as bits of their number: few names need no few, since in a sparse one hardly a word is taken for the first of a name. */
const [FEWEST_BITS, MOST_BITS] = [12, 24];
const bitsFor = (count: number): number =>
  Math.min(MOST_BITS, Math.max(FEWEST_BITS, Math.ceil(Math.log2(Math.max(1, count)))));

const filters = (
  c: Collected,
  rows: Uint32Array,
  startSlotBits: number,
  pairBits: number,
): [Uint8Array, Uint8Array] => {
  const starts = new Uint8Array(1 << (startSlotBits - 1));
  const pairs = new Uint8Array(1 << pairBits);
  const { store } = c;
  for (const row of rows) {
    const words = store.words[row]!;
    const slot = store.first[row]! & (starts.length * 2 - 1);
    starts[slot >> 1]! |= startBits(words, store.lower[row] === 1) << ((slot & 1) << 2);
    if (words > 1) pairs[store.pair[row]! & (pairs.length - 1)]! |= pairBit(words);
  }
  return [starts, pairs];
};

const detailsOf = (c: Collected): Uint8Array => {
  const details: Details = { classes: c.classes, cueSets: c.cueSets, entities: c.details };
  return new TextEncoder().encode(JSON.stringify(details));
};

const bytesOf = (a: Uint8Array | Uint16Array | Uint32Array): Uint8Array =>
  new Uint8Array(a.buffer, a.byteOffset, a.byteLength);

const padded = (length: number): number => Math.ceil(length / 8) * 8;

const assemble = (
  counts: Record<
    'rows' | 'entities' | 'longest' | 'bucketBits' | 'startBits' | 'pairBits' | 'cuedRows',
    number
  >,
  sections: Record<SectionName, Uint8Array | Uint16Array | Uint32Array>,
  datasetHash: string,
): Uint8Array => {
  const size = SECTIONS.reduce((sum, name) => sum + padded(sections[name].byteLength), HEADER_WORDS * 4);
  const words = new Uint32Array(size / 4);
  const bytes = new Uint8Array(words.buffer);
  words[HEADER.magic] = MAGIC;
  words[HEADER.format] = FORMAT_VERSION;
  words[HEADER.engine] = ENGINE_VERSION;
  words[HEADER.byteLength] = size;
  for (const [name, value] of Object.entries(counts)) words[HEADER[name as keyof typeof counts]] = value;
  const dataset = new TextEncoder().encode(datasetHash).subarray(0, DATASET_BYTES);
  words[HEADER.datasetLength] = dataset.length;
  bytes.set(dataset, HEADER.dataset * 4);
  let at = HEADER_WORDS * 4;
  SECTIONS.forEach((name, k) => {
    const section = sections[name];
    bytes.set(bytesOf(section), at);
    const end = at + padded(section.byteLength);
    words[HEADER.sections + 3 * k] = at;
    words[HEADER.sections + 3 * k + 1] = section.byteLength;
    words[HEADER.sections + 3 * k + 2] = checksum(words, at / 4, end / 4);
    at = end;
  });
  words[HEADER.checksum] = checksum(words, 0, HEADER_WORDS);
  return bytes;
};

/**
 * The build in steps of a few milliseconds: call `next()` when there is time, as long as the build lives; the last
 * value is the index. Entities are drawn from the iterable as the build goes on.
 */
export function* buildIndexSteps(
  entities: Iterable<NameEntry>,
  options: BuildOptions,
): Generator<void, Uint8Array> {
  const c = yield* collect(entities, STRIDE);
  const { store } = c;
  const order = yield* store.sorted();
  const n = order.length;
  const bucketBits = Math.max(1, Math.floor(Math.log2(Math.max(2, n))));
  const startSlotBits = bitsFor(n * 1.5);
  const buckets = new Uint32Array((1 << bucketBits) + 1);
  const rows = new Uint32Array(n * ROW_WORDS);
  const cueRows: number[] = [];
  const cueSets: number[] = [];
  const pool = new TextPool(n * 12);
  let longest = 1;
  let textStart = 0;
  let several = 0;
  for (let i = 0; i < n; i++) {
    const row = order[i]!;
    const hash = store.hash[row]!;
    buckets[(hash >>> (32 - bucketBits)) + 1]!++;
    if (i === 0 || store.texts[order[i - 1]!] !== store.texts[row]) textStart = pool.add(store.texts[row]!);
    rows[i * ROW_WORDS + ROW.hash] = hash;
    rows[i * ROW_WORDS + ROW.text] = textStart;
    rows[i * ROW_WORDS + ROW.owner] = store.owner[row]!;
    rows[i * ROW_WORDS + ROW.flags] = store.flags[row]!;
    if (store.cue[row]! > 0) {
      cueRows.push(i);
      cueSets.push(store.cue[row]! - 1);
    }
    if (store.words[row]! > 1) several++;
    if (store.words[row]! > longest) longest = store.words[row]!;
    if (i % STRIDE === 0) yield;
  }
  const pairBits = bitsFor(several * 2);
  for (let b = 0; b < 1 << bucketBits; b++) buckets[b + 1]! += buckets[b]!;
  yield;
  const [starts, pairs] = filters(c, order, startSlotBits, pairBits);
  yield;
  const ids = encodeIds(c.ids);
  yield;
  return assemble(
    {
      rows: n,
      entities: c.ids.length,
      longest,
      bucketBits,
      startBits: startSlotBits,
      pairBits,
      cuedRows: cueRows.length,
    },
    {
      starts,
      pairs,
      buckets,
      rows,
      pool: pool.bytes(),
      parents: c.parents,
      classes: c.entityClass,
      idBlocks: ids.blocks,
      ids: ids.bytes,
      cueRows: Uint32Array.from(cueRows),
      cueSets: Uint32Array.from(cueSets),
      details: detailsOf(c),
    },
    options.datasetHash,
  );
}

/** The whole build at once: a million aliases take seconds; see `buildIndexSteps` for one that lets others work. */
export const buildIndex = (entities: Iterable<NameEntry>, options: BuildOptions): Uint8Array => {
  const steps = buildIndexSteps(entities, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
