/**
 * Writes a pack beside what is there, a chunk a transaction, however large it is: nobody sees its rows until
 * `activate()`. It can be stopped, by the user or by a killed page, and goes on where it stood: `staged` says how many
 * records are written. What was written is read and checked again on the way, since the file may be another one.
 */
import { canonicalJson, mentionKey } from '../../src/dataset/canonical.ts';
import { ContentHash } from '../../src/dataset/exchange/content-hash.ts';
import { PackCheck } from '../../src/dataset/exchange/pack-check.ts';
import type { PackEnd, PackLine } from '../../src/dataset/exchange/pack-lines.ts';
import { Unreadable, type Problem } from '../../src/dataset/exchange/problem.ts';
import { LISTS, type AnyRecord, type PackHeader } from '../../src/dataset/exchange/records.ts';
import { namedEntity, SearchTableBuilder } from '../../src/names/search/build-search-table.ts';
import type { PackMention } from '../../src/dataset/pack.ts';
import { inTransaction, settled } from './idb.ts';
import { attempt, succeed, type Outcome } from './outcome.ts';
import { layerRange, liveLayers, newLayer, PACK_TABLES, sweepLayers } from './pack-layers.ts';
import { rowsById, rowsOfLayer, takenIds } from './pack-rows.ts';
import { rowsByKey } from './reads.ts';
import type { Packed, StoredMention } from './rows.ts';
import { keepNames } from './search-table.ts';
import { openBlocks, rowsOfChunk, TABLE_OF, type Sound } from './stage-rows.ts';

/** `{pack: 'big', layer: 'big#5f0c1a2b', header: {...}, written: 42000, soFar: '9f86...', end: null, startedAt: '2026-...'}` */
export interface StagedPack {
  pack: string;
  layer: string;
  header: PackHeader;
  /** Records that are on the disk. */
  written: number;
  /** The hash of those, where they came in order: whoever goes on must have the same. */
  soFar: string | null;
  /** What the file says of itself, once all of it was read and found sound. */
  end: PackEnd | null;
  startedAt: string;
}

export type Staging =
  | { is: 'ready' | 'paused'; staged: StagedPack }
  /** Nothing of it is left. */
  | { is: 'refused'; problems: Problem[] };

export interface StageOptions {
  /** Stops after the chunk at hand; a later call with the same file goes on from there. */
  signal?: AbortSignal;
  /** Records read so far, those that were written before included. */
  progress?: (records: number) => void;
  /** Whether the user's own layer has a record that the pack refers to. */
  own?: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Records in one transaction: some ten milliseconds of writing. */
  chunk?: number;
}

class Stage {
  readonly check = new PackCheck();
  /** Of all that is read, what a former attempt wrote as well. */
  readonly #names = new SearchTableBuilder();
  #chunk: Sound[] = [];
  /** The transaction under way: while the disk writes one chunk, the next is read. */
  #writing: Promise<void> = Promise.resolve();
  #read = 0;
  /** Whether what was written so far may lie in blocks. */
  #inBlocks = true;
  #end: PackEnd | null = null;
  /** As a former attempt left it. */
  readonly #before: Readonly<StagedPack>;

  constructor(
    readonly db: IDBDatabase,
    readonly staged: StagedPack,
    readonly taken: ReadonlyMap<string, string>,
    readonly options: StageOptions,
  ) {
    this.#before = { ...staged };
  }

