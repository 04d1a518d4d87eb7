/** What a staged pack would change, record by record, beside the version that is there and the user's corrections. */
import { overlay, type Patch } from '../../src/dataset/layers.ts';
import { preview, tally, type ItemState, type PreviewItem } from '../../src/dataset/exchange/preview.ts';
import { inLists, type AnyRecord, type ListName } from '../../src/dataset/exchange/records.ts';
import { attempt, Refusal, type Outcome } from './outcome.ts';
import type { PackTable } from './pack-layers.ts';
import { rowsById, rowsOfLayer } from './pack-rows.ts';
import { rowsAfter, rowsByKey } from './reads.ts';
import type { InstalledPack, Packed, StoredPatch } from './rows.ts';
import type { StagedPack } from './stage-pack.ts';

export interface PackPreview {
  counts: Record<ItemState, number>;
  /** Those that are not the same, as far as `Limits` go; mentions come with their documents and are not listed. */
  items: PreviewItem[];
}

/** How many of each are answered. What the user has to choose of is never left out. */
type Limits = Readonly<Record<ItemState, number>>;
const LIMITS: Limits = { same: 0, new: 500, changed: 10_000, removed: 10_000, conflict: Infinity };

type Table = Exclude<PackTable, 'mentions'>;
const TABLES: readonly [ListName, Table][] = [
  ['sources', 'sources'],
  ['entities', 'entities'],
  ['relations', 'relations'],
  ['figureClaims', 'figures'],
];

type Row = Packed<{ id: string }>;
function bare(row: Row): { id: string } {
  const { pack: _, layer: __, ...record } = row;
  return record;
}

async function* slices(db: IDBDatabase, table: Table, layer: string): AsyncGenerator<Row[]> {
  for (let after: string | null = null; ;) {
    const rows: Row[] = await rowsOfLayer(db, table, layer, after, 1000);
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)!.id;
  }
}

/** The rows of another layer with the same ids, where there are any. */
const partners = (db: IDBDatabase, table: Table, layer: string | undefined, rows: readonly Row[]) =>
  layer === undefined
    ? Promise.resolve(new Map<string, Row>())
    : rowsById<Row>(
        db,
        table,
        [layer],
        rows.map(({ id }) => id),
      );

interface Sides {
  db: IDBDatabase;
  old: string | undefined;
  fresh: string;
  patches: ReadonlyMap<string, Patch[]>;
}

async function* itemsOf(
  { db, old, fresh, patches }: Sides,
  list: ListName,
  table: Table,
): AsyncGenerator<PreviewItem[]> {
  for await (const rows of slices(db, table, fresh)) {
    const partner = await partners(db, table, old, rows);
    const before = new Map([...partner].map(([id, row]) => [id, bare(row)]));
    const incoming = inLists(rows.map((row) => ({ list, record: bare(row) }) as AnyRecord));
    const there = ({ record }: AnyRecord) =>
      ('id' in record ? before.get(record.id) : undefined) as { id: string } | undefined;
    yield preview(incoming, {
      base: (one) => there(one) as AnyRecord['record'] | undefined,
      mine: (one) => {
        const base = there(one);
        // A record that the user took away stays away.
        return (base && (overlay(base, patches.get(base.id) ?? []).record ?? base)) as
          AnyRecord['record'] | undefined;
      },
    });
  }
  if (old === undefined) return;
  for await (const rows of slices(db, table, old)) {
    const after = await partners(db, table, fresh, rows);
    const gone = rows
      .filter(({ id }) => !after.has(id))
      .map((row) => ({ list, record: bare(row) }) as AnyRecord);
    yield preview(inLists([]), { mine: () => undefined }, gone);
  }
}

/**
 * @param limits how many items are answered; all are counted.
 * Errors: `notFound` where nothing is staged, `unavailable`, `failed`.
 */
export async function previewPack(
  db: IDBDatabase,
  user: IDBDatabase,
  pack: string,
  limits: Limits = LIMITS,
): Promise<Outcome<PackPreview>> {
  return attempt(async () => {
    const [staged] = await rowsByKey<StagedPack>(db, 'staged', [pack]);
    if (!staged) throw new Refusal('notFound', pack);
    const [there] = await rowsByKey<InstalledPack>(db, 'packs', [pack]);
    const patches = new Map<string, Patch[]>();
    for (const one of await rowsAfter<StoredPatch>(user, 'patches'))
      patches.set(one.target, [...(patches.get(one.target) ?? []), one]);
    const sides: Sides = { db, old: there?.layer, fresh: staged.layer, patches };
    const found: PackPreview = { counts: tally([]), items: [] };
    for (const [list, table] of TABLES)
      for await (const items of itemsOf(sides, list, table)) {
        for (const item of items) {
          if (found.counts[item.state] < limits[item.state]) found.items.push(item);
          found.counts[item.state] += 1;
        }
      }
    return found;
  });
}
