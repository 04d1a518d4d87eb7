/** The texts of aliases one after the other: length in bytes (one byte, or 0x80 | high and low), then UTF-8. */
const encoder = new TextEncoder();

export class TextPool {
  private data: Uint8Array;
  private length = 0;

  constructor(size: number) {
    this.data = new Uint8Array(Math.max(1024, size));
  }

  /** @returns where the text starts */
  add(text: string): number {
    const at = this.length;
    const most = text.length * 3 + 2;
    if (at + most > this.data.length) {
      const wider = new Uint8Array((at + most) * 2);
      wider.set(this.data);
      this.data = wider;
    }
    const { data } = this;
    // Names are mostly ASCII and short of 128 letters; the encoder's call costs more than the letters.
    if (text.length < 0x80) {
      let k = 0;
      for (; k < text.length; k++) {
        const unit = text.charCodeAt(k);
        if (unit >= 0x80) break;
        data[at + 1 + k] = unit;
      }
      if (k === text.length) {
        data[at] = k;
        this.length = at + 1 + k;
        return at;
      }
    }
    const utf8 = encoder.encode(text);
    let body = at;
    if (utf8.length >= 0x80) data[body++] = 0x80 | (utf8.length >> 8);
    data[body++] = utf8.length & 0xff;
    data.set(utf8, body);
    this.length = body + utf8.length;
    return at;
  }

  bytes(): Uint8Array {
    return this.data.subarray(0, this.length);
  }
}

const decoder = new TextDecoder();

/** Where the text that starts at `at` has its first byte: after its length. */
const textBody = (pool: Uint8Array, at: number): number => at + (pool[at]! >= 0x80 ? 2 : 1);

/** The most that a text can take, with its length: that has fifteen bits. */
export const MAX_TEXT_BYTES = 2 + 0x7fff;

/** Where the text that starts at `at` ends, or -1 where that is beyond the pool. */
export const textEnd = (pool: Uint8Array, at: number): number => {
  const first = pool[at];
  if (first === undefined) return -1;
  const end = first < 0x80 ? at + 1 + first : at + 2 + (((first & 0x7f) << 8) | (pool[at + 1] ?? 0));
  return end <= pool.length ? end : -1;
};

/** The alias text that starts at `at`; '' beyond the pool. */
export const textAt = (pool: Uint8Array, at: number): string => {
  const end = textEnd(pool, at);
  return end < 0 ? '' : decoder.decode(pool.subarray(textBody(pool, at), end));
};

/** Whether the text that starts at `at` is that of a page from `start` to `end`, to the unit. */
export const startsAt = (pool: Uint8Array, at: number, text: string, start: number, end: number): boolean => {
  const stop = textEnd(pool, at);
  let p = textBody(pool, at);
  let i = start;
  for (; p < stop && i < end; i++) {
    const unit = text.charCodeAt(i);
    const byte = pool[p++]!;
    if (byte < 0x80) {
      if (byte !== unit) return false;
    } else if (byte < 0xe0) {
      if ((((byte & 0x1f) << 6) | (pool[p++]! & 0x3f)) !== unit) return false;
    } else if (byte < 0xf0) {
      if ((((byte & 0x0f) << 12) | ((pool[p]! & 0x3f) << 6) | (pool[p + 1]! & 0x3f)) !== unit) return false;
      p += 2;
    } else return false;
  }
  return p === stop && i === end;
};

/**
 * Writes the units of the text that starts at `at` into a buffer, as many as it holds. Bytes that are no UTF-8 give
 * some unit or other, never one from beyond the pool.
 * @returns how many units there are
 */
export const decodeInto = (units: Uint16Array, pool: Uint8Array, at: number): number => {
  const end = textEnd(pool, at);
  let n = 0;
  for (let p = textBody(pool, at); p < end && n + 1 < units.length;) {
    const byte = pool[p++]!;
    if (byte < 0x80) units[n++] = byte;
    else if (byte < 0xe0) units[n++] = ((byte & 0x1f) << 6) | (pool[p++]! & 0x3f);
    else if (byte < 0xf0) {
      units[n++] = ((byte & 0x0f) << 12) | ((pool[p]! & 0x3f) << 6) | (pool[p + 1]! & 0x3f);
      p += 2;
    } else {
      const point =
        ((byte & 7) << 18) | ((pool[p]! & 0x3f) << 12) | ((pool[p + 1]! & 0x3f) << 6) | (pool[p + 2]! & 0x3f);
      units[n++] = 0xd800 + ((point - 0x10000) >> 10);
      units[n++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
      p += 3;
    }
  }
  return n;
};
