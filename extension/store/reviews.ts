/** A review on its way: kept after each decision, and taken over into the user's records at its end. */
import type { Alias } from '../../src/dataset/alias.ts';
import { stableId } from '../../src/dataset/exchange/stable-id.ts';
import { recordsOf, type Linked, type StatementOf } from '../../src/crosscheck/intake/records.ts';
import { readReview } from '../../src/crosscheck/intake/read-review.ts';
import type { Review } from '../../src/crosscheck/intake/review.ts';
import { announce } from '../protocol/announce.ts';
import { commit, headOf, type Committed, type Write } from './commit.ts';
import { openDataset } from './dataset.ts';
import { documentsAtHand, dropDocument, giveDocument } from './documents.ts';
import { keepDraft, listDrafts } from './drafts.ts';
import { attempt, type Outcome } from './outcome.ts';
import { recordRow, type StoredDraft, type StoredRecordOf, type StoredTable } from './rows.ts';
import { undo } from './undo.ts';
import { openUser, type UserDatabase } from './user-db.ts';

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

type Put = <T extends StoredTable>(table: T, record: StoredRecordOf[T]) => Promise<Write>;

/** A record that was added once, and taken back, comes again as itself. */
const putter =
  (db: UserDatabase): Put =>
  async (table, record) =>
    ({
      store: 'records',
      put: recordRow(table, record),
      base: await headOf(db, 'records', record.id),
    }) as Write;

/** The entity gains a name: a record of the user's own is written anew, over a pack's lies a correction. */
async function gaining(db: UserDatabase, { entity, aliases }: Gain, put: Put): Promise<Write[]> {
  const own = await db.records.get(entity);
  if (own?.table === 'entities') {
    const known = own.record.aliases;
    const fresh = aliases.filter(({ text }) => !known.some((one) => one.text === text));
    return fresh.length === 0
      ? []
      : [await put('entities', { ...own.record, aliases: [...known, ...fresh] })];
  }
  const at = new Date().toISOString();
  return aliases.map((value): Write => ({
    store: 'patches',
    put: {
      id: `urn:uuid:${crypto.randomUUID()}`,
      target: entity,
      field: 'aliases',
      base: null,
      value,
      by: null,
      at,
    },
    base: null,
  }));
}

interface Gain {
  entity: string;
  aliases: Alias[];
}

/** What each entity gains that it does not have yet. */
function gains(linked: readonly Linked[], known: ReadonlyMap<string, readonly string[]>): Gain[] {
  const byEntity = new Map<string, Alias[]>();
  for (const { entity, alias } of linked) {
    const here = byEntity.get(entity) ?? [];
    byEntity.set(entity, here);
    const names = [...(known.get(entity) ?? []), ...here.map(({ text }) => text)];
    if (!names.includes(alias.text)) here.push(alias);
  }
  return [...byEntity].map(([entity, aliases]) => ({ entity, aliases }));
}

/** The names that the dataset has for those whom the text names. */
async function namesIn({ known, answers }: Review): Promise<Outcome<Map<string, string[]>>> {
  const dataset = await openDataset();
  if (!dataset.ok) return dataset;
  const same = Object.values(answers).flatMap((one) => (typeof one === 'string' ? [] : one.same));
  const ids = [...new Set([...known.map(({ entity }) => entity), ...same])];
  return attempt(async () => {
    const found = await dataset.value.entities(ids);
    return new Map([...found].map(([id, { record }]) => [id, record.aliases.map(({ text }) => text)]));
  });
}

/**
 * Keeps the text, writes the source with all that was accepted of it, and drops the draft: all records or none.
 * `undoReview` with the `seq` that comes back takes all of it back.
 * Errors as in `commit()` and `giveDocument()`.
 */
export async function finishReview(
  review: Review,
  draft: { id: string; rev: string } | null,
  statementOf: StatementOf,
): Promise<Outcome<Committed>> {
  const names = await namesIn(review);
  if (!names.ok) return names;
  const records = recordsOf(review, statementOf, (id) => names.value.get(id) ?? []);
  const { source, entities, figures, linked, mentions } = records;
  const user = await openUser();
  if (!user.ok) return user;
  const db = user.value;
  const { sha256, text } = review.source;
  const before = await documentsAtHand();
  if (!before.ok) return before;
  const kept = await giveDocument(new TextEncoder().encode(text).buffer, sha256);
  if (!kept.ok) return kept;
  const put = putter(db);
  const writes = await attempt(async () => [
    ...(draft ? [{ store: 'drafts', remove: draft.id, base: draft.rev } as const] : []),
    await put('sources', source),
    ...(await Promise.all(entities.map((entity) => put('entities', entity)))),
    ...(await Promise.all(figures.map((figure) => put('figures', figure)))),
    ...(mentions.length > 0
      ? [await put('mentions', { id: stableId({ mentions: source.id }), documentId: source.id, mentions })]
      : []),
    ...(await Promise.all(gains(linked, names.value).map((gain) => gaining(db, gain, put)))).flat(),
  ]);
  const done = writes.ok ? await commit(writes.value) : writes;
  if (done.ok) announce('dataset');
  // The text of a source that does not exist is nobody's.
  else if (!before.value.includes(sha256)) await dropDocument(sha256);
  return done;
}

/**
 * Takes back all that a finished review wrote, its text with it.
 * Errors: `notFound`, `conflict` where a record has been changed since, and those of `commit()`.
 */
export async function undoReview(seq: number, sha256: string): Promise<Outcome<Committed>> {
  const undone = await undo(seq);
  if (!undone.ok) return undone;
  await dropDocument(sha256);
  announce('dataset');
  return undone;
}
