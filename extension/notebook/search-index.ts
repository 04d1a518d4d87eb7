/** Full-text search over all that was marked and written: each word by its beginning, whatever its case and accents. */
import MiniSearch from 'minisearch';
import type { Annotation } from '../../src/annotation/annotation.ts';
import { quoteOf, titleOf, urlOf, writingOf } from '../../src/annotation/read.ts';

const FIELDS = ['quote', 'claim', 'note', 'tags', 'page', 'judged', 'asked', 'evidence'] as const;
type Document = { id: string } & Record<(typeof FIELDS)[number], string>;

/** Joined letters and marks over them make no other word: "Orakzaï" is found as "orakzai". */
export const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

const joined = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(' ');

function documentOf(id: string, annotation: Annotation): Document {
  const { claim, note, tags, questions, rating, evidence, status } = writingOf(annotation);
  return {
    id,
    quote: quoteOf(annotation)?.exact ?? '',
    claim: joined(claim?.text, claim?.by?.name),
    note,
    tags: tags.join(' '),
    page: joined(titleOf(annotation), urlOf(annotation)),
    judged: joined(rating?.label, rating?.explanation, status),
    asked: joined(...questions.flatMap(({ text, askedOf, answer }) => [text, askedOf, answer])),
    evidence: joined(...evidence.flatMap(({ title, url, quoteShort }) => [title, url, quoteShort])),
  };
}

export class SearchIndex {
  readonly #index = new MiniSearch<Document>({
    fields: [...FIELDS],
    processTerm: (term) => fold(term) || null,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      boost: { quote: 2, claim: 2, tags: 2 },
    },
  });

  put(id: string, annotation: Annotation): void {
    const document = documentOf(id, annotation);
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
