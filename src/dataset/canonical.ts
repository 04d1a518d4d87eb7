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

/** Stands for: only `write` can tell. No value is this one. */
const NOT_SURE = Symbol('not sure');

/**
 * The value itself where all keys in it are in order, or a copy in which they are: of such a value the engine's own
 * writer makes the canonical text, at a fraction of what `write` takes.
 */
function keysInOrder(value: unknown, depth = 0): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : NOT_SURE;
  if (typeof value !== 'object' || depth > MAX_DEPTH) return NOT_SURE;
  return Array.isArray(value) ? itemsInOrder(value, depth + 1) : membersInOrder(value, depth + 1);
}

function itemsInOrder(items: readonly unknown[], depth: number): unknown {
  let copy: unknown[] | null = null;
  for (let at = 0; at < items.length; at++) {
    const item = keysInOrder(items[at], depth);
    if (item === NOT_SURE) return NOT_SURE;
    if (item !== items[at]) (copy ??= [...items])[at] = item;
  }
  return copy ?? items;
}

function membersInOrder(object: object, depth: number): unknown {
  // An object of another kind may have a way of its own to be written.
  const kind: unknown = Object.getPrototypeOf(object);
  if (kind !== Object.prototype && kind !== null) return NOT_SURE;
  const members = object as Readonly<Record<string, unknown>>;
  const keys = Object.keys(members);
  let changed: unknown[] | null = null;
  for (let at = 0; at < keys.length; at++) {
    const member = members[keys[at]!];
    const written = member === undefined ? undefined : keysInOrder(member, depth);
    if (written === NOT_SURE) return NOT_SURE;
    if (!changed && (written !== member || (at > 0 && keys[at - 1]! > keys[at]!)))
      changed = keys.slice(0, at).map((key) => members[key]);
    changed?.push(written);
  }
  if (!changed) return object;
  // Numbers come first in every object, whatever was put in first; and one name puts nothing in.
  if (keys.some((key) => key === '__proto__' || /^\d/.test(key))) return NOT_SURE;
  const by = new Map(keys.map((key, at) => [key, changed[at]]));
  return Object.fromEntries(sorted(keys).map((key) => [key, by.get(key)]));
}

/** Halves of surrogate pairs are written like this, and so may be a text that looks like it. */
const HALF = '\\ud';

function writeQuickly(value: unknown): string | null {
  const inOrder = keysInOrder(value);
  const text = inOrder === NOT_SURE ? null : JSON.stringify(inOrder);
  return text === null || text.includes(HALF) ? null : text;
}

/**
 * The canonical JSON of a value (RFC 8785). Members that are undefined are left out, as JSON.stringify does.
 *
 * @returns the text, or where and why the value is no JSON (NaN, a function, half a surrogate pair, too deep).
 */
export function canonicalJson(value: unknown): Result<string, PackIssue> {
  try {
    return { ok: true, value: writeQuickly(value) ?? write(value, []) };
  } catch (error) {
    if (error instanceof NotJson) return { ok: false, error: { path: error.path, message: error.message } };
    throw error;
  }
}

export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. Uses WebCrypto, which pages, workers and Node all have. */
export async function sha256Hex(input: string | Uint8Array): Promise<string> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : new Uint8Array(input);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return hexOf(digest);
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
