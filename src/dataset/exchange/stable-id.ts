/**
 * Ids for records that come without one, or a second time: made from what they are, so that the same import gives the
 * same ids and changes nothing. A UUID of version 8 (RFC 9562, 5.8) over SHA-256.
 */
import { hash } from '@stablelib/sha256';
import { canonicalJson, hexOf } from '../canonical.ts';

/** @param value JSON; what canonical JSON refuses is refused long before. */
export function stableId(value: unknown): string {
  const text = canonicalJson(value);
  if (!text.ok) throw new TypeError(`${text.error.path}: ${text.error.message}`);
  const bytes = hash(new TextEncoder().encode(text.value)).slice(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = hexOf(bytes);
  const [, a, b, c, d, e] = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(hex)!;
  return `urn:uuid:${a}-${b}-${c}-${d}-${e}`;
}

/** Under which id a second version is kept beside the first. */
export const copyId = (record: { id: string }): string => stableId({ copyOf: record });
