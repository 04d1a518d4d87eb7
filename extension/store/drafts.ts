/** What is being typed, kept through a crash. A draft of a private window must not be put here. */
import { commit } from './commit.ts';
import { attempt, type Outcome } from './outcome.ts';
import type { StoredDraft } from './rows.ts';
import { openUser } from './user-db.ts';

/** Keeps what an editor holds now. `base` is null at first, then the last answer's `rev`. Errors as in `commit()`. */
export async function keepDraft(
  draft: { id: string; page: string; value: unknown },
  base: string | null,
): Promise<Outcome<{ id: string; rev: string }>> {
  const put = { ...draft, modified: new Date().toISOString() };
  const kept = await commit([{ store: 'drafts', put, base }]);
  return kept.ok ? { ok: true, value: { id: draft.id, rev: kept.value.revs[draft.id]! } } : kept;
}

/** All drafts, the last touched first. */
export async function listDrafts(): Promise<Outcome<StoredDraft[]>> {
  const db = await openUser();
  return db.ok ? attempt(async () => (await db.value.drafts.orderBy('modified').toArray()).toReversed()) : db;
}

/** Puts a draft back that was just dropped. */
export async function restoreDraft({
  id,
  page,
  value,
}: Pick<StoredDraft, 'id' | 'page' | 'value'>): Promise<Outcome<{ id: string; rev: string }>> {
  return keepDraft({ id, page, value }, null);
}

export async function dropDraft({ id, rev }: { id: string; rev: string }): Promise<Outcome<null>> {
  const dropped = await commit([{ store: 'drafts', remove: id, base: rev }]);
  return dropped.ok ? { ok: true, value: null } : dropped;
}
