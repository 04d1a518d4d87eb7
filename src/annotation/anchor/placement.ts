/** What an alignment says of a quote's place: where it begins and ends, how alike it is, and whether its surroundings agree. */
import { EQUAL, SIMILAR, type Alignment } from './align.ts';
import type { Pattern } from './pattern.ts';
import { findRun, type TextIndex } from './text-index.ts';

/** One side of a quote's context. */
export interface Side {
  /** How many words it has, and what part of them stands beside the passage. */
  words: number;
  share: number;
  /** Where its nearest words stand in a row; `within`: in what would be the passage, or next to it. */
  stands: 'beside' | 'elsewhere' | 'within' | 'nowhere';
}

export interface Placement {
  /** UTF-16 offsets into the text, half open; empty where nothing stands for the quote. */
  start: number;
  end: number;
  /** The text's words, as indexes of tokens, half open. */
  from: number;
  to: number;
  /** Twice the words in common by the words of both: 0 to 1. */
  likeness: number;
  /** Null where no context was kept. */
  before: Side | null;
  after: Side | null;
  /** The words in which the two differ, as indexes of tokens of the pattern and of the text. */
  dropped: number[];
  added: number[];
  /** Of those the ones that are no slips of the pen. */
  droppedWhole: number[];
  addedWhole: number[];
}

/** So many of the nearest words in a row are looked for elsewhere, and how far from the passage elsewhere begins. */
const RUN = 4;
const NEAR = 10;

const isMark = (char: string) => char !== '' && !/[\s\p{L}\p{M}\p{N}]/u.test(char);

/** The marks that the quote has at its ends are taken along where the text has such: a closing quotation mark, a full stop. */
function withMarks({ text, start, end, tokens, first, last }: Pattern, page: string, at: [number, number]) {
  let [from, to] = at;
  for (let n = tokens.start[first]! - start; n > 0 && isMark(page[from - 1] ?? ''); n--) from--;
  const behind = text.slice(tokens.end[last - 1]!, end).trimEnd().length;
  for (let n = behind; n > 0 && isMark(page[to] ?? ''); n--) to++;
  return { start: from, end: to };
}

const placed = ({ place }: Alignment, from: number, to: number): number[] => {
  const found: number[] = [];
  for (let i = from; i < to; i++) if (place[i]! >= 0) found.push(place[i]!);
  return found;
};

/** Null where no word of the text stands for the quote. */
export function placementOf(pattern: Pattern, index: TextIndex, alignment: Alignment): Placement | null {
  const { first, last } = pattern;
  const own = placed(alignment, first, last);
  if (own.length === 0) return null;
  const { likeness } = alignment;
  // What was put in at the passage's edge, where its own first or last word went, is part of it.
  const left = likeness[first] === EQUAL ? own[0]! : lowerEdge(alignment, first, own[0]!);
  const right = likeness[last - 1] === EQUAL ? own.at(-1)! : upperEdge(alignment, last, own.at(-1)!);
  const words = right + 1 - left;
  let common = 0;
  const dropped: number[] = [];
  const droppedWhole: number[] = [];
  const kept = new Set<number>();
  const slips = new Set<number>();
  for (let i = first; i < last; i++) {
    common += [0, 0, 0.75, 1][likeness[i]!]!;
    if (likeness[i] === EQUAL) kept.add(alignment.place[i]!);
    else dropped.push(i);
    if (likeness[i] === SIMILAR) slips.add(alignment.place[i]!);
    else if (likeness[i] !== EQUAL) droppedWhole.push(i);
  }
  const added: number[] = [];
  for (let j = left; j <= right; j++) if (!kept.has(j)) added.push(j);
  const { tokens, text } = index;
  const within = [left, right + 1] as const;
  return {
    ...withMarks(pattern, text, [tokens.start[left]!, tokens.end[right]!]),
    from: left,
    to: right + 1,
    likeness: (2 * common) / (last - first + words),
    before: sideOf(pattern, index, alignment, [0, first], within, true),
    after: sideOf(pattern, index, alignment, [last, pattern.tokens.count], within, false),
    dropped,
    added,
    droppedWhole,
    addedWhole: added.filter((j) => !slips.has(j)),
  };
}

/** The furthest that an edge may reach out over words that were put in. */
const EDGE = 4;

/** The word behind the last one of the context that is there, if that is near. */
function lowerEdge({ place, likeness }: Alignment, first: number, own: number): number {
  const beside = first - 1;
  const edge = beside >= 0 && likeness[beside] === EQUAL ? place[beside]! + 1 : own;
  return own - edge <= EDGE ? Math.min(edge, own) : own;
}

function upperEdge({ place, likeness }: Alignment, last: number, own: number): number {
  const edge = last < place.length && likeness[last] === EQUAL ? place[last]! - 1 : own;
  return edge - own <= EDGE ? Math.max(edge, own) : own;
}

/** Words of fewer letters are in every sentence. */
const TELLING = 4;

/** Half of the nearest words must be there, one of them at least a word that tells something. */
function sideOf(
  { tokens }: Pattern,
  index: TextIndex,
  { likeness }: Alignment,
  [from, to]: readonly [number, number],
  [left, right]: readonly [number, number],
  isBefore: boolean,
): Side | null {
  const words = to - from;
  if (words < 2) return null;
  let there = 0;
  let tells = false;
  for (let i = from; i < to; i++) {
    if (likeness[i] !== EQUAL && likeness[i] !== SIMILAR) continue;
    there++;
    tells ||= tokens.end[i]! - tokens.start[i]! >= TELLING;
  }
  const share = there / words;
  if (share >= 0.5 && tells) return { words, share, stands: 'beside' };
  const size = Math.min(RUN, words);
  const start = isBefore ? to - size : from;
  const run = tokens.hash.subarray(start, start + size);
  // A part of its context may stand beside the passage, and that is no other place.
  const [low, high] = isBefore ? [left - NEAR - size, left - size + 1] : [right, right + NEAR + 1];
  const place = findRun(index, run, low, high);
  if (place < 0) return { words, share, stands: 'nowhere' };
  return { words, share, stands: place < right && place + size > left ? 'within' : 'elsewhere' };
}

const sideWeight = (side: Side | null): number => (side?.stands === 'beside' ? side.share / 2 : 0);

/** How much speaks for a place: 0 to 3. */
export const weightOf = ({ likeness, before, after }: Placement): number =>
  2 * likeness + sideWeight(before) + sideWeight(after);
