/** What the user changed of an entity, the last first, as the change log has it. */
import { attempt, type Outcome } from '../outcome.ts';
import type { Change, LoggedStore } from '../rows.ts';
import { openUser, type UserDatabase } from '../user-db.ts';
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

/** A line with the id of the record that it is about. */
type Line = HistoryLine & { about: string };

/** The log as far as it was read, by the records that its lines are about: each line is read once a page. */
interface Read {
  /** The last line, and the commit that it belongs to: in a log that was deleted and begun anew it is another. */
  seq: number;
  commit: string | undefined;
  lines: Map<string, HistoryLine[]>;
}
const nothing = (): Read => ({ seq: 0, commit: undefined, lines: new Map() });
let known = nothing();

type Row = Record<string, unknown>;

/** The rows of these revisions; null where it was deleted or is not known. */
async function rowsOf(db: UserDatabase, keys: readonly [id: string, rev: string][]): Promise<(Row | null)[]> {
  const revisions = await db.revisions.bulkGet(keys as [string, string][]);
  return revisions.map((revision) => (revision?.row ?? null) as Row | null);
}

/** What lines of the log say. Of a deleted row what it was before is told. */
async function told(db: UserDatabase, changes: readonly Change[]): Promise<Line[]> {
  const keys = changes.map(({ id, rev }): [string, string] => [id, rev]);
  const revisions = await db.revisions.bulkGet(keys);
  const before = await rowsOf(
    db,
    revisions.map((revision, at): [string, string] => [changes[at]!.id, revision?.parents[0] ?? '']),
  );
  return changes.map(({ seq, at, store, deleted }, n) => {
    const row = (revisions[n]?.row ?? before[n] ?? {}) as Row;
    return {
      about: String(row[store === 'patches' ? 'target' : store === 'redirects' ? 'to' : 'id']),
      seq,
      at,
      store,
      deleted,
      field: (row['field'] as string) ?? null,
      base: row['base'],
      value: row['value'],
      from: (row['from'] as string) ?? null,
    };
  });
}

/** Reads on from where the log was left. */
async function caughtUp(db: UserDatabase): Promise<Read['lines']> {
  if ((await db.changes.get(known.seq))?.commit !== known.commit) known = nothing();
  const { seq, lines } = known;
  const fresh = await db.changes.where('seq').above(seq).toArray();
  const last = fresh.at(-1);
  if (!last) return lines;
  const changes = fresh.filter(({ store }) => SHOWN.has(store));
  for (const { about, ...line } of await told(db, changes))
    lines.set(about, [...(lines.get(about) ?? []), line]);
  known = { seq: last.seq, commit: last.commit, lines };
  return lines;
}

/** Two who ask at once read the log one after the other. */
let turn: Promise<unknown> = Promise.resolve();
function inTurn(db: UserDatabase): Promise<Read['lines']> {
  const mine = turn.then(() => caughtUp(db));
  turn = mine.catch(() => undefined);
  return mine;
}

const SHOWN: ReadonlySet<LoggedStore> = new Set(['patches', 'redirects', 'records']);

/** Merges into the entity and corrections of it, with those that were taken back. */
export async function entityHistory(id: string): Promise<Outcome<HistoryLine[]>> {
  const [dataset, user] = [await openDataset(), await openUser()];
  if (!dataset.ok) return dataset;
  if (!user.ok) return user;
  return attempt(async () => {
    const about = ((await inTurn(user.value)).get(id) ?? []).toReversed();
    const merged = await dataset.value.unmerged(about.flatMap(({ from }) => from ?? []));
    return about.map((line) => ({
      ...line,
      from: line.from && (merged.get(line.from)?.record.label.en ?? line.from),
    }));
  });
}