  get #size(): number {
    return this.options.chunk ?? 500;
  }

  /** Waits for the chunk before, and answers when this one is on its way. */
  async #write(): Promise<void> {
    const { staged, db, check } = this;
    const chunk = this.#chunk;
    this.#chunk = [];
    // Before anything more is read.
    const soFar = chunk.length > 0 ? check.soFar() : staged.soFar;
    await this.#writing;
    if (this.#inBlocks && !check.ordered) {
      await openBlocks(db, staged.layer);
      this.#inBlocks = false;
    }
    const rows = rowsOfChunk(staged.pack, staged.layer, chunk, check.ordered);
    staged.written += chunk.length;
    staged.soFar = soFar;
    this.#writing = inTransaction(db, ['staged', ...PACK_TABLES], 'readwrite', (store) => {
      for (const { table, row } of rows) store(table).put(row);
      store('staged').put(staged);
    });
    // Whoever waits for it hears of it.
    this.#writing.catch(() => undefined);
  }

  #take(one: AnyRecord, line: number): void {
    const { written, soFar } = this.#before;
    // Another file with the same header: half of each would be none of them.
    if (this.#read === written && written > 0 && this.check.soFar() !== soFar)
      this.check.problems.push({ code: 'hash', line });
    const text = this.check.add(one, line);
    const owner = 'id' in one.record ? this.taken.get(one.record.id) : undefined;
    if (owner !== undefined)
      this.check.problems.push({ code: 'taken', line, pointer: '/record/id', detail: owner });
    if (one.list === 'entities' && this.check.problems.length === 0) this.#names.add(namedEntity(one.record));
    if (text !== null && this.#read >= this.#before.written && this.check.problems.length === 0)
      this.#chunk.push({ ...one, text, n: this.#read });
    this.#read += 1;
  }

  /** @returns whether it came to the end of the file. */
  async readAll(lines: AsyncIterator<PackLine>): Promise<boolean> {
    const { progress, signal } = this.options;
    for (let next = await lines.next(); !next.done; next = await lines.next()) {
      const one = next.value;
      if (one.is === 'record') this.#take(one, one.line);
      else if (one.is === 'end') this.#end = one.end;
      else if (one.is === 'problem') this.check.problems.push(one.problem);
      if (this.#chunk.length >= this.#size) await this.#write();
      if (this.#read % this.#size === 0) {
        progress?.(this.#read);
        if (signal?.aborted) {
          await this.#writing;
          return false;
        }
      }
    }
    if (this.#chunk.length > 0 && this.check.problems.length === 0) await this.#write();
    await this.#writing;
    progress?.(this.#read);
    return true;
  }

  /** The hash from the rows, in the order that their keys have. */
  async #hashOfRows(): Promise<string> {
    const hash = new ContentHash();
    for (const list of LISTS) {
      if (list === 'mentions') {
        const mentions = await inTransaction(this.db, [list], 'readonly', (store) =>
          settled<StoredMention[]>(store(list).getAll(layerRange(this.staged.layer))),
        );
        for (const record of mentions
          .map(bareMention)
          .sort((a, b) => (mentionKey(a) < mentionKey(b) ? -1 : 1)))
          hash.add({ list, record });
        continue;
      }
      for (let after: string | null = null; ;) {
        const rows: Packed<{ id: string }>[] = await rowsOfLayer(
          this.db,
          TABLE_OF[list],
          this.staged.layer,
          after,
          1000,
        );
        if (rows.length === 0) break;
        for (const { pack: _, layer: __, ...record } of rows) hash.add({ list, record } as AnyRecord);
        after = rows.at(-1)!.id;
      }
    }
    return hash.digest();
  }

  async finish(): Promise<Problem[]> {
    const { check, db, options } = this;
    const end = this.#end;
    // A file without its end has said so already.
    if (!end || check.problems.length > 0) return check.problems;
    const known = await knownIds(db, check.outside, options.own);
    check.finish(end, (id) => known.has(id));
    if (check.problems.length > 0) return check.problems;
    const found = check.digest() ?? (await this.#hashOfRows());
    if (found !== end.contentSha256) return [{ code: 'hash', pointer: '/end/contentSha256', detail: found }];
    await keepNames(this.staged.layer, this.#names);
    this.staged.end = end;
    await this.#write();
    await this.#writing;
    return [];
  }
}

const bareMention = ({
  pack: _p,
  layer: _l,
  documentId: _d,
  n: _n,
  ...mention
}: StoredMention): PackMention => mention;

async function knownIds(
  db: IDBDatabase,
  ids: readonly string[],
  own: StageOptions['own'],
): Promise<Set<string>> {
  const known = new Set(own ? await own(ids) : []);
  if (ids.length === 0) return known;
  const layers = [...(await liveLayers(db)).keys()];
  for (const table of PACK_TABLES)
    if (table !== 'mentions') for (const id of (await rowsById(db, table, layers, ids)).keys()) known.add(id);
  return known;
}

const text = (header: PackHeader): string => {
  const written = canonicalJson(header);
  return written.ok ? written.value : '';
};

/** Where a former attempt with this file stands; any other attempt for the pack is dropped. */
async function begin(db: IDBDatabase, header: PackHeader): Promise<StagedPack> {
  const [before] = await rowsByKey<StagedPack>(db, 'staged', [header.id]);
  if (before?.soFar !== undefined && text(before.header) === text(header)) return { ...before, end: null };
  if (before) await dropStaged(db, header.id);
  return {
    pack: header.id,
    layer: newLayer(header.id),
    header,
    written: 0,
    soFar: null,
    end: null,
    startedAt: new Date().toISOString(),
  };
}

async function firstLine(lines: AsyncIterator<PackLine>): Promise<PackHeader | Problem> {
  const first = await lines.next();
  if (first.done) return { code: 'empty' };
  if (first.value.is === 'header') return first.value.header;
  return first.value.is === 'problem' ? first.value.problem : { code: 'noHeader' };
}

async function stage(
  db: IDBDatabase,
  lines: AsyncIterator<PackLine>,
  options: StageOptions,
): Promise<Staging> {
  const header = await firstLine(lines);
  if ('code' in header) return { is: 'refused', problems: [header] };
  const staged = await begin(db, header);
  const live = await liveLayers(db);
  const taken = await inTransaction(db, PACK_TABLES, 'readonly', (store) => takenIds(store, live, header.id));
  const work = new Stage(db, staged, taken, options);
  let problems: Problem[];
  try {
    if (!(await work.readAll(lines))) return { is: 'paused', staged };
    problems = await work.finish();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    problems = [error.problem];
  }
  if (problems.length === 0) return { is: 'ready', staged };
  await dropStaged(db, header.id);
  return { is: 'refused', problems };
}

/**
 * Reads, checks and writes a pack. Nothing that is shown changes.
 *
 * @param lines of `readLines()`, or of `linesOfPack()` for a pack that is in memory.
 * @returns `ready` for `activate()`; `paused`; or `refused` with what is amiss. Errors: `quota` (what was written stays,
 *   and a later call goes on), `unavailable`, `failed`.
 */
export async function stagePack(
  db: IDBDatabase,
  lines: AsyncIterable<PackLine>,
  options: StageOptions = {},
): Promise<Outcome<Staging>> {
  const iterator = lines[Symbol.asyncIterator]();
  const staging = await attempt(() => stage(db, iterator, options));
  await iterator.return?.();
  return staging;
}

/** An import that was begun and neither taken over nor dropped: after a crash, what can go on. */
export const stagedPacks = (db: IDBDatabase): Promise<Outcome<StagedPack[]>> =>
  attempt(() =>
    inTransaction(db, ['staged'], 'readonly', (store) => settled<StagedPack[]>(store('staged').getAll())),
  );

/** Forgets an import and removes what it wrote. */
export async function dropStaged(db: IDBDatabase, pack: string): Promise<Outcome<null>> {
  const gone = await attempt(() =>
    inTransaction(db, ['staged'], 'readwrite', async (store) => {
      await settled(store('staged').delete(pack));
      return null;
    }),
  );
  if (!gone.ok) return gone;
  await sweepLayers(db);
  return succeed(null);
}
