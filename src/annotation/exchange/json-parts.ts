/** Parts of foreign JSON, read without trust. */
export type Json = Record<string, unknown>;

/** The first of a list, or the value itself. */
export const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** A text that says something; undefined for all else. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** A text, or what an object is called. */
export const addressOf = (value: unknown): string | undefined => {
  const one = first(value);
  if (typeof one !== 'object' || one === null) return textOf(one);
  const { id, '@id': at, source } = one as Json;
  return textOf(id) ?? textOf(at) ?? addressOf(source);
};

/** Keys with a value that nobody reads. */
export const leftOf = (record: Json, known: ReadonlySet<string>): string[] =>
  Object.keys(record).filter((key) => {
    const value = record[key];
    const empty =
      value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    return !empty && !known.has(key);
  });
