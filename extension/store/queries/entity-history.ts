/** What the user changed of an entity, the last first, as the change log has it. */
import { attempt, type Outcome } from '../outcome.ts';
import type { LoggedStore } from '../rows.ts';
import { openUser } from '../user-db.ts';
import { openDataset } from '../dataset.ts';

export interface HistoryLine {
  seq: number;
  /** ISO instant. */
  at: string;
  store: LoggedStore;
  deleted: boolean;
  /** Of a correction. */
  field: string | null;
  base: unknown;
  value: unknown;
  /** Of a merge: the name of the one that was read as this. */
  from: string | null;
}

/** Merges into the entity and corrections of it, with those that were taken back. */
export async function entityHistory(id: string): Promise<Outcome<HistoryLine[]>> {
  const [dataset, user] = [await openDataset(), await openUser()];
  if (!dataset.ok) return dataset;
  if (!user.ok) return user;
  const db = user.value;
  return attempt(async () => {
    const changes = await db.changes.where('store').anyOf(['patches', 'redirects', 'records']).toArray();
    const lines = await Promise.all(
      changes.map(async ({ seq, at, store, deleted, id: rowId, rev }) => {
        const revision = await db.revisions.get([rowId, rev]);
        const parent = revision?.parents[0];
        const row = (revision?.row ??
          (parent ? (await db.revisions.get([rowId, parent]))?.row : null) ??
          {}) as Record<string, unknown>;
        const about = store === 'patches' ? row['target'] : store === 'redirects' ? row['to'] : row['id'];
        if (about !== id) return null;
        const line: HistoryLine = {
          seq,
          at,
          store,
          deleted,
          field: (row['field'] as string) ?? null,
          base: row['base'],
          value: row['value'],
          from: (row['from'] as string) ?? null,
        };
        return line;
      }),
    );
    const about = lines.filter((line) => line !== null).sort((a, b) => b.seq - a.seq);
    const merged = await dataset.value.unmerged(about.flatMap(({ from }) => from ?? []));
    return about.map((line) => ({
      ...line,
      from: line.from && (merged.get(line.from)?.record.label.en ?? line.from),
    }));
  });
}
