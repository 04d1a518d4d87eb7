/** Which annotations are shown: by what was judged, where they stand, what they are about, when, and what is left to do. */
import type { NotebookRow } from './row.ts';

export const NEEDS = ['changed', 'draft', 'archive', 'question'] as const;
export type Need = (typeof NEEDS)[number];

/** The choices that a list offers; of `rating` and the others each value as it stands in a row. */
export const FACETS = ['rating', 'status', 'tag', 'site', 'entity', 'state'] as const;
export type Facet = (typeof FACETS)[number];

export interface Filter extends Partial<Record<Facet, string>> {
  /** Days (ISO) of the last change, both included. */
  from?: string;
  to?: string;
  need?: Need;
}

/** What stands for a value that is not there: no rating, not looked for. */
export const NONE = '';

const VALUES: Record<Facet, (row: NotebookRow) => readonly string[]> = {
  rating: ({ rating }) => [rating ?? NONE],
  status: ({ status }) => [status],
  tag: ({ tags }) => (tags.length > 0 ? tags : [NONE]),
  site: ({ host }) => [host],
  entity: ({ records }) => (records.length > 0 ? records : [NONE]),
  state: ({ state }) => [state ?? NONE],
};

const NEEDED: Record<Need, (row: NotebookRow) => boolean> = {
  changed: ({ state }) => state === 'changed' || state === 'gone',
  draft: ({ status }) => status === 'draft',
  archive: ({ unarchived }) => unarchived > 0,
  question: ({ unanswered }) => unanswered > 0,
};

export const hasNeed = (row: NotebookRow, need: Need): boolean => NEEDED[need](row);

const holds = (row: NotebookRow, facet: Facet, wanted: string | undefined): boolean =>
  wanted === undefined || VALUES[facet](row).includes(wanted);

function isWithin({ modified }: NotebookRow, { from, to }: Filter): boolean {
  const day = modified.slice(0, 10);
  return (!from || day >= from) && (!to || day <= to);
}

/** @param but a facet that is not looked at: its own choices are counted as if none were made */
export const passes = (row: NotebookRow, filter: Filter, but?: Facet): boolean =>
  isWithin(row, filter) &&
  (!filter.need || hasNeed(row, filter.need)) &&
  FACETS.every((facet) => facet === but || holds(row, facet, filter[facet]));

export type Facets = Record<Facet, { value: string; count: number }[]>;

/** The choices with the most first, those of the same count by name. */
const MOST = 300;

/** The choices that each facet has among the rows, given what was chosen in the others. */
export function facetsOf(rows: readonly NotebookRow[], filter: Filter): Facets {
  const counted = (facet: Facet) => {
    const counts = new Map<string, number>();
    for (const row of rows)
      if (passes(row, filter, facet))
        for (const value of VALUES[facet](row)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, MOST);
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, counted(facet)])) as Facets;
}

/** Whether anything is left out. */
export const isFiltering = (filter: Filter): boolean =>
  Object.values(filter).some((value) => value !== undefined);
