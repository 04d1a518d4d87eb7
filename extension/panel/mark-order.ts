/** The user's marks on a page with the state in which each was found, those that need a look first. */
import { quoteOf } from '../../src/annotation/read.ts';
import type { PageSummary } from '../protocol/to-content.ts';
import type { StoredAnnotation } from '../store/rows.ts';

export type MarkState = PageSummary['marks'][number]['state'];

export interface Mark {
  row: StoredAnnotation;
  /** `page`: the annotation is about the whole page and stands nowhere in it. */
  state: MarkState | 'page';
  /** The words that were marked; empty for the whole page. */
  quote: string;
  /** What the page's reader says of it; missing while it has not answered. */
  found?: PageSummary['marks'][number];
}

const ORDER: readonly Mark['state'][] = [
  'changed',
  'gone',
  'reworded',
  'moved',
  'searching',
  'exact',
  'page',
];

export function orderMarks(rows: readonly StoredAnnotation[], found: PageSummary['marks']): Mark[] {
  const standing = new Map(found.map((one) => [one.id, one]));
  return rows
    .map((row): Mark => {
      const quote = quoteOf(row.annotation);
      if (!quote) return { row, state: 'page', quote: '' };
      const one = standing.get(row.id);
      return { row, state: one?.state ?? 'searching', quote: quote.exact, found: one };
    })
    .sort(
      (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || a.row.created.localeCompare(b.row.created),
    );
}

/** Whether a mark has a place on the page to go to. */
export const isFound = ({ state }: Mark): boolean =>
  ['exact', 'moved', 'reworded', 'changed'].includes(state);
