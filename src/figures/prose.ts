/** A text as its figures are read: where its sentences lie, and the words of those that were asked for. */
import type { Span } from '../text/span.ts';
import { type Tokens, tokenise as wordsOf } from '../text/tokens.ts';
import { sentenceSpans, type SentenceSpan } from './sentence-spans.ts';
import { tokenise, type Sentence } from './token.ts';

/** Which of some spans in order is the first to start at an offset or behind it; how many there are where none does. */
export const firstFrom = (spans: readonly Span[], offset: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

export class Prose {
  readonly spans: readonly SentenceSpan[];
  readonly #sentences: (Sentence | null)[];

  /** @param words the text's, where they are read already */
  constructor(
    readonly text: string,
    private readonly words: Tokens = wordsOf(text),
  ) {
    this.spans = sentenceSpans(text, words);
    this.#sentences = this.spans.map(() => null);
  }

  /** The words of a sentence by its place in `spans`; read when they are first asked for, and kept. */
  sentence(at: number): Sentence {
    const known = this.#sentences[at];
    if (known) return known;
    const { start, end } = this.spans[at] as SentenceSpan;
    return (this.#sentences[at] = tokenise(this.text, start, end, this.words));
  }

  /** Where the sentence that starts at an offset stands in `spans`, or -1 where none does. */
  startingAt(offset: number): number {
    const at = firstFrom(this.spans, offset);
    return this.spans[at]?.start === offset ? at : -1;
  }
}
