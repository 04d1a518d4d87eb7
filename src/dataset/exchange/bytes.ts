/** Bytes in pieces: read up to a limit, packed and unpacked. Web streams, which pages, workers and Node all have. */
import { LIMITS, RATIO_FROM } from './limits.ts';
import { Unreadable } from './problem.ts';

export type Bytes = AsyncIterable<Uint8Array>;

/** A stream's pieces; the stream is cancelled when the reader stops early. */
export async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The same bytes, given up with `tooLarge` once there are more than `limit` of them. */
export async function* upTo(bytes: Bytes, limit: number): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const piece of bytes) {
    read += piece.length;
    if (read > limit) throw new Unreadable({ code: 'tooLarge', detail: String(limit) });
    yield piece;
  }
}

/** All bytes in one array. */
export async function gather(bytes: Bytes | Iterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    pieces.push(piece);
    length += piece.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The first bytes, and all of them once more: a look at what a file is. */
export async function peek(bytes: Bytes, length: number): Promise<{ start: Uint8Array; all: Bytes }> {
  const pieces = bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  for (let size = 0; size < length;) {
    const next = await pieces.next();
    if (next.done) break;
    seen.push(next.value);
    size += next.value.length;
  }
  async function* again() {
    try {
      yield* seen.splice(0);
      for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
    } finally {
      await pieces.return?.();
    }
  }
  return { start: (await gather(seen)).subarray(0, length), all: again() };
}

/** The first bytes of every gzip file (RFC 1952, 2.3.1). */
export const isGzip = (start: Uint8Array): boolean => start[0] === 0x1f && start[1] === 0x8b;

/** An unpacker turns one piece into a thousand at once: it is fed in small ones. */
const FEED = 16 * 1024;

async function feed(bytes: Bytes, to: WritableStream<BufferSource>, count: (length: number) => void) {
  const writer = to.getWriter();
  try {
    for await (const piece of bytes)
      for (let at = 0; at < piece.length; at += FEED) {
        const part = piece.slice(at, at + FEED);
        count(part.length);
        await writer.write(part);
      }
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
    throw error;
  }
}

/**
 * Unpacks gzip. Errors (thrown as `Unreadable`): `truncated` where the file ends in the middle or is damaged, `inflates`
 * where it grows beyond `ratio` times its size.
 */
export async function* gunzip(bytes: Bytes, ratio = LIMITS.ratio): AsyncGenerator<Uint8Array> {
  const inflater = new DecompressionStream('gzip');
  let packed = 0;
  let unpacked = 0;
  let fault: unknown = null;
  const fed = feed(bytes, inflater.writable, (length) => {
    packed += length;
  }).catch((error: unknown) => {
    fault = error;
  });
  try {
    for await (const piece of piecesOf(inflater.readable as ReadableStream<Uint8Array>)) {
      unpacked += piece.length;
      if (unpacked > RATIO_FROM && unpacked > packed * ratio)
        throw new Unreadable({ code: 'inflates', detail: String(ratio) });
      yield piece;
    }
    await fed;
    if (fault) throw fault;
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw fault instanceof Unreadable ? fault : new Unreadable({ code: 'truncated' });
  }
}

/** Packs text as gzip, piece by piece. */
export async function* gzip(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const packer = new CompressionStream('gzip');
  async function* encoded() {
    const encoder = new TextEncoder();
    for await (const text of texts) yield encoder.encode(text);
  }
  let fault: unknown = null;
  const fed = feed(encoded(), packer.writable, () => undefined).catch((error: unknown) => {
    fault = error;
  });
  try {
    yield* piecesOf(packer.readable as ReadableStream<Uint8Array>);
  } catch (error) {
    throw fault ?? error;
  }
  await fed;
}
