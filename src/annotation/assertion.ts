/** What the assertions of the annotation model are made of: checks on plain JSON whose origin is not known. */
import { ANNO_CONTEXT } from './annotation.ts';
import { UTC_DATE_TIME } from './primitives.ts';

export type Json = Record<string, unknown>;

export interface Assertion {
  /** Section of the model. */
  section: string;
  title: string;
  /** Whether the record keeps to it; true where it does not apply. */
  holds: (record: Json) => boolean;
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const list = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
export const has = (record: Json, ...keys: string[]): boolean =>
  keys.every((key) => Object.hasOwn(record, key));
export const absentOr = (record: Json, key: string, test: (value: unknown) => boolean): boolean =>
  !has(record, key) || test(record[key]);

/** An absolute IRI: a scheme and something after it, without blanks. */
export const isIri = (value: unknown): boolean =>
  typeof value === 'string' && /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/.test(value);
export const isInstant = (value: unknown): boolean =>
  typeof value === 'string' && UTC_DATE_TIME.test(value) && !Number.isNaN(Date.parse(value));
export const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
export const isText = (value: unknown): boolean => typeof value === 'string';
export const allIris = (value: unknown): boolean => list(value).length > 0 && list(value).every(isIri);
export const includes = (value: unknown, wanted: string): boolean => list(value).includes(wanted);
/** The context is or includes the one of the model; where it is the only one, it is a string and not a list (3.1). */
export const hasContext = (record: Json): boolean => {
  const value = record['@context'];
  return includes(value, ANNO_CONTEXT) && !(Array.isArray(value) && value.length === 1);
};

/** The assertions that a record breaks; empty for a conforming one. */
export function violations(record: unknown, assertions: readonly Assertion[]): string[] {
  if (!isObject(record)) return ['not an object'];
  return assertions.filter(({ holds }) => !holds(record)).map(({ section, title }) => `${section}: ${title}`);
}
