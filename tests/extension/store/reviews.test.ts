import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDataset } from '../../../extension/store/dataset.ts';
import { documentText } from '../../../extension/store/documents.ts';
import { dropDraft, keepDraft, listDrafts } from '../../../extension/store/drafts.ts';
import { exportSelection } from '../../../extension/store/export-records.ts';
import { installPack } from '../../../extension/store/install-pack.ts';
import type { Outcome } from '../../../extension/store/outcome.ts';
import { openPacks } from '../../../extension/store/packs-db.ts';
import { entityRecord } from '../../../extension/store/queries/entity-record.ts';
import { listSources, sourceRecord } from '../../../extension/store/queries/source-record.ts';
import { finishReview, keepReview, undoReview, waitingReviews } from '../../../extension/store/reviews.ts';
import { sha256Hex } from '../../../src/dataset/canonical.ts';
import { sourceId } from '../../../src/crosscheck/intake/new-source.ts';
import { acceptFigures, answer, type Review } from '../../../src/crosscheck/intake/review.ts';
import { review as aReview, TEXT } from '../../crosscheck/intake/a-review.ts';
import { emptyDatabases, pack } from './fixtures.ts';

const LEAGUE = 'sm:seed/group/g0';
const said = ({ words }: { words: string }) => words;
const value = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
};
const dataset = async () => value(await openDataset());

let begun: Review;
beforeEach(async () => {
  await emptyDatabases();
  value(await installPack(value(await openPacks()), pack('seed', '1.0.0', 2)));
  const start = TEXT.indexOf('mill');
  const known = [{ entity: LEAGUE, kind: 'group' as const, start, end: start + 4 }];
  begun = { ...aReview(), known };
  begun.source = { ...begun.source, sha256: await sha256Hex(TEXT) };
});

describe('a finished review', () => {
  it('is a source with what was accepted, its text and the names that it holds', async () => {
    value(await finishReview(answer(acceptFigures({ ...begun, at: 1 }), 'accept'), null, said));
    const { source, figures, entities } = value(await sourceRecord(sourceId(begun.source.sha256)));
    expect(source.shortName).toBe(begun.name);
    expect(figures).toHaveLength(1);
    expect(entities.map(({ label, count }) => [label, count])).toEqual([
      ['Group 0', 1],
      ['Harbour League', 1],
    ]);
    expect(value(await documentText(begun.source.sha256))).toBe(TEXT);
    const [counted] = value(await listSources()).filter(({ origin }) => origin === 'user');
    expect(counted!.counts).toEqual({ mentions: 2, relations: 0, figures: 1 });
  });

  it('leaves the names of the dataset out where they were let go', async () => {
    value(await finishReview({ ...begun, link: false }, null, said));
    expect(value(await sourceRecord(sourceId(begun.source.sha256))).entities).toEqual([]);
  });

  it('makes nothing new of a name that is another of the dataset: that one gains it', async () => {
    value(await finishReview(answer({ ...begun, at: 1 }, { same: LEAGUE, label: 'Group 0' }), null, said));
    const { entity, mentions } = value(await entityRecord(LEAGUE));
    expect(entity.aliases.map(({ text }) => text)).toEqual(['Group 0', 'Harbour League']);
    expect(mentions.map(({ locators }) => locators.length).sort()).toEqual([1, 2]);
    const own = [];
    for await (const slice of (await dataset()).all('entities'))
      own.push(...slice.filter(({ origin }) => origin === 'user'));
    expect(own).toEqual([]);
  });

  it('is taken back as a whole, its text with it, and can come again', async () => {
    const whole = answer(acceptFigures({ ...begun, at: 1 }), { same: LEAGUE, label: 'Group 0' });
    const { seq } = value(await finishReview(whole, null, said));
    value(await undoReview(seq!, begun.source.sha256));
    expect((await sourceRecord(sourceId(begun.source.sha256))).ok).toBe(false);
    expect(value(await entityRecord(LEAGUE)).entity.aliases).toHaveLength(1);
    expect(value(await documentText(begun.source.sha256))).toBeNull();
    value(await finishReview(whole, null, said));
    expect(value(await entityRecord(LEAGUE)).entity.aliases).toHaveLength(2);
  });

  it('goes out in an export, with its names in their places', async () => {
    value(await finishReview(acceptFigures(begun), null, said));
    const records = value(await exportSelection([sourceId(begun.source.sha256), LEAGUE]));
    expect(records.mentions).toContainEqual({
      entityId: LEAGUE,
      locator: {
        documentId: sourceId(begun.source.sha256),
        start: begun.known[0]!.start,
        end: begun.known[0]!.end,
      },
      descriptive: true,
    });
  });

  it('ends its draft, and no other', async () => {
    const draft = value(await keepReview({ id: 'review:1', rev: null }, begun));
    value(await keepDraft({ id: 'note:1', page: 'https://news.example/', value: { note: 'x' } }, null));
    value(await finishReview(begun, draft, said));
    expect(value(await listDrafts()).map(({ id }) => id)).toEqual(['note:1']);
  });
});

describe('a review that waits', () => {
  it('is there as it was kept; rows that are none are not shown and stay', async () => {
    const half = answer(begun, 'accept');
    value(await keepReview({ id: 'review:1', rev: null }, half));
    const page = 'sourcemark:reviews';
    value(await keepDraft({ id: 'review:2', page, value: { answers: 'none' } }, null));
    value(await keepDraft({ id: 'note:1', page: 'https://news.example/', value: half }, null));
    expect((await waitingReviews()).map(({ id, value: kept }) => [id, kept])).toEqual([['review:1', half]]);
    expect(value(await listDrafts())).toHaveLength(3);
  });

  it('can be discarded, and kept again as it was', async () => {
    const half = answer(begun, 'accept');
    value(await dropDraft(value(await keepReview({ id: 'review:1', rev: null }, half))));
    expect(await waitingReviews()).toEqual([]);
    value(await keepReview({ id: 'review:1', rev: null }, half));
    expect((await waitingReviews()).map((one) => one.value)).toEqual([half]);
  });

  it('says why it could not be kept', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const kept = await keepReview({ id: 'review:1', rev: null }, begun);
    put.mockRestore();
    expect(kept).toMatchObject({ ok: false, error: { code: 'quota' } });
    expect(await waitingReviews()).toEqual([]);
  });
});
