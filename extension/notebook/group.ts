/** The list in parts: what stands on one page, is about one entity, or bears the same claim. */
import type { NotebookRow } from './row.ts';

export const GROUPINGS = ['none', 'page', 'entity', 'claim'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Listed {
  /** The part that it stands in; null where the list has none. An annotation on two entities stands in two parts. */
  group: string | null;
  row: NotebookRow;
}

/** How many a part has in all, also those that are not drawn yet. */
export type GroupSizes = Record<string, number>;

const folded = (claim: string): string => claim.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const KEYS: Record<Exclude<Grouping, 'none'>, (row: NotebookRow) => string[]> = {
  page: ({ page }) => [page],
  entity: ({ records }) => records,
  claim: ({ claim }) => (claim.trim() ? [folded(claim)] : []),
};

/** Parts in the order of their first row; what is in none comes last, under the empty key. */
export function grouped(
  rows: readonly NotebookRow[],
  grouping: Grouping,
): { listed: Listed[]; sizes: GroupSizes } {
  if (grouping === 'none') return { listed: rows.map((row) => ({ group: null, row })), sizes: {} };
  const parts = new Map<string, NotebookRow[]>();
  const rest: NotebookRow[] = [];
  for (const row of rows) {
    const keys = KEYS[grouping](row);
    if (keys.length === 0) rest.push(row);
    for (const key of keys) {
      const part = parts.get(key);
      if (part) part.push(row);
      else parts.set(key, [row]);
    }
  }
  if (rest.length > 0) parts.set('', rest);
  return {
    listed: [...parts].flatMap(([group, list]) => list.map((row) => ({ group, row }))),
    sizes: Object.fromEntries([...parts].map(([group, list]) => [group, list.length])),
  };
}
