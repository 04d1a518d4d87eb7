/** What the corpus of edits is made of: articles, passages marked in them, and how an editor might change each. */

/** Of the words inside a passage: these are replaced by those. */
export type Swap = readonly [from: string, to: string];

/** The kinds of edit that make another statement of a passage. */
export const HARMFUL = ['number', 'comparator', 'unit', 'date', 'name', 'negation', 'outcome'] as const;
export type Harmful = (typeof HARMFUL)[number];

export interface Mark {
  quote: string;
  /** Fillers and turns of phrase that say the same. */
  words: readonly Swap[];
  /** One sentence made two, or two made one. */
  split?: Swap;
  harmful: Partial<Record<Harmful, Swap>>;
  /** A sentence of another matter that reads much the same. */
  lookalike: string;
}

export interface Article {
  name: string;
  /** Paragraphs apart by line breaks, as a page's text is collected. */
  text: string;
  marks: readonly Mark[];
  /** The article in another language, where the corpus has it. */
  translated?: string;
}
