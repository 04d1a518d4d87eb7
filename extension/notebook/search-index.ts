/** Full-text search over all that was marked and written: each word by its beginning, whatever its case and accents. */
import MiniSearch from 'minisearch';
import type { Annotation } from '../../src/annotation/annotation.ts';
import { fold, searchedOf, type Searched } from '../../src/annotation/searched.ts';

/** Few: each word is looked up in every one of them. */
const FIELDS: (keyof Searched)[] = ['marked', 'said', 'around'];
type Document = { id: string } & Searched;

/** A letter that begins a word is no word yet; in scripts that write a word with one sign it is. */
const BEGUN = /^(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}])\p{L}$/u;

/** The words that are looked for, folded; a lone letter waits for the next. */
export const wantedWords = (text: string): string[] =>
  fold(text)
    .split(/\s+/)
    .filter((word) => word !== '' && !BEGUN.test(word));

export class SearchIndex {
  readonly #index = new MiniSearch<Document>({
    fields: FIELDS,
    processTerm: (term) => fold(term) || null,
    searchOptions: {
      combineWith: 'AND',
      // Of one sign alone every tenth word is the beginning: a number is looked for as it is.
      prefix: (term) => term.length > 1,
      boost: { marked: 2 },
    },
  });

  put(id: string, annotation: Annotation): void {
    const document = { id, ...searchedOf(annotation) };
    if (this.#index.has(id)) this.#index.replace(document);
    else this.#index.add(document);
  }

  drop(id: string): void {
    if (this.#index.has(id)) this.#index.discard(id);
  }

  /** Ids, the best first. */
  find(text: string): string[] {
    return this.#index.search(text).map(({ id }) => id as string);
  }
}
