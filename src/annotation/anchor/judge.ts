/**
 * Whether a place is the passage's, and in which state. The words as they were may stand anywhere, if there are enough of
 * them; other words need surroundings that agree; and where a number, a name, a day or a negation is another, the passage
 * has changed and is never called found. Whatever could be a lookalike is none.
 */
import type { Span } from '../../text/span.ts';
import { alteredGuards, type Altered } from './difference.ts';
import type { Found, Reason } from './found.ts';
import { FILLERS } from './guard-words.ts';
import { GUARD_KINDS, guardsOf } from './guards.ts';
import { alteredNames } from './names.ts';
import type { Pattern } from './pattern.ts';
import type { Placement } from './placement.ts';
import { isKnownInLowerCase, type TextIndex } from './text-index.ts';

export interface Judged {
  found: Exclude<Found, { state: 'gone' }>;
  /** By how much this place is the passage's own, for comparing it with others. */
  weight: number;
}

/** A quote of so many units and words is known without its surroundings. */
const LONG = 40;
const LONG_WORDS = 6;
/** Fillers are not counted on in a shorter quote. */
const FILLER_WORDS = 8;

/** How alike other words must be: with all surroundings, with one side of them, with none. */
const LIKE = { all: 0.45, one: 0.6, none: 0.8 };
/** The same for a passage that has changed; of three words all may be others. */
const CHANGED = { all: 0.34, one: 0.6 };
const FEW = 3;

type Support = 'all' | 'one' | 'none' | 'against';

/** `against`: a side stands elsewhere, so this is another passage. */
export function supportOf({ before, after }: Placement): Support {
  const known = [before, after].filter((side) => side !== null);
  const beside = known.filter((side) => side === 'beside').length;
  if (known.length > 0 && beside === known.length) return 'all';
  if (known.includes('elsewhere')) return 'against';
  return beside > 0 ? 'one' : 'none';
}

export const isLong = ({ start, end, first, last }: Pattern): boolean =>
  end - start >= LONG && last - first >= LONG_WORDS;

const even = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Numbers, days and the like, and names: all that makes it another statement. */
function alteredIn(pattern: Pattern, index: TextIndex, placement: Placement, span: Span): Altered[] {
  const { first, last, tokens } = pattern;
  const alone = { before: first === 0, after: last === tokens.count };
  const guards = alteredGuards(
    [pattern.text, guardsOf(pattern.text, pattern, alone)],
    [index.text, guardsOf(index.text, span, alone)],
  );
  const common = new Set<number>();
  for (let i = 0; i < tokens.count; i++) if ((tokens.shape[i]! & 2) === 0) common.add(tokens.hash[i]!);
  const names = alteredNames(
    { text: pattern.text, tokens, at: placement.dropped },
    { text: index.text, tokens: index.tokens, at: placement.added },
    (hash) => common.has(hash) || isKnownInLowerCase(index, hash),
  );
  return [...guards, ...names].sort((a, b) => GUARD_KINDS.indexOf(a.kind) - GUARD_KINDS.indexOf(b.kind));
}

/** Whether the two wordings differ in nothing but fillers and slips. */
function differInFillers(pattern: Pattern, index: TextIndex, { dropped, added }: Placement): boolean {
  const isFiller = (text: string, from: number, to: number) =>
    FILLERS.has(text.slice(from, to).toLowerCase());
  return (
    dropped.every((i) => isFiller(pattern.text, pattern.tokens.start[i]!, pattern.tokens.end[i]!)) &&
    added.every((j) => isFiller(index.text, index.tokens.start[j]!, index.tokens.end[j]!))
  );
}

/** Null where the place is not the passage's, or cannot be told from a lookalike. */
export function judge(pattern: Pattern, index: TextIndex, placement: Placement): Judged | null {
  const { start, end, likeness } = placement;
  const span = { start, end };
  const now = index.text.slice(start, end);
  const support = supportOf(placement);
  const words = pattern.last - pattern.first;
  const weight = 2 * likeness + sideWeight(placement.before) + sideWeight(placement.after);
  const as = (found: Judged['found']): Judged => ({ found, weight });
  const altered = alteredIn(pattern, index, placement, span);
  if (altered.length > 0) {
    const isLike =
      (support === 'all' && (likeness >= CHANGED.all || words <= FEW)) ||
      (support === 'one' && likeness >= CHANGED.one);
    return isLike ? as({ ...span, state: 'changed', reason: altered[0]!.kind, now, altered }) : null;
  }
  const isSame = even(now) === even(pattern.text.slice(pattern.start, pattern.end));
  const sameWords = placement.dropped.length + placement.added.length === 0;
  const knownAnywhere = isLong(pattern);
  if (isSame || sameWords) {
    if (support !== 'all' && support !== 'one' && !knownAnywhere) return null;
    if (!isSame) return as({ ...span, state: 'reworded', reason: 'marks', now });
    const reason: Reason = support === 'all' || support === 'one' ? 'newSurroundings' : 'elsewhere';
    return as({ ...span, state: 'moved', reason });
  }
  const isLike =
    support === 'all' || support === 'one'
      ? likeness >= LIKE[support]
      : likeness >= LIKE.none && words >= FILLER_WORDS && differInFillers(pattern, index, placement);
  return isLike ? as({ ...span, state: 'reworded', reason: 'words', now }) : null;
}

const sideWeight = (side: Placement['before']): number => (side === 'beside' ? 0.5 : 0);
