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

const passesRest = (row: NotebookRow, filter: Filter): boolean =>
  isWithin(row, filter) && (!filter.need || hasNeed(row, filter.need));

export const passes = (row: NotebookRow, filter: Filter): boolean =>
  passesRest(row, filter) && FACETS.every((facet) => holds(row, facet, filter[facet]));

export type Facets = Record<Facet, { value: string; count: number }[]>;

const MOST = 300;

/** In which facets a row may be counted: in all where it passes, in the one that alone keeps it out, else in none. */
function countedIn(row: NotebookRow, filter: Filter): readonly Facet[] {
  if (!passesRest(row, filter)) return [];
  const against = FACETS.filter((facet) => !holds(row, facet, filter[facet]));
  return against.length === 0 ? FACETS : against.length === 1 ? against : [];
}

/** The choices that each facet has among the rows, given what was chosen in the others; those with the most first. */
export function facetsOf(rows: readonly NotebookRow[], filter: Filter): Facets {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  for (const row of rows)
    for (const facet of countedIn(row, filter))
      for (const value of VALUES[facet](row)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  return Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      [...counts[facet]]
        .map(([value, count]) => ({ value, count }))
        .sort((x, y) => y.count - x.count || (x.value < y.value ? -1 : 1))
        .slice(0, MOST),
    ]),
  ) as Facets;
}

/** Whether anything is left out. */
export const isFiltering = (filter: Filter): boolean =>
  Object.values(filter).some((value) => value !== undefined);
