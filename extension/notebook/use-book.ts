/** The worker's answers for what is asked now, and before there is one the newest rows straight from the database. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { hasMarkup } from '../../src/annotation/markdown-signs.ts';
import { whenStored } from '../protocol/when-stored.ts';
import { newestAnnotations } from '../store/annotation-reads.ts';
import type { Found, Query } from './book.ts';
import { noteShown, rowOf, type NotebookRow } from './row.ts';
import type { FromWorker, ToWorker } from './worker.ts';

/** What fits a first screen. */
const AT_ONCE = 8;
const HIDDEN_MS = 400;

export interface Answer {
  found: Found;
  /** What was asked for. */
  query: Query;
  indexed: boolean;
  /** How many rows are no annotations that this version knows. */
  setAside: number;
}

export interface BookState {
  /** Null until the worker has answered. */
  answer: Answer | null;
  /** The newest rows; null until they are read. `all` is null where there are more than these. */
  first: { rows: NotebookRow[]; all: number | null } | null;
  failed: boolean;
}

export interface BookWay extends BookState {
  /** The ids of all that is found now. */
  ids: () => Promise<string[]>;
  /** Something was written here: a page is not told of what it said itself. */
  refresh: () => void;
}

/** Begun before anything is drawn: the database opens while the page is put together. */
let beginning: ReturnType<typeof newestAnnotations> | null = newestAnnotations(AT_ONCE);

/** The rows that were asked for first; for a list that is drawn a second time they are read anew. */
function newest(): ReturnType<typeof newestAnnotations> {
  const asked = beginning ?? newestAnnotations(AT_ONCE);
  beginning = null;
  return asked;
}

/** Rows with their notes in plain words; the parser is fetched only where one has more. */
async function drawn(rows: NotebookRow[]): Promise<NotebookRow[]> {
  const words = rows.some(({ note }) => hasMarkup(note))
    ? (await import('../../src/annotation/markdown-words.ts')).markdownWords
    : (note: string) => note;
  return rows.map((row) => ({ ...row, note: noteShown(words(row.note)) }));
}

class Client {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
  });
  #n = 0;
  #asking = 0;
  readonly #asked = new Map<number, Query>();
  readonly #ids = new Map<number, (ids: string[]) => void>();

  constructor(
    readonly onAnswer: (answer: Answer) => void,
    readonly onStale: () => void,
    readonly onFailed: () => void,
  ) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#hear(data));
    this.#worker.addEventListener('error', onFailed);
  }

  #hear(message: FromWorker): void {
    if (message.is === 'failed') return this.onFailed();
    if (message.is === 'stale') {
      performance.measure('notebook-index', {
        start: performance.now() - message.ms,
        duration: message.ms,
      });
      return this.onStale();
    }
    if (message.is === 'ids') {
      this.#ids.get(message.n)?.(message.ids);
      this.#ids.delete(message.n);
      return;
    }
    const query = this.#asked.get(message.n);
    this.#asked.delete(message.n);
    // An answer to what nobody asks any more.
    if (query && message.n === this.#n) this.onAnswer({ ...message, query });
  }

  #send(message: ToWorker): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, no window
    this.#worker.postMessage(message);
  }

  find(query: Query): void {
    this.#n += 1;
    this.#asked.set(this.#n, query);
    this.#send({ do: 'find', n: this.#n, query });
  }

  ids({ text, filter }: Query): Promise<string[]> {
    this.#asking += 1;
    const n = this.#asking;
    return new Promise((resolve) => {
      this.#ids.set(n, resolve);
      this.#send({ do: 'ids', n, query: { text, filter } });
    });
  }

  refresh(): void {
    this.#send({ do: 'refresh' });
  }

  end(): void {
    this.#worker.terminate();
  }
}

export function useBook(query: Query): BookWay {
  const [state, setState] = useState<BookState>({
    answer: null,
    first: null,
    failed: false,
  });
  const client = useRef<Client | null>(null);
  const now = useRef(query);
  now.current = query;

  useEffect(() => {
    const ended = new AbortController();
    const failed = () => setState((before) => ({ ...before, failed: true }));
    const start = () => {
      if (ended.signal.aborted || client.current) return;
      const book = new Client(
        (answer) => setState((before) => ({ ...before, answer })),
        () => book.find(now.current),
        failed,
      );
      client.current = book;
      book.find(now.current);
    };
    // The rows first: they are what one waits for. The worker begins when they have been painted.
    void newest().then(async (read) => {
      const rows = read.ok ? await drawn(read.value.rows.map(rowOf)) : [];
      if (ended.signal.aborted) return;
      if (read.ok) setState((before) => ({ ...before, first: { rows, all: read.value.all } }));
      else failed();
      requestAnimationFrame(() => setTimeout(start));
      // A tab that nobody looks at paints nothing.
      setTimeout(start, HIDDEN_MS);
    });
    whenStored(['marks'], () => client.current?.refresh(), ended.signal);
    return () => {
      ended.abort();
      client.current?.end();
      client.current = null;
    };
  }, []);

  useEffect(() => client.current?.find(query), [query]);

  const ids = useCallback(() => client.current?.ids(now.current) ?? Promise.resolve([]), []);
  const refresh = useCallback(() => client.current?.refresh(), []);
  return useMemo(() => ({ ...state, ids, refresh }), [state, ids, refresh]);
}
