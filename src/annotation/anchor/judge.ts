/**
 * Whether a place is the passage's, and in which state. The words as they were may stand anywhere, if there are enough of
 * them; other words need surroundings that agree; and where a number, a name, a day or a negation is another, the passage
 * has changed and is never called found. Whatever could be a lookalike is none.
 */
import { measureVerb } from '../../figures/words/measure-verbs.ts';
import { NUMBER_STARTS } from '../../figures/words/number-starts.ts';
import type { Span } from '../../text/span.ts';
import { alteredGuards, type Altered } from './difference.ts';
import type { Found } from './found.ts';
import { DIRECTIONS, FILLERS } from './guard-words.ts';
import { GUARD_KINDS } from './guard-kinds.ts';
import { guardsOf } from './guards.ts';
import { alteredNames } from './names.ts';
import type { Pattern } from './pattern.ts';
import type { Placement } from './placement.ts';
import { isKnownInLowerCase, type TextIndex } from './text-index.ts';

export type Judged = Exclude<Found, { state: 'gone' }>;

/** A quote of so many units and words is known without its surroundings. */
const LONG = 40;
const LONG_WORDS = 6;
/** Of a shorter quote fillers alone must differ in none of its words, or in few of them. */
const SOME_WORDS = 6;
const MANY_WORDS = 8;

/** How alike other words must be: see `Support`. */
const LIKE = { all: 0.45, one: 0.6, away: 0.75, weak: 0.75, none: 0.8 };
/** The same for a passage that has changed; of three words all may be others. */
const CHANGED = { all: 0.34, one: 0.6, away: 0.75, weak: Infinity, none: Infinity };
const FEW = 3;
/** One word in so many may be another that is no filler. */
const CONTENT = 10;

/**
 * What the surroundings say: `all` are as they were; `one` side is, and the other is nowhere; one side is, and the other is
 * `away` at another place; one side is in part (`weak`); `none` is, or they speak against it.
 */
export type Support = 'all' | 'one' | 'away' | 'weak' | 'none';

/** One side alone speaks for a place if nearly all of it is there, and enough of it. */
const STRONG = { share: 0.8, words: 4 };

export function supportOf({ before, after }: Placement): Support {
  const known = [before, after].filter((side) => side !== null);
  const beside = known.filter(({ stands }) => stands === 'beside');
  if (beside.length > 0 && beside.length === known.length) return 'all';
  if (beside.length === 0 || known.some(({ stands }) => stands === 'within')) return 'none';
  if (!beside.some(({ share, words }) => share >= STRONG.share && words >= STRONG.words)) return 'weak';
  return known.some(({ stands }) => stands === 'elsewhere') ? 'away' : 'one';
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

/** What has been compared as a guard is no other word: "8" for "eight", "rose" for "grew". */
function isContent(text: string, from: number, to: number): boolean {
  const word = text.slice(from, to).toLowerCase();
  const isGuarded =
    NUMBER_STARTS.has(word) ||
    DIRECTIONS.has(word) ||
    measureVerb(word) ||
    /^(?:\d+|per|cent|percent|pc)$/.test(word);
  return !FILLERS.has(word) && !isGuarded;
}

/** Of an English text every fifth word and more is a filler; of another language's numbers and names of days we know nothing. */
const FILLER_PART = 0.15;

function isEnglish({ text, tokens }: Pattern): boolean {
  let fillers = 0;
  for (let i = 0; i < tokens.count; i++)
    if (FILLERS.has(text.slice(tokens.start[i], tokens.end[i]).toLowerCase())) fillers++;
  return fillers >= FILLER_PART * tokens.count;
}

/** The words that are no fillers and no slips, on either side. */
function contentOf(pattern: Pattern, index: TextIndex, { droppedWhole, addedWhole }: Placement) {
  const count = (text: string, { start, end }: Pattern['tokens'], at: number[]) =>
    at.filter((i) => isContent(text, start[i]!, end[i]!)).length;
  return {
    dropped: count(pattern.text, pattern.tokens, droppedWhole),
    added: count(index.text, index.tokens, addedWhole),
  };
}

/** Null where the place is not the passage's, or cannot be told from a lookalike. */
export function judge(pattern: Pattern, index: TextIndex, placement: Placement): Judged | null {
  const { start, end, likeness } = placement;
  const span = { start, end };
  const now = index.text.slice(start, end);
  const support = supportOf(placement);
  const words = pattern.last - pattern.first;
  const isFew = support === 'all' && words <= FEW;
  // Whatever its numbers and names say; most places are as far off, and to read those takes longest.
  if (likeness < Math.min(CHANGED[support], LIKE[support]) && !isFew) return null;
  const changed = (altered: Altered[]): Judged => ({
    ...span,
    state: 'changed',
    reason: altered[0]!.kind,
    now,
    altered,
  });

  const altered = alteredIn(pattern, index, placement, span);
  if (altered.length > 0) {
    if (support === 'away' && altered.length > 1) return null;
    return likeness >= CHANGED[support] || isFew ? changed(altered) : null;
  }

  const was = pattern.text.slice(pattern.start, pattern.end);
  const isSame = even(now) === even(was);
  if (isSame || placement.dropped.length + placement.added.length === 0) {
    const isNear = support === 'all' || support === 'one' || support === 'away';
    if (!isNear && !isLong(pattern)) return null;
    if (!isSame) return { ...span, state: 'reworded', reason: 'marks', now };
    return { ...span, state: 'moved', reason: isNear ? 'newSurroundings' : 'elsewhere' };
  }

  const content = contentOf(pattern, index, placement);
  const others = Math.min(content.dropped, content.added);
  if (others > 0 && (support !== 'all' || others * CONTENT > words || !isEnglish(pattern)))
    return likeness >= Math.max(CHANGED[support], LIKE.one)
      ? changed([{ kind: 'wording', before: was, after: now }])
      : null;
  const isLike =
    likeness >= LIKE[support] &&
    (support === 'all' ||
      support === 'one' ||
      (support === 'none'
        ? words >= MANY_WORDS && content.dropped + content.added === 0
        : words >= SOME_WORDS));
  return isLike ? { ...span, state: 'reworded', reason: 'words', now } : null;
}
