/**
 * The name index as bytes: every alias of a dataset in one record of typed arrays, which are used where they lie.
 *
 * Example, with the aliases "Peshawar" (a city), "Punjab" (a province) and "TTP" (a group):
 *
 *   header   magic, format 2, engine 3, byte length, the dataset's hash, counts, and of each section: start, length, checksum
 *   starts   four bits for each slot of a first word's hash: whether names of one word and of more begin so, and in lower case
 *   pairs    one byte for each slot of the hash of the first two words: which lengths (in words) begin so
 *   buckets  bucket b has the rows buckets[b] .. buckets[b + 1]
 *   rows     sorted by hash, four numbers each, so that a row is one look into memory:
 *              hash of the whole normalised name, where its text starts in the pool, entity, flags (see row-flags.ts)
 *              0x1c..  0  1  0        TTP
 *              0x52..  4  2  0        Punjab
 *              0xe0.. 11  0  0        Peshawar
 *   pool     3 TTP 6 Punjab 8 Peshawar    the names as written: length, then UTF-8
 *   parents  entity -> the entity that it is part of, plus one
 *   classes  entity -> its kind and sub-kind, in `details`
 *   ids      the entities' ids, sorted, front-coded (see id-table.ts); idBlocks: where each block of 16 starts
 *   cueRows  the few rows that have cues or dates, sorted; cueSets: for each, which of the sets in `details`
 *   details  JSON: classes, cue sets, and what few entities have besides (metonyms, dates)
 *
 * Look-up of "Punjab": its hash's bits in `starts` say that a name of one word begins so; its bucket leads to row 1,
 * whose hash is equal; the text in the pool is compared with the text on the page. Only then is it a hit.
 *
 * All numbers are little-endian. A section starts at a multiple of 8 bytes and its checksum covers its padding.
 */
export const MAGIC = 0x584e4d53;
export const FORMAT_VERSION = 2;
/** Raised whenever the same entities would give other bytes or other look-ups. */
export const ENGINE_VERSION = 3;

export const SECTIONS = [
  'starts',
  'pairs',
  'buckets',
  'rows',
  'pool',
  'parents',
  'classes',
  'idBlocks',
  'ids',
  'cueRows',
  'cueSets',
  'details',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Words (32 bit) of the header. */
export const HEADER = {
  magic: 0,
  format: 1,
  engine: 2,
  byteLength: 3,
  /** Checksum of the header with this word as 0. */
  checksum: 4,
  rows: 5,
  entities: 6,
  /** The most words that a name in it has. */
  longest: 7,
  bucketBits: 8,
  startBits: 9,
  pairBits: 10,
  cuedRows: 11,
  /** Length of the dataset's hash in bytes, and its bytes. */
  datasetLength: 12,
  dataset: 13,
  /** Of each section: first byte, length in bytes without padding, checksum. */
  sections: 13 + 16,
} as const;
export const DATASET_BYTES = 64;
export const HEADER_WORDS = Math.ceil((HEADER.sections + SECTIONS.length * 3) / 2) * 2;

/** Names of more words or letters are not compiled; a page has none. */
export const MAX_WORDS = 24;
export const MAX_LETTERS = 200;
export const MAX_ROWS = 1 << 26;
export const IDS_IN_BLOCK = 16;

/** The numbers of a row. */
export const ROW_WORDS = 4;
export const ROW = { hash: 0, text: 1, owner: 2, flags: 3 } as const;

/** In `starts`: a name of one word, of more words; each once for any case and once for a page's small first letter. */
export const STARTS_ONE = 1;
export const STARTS_ONE_LOWER = 2;
export const STARTS_MORE = 4;
export const STARTS_MORE_LOWER = 8;
export const startBits = (words: number, lower: boolean): number =>
  (words === 1 ? STARTS_ONE : STARTS_MORE) * (lower ? 3 : 1);
/** The four bits of a hash's slot; two slots are in a byte. */
export const startsOf = (starts: Uint8Array, hash: number): number => {
  const slot = hash & (starts.length * 2 - 1);
  return (starts[slot >> 1]! >> ((slot & 1) << 2)) & 15;
};

/** In `pairs`: bit n is set where a name of n + 2 words begins so, bit 7 for nine and more. */
export const pairBit = (words: number): number => 1 << Math.min(words - 2, 7);

/** The hash of a name so far, and of one word more. */
export const addWord = (phrase: number, word: number): number => {
  const h = (Math.imul(phrase, 0x01000193) + word) | 0;
  return h ^ (h >>> 11);
};
/** The hash under which a name is stored; well mixed, since its upper bits choose the bucket. */
export const nameHash = (phrase: number): number => {
  let h = Math.imul(phrase ^ (phrase >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
};

export const INDEX_FAULTS = ['truncated', 'foreign', 'format', 'engine', 'damaged', 'endian'] as const;
export type IndexFault = (typeof INDEX_FAULTS)[number];
/** Why a record was refused. It is to be built again; nothing of it was used. */
export interface IndexError {
  code: IndexFault;
  detail: string;
}
