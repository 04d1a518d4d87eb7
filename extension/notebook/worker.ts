/** Holds the book beside the page: what takes long does not keep a key waiting. */
import { readable } from '../store/annotation-list.ts';
import { lastChange, changesAfter, annotationSlices, annotationsById } from '../store/annotation-reads.ts';
import { Book, type Found, type Query } from './book.ts';

export type ToWorker =
  | { do: 'find'; n: number; query: Query }
  | { do: 'ids'; n: number; query: Pick<Query, 'text' | 'filter'> }
  /** Something was stored. */
  | { do: 'refresh' };

export type FromWorker =
  | { is: 'found'; n: number; found: Found; indexed: boolean; setAside: number }
  | { is: 'ids'; n: number; ids: string[] }
  /** Ask again: more was read, or something has changed. */
  | { is: 'stale'; ms: number }
  | { is: 'failed' };

const book = new Book();
const setAside = new Set<string>();
let seq = 0;
let working: Promise<void> = Promise.resolve();
/** Nothing is answered before the rows are there. */
let loaded = false;
const waiting: ToWorker[] = [];

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, no window
const post = (message: FromWorker): void => self.postMessage(message);
const breath = () => new Promise((resolve) => setTimeout(resolve));
/** How many are read into the index between two looks at what is asked. */
const PIECE = 200;

function take(rows: Parameters<typeof readable>[0]): void {
  const list = readable(rows);
  book.put(list.rows);
  for (const { id } of list.rows) setAside.delete(id);
  for (const { id } of list.setAside) setAside.add(id);
}

async function index(): Promise<void> {
  const began = performance.now();
  while (book.read(PIECE)) await breath();
  post({ is: 'stale', ms: performance.now() - began });
}

async function readAll(): Promise<void> {
  for await (const rows of annotationSlices()) {
    take(rows);
    await breath();
  }
}

async function load(): Promise<void> {
  book.clear();
  seq = await lastChange();
  await readAll();
}

async function refresh(): Promise<void> {
  const last = await lastChange();
  // All was deleted, and the log begins anew.
  if (last < seq) await load();
  // Nobody wrote: some passage was found otherwise than before, of which the log has no line.
  else if (last === seq) await readAll();
  else {
    const ids = await changesAfter(seq);
    seq = last;
    const rows = await annotationsById(ids);
    const there = new Set(rows.map(({ id }) => id));
    book.drop(ids.filter((id) => !there.has(id)));
    take(rows);
  }
  await index();
}

function answer(message: ToWorker): void {
  if (message.do === 'find')
    post({
      is: 'found',
      n: message.n,
      found: book.find(message.query),
      indexed: book.isRead,
      setAside: setAside.size,
    });
  else if (message.do === 'ids') post({ is: 'ids', n: message.n, ids: book.ids(message.query) });
  else run(refresh);
}

function run(work: () => Promise<void>): void {
  working = working.then(work).catch(() => post({ is: 'failed' }));
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (loaded) answer(data);
  else waiting.push(data);
});

run(async () => {
  await load();
  loaded = true;
  for (const message of waiting.splice(0)) answer(message);
  await index();
});
