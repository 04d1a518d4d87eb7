/**
 * The user's choices over a preview, as writes into the user's own layer: one commit, which one undo takes back. A
 * record of a pack is never written; what shall differ from it becomes a correction.
 */
import { keepMine, takeTheirs, type PatchBody } from '../../src/dataset/exchange/as-patches.ts';
import { choiceOf, copyOf, type Choices } from '../../src/dataset/exchange/decide.ts';
import type { PreviewItem } from '../../src/dataset/exchange/preview.ts';
import type { AnyRecord, ListName } from '../../src/dataset/exchange/records.ts';
import type { FieldChange } from '../../src/dataset/exchange/three-way.ts';
import { announce } from '../protocol/announce.ts';
import { commitTo, headOf, type Committed, type Write } from './commit.ts';
import { attempt, succeed, type Outcome } from './outcome.ts';
import { recordRow, type RecordOf, type RecordTable } from './rows.ts';
import { openUser, type UserDatabase } from './user-db.ts';

const TABLE_OF: Readonly<Record<Exclude<ListName, 'mentions'>, RecordTable>> = {
  sources: 'sources',
  entities: 'entities',
  relations: 'relations',
  figureClaims: 'figures',
};

/** Mentions belong to packs, and have no place in the user's layer. */
async function own(db: UserDatabase, { list }: PreviewItem, record: AnyRecord['record']): Promise<Write[]> {
  if (list === 'mentions' || !('id' in record)) return [];
  const base = await headOf(db, 'records', record.id);
  const put = recordRow(TABLE_OF[list], record as RecordOf[RecordTable]);
  return [{ store: 'records', put, base } as Write];
}

const written = (at: string, bodies: readonly PatchBody[]): Write[] =>
  bodies.map((body) => ({
    store: 'patches',
    put: { ...body, id: `urn:uuid:${crypto.randomUUID()}`, by: null, at },
    base: null,
  }));

/** The user's corrections of these fields go. */
async function withdrawn(db: UserDatabase, target: string, fields: readonly FieldChange[]): Promise<Write[]> {
  const gone = new Set(fields.map(({ path }) => path.slice(1)));
  const patches = await db.patches.where('target').equals(target).toArray();
  return patches
    .filter(({ field }) => [...gone].some((one) => one === field || one.startsWith(`${field}/`)))
    .map(({ id, rev }) => ({ store: 'patches', remove: id, base: rev }));
}

/** For a pack that will be taken over: everything in it comes, except what is chosen otherwise. */
async function besidePack(
  db: UserDatabase,
  item: PreviewItem,
  choices: Choices,
  at: string,
): Promise<Write[]> {
  const { state, key, mine, fields, conflicts } = item;
  const choice = choiceOf(item, choices);
  if (state === 'new' || state === 'same') return [];
  if (state === 'removed') return choice === 'theirs' ? [] : own(db, item, mine!);
  if (choice === 'both') return own(db, item, copyOf(mine!));
  if (choice === 'theirs') return withdrawn(db, key, conflicts);
  // What the user corrected already lies above the new version as it did above the old one.
  const corrected = new Set(conflicts);
  return written(
    at,
    keepMine(
      key,
      fields.filter((field) => !corrected.has(field)),
    ),
  );
}

async function write(db: UserDatabase, writes: readonly Write[]): Promise<Outcome<Committed>> {
  if (writes.length === 0) return succeed({ seq: null, revs: {} });
  const done = await commitTo(db, writes);
  if (done.ok) announce('dataset');
  return done;
}

/** Items whose rows are asked for together: each waits for the disk alone otherwise. */
const AT_ONCE = 500;

async function gathered(
  items: readonly PreviewItem[],
  make: (db: UserDatabase, item: PreviewItem) => Promise<Write[]>,
): Promise<Outcome<Committed>> {
  const db = await openUser();
  if (!db.ok) return db;
  const writes = await attempt(async () => {
    const all: Write[] = [];
    for (let at = 0; at < items.length; at += AT_ONCE) {
      const made = items.slice(at, at + AT_ONCE).map((item) => make(db.value, item));
      all.push(...(await Promise.all(made)).flat());
    }
    return all;
  });
  return writes.ok ? write(db.value, writes.value) : writes;
}

/**
 * Before a staged pack is activated: keeps of the old version what the user chose to keep. `theirs` takes what the pack
 * says, and withdraws the user's corrections where both changed; `mine` keeps a changed field as a correction, and a
 * removed record as one of the user's own; `both` keeps the old record as one of the user's own beside the new one.
 *
 * Errors: those of `commit()`.
 */
export function keepChosen(items: readonly PreviewItem[], choices: Choices): Promise<Outcome<Committed>> {
  const at = new Date().toISOString();
  return gathered(items, (db, item) => besidePack(db, item, choices, at));
}

/**
 * Applies an import into the user's layer (tables, reviews, records of a colleague's pack): a new record is the user's
 * own, a change to a pack's record a correction.
 *
 * @param isOwn whether the record with this id is the user's own.
 * Errors: those of `commit()`; nothing is written then.
 */
export function applyItems(
  items: readonly PreviewItem[],
  choices: Choices,
  isOwn: (id: string) => boolean,
): Promise<Outcome<Committed>> {
  const at = new Date().toISOString();
  return gathered(items, async (db, item) => {
    const { state, key, theirs, merged, mine, fields } = item;
    const choice = choiceOf(item, choices);
    if (state === 'same' || choice === 'mine' || !theirs) return [];
    if (state === 'new') return own(db, item, theirs);
    if (choice === 'both') return own(db, item, copyOf(theirs));
    if (mine && !isOwn(key)) return written(at, takeTheirs(key, fields));
    return own(db, item, merged ?? theirs);
  });
}
