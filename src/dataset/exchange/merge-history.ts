/**
 * Two people's histories of the same records, joined. Every state that a record once had is a revision that names its
 * parents: `{store: 'records', id: 'urn:uuid:...', rev: '2-9f2c', parents: ['1-01ab'], at: '2026-...', row: {...}}`.
 * One that descends from the other is the newer; where neither does, both stand side by side until somebody chooses.
 */
export interface Revised {
  store: string;
  id: string;
  /** `<generation>-<random>`: two machines never give one revision the same name. */
  rev: string;
  parents: string[];
  /** ISO instant. */
  at: string;
  /** Null for a tombstone. */
  row: unknown;
}

export type History = readonly Revised[];

/** `ahead`: theirs is an older state of mine. `behind`: mine is an older state of theirs. */
export type Standing = 'new' | 'same' | 'ahead' | 'behind' | 'conflict';

export interface MergedRow {
  store: string;
  id: string;
  standing: Standing;
  mine: Revised | null;
  theirs: Revised | null;
  /** The youngest state that both descend from; null where there is none. */
  base: Revised | null;
}

export interface Merged {
  rows: MergedRow[];
  /** Their revisions that I do not have. */
  add: Revised[];
}

const rowKey = ({ store, id }: Revised): string => JSON.stringify([store, id]);
const revKey = ({ store, id, rev }: Revised): string => JSON.stringify([store, id, rev]);
const generation = ({ rev }: Revised): number => Number.parseInt(rev, 10) || 0;

/** The same on every machine: the longer history first, then the greater name. */
const younger = (a: Revised, b: Revised): number =>
  generation(b) - generation(a) || (a.rev < b.rev ? 1 : a.rev > b.rev ? -1 : 0);

function byRow(history: History): Map<string, Map<string, Revised>> {
  const rows = new Map<string, Map<string, Revised>>();
  for (const one of history) {
    const key = rowKey(one);
    const revisions = rows.get(key) ?? new Map<string, Revised>();
    revisions.set(one.rev, one);
    rows.set(key, revisions);
  }
  return rows;
}

function headOf(revisions: ReadonlyMap<string, Revised> | undefined): Revised | null {
  if (!revisions) return null;
  const parents = new Set([...revisions.values()].flatMap((one) => one.parents));
  const heads = [...revisions.values()].filter(({ rev }) => !parents.has(rev));
  return heads.sort(younger)[0] ?? null;
}

/** A revision with all that it descends from. A history that goes in circles ends all the same. */
function ancestry(head: Revised, revisions: ReadonlyMap<string, Revised>): Map<string, Revised> {
  const seen = new Map<string, Revised>();
  for (const open = [head]; open.length > 0;) {
    const one = open.pop()!;
    if (seen.has(one.rev)) continue;
    seen.set(one.rev, one);
    for (const parent of one.parents) {
      const found = revisions.get(parent);
      if (found) open.push(found);
    }
  }
  return seen;
}

function standing(
  mine: Revised,
  theirs: Revised,
  all: ReadonlyMap<string, Revised>,
): Pick<MergedRow, 'standing' | 'base'> {
  if (mine.rev === theirs.rev) return { standing: 'same', base: mine };
  const mineFrom = ancestry(mine, all);
  const theirsFrom = ancestry(theirs, all);
  if (mineFrom.has(theirs.rev)) return { standing: 'ahead', base: theirs };
  if (theirsFrom.has(mine.rev)) return { standing: 'behind', base: mine };
  const common = [...mineFrom.values()].filter(({ rev }) => theirsFrom.has(rev)).sort(younger);
  return { standing: 'conflict', base: common[0] ?? null };
}

/** What they have beside what I have, row by row in a fixed order. Nothing of either side is left out. */
export function mergeHistories(mine: History, theirs: History): Merged {
  const [left, right] = [byRow(mine), byRow(theirs)];
  const known = new Set(mine.map(revKey));
  const rows = [...new Set([...left.keys(), ...right.keys()])].sort().map((key): MergedRow => {
    const [ours, others] = [left.get(key), right.get(key)];
    const [a, b] = [headOf(ours), headOf(others)];
    const { store, id } = (a ?? b)!;
    const all = new Map([...(others ?? []), ...(ours ?? [])]);
    const how: Pick<MergedRow, 'standing' | 'base'> =
      a && b ? standing(a, b, all) : { standing: a ? 'ahead' : 'new', base: null };
    return { store, id, mine: a, theirs: b, ...how };
  });
  const add = [...new Map(theirs.map((one) => [revKey(one), one])).values()].filter(
    (one) => !known.has(revKey(one)),
  );
  return { rows, add };
}

/** Both histories as one, each revision once, in a fixed order: joined from either side it is the same. */
export function joinHistories(mine: History, theirs: History): Revised[] {
  const { add } = mergeHistories(mine, theirs);
  const all = new Map([...mine, ...add].map((one) => [revKey(one), one]));
  return [...all].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, one]) => one);
}
