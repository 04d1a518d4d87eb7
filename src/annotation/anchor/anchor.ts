/**
 * Finds marked passages again in a text, none of them on a lookalike.
 *
 * Words and context as they were are looked for first. For what is not there the text is indexed by its words once, for all
 * quotes; rare words in common point at a few places (`candidates.ts`), each is aligned word by word (`align.ts`), and what
 * differs there decides (`judge.ts`). It works in short steps, so that a page’s own thread need not wait for it.
 */
import { alignSteps } from './align.ts';
import { evenSpaces, findAsItWas, type Quote } from './as-it-was.ts';
import { candidatesFor } from './candidates.ts';
import type { Found } from './found.ts';
import { isLong, judge, supportOf, type Judged } from './judge.ts';
import { patternOf, type Pattern } from './pattern.ts';
import { placementOf, type Placement } from './placement.ts';
import { findRun, indexSteps, type TextIndex } from './text-index.ts';

/** Two places whose weights differ by less cannot be told apart. */
const MARGIN = 0.12;

/**
 * Finds each quote in the text; rests after at most a millisecond or two of work.
 * @param text the page's collected text
 * @returns for each quote, in their order, how it was found
 */
export function* anchorSteps(text: string, quotes: readonly Quote[]): Generator<void, Found[]> {
  const even = evenSpaces(text);
  let index: TextIndex | null = null;
  const found: Found[] = [];
  for (const quote of quotes) {
    const whole = findAsItWas(even, quote);
    if (whole) found.push({ ...whole, state: 'exact', reason: 'asItWas' });
    else found.push(yield* anchorOne((index ??= yield* indexSteps(text)), quote));
    yield;
  }
  return found;
}

/** The same at one go. */
export function anchor(text: string, quotes: readonly Quote[]): Found[] {
  const steps = anchorSteps(text, quotes);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** One quote in a text that is indexed already; the words and context as they were are not looked for. */
function* anchorOne(index: TextIndex, quote: Quote): Generator<void, Found> {
  const pattern = patternOf(quote);
  if (pattern.last === pattern.first) return { state: 'gone', reason: 'short' };
  const judged: Judged[] = [];
  let nearest: Placement | null = null;
  for (const { diagonal } of candidatesFor(index, pattern)) {
    const placement = placementOf(pattern, index, yield* alignSteps(pattern, index, diagonal));
    yield;
    if (!placement) continue;
    if (!nearest || placement.likeness > nearest.likeness) nearest = placement;
    const one = judge(pattern, index, placement);
    if (one && !judged.some(({ found }) => overlaps(found, one.found))) judged.push(one);
  }
  judged.sort((a, b) => b.weight - a.weight);
  const [best, rival] = judged;
  if (!best) return { state: 'gone', reason: whyGone(pattern, index, nearest) };
  if (rival && best.weight - rival.weight < MARGIN) return { state: 'gone', reason: 'ambiguous' };
  return best.found;
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** So many words on either side of a cut. */
const CUT = 3;
/** Less alike than this is nothing like it. */
const ALIKE = 0.5;

function isCut({ tokens, first, last }: Pattern, index: TextIndex): boolean {
  if (first < CUT || tokens.count - last < CUT) return false;
  const run = [...tokens.hash.subarray(first - CUT, first), ...tokens.hash.subarray(last, last + CUT)];
  return findRun(index, run) >= 0;
}

function whyGone(
  pattern: Pattern,
  index: TextIndex,
  nearest: Placement | null,
): Extract<Found, { state: 'gone' }>['reason'] {
  if (isCut(pattern, index)) return 'cut';
  if (nearest && supportOf(nearest) === 'all') return 'replaced';
  if (!nearest || nearest.likeness < ALIKE) return 'absent';
  return isLong(pattern) ? 'lookalike' : 'short';
}
