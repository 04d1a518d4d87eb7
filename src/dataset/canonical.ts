/**
 * One JSON text for one value, so that equal records have equal hashes on every machine (RFC 8785, JSON
 * Canonicalization Scheme): `{b: 1.0, a: "é"}` is `{"a":"é","b":1}`.
 */
import type { Pack } from './pack.ts';
import type { PackIssue, Result } from './result.ts';

/** Deeper input is refused: no record nests like that, and recursion must not overflow on hostile files. */
const MAX_DEPTH = 100;

class NotJson extends Error {
  constructor(
    readonly path: string,
    message: string,
  ) {
    super(message);
  }
}

type Trail = (string | number)[];

const refuse = (trail: Trail, message: string): never => {
  throw new NotJson(trail.join('.'), message);
};

/** In the order of UTF-16 code units. Records have few fields, mostly in order, for which the built-in sort is slow. */
function sorted(keys: string[]): string[] {
  if (keys.length > 40) return keys.sort();
  for (let at = 1; at < keys.length; at++) {
    const key = keys[at]!;
    let to = at;
    for (; to > 0 && keys[to - 1]! > key; to--) keys[to] = keys[to - 1]!;
    keys[to] = key;
  }
  return keys;
}

/** The names of fields as JSON: a million aliases have the same seven. */
const quoted = new Map<string, string>();
const MOST_QUOTED = 500;

function quotedKey(key: string, trail: Trail): string {
  const known = quoted.get(key);
  if (known !== undefined) return known;
  const text = write(key, trail);
  if (quoted.size < MOST_QUOTED) quoted.set(key, text);
  return text;
}

/** `trail` leads to the value, and is put together to a path only where something is amiss: this runs for every field. */
function write(value: unknown, trail: Trail): string {
  if (trail.length > MAX_DEPTH) return refuse(trail, 'nested too deeply');
  if (typeof value === 'string') {
    if (!value.isWellFormed()) return refuse(trail, 'half of a surrogate pair');
    return JSON.stringify(value);
  }
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number')
    return Number.isFinite(value) ? JSON.stringify(value) : refuse(trail, 'not a number that JSON can hold');
  if (typeof value !== 'object') return refuse(trail, `a ${typeof value} is not JSON`);
  let text = '';
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) {
      trail.push(at);
      text += text === '' ? write(value[at], trail) : `,${write(value[at], trail)}`;
      trail.pop();
    }
    return `[${text}]`;
  }
  // Plain comparison of strings is by UTF-16 code units, which is the order that the RFC asks for.
  for (const key of sorted(Object.keys(value))) {
    const member = (value as Record<string, unknown>)[key];
    if (member === undefined) continue;
    trail.push(key);
    text += `${text === '' ? '' : ','}${quotedKey(key, trail)}:${write(member, trail)}`;
    trail.pop();
  }
  return `{${text}}`;
}

/**
 * The canonical JSON of a value (RFC 8785). Members that are undefined are left out, as JSON.stringify does.
 *
 * @returns the text, or where and why the value is no JSON (NaN, a function, half a surrogate pair, too deep).
 */
export function canonicalJson(value: unknown): Result<string, PackIssue> {
  try {
    return { ok: true, value: write(value, []) };
  } catch (error) {
    if (error instanceof NotJson) return { ok: false, error: { path: error.path, message: error.message } };
    throw error;
  }
}

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. Uses WebCrypto, which pages, workers and Node all have. */
export async function sha256Hex(input: string | Uint8Array): Promise<string> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : new Uint8Array(input);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export type PackRecords = Pick<Pack, 'sources' | 'entities' | 'relations' | 'figureClaims' | 'mentions'>;

const byId = <T extends { id: string }>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** A mention has no id of its own; its place is its key. */
export const mentionKey = ({ entityId, locator, descriptive }: Pack['mentions'][number]): string =>
  [
    locator.documentId,
    String(locator.start).padStart(9, '0'),
    String(locator.end).padStart(9, '0'),
    entityId,
    descriptive,
  ].join(' ');

/**
 * The hash that a pack carries: over the canonical JSON of its records, each list sorted, so that neither the order of
 * the records nor of their fields matters. The header (title, version, notes) is left out.
 */
export async function contentSha256(records: PackRecords): Promise<Result<string, PackIssue>> {
  const { sources, entities, relations, figureClaims, mentions } = records;
  const text = canonicalJson({
    sources: byId(sources),
    entities: byId(entities),
    relations: byId(relations),
    figureClaims: byId(figureClaims),
    mentions: [...mentions].sort((a, b) => (mentionKey(a) < mentionKey(b) ? -1 : 1)),
  });
  return text.ok ? { ok: true, value: await sha256Hex(text.value) } : text;
}
