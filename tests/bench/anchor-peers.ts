/** What else finds a quote again in an edited text, each used as its users use it. */
import { createRequire } from 'node:module';
import type { Description } from '../../src/annotation/describe.ts';

const packages = createRequire(new URL('./package.json', import.meta.url));

export interface AnchorPeer {
  name: string;
  find(text: string, quote: Description): { start: number; end: number } | null;
}

interface Match {
  start: number;
  end: number;
  errors: number;
}
type Search = (text: string, pattern: string, maxErrors: number) => Match[];

/** How the annotator Hypothesis weighs a place: the quote 50, what stands before and behind it 20 each, the position 2. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const CONTEXT = 32;
const MOST_ERRORS = 256;

const exactly = (text: string, quote: string): Match[] => {
  const found: Match[] = [];
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1))
    found.push({ start, end: start + quote.length, errors: 0 });
  return found;
};

/** Exact places, else all within half the quote's length in errors; of them the one with the most weight, however little. */
export function approxStringMatch(): AnchorPeer {
  const { default: search } = packages('approx-string-match') as { default: Search };
  const best = (text: string, quote: string, most: number): Match[] => {
    const exact = exactly(text, quote);
    return exact.length > 0 ? exact : search(text, quote, most);
  };
  const likeness = (text: string, context: string): number => {
    if (text === '' || context === '') return 0;
    const [first] = best(text, context, context.length);
    return first ? 1 - first.errors / context.length : 0;
  };
  return {
    name: 'approx-string-match, as Hypothesis uses it',
    find(text, { exact, prefix, suffix, start: hint }) {
      const before = prefix.slice(-CONTEXT);
      const after = suffix.slice(0, CONTEXT);
      const matches = best(text, exact, Math.min(MOST_ERRORS, exact.length / 2));
      let found: Match | null = null;
      let most = -1;
      for (const match of matches) {
        const { start, end, errors } = match;
        const weight =
          WEIGHTS.quote * (1 - errors / exact.length) +
          WEIGHTS.prefix *
            (before ? likeness(text.slice(Math.max(0, start - before.length), start), before) : 1) +
          WEIGHTS.suffix * (after ? likeness(text.slice(end, end + after.length), after) : 1) +
          WEIGHTS.position * (1 - Math.abs(start - hint) / text.length);
        if (weight > most) [found, most] = [match, weight];
      }
      return found;
    },
  };
}

/** It asks a root only for its text. */
export function domAnchorTextQuote(): AnchorPeer {
  const { toTextPosition } = packages('dom-anchor-text-quote') as {
    toTextPosition(
      root: { textContent: string },
      selector: { exact: string; prefix: string; suffix: string },
      options: { hint: number },
    ): { start: number; end: number } | null;
  };
  return {
    name: 'dom-anchor-text-quote',
    find: (text, { exact, prefix, suffix, start }) =>
      toTextPosition(
        { textContent: text },
        { exact, prefix: prefix.slice(-CONTEXT), suffix: suffix.slice(0, CONTEXT) },
        { hint: start },
      ),
  };
}
