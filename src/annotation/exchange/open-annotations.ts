/** A file that may hold annotations: by what is in it, never by its name. */
import type { Bytes } from '../../dataset/exchange/bytes.ts';
import { readReviews, readReviewsOfPage, type Reviews } from '../../dataset/exchange/claim-review.ts';
import { parseTable, type Table } from '../../dataset/exchange/csv/parse-table.ts';
import { LIMITS } from '../../dataset/exchange/limits.ts';
import { openText, reading, type OpenOptions } from '../../dataset/exchange/open-file.ts';
import type { Problem } from '../../dataset/exchange/problem.ts';
import { parseJson } from '../../dataset/exchange/safe-json.ts';
import { isUserFile, readUserFile, type UserHistory } from '../../dataset/exchange/user-file.ts';
import type { Result } from '../../dataset/result.ts';
import type { ImportContext, Incomings } from './foreign.ts';
import { annotationHistory } from './history.ts';
import { readHypothesis } from './read-hypothesis.ts';
import { reviewAnnotations } from './read-reviews.ts';
import { readWebAnnotations } from './read-web-annotation.ts';

export type OpenedAnnotations =
  | { is: 'annotations'; from: 'web' | 'hypothesis' | 'reviews'; read: Incomings }
  /** The user says which column is what. */
  | { is: 'table'; table: Table }
  /** A colleague's states, or a backup of one's own, with their history. */
  | { is: 'user'; file: UserHistory };

type Opening = Result<OpenedAnnotations, Problem[]>;

const reviewed = (reviews: Result<Reviews, Problem>, context: ImportContext): Opening =>
  reviews.ok
    ? {
        ok: true,
        value: { is: 'annotations', from: 'reviews', read: reviewAnnotations(reviews.value, context) },
      }
    : { ok: false, error: [reviews.error] };

function openJson(text: string, context: ImportContext): Opening {
  const json = parseJson(text);
  if (!json.ok) return { ok: false, error: [json.error] };
  if (isUserFile(json.value)) {
    const file = readUserFile(json.value);
    return file.ok ? { ok: true, value: { is: 'user', file: annotationHistory(file.value) } } : file;
  }
  const web = readWebAnnotations(json.value, context);
  if (web) return { ok: true, value: { is: 'annotations', from: 'web', read: web } };
  const hypothesis = readHypothesis(json.value, context);
  if (hypothesis) return { ok: true, value: { is: 'annotations', from: 'hypothesis', read: hypothesis } };
  const reviews = reviewed(readReviews(json.value), context);
  return reviews.ok ? reviews : { ok: false, error: [{ code: 'unknownFormat', detail: 'json' }] };
}

/** A cell of ours may hold a list of evidence, which is longer than any cell of somebody else's. */
const LONGEST = 4 * 1024 * 1024;

/**
 * Opens a file; nothing is written. A row that is amiss is named among the problems of what was read.
 * Errors: those of its bytes, of JSON and of tables, `newerSchema`, `unknownFormat`.
 */
export const openAnnotations = (
  bytes: Bytes,
  context: ImportContext,
  options: OpenOptions & { delimiter?: string } = {},
): Promise<Opening> =>
  reading(async (): Promise<Opening> => {
    const opened = await openText(bytes, { limits: LIMITS, ...options });
    if (opened.is === 'json') return openJson(opened.text, context);
    if (opened.is === 'page') return reviewed(readReviewsOfPage(opened.text), context);
    if (opened.is === 'lines') return { ok: false, error: [{ code: 'unknownFormat', detail: 'pack' }] };
    const { delimiter } = options;
    const table = parseTable(opened.text, { longest: LONGEST, ...(delimiter ? { delimiter } : {}) });
    return table.ok ? { ok: true, value: { is: 'table', table: table.value } } : table;
  });
