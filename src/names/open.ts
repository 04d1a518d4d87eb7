/** Opens the bytes of an index: everything is checked before anything is used, and what does not hold is an error value. */
import { ENTITY_KINDS } from '../dataset/vocabulary.ts';
import { checksum } from './checksum.ts';
import type { Details } from './entry.ts';
import {
  DATASET_BYTES,
  ENGINE_VERSION,
  FORMAT_VERSION,
  HEADER,
  HEADER_WORDS,
  IDS_IN_BLOCK,
  MAGIC,
  MAX_ROWS,
  MAX_WORDS,
  ROW,
  ROW_WORDS,
  SECTIONS,
  type IndexError,
  type IndexFault,
  type SectionName,
} from './format.ts';
import { type IndexViews, NameIndex } from './name-index.ts';
import { areFlags } from './row-flags.ts';
import { MAX_TEXT_BYTES, textEnd } from './text-pool.ts';

export type Opened = { ok: true; index: NameIndex } | { ok: false; error: IndexError };

const fault = (code: IndexFault, detail: string): { ok: false; error: IndexError } => ({
  ok: false,
  error: { code, detail },
});

/** Bytes of one element of each section. */
const WIDTH: Record<SectionName, 1 | 2 | 4> = {
  starts: 1,
  pairs: 1,
  buckets: 4,
  rows: 4,
  pool: 1,
  parents: 4,
  classes: 2,
  idBlocks: 4,
  ids: 1,
  cueRows: 4,
  cueSets: 4,
  details: 1,
};

type Bounds = Record<SectionName, { at: number; length: number }>;

/** Where the sections lie, or what is wrong with the header. */
const readHeader = (words: Uint32Array, bytes: Uint8Array): Bounds | { ok: false; error: IndexError } => {
  if (words[HEADER.byteLength]! !== bytes.length)
    return fault(words[HEADER.byteLength]! > bytes.length ? 'truncated' : 'damaged', 'length');
  const header = words.slice(0, HEADER_WORDS);
  header[HEADER.checksum] = 0;
  if (checksum(header, 0, HEADER_WORDS) !== words[HEADER.checksum]) return fault('damaged', 'header');
  const bounds = {} as Bounds;
  let at = HEADER_WORDS * 4;
  for (const [k, name] of SECTIONS.entries()) {
    const length = words[HEADER.sections + 3 * k + 1]!;
    const end = at + Math.ceil(length / 8) * 8;
    if (words[HEADER.sections + 3 * k] !== at || end > bytes.length || length % WIDTH[name] !== 0)
      return fault('damaged', name);
    if (checksum(words, at / 4, end / 4) !== words[HEADER.sections + 3 * k + 2])
      return fault('damaged', name);
    bounds[name] = { at, length };
    at = end;
  }
  return at === bytes.length ? bounds : fault('damaged', 'length');
};

const viewsOf = (buffer: ArrayBufferLike, offset: number, b: Bounds): IndexViews => {
  const u8 = (n: SectionName): Uint8Array => new Uint8Array(buffer, offset + b[n].at, b[n].length);
  const u16 = (n: SectionName): Uint16Array => new Uint16Array(buffer, offset + b[n].at, b[n].length / 2);
  const u32 = (n: SectionName): Uint32Array => new Uint32Array(buffer, offset + b[n].at, b[n].length / 4);
  return {
    starts: u8('starts'),
    pairs: u8('pairs'),
    buckets: u32('buckets'),
    rows: u32('rows'),
    pool: u8('pool'),
    parents: u32('parents'),
    classes: u16('classes'),
    idBlocks: u32('idBlocks'),
    ids: u8('ids'),
    cueRows: u32('cueRows'),
    cueSets: u32('cueSets'),
  };
};

const rises = (a: Uint32Array, last: number): boolean => {
  if (a.length === 0 || a[0] !== 0 || a[a.length - 1] !== last) return false;
  for (let i = 1; i < a.length; i++) if (a[i]! < a[i - 1]!) return false;
  return true;
};

