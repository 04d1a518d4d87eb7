/** Bytes of a file as text, whatever wrote them. `EF BB BF 61` is "a"; `FF FE 61 00` is "a"; `00 01 02` is no text. */
import { analyse } from 'chardet';
import { decodeWindows1252, fitsWindows1252 } from './windows-1252.ts';

export type Decoded =
  /** `guessed`: nothing but how its letters fall speaks for the encoding. */
  { ok: true; text: string; guessed: 'windows-1252' | null } | { ok: false; error: 'binary' | 'large' };

const SAMPLE = 4096;
/** `charset=` of a page's meta element or XML declaration stands within its first kilobyte or so. */
const CHARSET = /<(?:meta[^>]{0,200}?charset\s*=|\?xml[^>]{0,200}?encoding\s*=)\s*["']?\s*([\w.:-]{2,40})/i;

/** UTF-16 without a mark: text in Latin letters has a zero in every other byte, and nowhere else. */
function widthOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'binary' | null {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2]! += 1;
  if (zeros[0] === 0 && zeros[1] === 0) return null;
  if (zeros[0] === 0 && zeros[1]! * 4 > length) return 'utf-16le';
  if (zeros[1] === 0 && zeros[0]! * 4 > length) return 'utf-16be';
  return 'binary';
}

function declared(bytes: Uint8Array): string | null {
  const label = CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE)))?.[1];
  // What was read as ASCII so far cannot be UTF-16, whatever the page says.
  return label === undefined || /^utf-?16|^ucs/i.test(label) ? null : label;
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

const decoded = (bytes: Uint8Array, label: string): Decoded => ({
  ok: true,
  text: decoderFor(label).decode(bytes),
  guessed: null,
});

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** What is looked at of a text, from a little before its first byte above ASCII. */
const LOOKED_AT = 65_536;
/** By how much, of a hundred, one encoding must be likelier than all others. */
const CLEARLY = 15;

/** Latin-1 is read as Windows-1252, as browsers read it: it has the same letters and more. */
function looksWestern(bytes: Uint8Array): boolean {
  if (!fitsWindows1252(bytes)) return false;
  const first = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - SAMPLE);
  const [best, next] = analyse(bytes.subarray(first, first + LOOKED_AT)).map(({ name, confidence }) => ({
    isWestern: name === 'windows-1252' || name === 'ISO-8859-1',
    confidence,
  }));
  return best !== undefined && best.isWestern && best.confidence >= (next?.confidence ?? 0) + CLEARLY;
}

/**
 * The text without its byte order mark. UTF-8 before all; UTF-16 by its mark or its zeros; another encoding only where
 * its bytes are no UTF-8 and an HTML page declares it, or its letters fall as they do in Western European languages.
 * What fits no encoding reads as U+FFFD.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const [a, b] = bytes;
  const marked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  try {
    if (marked) return decoded(bytes, a === 0xff ? 'utf-16le' : 'utf-16be');
    const width = widthOf(bytes);
    if (width === 'binary') return { ok: false, error: 'binary' };
    if (width !== null || isUtf8(bytes)) return decoded(bytes, width ?? 'utf-8');
    const label = declared(bytes);
    if (label !== null) return decoded(bytes, label);
    if (looksWestern(bytes)) return { ok: true, text: decodeWindows1252(bytes), guessed: 'windows-1252' };
    return decoded(bytes, 'utf-8');
  } catch {
    // The only thing that decoding without `fatal` throws at: more than a string can hold.
    return { ok: false, error: 'large' };
  }
}
