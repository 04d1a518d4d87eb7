/** What every function of the store answers: a value or a reason, never a throw. */
export const STORE_ERRORS = [
  /** A newer version of the extension wrote this database; ours must not touch it. */
  'newer',
  /** The disk, or what the browser grants of it, is full. */
  'quota',
  /** Another tab changed the row first; `theirs` is what stands there now, null where it was deleted. */
  'conflict',
  'notFound',
  /** The row or the pack does not have the shape that it should have; `detail` says where. */
  'invalid',
  /** The browser gives no database, as with a damaged profile. */
  'unavailable',
  'failed',
] as const;

export interface StoreError {
  code: (typeof STORE_ERRORS)[number];
  detail?: string;
  theirs?: unknown;
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; error: StoreError };

export const succeed = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export const fail = (
  code: StoreError['code'],
  detail?: string,
  theirs?: unknown,
): { ok: false; error: StoreError } => ({
  ok: false,
  error: {
    code,
    ...(detail === undefined ? {} : { detail }),
    ...(theirs === undefined ? {} : { theirs }),
  },
});

/** Thrown inside a transaction so that it is undone, and turned into a value outside of it. */
export class Refusal extends Error {
  readonly outcome: { ok: false; error: StoreError };

  constructor(code: StoreError['code'], detail?: string, theirs?: unknown) {
    super(detail ?? code);
    this.name = 'Refusal';
    this.outcome = fail(code, detail, theirs);
  }
}

/** The value for whatever a database threw. An aborted transaction hides its cause in `inner`. */
export function failed(error: unknown): { ok: false; error: StoreError } {
  if (error instanceof Refusal) return error.outcome;
  // Dexie wraps what aborted a transaction.
  const inner = (error as { inner?: unknown } | null)?.inner;
  if (inner instanceof Refusal) return inner.outcome;
  const names = [error, inner].map((one) =>
    one instanceof Error || one instanceof DOMException ? one.name : '',
  );
  const detail = error instanceof Error ? error.message : String(error);
  if (names.some((name) => name.includes('Quota'))) return fail('quota', detail);
  if (names.some((name) => /VersionError|OpenFailed|MissingAPI|InvalidState|DatabaseClosed/.test(name)))
    return fail('unavailable', detail);
  return fail('failed', detail);
}

/** Runs what may throw. */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<Outcome<T>> {
  try {
    return succeed(await work());
  } catch (error) {
    return failed(error);
  }
}
