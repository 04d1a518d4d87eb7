/**
 * A whole record as the user wants it: one of the user's own is written, over a pack's a correction is laid for each field
 * that differs. Each is one `commit()`; `undoEdit` with its `seq` takes it back.
 */
import { without } from '../../src/dataset/exchange/as-patches.ts';
import { threeWay, type FieldChange } from '../../src/dataset/exchange/three-way.ts';
import { correctElement, correctField, type Correction } from '../../src/dataset/correct.ts';
import type { StalePatch } from '../../src/dataset/layers.ts';
import { commit, headOf, type Committed, type Write } from './commit.ts';
import { openDataset } from './dataset.ts';
import { attempt, fail, type Outcome } from './outcome.ts';
import { patchWrites, told } from './patch-writes.ts';
import { recordRow, type RecordOf, type RecordTable, type StoredPatch } from './rows.ts';
import { openUser } from './user-db.ts';

/** The tables whose records are edited whole. */
export type ClaimTable = 'figures' | 'relations';

function corrected(patches: readonly StoredPatch[], target: string, change: FieldChange): Correction[] {
  const { path, mine, theirs } = change;
  const field = path.slice(1);
  if (!Array.isArray(mine) || !Array.isArray(theirs))
    return [correctField(patches, { target, field, shown: mine, value: theirs })];
  return [
    ...without(mine, theirs).map((from) => correctElement(patches, { target, field, from, to: null })),
    ...without(theirs, mine).map((to) => correctElement(patches, { target, field, from: null, to })),
  ];
}

/** Writes a new record, or the state that one shall have. Errors: those of `commit()`. */
export async function saveRecord<T extends RecordTable>(
  table: T,
  record: RecordOf[T],
): Promise<Outcome<Committed>> {
  const [dataset, user] = [await openDataset(), await openUser()];
  if (!dataset.ok) return dataset;
  if (!user.ok) return user;
  const db = user.value;
  const writes = await attempt(async (): Promise<Write[]> => {
    const shown =
      table === 'entities'
        ? (await dataset.value.unmerged([record.id])).get(record.id)
        : (await dataset.value.get(table as ClaimTable, [record.id])).get(record.id);
    if (shown?.origin !== 'pack') {
      const base = await headOf(db, 'records', record.id);
      return [{ store: 'records', put: recordRow<RecordTable>(table, record), base } as Write];
    }
    const patches = await db.patches.where('target').equals(record.id).toArray();
    return threeWay<object>(shown.record, record)
      .fields.flatMap((change) => corrected(patches, record.id, change))
      .flatMap((correction) => patchWrites(patches, correction));
  });
  return writes.ok ? told(commit(writes.value)) : writes;
}

/** One of the user's own goes; a pack's is no longer shown. Errors: those of `commit()`. */
export async function deleteRecord(id: string): Promise<Outcome<Committed>> {
  const user = await openUser();
  if (!user.ok) return user;
  const own = await attempt(() => user.value.records.get(id));
  if (!own.ok) return own;
  if (own.value) return told(commit([{ store: 'records', remove: id, base: own.value.rev }]));
  const put = { target: id, field: '', base: null, value: null };
  return told(commit(patchWrites([], { remove: [], put: [put] })));
}

/**
 * The pack says something new of what the user corrected: the correction goes, or it stands against the new words from
 * now on. Errors: `notFound` where it is gone already, and those of `commit()`.
 */
export async function settle(
  { patch, now }: StalePatch,
  keep: 'mine' | 'theirs',
): Promise<Outcome<Committed>> {
  const user = await openUser();
  if (!user.ok) return user;
  const stored = await attempt(() => user.value.patches.get(patch.id));
  if (!stored.ok) return stored;
  if (!stored.value) return fail('notFound', patch.id);
  const { rev, ...body } = stored.value;
  if (keep === 'theirs') return told(commit([{ store: 'patches', remove: patch.id, base: rev }]));
  // Of a list it is one element that is missed in the pack: it is an addition from now on.
  const base = Array.isArray(now) ? null : now;
  return told(commit([{ store: 'patches', put: { ...body, base }, base: rev }]));
}
