/** The user's marks on a page with the state in which each was found, those that need a look first. */
import type { PageSummary } from '../protocol/to-content.ts';
import type { StoredAnnotation } from '../store/rows.ts';

export type MarkState = PageSummary['marks'][number]['state'];

export interface Mark {
  row: StoredAnnotation;
  /** `page`: the annotation is about the whole page and stands nowhere in it. */
  state: MarkState | 'page';
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
  const states = new Map(found.map(({ id, state }) => [id, state]));
  return rows
    .map((row): Mark => {
      const whole = row.annotation.target.selector === undefined;
      return { row, state: whole ? 'page' : (states.get(row.id) ?? 'searching') };
    })
    .sort(
      (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || a.row.created.localeCompare(b.row.created),
    );
}

/** Whether a mark has a place on the page to go to. */
export const isFound = ({ state }: Mark): boolean =>
  ['exact', 'moved', 'reworded', 'changed'].includes(state);
