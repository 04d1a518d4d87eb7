/**
 * Packs are read-only layers; the user's own records and corrections lie above them. This is the overlay as pure
 * functions: what a record is when read, and where each part of it comes from.
 *
 * A pack says `{id: 'sm:seed/group/x', label: {en: 'X'}, aliases: [A]}`. The user's layer holds
 *   `{target: 'sm:seed/group/x', field: 'label/en', base: 'X', value: 'The X'}`   another label
 *   `{target: 'sm:seed/group/x', field: 'aliases', base: null, value: B}`         one alias more
 *   `{target: 'sm:seed/group/x', field: '', base: null, value: null}`             a tombstone: the record is not shown
 * and what is read is `{id: 'sm:seed/group/x', label: {en: 'The X'}, aliases: [A, B]}`.
 */

/** A correction to one field of a pack's record. Where the field is a list it concerns one element of it. */
export interface Patch {
  id: string;
  target: string;
  /** Field names joined by `/`; the empty string is the whole record. */
  field: string;
  /** What stood there when the user changed it; null where nothing did. */
  base: unknown;
  /** What shall stand there; null takes it away. */
  value: unknown;
  by: string | null;
  /** ISO instant. */
  at: string;
}

/** Two records are the same thing: whoever refers to `from` means `to`. A split removes the redirect. */
export interface Redirect {
  id: string;
  from: string;
  to: string;
  at: string;
}

type Json = Record<string, unknown>;

/** A patch whose pack has changed since: `now` is what the pack says today. */
export interface StalePatch {
  patch: Patch;
  now: unknown;
}

export interface Layered<T> {
  /** Null where the user took the record away. */
  record: T | null;
  origin: 'pack' | 'user';
  /** The fields that the user corrected. */
  patched: string[];
  /** Corrections that still stand, although the pack says something new. */
  stale: StalePatch[];
}

/** Equal as JSON, whatever the order of the keys. A missing value equals null. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b || (a ?? null) === (b ?? null)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as Json;
  const right = b as Json;
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) =>
    sameJson(Object.hasOwn(left, key) ? left[key] : null, Object.hasOwn(right, key) ? right[key] : null),
  );
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype', 'id']);

/** A field's path, or null where it would reach what is no data of the record. */
function pathOf(field: string): string[] | null {
  const path = field.split('/');
  return path.some((part) => part === '' || FORBIDDEN.has(part)) ? null : path;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function valueAt(record: unknown, path: string[]): unknown {
  let here: unknown = record;
  for (const part of path) here = isObject(here) && Object.hasOwn(here, part) ? here[part] : null;
  return here ?? null;
}

/** The record with another value at the path; shares all that did not change. */
function withValue(record: Json, [part, ...rest]: string[], value: unknown): Json {
  const copy = { ...record };
  const inside =
    rest.length > 0 ? withValue(isObject(copy[part!]) ? (copy[part!] as Json) : {}, rest, value) : value;
  if (inside === null || inside === undefined) delete copy[part!];
  else copy[part!] = inside;
  return copy;
}

function patchedList(list: unknown[], { base, value }: Patch): { list: unknown[]; met: boolean } {
  const at = base === null ? -1 : list.findIndex((item) => sameJson(item, base));
  const has = value !== null && list.some((item) => sameJson(item, value));
  if (value === null) return { list: at < 0 ? list : list.toSpliced(at, 1), met: true };
  if (has) return { list: at < 0 ? list : list.toSpliced(at, 1), met: true };
  if (at < 0) return { list: [...list, value], met: base === null };
  return { list: list.toSpliced(at, 1, value), met: true };
}

/**
 * A pack's record as the user sees it.
 *
 * @param record from the pack; undefined where the pack no longer has it, and then nothing is left to correct.
 * @param patches those of this record, in any order; they are laid on by time, then by id.
 */
export function overlay<T extends { id: string }>(
  record: T | undefined,
  patches: readonly Patch[],
): Layered<T> {
  const layered: Layered<T> = { record: record ?? null, origin: 'pack', patched: [], stale: [] };
  if (!record) return layered;
  let now = record as unknown as Json;
  const order = [...patches].sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
  for (const patch of order) {
    if (patch.target !== record.id) continue;
    if (patch.field === '') {
      if (patch.value === null) return { ...layered, record: null };
      continue;
    }
    const path = pathOf(patch.field);
    if (!path) continue;
    const before = valueAt(now, path);
    if (Array.isArray(before)) {
      const { list, met } = patchedList(before, patch);
      if (!met) layered.stale.push({ patch, now: before });
      now = withValue(now, path, list);
    } else {
      const inPack = valueAt(record, path);
      if (!sameJson(inPack, patch.base) && !sameJson(inPack, patch.value) && sameJson(before, inPack))
        layered.stale.push({ patch, now: inPack });
      now = withValue(now, path, patch.value);
    }
    if (!layered.patched.includes(patch.field)) layered.patched.push(patch.field);
  }
  return { ...layered, record: now as unknown as T };
}

/** A record of the user's own lies above everything. */
export const ownRecord = <T>(record: T): Layered<T> => ({ record, origin: 'user', patched: [], stale: [] });

/**
 * Whom an id means after all merges. Redirects that lead in a circle end at the smallest id of the circle, so that
 * every member of it means the same.
 */
export function resolver(redirects: readonly Redirect[]): (id: string) => string {
  const next = new Map(
    [...redirects]
      .sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id))
      .map(({ from, to }) => [from, to]),
  );
  return (id) => {
    const seen: string[] = [];
    let here = id;
    while (next.has(here) && !seen.includes(here)) {
      seen.push(here);
      here = next.get(here)!;
    }
    const circle = seen.indexOf(here);
    return circle < 0 ? here : seen.slice(circle).sort()[0]!;
  };
}

function joined<T>(lists: readonly T[][]): T[] {
  const seen = new Set<string>();
  return lists.flat().filter((item) => {
    const key = JSON.stringify(item);
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * An entity together with those that were merged into it: their aliases, sources, identifiers and designations are
 * joined, everything else is the survivor's.
 */
export function joinEntities<
  T extends { aliases: unknown[]; sources: unknown[]; identifiers: unknown[]; designations: unknown[] },
>(survivor: T, merged: readonly T[]): T {
  const all = [survivor, ...merged];
  return merged.length === 0
    ? survivor
    : {
        ...survivor,
        aliases: joined(all.map((one) => one.aliases)),
        sources: joined(all.map((one) => one.sources)),
        identifiers: joined(all.map((one) => one.identifiers)),
        designations: joined(all.map((one) => one.designations)),
      };
}

const REFERENCES = [
  'subject',
  'object',
  'assertedBy',
  'placeId',
  'eventId',
  'counter',
  'saidBy',
  'partOf',
] as const;

/** A record whose references lead to whom they mean after all merges. The record itself is not rewritten. */
export function withReferences<T extends object>(record: T, resolve: (id: string) => string): T {
  const changed: Json = {};
  for (const field of REFERENCES) {
    const id = (record as Json)[field];
    if (typeof id === 'string' && resolve(id) !== id) changed[field] = resolve(id);
  }
  return Object.keys(changed).length > 0 ? { ...record, ...changed } : record;
}
