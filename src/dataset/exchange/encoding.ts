/** From bytes to text: UTF-8 strictly, and for tables what spreadsheets write as well. */
import { decodeWindows1252, fitsWindows1252 } from '../../text/windows-1252.ts';
import type { Bytes } from './bytes.ts';
import { Unreadable } from './problem.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** By its byte order mark; else by every second byte of the beginning being nought; else unknown. */
export function markedEncoding(start: Uint8Array): Encoding | null {
  const [a, b, c] = start;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const sample = start.subarray(0, 64);
  const noughts = (odd: number) => sample.filter((byte, at) => at % 2 === odd && byte === 0).length;
  const enough = sample.length / 4;
  if (sample.length < 4) return null;
  if (noughts(1) >= enough && noughts(0) === 0) return 'utf-16le';
  if (noughts(0) >= enough && noughts(1) === 0) return 'utf-16be';
  return null;
}

const decode = (bytes: Uint8Array, encoding: Encoding): string | null => {
  try {
    if (encoding === 'windows-1252') return decodeWindows1252(bytes);
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * The text of a table. What is no UTF-8 is read as Windows-1252 and says so, since nothing in the bytes could: the user
 * sees the encoding beside the preview, and may name another.
 *
 * Errors (thrown): `encoding` where it is neither, or holds characters that no text has.
 */
export function decodeTable(bytes: Uint8Array, named?: Encoding): { text: string; encoding: Encoding } {
  const marked = named ?? markedEncoding(bytes) ?? 'utf-8';
  let encoding = marked;
  let text = decode(bytes, marked);
  if (text === null && !named && marked === 'utf-8' && fitsWindows1252(bytes)) {
    encoding = 'windows-1252';
    text = decode(bytes, encoding);
  }
  if (text === null || text.includes('\0')) throw new Unreadable({ code: 'encoding', detail: marked });
  return { text, encoding };
}

/** JSON is UTF-8 (RFC 8259, 8.1), with or without a mark. Errors (thrown): `encoding`, with the one that it looks like. */
export async function* decodeJson(bytes: Bytes): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const take = (piece?: Uint8Array): string => {
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      throw new Unreadable({ code: 'encoding', detail: 'utf-8' });
    }
  };
  let first = true;
  for await (const piece of bytes) {
    const marked = first ? markedEncoding(piece) : null;
    first = false;
    if (marked && marked !== 'utf-8') throw new Unreadable({ code: 'encoding', detail: marked });
    yield take(piece);
  }
  yield take();
}
