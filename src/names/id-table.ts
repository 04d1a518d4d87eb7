/**
 * Sorted ids in little room: within a block of 16, an id is the length that it shares with the one before it, the
 * length of the rest, and the rest in UTF-8.
 * `sm:geo/place/1168197`, `sm:geo/place/1168579` is `0 20 "sm:geo/place/1168197" 17 3 "579"`.
 */
import { IDS_IN_BLOCK } from './format.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export interface IdTable {
  bytes: Uint8Array;
  /** Where each block starts in `bytes`, and their end. */
  blocks: Uint32Array;
}

/** Longest id in bytes; a length is one byte. */
export const MAX_ID_BYTES = 255;

/** @param ids sorted, each at most 255 bytes in UTF-8 */
export const encodeIds = (ids: readonly string[]): IdTable => {
  const blocks = new Uint32Array(Math.ceil(ids.length / IDS_IN_BLOCK) + 1);
  let bytes = new Uint8Array(ids.length * 8 + 512);
  let length = 0;
  let before: Uint8Array = new Uint8Array(0);
  ids.forEach((id, n) => {
    if (n % IDS_IN_BLOCK === 0) {
      blocks[n / IDS_IN_BLOCK] = length;
      before = new Uint8Array(0);
    }
    const utf8 = encoder.encode(id);
    let shared = 0;
    while (shared < utf8.length && shared < before.length && utf8[shared] === before[shared]) shared++;
    if (length + utf8.length + 2 > bytes.length) {
      const wider = new Uint8Array(bytes.length * 2);
      wider.set(bytes);
      bytes = wider;
    }
    bytes[length++] = shared;
    bytes[length++] = utf8.length - shared;
    bytes.set(utf8.subarray(shared), length);
    length += utf8.length - shared;
    before = utf8;
  });
  blocks[blocks.length - 1] = length;
  return { bytes: bytes.slice(0, length), blocks };
};

/** The ids of one block, or null where its bytes are not what `encodeIds` makes. */
const readBlock = (table: IdTable, block: number, count: number): string[] | null => {
  let at = table.blocks[block]!;
  const end = table.blocks[block + 1]!;
  const scratch = new Uint8Array(MAX_ID_BYTES);
  let known = 0;
  const ids: string[] = [];
  for (let n = 0; n < count; n++) {
    if (at + 2 > end) return null;
    const shared = table.bytes[at++]!;
    const rest = table.bytes[at++]!;
    if (shared > known || shared + rest > MAX_ID_BYTES || at + rest > end) return null;
    scratch.set(table.bytes.subarray(at, at + rest), shared);
    at += rest;
    known = shared + rest;
    ids.push(decoder.decode(scratch.subarray(0, known)));
  }
  return at === end ? ids : null;
};

/** The id of an entity; '' where the table is damaged there. */
export const idAt = (table: IdTable, entity: number, count: number): string => {
  const block = Math.floor(entity / IDS_IN_BLOCK);
  const inBlock = Math.min(IDS_IN_BLOCK, count - block * IDS_IN_BLOCK);
  return readBlock(table, block, inBlock)?.[entity - block * IDS_IN_BLOCK] ?? '';
};

/** The number of the entity with an id, or -1. Binary search over the blocks. */
export const indexOfId = (table: IdTable, id: string, count: number): number => {
  let low = 0;
  let high = table.blocks.length - 2;
  while (low <= high) {
    const mid = (low + high) >> 1;
    const ids = readBlock(table, mid, Math.min(IDS_IN_BLOCK, count - mid * IDS_IN_BLOCK));
    if (ids === null || ids.length === 0) return -1;
    if (id < ids[0]!) high = mid - 1;
    else if (id > ids[ids.length - 1]!) low = mid + 1;
    else {
      const at = ids.indexOf(id);
      return at < 0 ? -1 : mid * IDS_IN_BLOCK + at;
    }
  }
  return -1;
};
