/**
 * An annotation as the notebook lists it: short, so that ten thousand of them go from the worker to the page quickly.
 * `{id, quote: 'at least 12 people', rating: 'Supported', tags: ['market'], unanswered: 1, ...}`
 */
import type { Status } from '../../src/annotation/annotation.ts';
import { hostOf } from '../../src/annotation/page-key.ts';
import { quoteOf, titleOf, urlOf, writingOf } from '../../src/annotation/read.ts';
import type { StoredAnnotation } from '../store/rows.ts';

export type State = NonNullable<StoredAnnotation['state']>;

export interface NotebookRow {
  id: string;
  rev: string;
  /** `pageKey` of the page. */
  page: string;
  url: string;
  host: string;
  title: string;
  /** Null where the whole page is meant; long ones are cut, as claim and note are. */
  quote: string | null;
  claim: string;
  /** Markdown, cut where no list shows it any more (`noteShown`), so that no mark is cut in two that one would see. */
  note: string;
  rating: string | null;
  status: Status;
  tags: string[];
  /** How the passage was last found; null where it was not looked for since. */
  state: State | null;
  records: string[];
  /** ISO instants. */
  created: string;
  modified: string;
  /** How many addresses among its evidence have no archived copy. */
  unarchived: number;
  /** How many questions have no answer. */
  unanswered: number;
}

const LONGEST = 400;
const cut = (text: string, most = LONGEST): string =>
  text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : text;

/** What a list shows of a note's plain words. */
export const noteShown = (words: string): string => cut(words);

export function rowOf({
  id,
  rev,
  page,
  annotation,
  state,
  created,
  modified,
}: StoredAnnotation): NotebookRow {
  const { claim, note, rating, status, tags, records, evidence, questions } = writingOf(annotation);
  const quote = quoteOf(annotation);
  const url = urlOf(annotation);
  return {
    id,
    rev,
    page,
    url,
    host: hostOf(url),
    title: titleOf(annotation),
    quote: quote ? cut(quote.exact) : null,
    claim: cut(claim?.text ?? ''),
    note: cut(note, 2 * LONGEST),
    rating: rating?.label ?? null,
    status,
    tags,
    state: state ?? null,
    records,
    created,
    modified,
    unarchived: evidence.filter(({ url: address, archiveUrl }) => address && !archiveUrl).length,
    unanswered: questions.filter(({ answer }) => !answer).length,
  };
}
