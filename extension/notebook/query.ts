/** What is asked, and how each control changes it. A change begins the list anew. */
import type { Query } from './book.ts';
import type { Filter, Need } from './filter.ts';
import type { Grouping } from './group.ts';

/** How many rows are drawn at first: about a screen, so that a key waits for no more than is seen. */
export const FIRST = 12;
/** How many more each time. */
export const STEP = 30;

export const EVERYTHING: Query = {
  text: '',
  filter: {},
  grouping: 'none',
  limit: FIRST,
  counting: false,
};

export const withText = (query: Query, text: string): Query => ({
  ...query,
  text,
  limit: FIRST,
});

/** A value of undefined lifts that part of the filter. */
export function withFilter(query: Query, change: { [K in keyof Filter]?: Filter[K] | undefined }): Query {
  const filter = Object.fromEntries(
    Object.entries({ ...query.filter, ...change }).filter(([, value]) => value !== undefined),
  ) as Filter;
  return { ...query, filter, limit: FIRST };
}

/** All that one thing to do is about, whatever was looked for before. */
export const forNeed = (query: Query, need: Need): Query => ({
  ...EVERYTHING,
  grouping: query.grouping,
  counting: query.counting,
  filter: { need },
});

export const withGrouping = (query: Query, grouping: Grouping): Query => ({
  ...query,
  grouping,
  limit: FIRST,
});

export const withCounts = (query: Query, counting: boolean): Query => ({
  ...query,
  counting,
});

export const withMore = (query: Query): Query => ({
  ...query,
  limit: query.limit + STEP,
});
