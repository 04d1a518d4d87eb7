/**
 * A quote with its context as words: of "shut. In Mastung [137 people] were killed" the words 0 to 3 are context, 3 and 4
 * the quote's own, 5 and 6 context again.
 */
import { tokenBuffer, tokenise, type Tokens } from '../../text/tokens.ts';
import type { Quote } from './as-it-was.ts';

export interface Pattern {
  /** Context and quote. */
  text: string;
  /** The quote's place in it, in UTF-16 units. */
  start: number;
  end: number;
  tokens: Tokens;
  /** The quote's own words, as indexes of tokens. */
  first: number;
  last: number;
}

/** `last` is behind the last word of the quote; a quote without words has none. */
export function patternOf(quote: Quote): Pattern {
  const { prefix, exact } = quote;
  const text = prefix + exact + quote.suffix;
  const tokens = tokenise(text, tokenBuffer(Math.max(16, text.length >> 2)));
  const start = prefix.length;
  const end = start + exact.length;
  let first = 0;
  while (first < tokens.count && tokens.end[first]! <= start) first++;
  let last = first;
  while (last < tokens.count && tokens.start[last]! < end) last++;
  return { text, start, end, tokens, first, last };
}
