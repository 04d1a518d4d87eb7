/**
 * Finds marked passages again in a text, none of them on a lookalike.
 *
 * The text is indexed by its words once, for all quotes. Words and context as they were are looked for first. For what is
 * not there rare words in common point at a few places (`candidates.ts`), each is aligned word by word (`align.ts`), and
 * what differs there decides (`judge.ts`). It works in short steps, so that a page’s own thread need not wait for it.
 */
import { alignSteps } from './align.ts';
import { evenSpaces, findAsItWas, type Occurrences, type Quote } from './as-it-was.ts';
import { candidatesFor } from './candidates.ts';
import type { Found, Reason } from './found.ts';
import { isLong, judge, supportOf, type Judged } from './judge.ts';
import { patternOf, type Pattern } from './pattern.ts';
import { placementOf, weightOf, type Placement } from './placement.ts';
import { atMostOften, findRun, firstPlace, indexSteps, type TextIndex } from './text-index.ts';

/** A place that is this much alike, and whose weight is less by no more, is a rival. */
const RIVAL = { likeness: 0.6, margin: 0.5 };
/** Of rivals the one that is so many times nearer to where the passage stood is the passage. */
const NEARER = 4;
const WHOLE = 0.8;

/**
 * Finds each quote in the text, those first that stand as they stood; rests after at most a millisecond or two of work.
 * @param text the page's collected text
 * @param onFound told of each quote, by its number, as soon as it is known how it was found
 * @returns for each quote, in their order, how it was found
 */
export function* anchorSteps(
  text: string,
  quotes: readonly Quote[],
  onFound?: (quote: number, found: Found) => void,
): Generator<void, Found[]> {
  const even = yield* evenSteps(text);
  const index = yield* indexSteps(text);
  const found: Found[] = [];
  const keep = (n: number, one: Found) => {
    found[n] = one;
    onFound?.(n, one);
  };
  const others: [number, Pattern][] = [];
  for (const [n, quote] of quotes.entries()) {
    yield;
    const pattern = patternOf(quote);
    const whole = findAsItWas(even, quote, occurrencesIn(index, pattern));
    if (whole) keep(n, { ...whole, state: 'exact', reason: 'asItWas' });
    else others.push([n, pattern]);
  }
  for (const [n, pattern] of others) {
    yield;
    keep(n, yield* anchorOne(index, pattern, quotes[n]!.start));
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

/** Units of text in a step. */
const PIECE = 100_000;

/** `evenSpaces` in steps. */
function* evenSteps(text: string): Generator<void, string> {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += PIECE) {
    pieces.push(evenSpaces(text.slice(from, from + PIECE)));
    yield;
  }
  return pieces.join('');
}

/**
 * A passage as it was stands where the rarest of its words does. Its first and last may have been cut when it was marked;
 * one without others is looked for by reading the text through.
 */
function occurrencesIn(index: TextIndex, { tokens }: Pattern): Occurrences | undefined {
  if (tokens.count < 3) return undefined;
  let rarest = 1;
  for (let i = 2; i < tokens.count - 1; i++)
    if (atMostOften(index, tokens.hash[i]!) < atMostOften(index, tokens.hash[rarest]!)) rarest = i;
  return function* (text, whole) {
    for (let at = firstPlace(index, tokens.hash[rarest]!); at >= 0; at = index.next[at]!) {
      const start = index.tokens.start[at]! - tokens.start[rarest]!;
      if (start >= 0 && text.startsWith(whole, start)) yield start;
    }
  };
}

/** One quote in a text that is indexed already; the words and context as they were are not looked for. */
function* anchorOne(index: TextIndex, pattern: Pattern, hint: number | null): Generator<void, Found> {
  if (pattern.last === pattern.first) return { state: 'gone', reason: 'short' };
  const placements: Placement[] = [];
  let best: { judged: Judged; placement: Placement } | null = null;
  for (const { diagonal } of candidatesFor(index, pattern, hint)) {
    const placement = placementOf(pattern, index, yield* alignSteps(pattern, index, diagonal));
    yield;
    if (!placement || placements.some((one) => overlaps(one, placement))) continue;
    placements.push(placement);
    const judged = judge(pattern, index, placement);
    if (judged && (!best || weightOf(placement) > weightOf(best.placement))) best = { judged, placement };
  }
  if (!best) return { state: 'gone', reason: whyGone(pattern, index, placements) };
  return isAlone(best.placement, placements, hint, best.judged)
    ? best.judged
    : { state: 'gone', reason: 'ambiguous' };
}

/**
 * Among rivals the passage must stand where it stood, as nearly as can be told; and where it has changed, all that stood
 * around it must be there.
 */
function isAlone(
  best: Placement,
  placements: readonly Placement[],
  hint: number | null,
  { state }: Judged,
): boolean {
  const rivals = placements.filter(
    (one) => one !== best && one.likeness >= RIVAL.likeness && weightOf(one) >= weightOf(best) - RIVAL.margin,
  );
  if (rivals.length === 0) return true;
  if (hint === null || (state === 'changed' && !isWhole(best))) return false;
  const far = ({ start }: Placement) => Math.abs(start - hint);
  return rivals.every((rival) => NEARER * far(best) < far(rival));
}

/** Nearly all of the context stands beside it. */
const isWhole = ({ before, after }: Placement): boolean =>
  [before, after].every((side) => side !== null && side.stands === 'beside' && side.share >= WHOLE);

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

function whyGone(pattern: Pattern, index: TextIndex, placements: readonly Placement[]): Reason {
  if (isCut(pattern, index)) return 'cut';
  if (placements.some((one) => supportOf(one) === 'all')) return 'replaced';
  if (!placements.some(({ likeness }) => likeness >= ALIKE)) return 'absent';
  return isLong(pattern) ? 'lookalike' : 'short';
}
