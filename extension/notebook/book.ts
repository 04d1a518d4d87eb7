/**
 * All annotations as the worker holds them: their rows, newest first, and the index over their words. It answers before
 * the index is there, from what the rows show.
 */
import { markdownWords } from '../../src/annotation/markdown-words.ts';
import { fold } from '../../src/annotation/searched.ts';
import type { StoredAnnotation } from '../store/rows.ts';
import {
  facetsOf,
  hasNeed,
  isFiltering,
  NEEDS,
  passes,
  type Facets,
  type Filter,
  type Need,
} from './filter.ts';
import { grouped, type Grouping, type GroupSizes, type Listed } from './group.ts';
import { noteShown, rowOf, type NotebookRow } from './row.ts';
import { SearchIndex, wantedWords } from './search-index.ts';

export interface Query {
  text: string;
  filter: Filter;
  grouping: Grouping;
  /** How many rows are drawn; the rest is counted. */
  limit: number;
  /** Whether the choices of the filters are wanted: to count them takes as long as to find. */
  counting: boolean;
}

export interface Found {
  /** How many annotations there are, and how many of them were found. */
  all: number;
  total: number;
  listed: Listed[];
  /** How many places the whole list has: an annotation on two entities has two. */
  places: number;
  sizes: GroupSizes;
  /** Null where nobody wants them. */
  facets: Facets | null;
  /** Of all annotations, whatever is searched: how many, and the first. */
  needs: Record<Need, { count: number; first: NotebookRow[] }>;
}

const FIRST = 3;

/** As it is drawn: of ten thousand notes only those that are seen are parsed. */
const inWords = (row: NotebookRow): NotebookRow => ({ ...row, note: noteShown(markdownWords(row.note)) });

const plainText = ({ quote, claim, note, title, host, rating, tags }: NotebookRow): string =>
  fold([quote, claim, note, title, host, rating, ...tags].join('\n'));

export class Book {
  readonly #rows = new Map<string, NotebookRow>();
  #index = new SearchIndex();
  readonly #unread = new Map<string, StoredAnnotation>();
  #sorted: NotebookRow[] | null = null;
  #needs: Found['needs'] | null = null;
  /** What was searched for last: the list is asked for once more as one scrolls, filters or groups. */
  #last: { text: string; rows: NotebookRow[] } | null = null;

  /** New rows and new wordings of old ones; the index reads them later, piece by piece. */
  put(stored: readonly StoredAnnotation[]): void {
    for (const one of stored) {
      // How it was found may be new where its words are not.
      const isRead = this.#rows.get(one.id)?.rev === one.rev;
      this.#rows.set(one.id, rowOf(one));
      if (!isRead) this.#unread.set(one.id, one);
    }
    this.#changed();
  }

  drop(ids: readonly string[]): void {
    for (const id of ids) {
      this.#rows.delete(id);
      this.#unread.delete(id);
      this.#index.drop(id);
    }
    this.#changed();
  }

  #changed(): void {
    this.#sorted = null;
    this.#needs = null;
    this.#last = null;
  }

  clear(): void {
    this.#rows.clear();
    this.#unread.clear();
    this.#index = new SearchIndex();
    this.#changed();
  }

  /** Reads some of what waits into the index; false when nothing is left. */
  read(most: number): boolean {
    for (const [id, { annotation }] of [...this.#unread].slice(0, most)) {
      this.#index.put(id, annotation);
      this.#unread.delete(id);
    }
    this.#last = null;
    return this.#unread.size > 0;
  }

  get isRead(): boolean {
    return this.#unread.size === 0;
  }

  /** The last changed first. */
  get rows(): NotebookRow[] {
    this.#sorted ??= [...this.#rows.values()].sort((a, b) =>
      a.modified < b.modified ? 1 : a.modified > b.modified ? -1 : a.id < b.id ? -1 : 1,
    );
    return this.#sorted;
  }

  #search(text: string): NotebookRow[] {
    if (this.#last?.text !== text) this.#last = { text, rows: this.#searchAnew(text) };
    return this.#last.rows;
  }

  #searchAnew(text: string): NotebookRow[] {
    const wanted = wantedWords(text);
    if (wanted.length === 0) return this.rows;
    if (this.isRead) return this.#index.find(wanted.join(' ')).flatMap((id) => this.#rows.get(id) ?? []);
    return this.rows.filter((row) => {
      const words = plainText(row);
      return wanted.every((word) => words.includes(word));
    });
  }

  get needs(): Found['needs'] {
    this.#needs ??= Object.fromEntries(
      NEEDS.map((need) => {
        const rows = this.rows.filter((row) => hasNeed(row, need));
        return [need, { count: rows.length, first: rows.slice(0, FIRST) }];
      }),
    ) as Found['needs'];
    return this.#needs;
  }

  find({ text, filter, grouping, limit, counting }: Query): Found {
    const searched = this.#search(text);
    const found = isFiltering(filter) ? searched.filter((row) => passes(row, filter)) : searched;
    const { listed, sizes } = grouped(found, grouping);
    return {
      all: this.#rows.size,
      total: found.length,
      listed: listed.slice(0, limit).map(({ group, row }) => ({ group, row: inWords(row) })),
      places: listed.length,
      sizes,
      facets: counting ? facetsOf(searched, filter) : null,
      needs: this.needs,
    };
  }

  /** The ids of all that is found, for what is done with all of them. */
  ids({ text, filter }: Pick<Query, 'text' | 'filter'>): string[] {
    return this.#search(text)
      .filter((row) => passes(row, filter))
      .map(({ id }) => id);
  }
}
