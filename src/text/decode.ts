/** Bytes of a file as text, whatever wrote them. `EF BB BF 61` is "a"; `FF FE 61 00` is "a"; `00 01 02` is no text. */

export type Decoded = { ok: true; text: string } | { ok: false; error: 'binary' | 'large' };

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

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * The text without its byte order mark. UTF-8 before all; UTF-16 by its mark or its zeros; another encoding only where
 * an HTML page declares it and its bytes are no UTF-8. What fits no encoding reads as U+FFFD.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const [a, b] = bytes;
  const marked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  try {
    if (marked)
      return { ok: true, text: new TextDecoder(a === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes) };
    const width = widthOf(bytes);
    if (width === 'binary') return { ok: false, error: 'binary' };
    const label = width ?? (isUtf8(bytes) ? 'utf-8' : (declared(bytes) ?? 'utf-8'));
    return { ok: true, text: decoderFor(label).decode(bytes) };
  } catch {
    // The only thing that decoding without `fatal` throws at: more than a string can hold.
    return { ok: false, error: 'large' };
  }
}
