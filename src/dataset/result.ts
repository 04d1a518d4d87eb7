/** Failures across a boundary are values: `{ok: true, value}` or `{ok: false, error}`. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

/** Something wrong with a record, and where: `{path: 'entities.3.partOf', message: 'no record has the id sm:...'}`. */
export interface PackIssue {
  path: string;
  message: string;
  /** What kind of thing it is, where that is more than that records do not go together. */
  code?: 'duplicateId' | 'dangling';
}