/** The first section whose numbers would lead out of another's bounds, or null. */
const stray = (v: IndexViews, words: Uint32Array, details: Details): SectionName | null => {
  const rows = words[HEADER.rows]!;
  const entities = words[HEADER.entities]!;
  if (rows > MAX_ROWS || v.rows.length !== rows * ROW_WORDS) return 'rows';
  if (v.starts.length !== 2 ** (words[HEADER.startBits]! - 1)) return 'starts';
  if (v.pairs.length !== 2 ** words[HEADER.pairBits]!) return 'pairs';
  const bits = words[HEADER.bucketBits]!;
  if (bits < 1 || bits > 30 || v.buckets.length !== 2 ** bits + 1 || !rises(v.buckets, rows))
    return 'buckets';
  if (v.parents.length !== entities) return 'parents';
  if (v.classes.length !== entities) return 'classes';
  if (v.idBlocks.length !== Math.ceil(entities / IDS_IN_BLOCK) + 1 || !rises(v.idBlocks, v.ids.length))
    return 'idBlocks';
  // A text that starts before this ends within the pool, however long it is: only of the last ones the length is looked at.
  const safe = v.pool.length - MAX_TEXT_BYTES;
  for (let at = 0; at < v.rows.length; at += ROW_WORDS) {
    if (v.rows[at + ROW.owner]! >= entities || !areFlags(v.rows[at + ROW.flags]!)) return 'rows';
    const text = v.rows[at + ROW.text]!;
    if (text > safe && textEnd(v.pool, text) < 0) return 'rows';
  }
  for (let e = 0; e < entities; e++) {
    if (v.parents[e]! > entities) return 'parents';
    if (v.classes[e]! >= details.classes.length) return 'classes';
  }
  if (v.cueRows.length !== words[HEADER.cuedRows]! || v.cueSets.length !== v.cueRows.length) return 'cueRows';
  for (let i = 0; i < v.cueRows.length; i++)
    if (v.cueRows[i]! >= rows || v.cueSets[i]! >= details.cueSets.length) return 'cueSets';
  return null;
};

const readDetails = (bytes: Uint8Array): Details | null => {
  try {
    const d = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Partial<Details>;
    const sound =
      Array.isArray(d.classes) &&
      d.classes.every((c) => Array.isArray(c) && ENTITY_KINDS.includes(c[0]) && typeof c[1] === 'string') &&
      Array.isArray(d.cueSets) &&
      d.cueSets.every((s) => Array.isArray(s.requires) && Array.isArray(s.forbids)) &&
      typeof d.entities === 'object' &&
      d.entities !== null;
    return sound ? (d as Details) : null;
  } catch {
    return null;
  }
};

/**
 * Opens an index in place: no section is parsed but the small JSON one. Checksums and bounds are verified first, in
 * one pass over the record. Bytes that start at an odd address are copied once.
 * @returns the index, or why it must be built again: `truncated`, `foreign` (not an index), `format` or `engine`
 *   (of another version), `damaged`, `endian` (a machine that stores numbers the other way round)
 */
export const openIndex = (record: ArrayBufferLike | Uint8Array): Opened => {
  let bytes = record instanceof Uint8Array ? record : new Uint8Array(record);
  if (new Uint8Array(new Uint16Array([1]).buffer)[0] !== 1) return fault('endian', 'big-endian');
  if (bytes.length < HEADER_WORDS * 4) return fault(bytes.length < 4 ? 'foreign' : 'truncated', 'header');
  if (bytes.byteOffset % 8 !== 0) bytes = bytes.slice();
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4));
  if (words[HEADER.magic] !== MAGIC) return fault('foreign', 'magic');
  if (words[HEADER.format] !== FORMAT_VERSION) return fault('format', String(words[HEADER.format]));
  if (words[HEADER.engine] !== ENGINE_VERSION) return fault('engine', String(words[HEADER.engine]));
  const bounds = readHeader(words, bytes);
  if ('ok' in bounds) return bounds;
  const details = readDetails(bytes.subarray(bounds.details.at, bounds.details.at + bounds.details.length));
  if (details === null) return fault('damaged', 'details');
  const views = viewsOf(bytes.buffer, bytes.byteOffset, bounds);
  const strayed = stray(views, words, details);
  const longest = words[HEADER.longest]!;
  const datasetLength = words[HEADER.datasetLength]!;
  if (strayed !== null || longest > MAX_WORDS || datasetLength > DATASET_BYTES)
    return fault('damaged', strayed ?? 'header');
  const dataset = bytes.subarray(HEADER.dataset * 4, HEADER.dataset * 4 + datasetLength);
  const hash = new TextDecoder().decode(dataset);
  return {
    ok: true,
    index: new NameIndex(views, details, hash, bytes.length, longest, words[HEADER.bucketBits]!),
  };
};
