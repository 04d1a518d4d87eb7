/**
 * The best alignment of a pattern's words with a stretch of a text's: which word of the text stands for which of the
 * pattern. Semi-global (Sellers, 1980): what stands before and behind in the text costs nothing. Banded: no word may be
 * further from the candidate's diagonal than `slack`.
 */
import type { Tokens } from '../../text/tokens.ts';
import type { Pattern } from './pattern.ts';
import type { TextIndex } from './text-index.ts';

/** 0 where no word stands for another. */
export const OTHER = 1;
/** One word with a slip, or in another form: "shelled", "sheled". */
export const SIMILAR = 2;
/** The same word, with or without an apostrophe’s ending: "Kalat", "Kalat’s". */
export const EQUAL = 3;

export interface Alignment {
  /** For each word of the pattern the text's word that stands for it, -1 where none does. */
  place: Int32Array;
  /** For each word of the pattern how alike the two are. */
  likeness: Uint8Array;
}

/** Words that came are cheaper than words that went: of two alignments that cost the same the one with more in common. */
const ADDED = 7;
const GONE = 8;
const SUBSTITUTE = 12;
const SLIP = 4;
const DIAGONAL = 0;
const DROPPED = 1;
const INSERTED = 2;
/** Cells of the table between two rests: about a millisecond. */
const REST = 60_000;

const sameStem = (a: Tokens, i: number, b: Tokens, j: number): boolean => {
  const one = a.stem[i]!;
  const other = b.stem[j]!;
  if (one === 0 && other === 0) return false;
  return one === b.hash[j] || other === a.hash[i] || one === other;
};

const lower = (unit: number): number => (unit >= 65 && unit <= 90 ? unit | 32 : unit);

/** "Admits" and "admitted": so many letters in common, and at most so many after them. */
const STEM = 5;
const ENDING = 3;

/** Two words with the same beginning and end around a short difference. */
function isSlip(a: string, from: number, to: number, b: string, low: number, high: number): boolean {
  const one = to - from;
  const other = high - low;
  const long = one > other ? one : other;
  const short = one > other ? other : one;
  if (short < 4 || long - short > 3) return false;
  const isHead = lower(a.charCodeAt(from)) === lower(b.charCodeAt(low));
  if (!isHead && lower(a.charCodeAt(to - 1)) !== lower(b.charCodeAt(high - 1))) return false;
  let head = isHead ? 1 : 0;
  if (isHead)
    while (head < short && lower(a.charCodeAt(from + head)) === lower(b.charCodeAt(low + head))) head++;
  if (head >= STEM && long - head <= ENDING) return true;
  let tail = 0;
  while (tail < short - head && lower(a.charCodeAt(to - 1 - tail)) === lower(b.charCodeAt(high - 1 - tail)))
    tail++;
  const differ = long - head - tail;
  return differ <= 1 || (differ <= 3 && head + tail >= 0.7 * long);
}

function likeness(pattern: Pattern, i: number, { text, tokens }: TextIndex, j: number): number {
  const own = pattern.tokens;
  if (own.hash[i] === tokens.hash[j] || sameStem(own, i, tokens, j)) return EQUAL;
  return isSlip(pattern.text, own.start[i]!, own.end[i]!, text, tokens.start[j]!, tokens.end[j]!)
    ? SIMILAR
    : OTHER;
}

const COST = [0, SUBSTITUTE, SLIP, 0];

/** How far a pattern may have grown or shrunk at a place. */
export const slackOf = ({ tokens }: Pattern): number =>
  Math.max(10, Math.min(Math.floor(tokens.count / 3), 160));

/** Rests now and then; @param diagonal index of the text's word at which the pattern's first would stand */
export function* alignSteps(
  pattern: Pattern,
  index: TextIndex,
  diagonal: number,
): Generator<void, Alignment> {
  const rows = pattern.tokens.count;
  const slack = slackOf(pattern);
  const width = 2 * slack + 1;
  const base = diagonal - slack;
  const { count: total, hash: hashes } = index.tokens;
  // Cell (i, b) is the pattern's first i words against the text up to word base + i + b.
  const steps = new Uint8Array((rows + 1) * width);
  let above = new Int32Array(width + 1);
  let row = new Int32Array(width + 1);
  const FAR = 1 << 28;
  above[width] = FAR;
  for (let i = 1; i <= rows; i++) {
    if ((i * width) % REST < width) yield;
    row[width] = FAR;
    const hash = pattern.tokens.hash[i - 1];
    for (let b = 0; b < width; b++) {
      const j = base + i + b - 1;
      let cost = FAR;
      let step = DROPPED;
      if (j >= 0 && j < total) {
        cost = above[b]!;
        if (hash !== hashes[j]) cost += COST[likeness(pattern, i - 1, index, j)]!;
        step = DIAGONAL;
      }
      const dropped = above[b + 1]! + GONE;
      if (dropped < cost) {
        cost = dropped;
        step = DROPPED;
      }
      const inserted = b > 0 ? row[b - 1]! + ADDED : FAR;
      if (inserted < cost) {
        cost = inserted;
        step = INSERTED;
      }
      row[b] = cost;
      steps[i * width + b] = step;
    }
    [above, row] = [row, above];
  }
  let best = 0;
  for (let b = 1; b < width; b++) if (above[b]! < above[best]!) best = b;
  return trace(pattern, index, { steps, width, base, b: best });
}

function trace(
  pattern: Pattern,
  index: TextIndex,
  { steps, width, base, b }: { steps: Uint8Array; width: number; base: number; b: number },
): Alignment {
  const rows = pattern.tokens.count;
  const found: Alignment = { place: new Int32Array(rows).fill(-1), likeness: new Uint8Array(rows) };
  let at = b;
  for (let i = rows; i > 0;) {
    const step = steps[i * width + at];
    if (step === INSERTED) at--;
    else {
      i--;
      if (step === DROPPED) at++;
      else {
        const j = base + i + at;
        found.place[i] = j;
        found.likeness[i] = likeness(pattern, i, index, j);
      }
    }
  }
  return found;
}
