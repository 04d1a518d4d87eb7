import type { HistoryLine } from '../store/queries/entity-history.ts';

/** Who is read as this entity now: the last line about each says whether the merge stands. */
export function mergedNow(history: readonly Pick<HistoryLine, 'from' | 'deleted'>[]): string[] {
  const last = new Map<string, boolean>();
  for (const { from, deleted } of history) if (from !== null && !last.has(from)) last.set(from, !deleted);
  return [...last].filter(([, stands]) => stands).map(([from]) => from);
}
