/** A review on its way: kept after each decision, and taken over into the user's records at its end. */
import { recordsOf, type StatementOf } from '../../src/crosscheck/intake/records.ts';
import { readReview } from '../../src/crosscheck/intake/read-review.ts';
import type { Review } from '../../src/crosscheck/intake/review.ts';
import { announce } from '../protocol/announce.ts';
import { commit, headOf, type Committed, type Write } from './commit.ts';
import { giveDocument } from './documents.ts';
import { keepDraft, listDrafts } from './drafts.ts';
import type { Outcome } from './outcome.ts';
import { recordRow, type RecordOf, type RecordTable, type StoredDraft } from './rows.ts';
import { openUser } from './user-db.ts';

/** Where the drafts of reviews lie, beside those of pages. */
export const REVIEWS = 'sourcemark:reviews';

/** The reviews that wait, the last touched first. A row that is none is left where it is, and not shown. */
export async function waitingReviews(): Promise<(StoredDraft & { value: Review })[]> {
  const drafts = await listDrafts();
  if (!drafts.ok) return [];
  return drafts.value.flatMap((draft) => {
    const value = draft.page === REVIEWS ? readReview(draft.value) : null;
    return value === null ? [] : { ...draft, value };
  });
}

/** Keeps where a review stands; `rev` is null at first, then the last answer's. Errors as in `commit()`. */
export const keepReview = (draft: { id: string; rev: string | null }, review: Review) =>
  keepDraft({ id: draft.id, page: REVIEWS, value: review }, draft.rev);

/**
 * Keeps the text, writes the source with all that was accepted of it, and drops the draft: all records or none.
 * Errors as in `commit()` and `giveDocument()`.
 */
export async function finishReview(
  review: Review,
  draft: { id: string; rev: string } | null,
  statementOf: StatementOf,
): Promise<Outcome<Committed>> {
  const { source, entities, figures } = recordsOf(review, statementOf);
  const kept = await giveDocument(new TextEncoder().encode(review.source.text).buffer, review.source.sha256);
  if (!kept.ok) return kept;
  const db = await openUser();
  if (!db.ok) return db;
  const writes: Write[] = draft ? [{ store: 'drafts', remove: draft.id, base: draft.rev }] : [];
  // One that was added, and undone, comes back as itself.
  const put = async <T extends RecordTable>(table: T, record: RecordOf[T]) => {
    const base = await headOf(db.value, 'records', record.id);
    writes.push({ store: 'records', put: recordRow(table, record), base } as Write);
  };
  await put('sources', source);
  for (const entity of entities) await put('entities', entity);
  for (const figure of figures) await put('figures', figure);
  const done = await commit(writes);
  if (done.ok) announce('dataset');
  return done;
}
