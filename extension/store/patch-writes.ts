/** Corrections as writes for `commit()`, and the word to everybody that the dataset was written to. */
import type { Correction } from '../../src/dataset/correct.ts';
import { announce } from '../protocol/announce.ts';
import type { Committed, Write } from './commit.ts';
import type { Outcome } from './outcome.ts';
import type { StoredPatch } from './rows.ts';

/** @param patches those that are there, of which the correction takes away or replaces some. */
export function patchWrites(patches: readonly StoredPatch[], { remove, put }: Correction): Write[] {
  const rev = (id: string | undefined) => patches.find((patch) => patch.id === id)?.rev ?? null;
  const at = new Date().toISOString();
  return [
    ...remove.map((id): Write => ({ store: 'patches', remove: id, base: rev(id) })),
    ...put.map(({ id, ...body }): Write => ({
      store: 'patches',
      put: { id: id ?? `urn:uuid:${crypto.randomUUID()}`, ...body, by: null, at },
      base: rev(id),
    })),
  ];
}

export async function told(outcome: Promise<Outcome<Committed>>): Promise<Outcome<Committed>> {
  const done = await outcome;
  if (done.ok && done.value.seq !== null) announce('dataset');
  return done;
}
