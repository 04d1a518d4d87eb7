/**
 * A page's words with their places, made once for all quotes that are looked for in it. Words with the same folded form
 * hang on one chain: of "the bridge and the road" `places('the')` are 3 and 0, the last first.
 */
import { HAS_UPPER, tokenBuffer, tokenise, type Tokens } from '../../text/tokens.ts';

/** Units of text in a step: well under a millisecond of work. */
const PIECE = 24_000;
/** A piece is cut at white space, and without any after so many units more. */
const LONGEST_WORD = 2000;

export interface TextIndex {
  readonly text: string;
  readonly tokens: Tokens;
  /** The last place of each bucket of words; -1 where there is none. */
  readonly head: Int32Array;
  /** The place before this one in the same bucket, -1 at its end. */
  readonly next: Int32Array;
  /** How many places a bucket has. */
  readonly many: Int32Array;
}

function pieceEnd(text: string, from: number): number {
  let to = Math.min(text.length, from + PIECE);
  const latest = Math.min(text.length, to + LONGEST_WORD);
  while (to < latest && !/\s/.test(text[to]!)) to++;
  return to;
}

/** Room for the words of a text: they are at least one unit long, and mostly six with the space. */
function append(all: Tokens, more: Tokens, offset: number): void {
  const count = all.count + more.count;
  if (count > all.start.length) {
    const size = Math.max(count, all.start.length * 2);
    for (const key of ['start', 'end', 'hash', 'stem', 'stemEnd'] as const) {
      const wider = new Int32Array(size);
      wider.set(all[key]);
      all[key] = wider;
    }
    const wider = new Uint8Array(size);
    wider.set(all.shape);
    all.shape = wider;
  }
  for (const key of ['hash', 'stem', 'shape'] as const)
    all[key].set(more[key].subarray(0, more.count), all.count);
  for (let i = 0, at = all.count; i < more.count; i++, at++) {
    all.start[at] = more.start[i]! + offset;
    all.end[at] = more.end[i]! + offset;
    all.stemEnd[at] = more.stemEnd[i]! + offset;
  }
  all.count = count;
}

/** Reads a text in short steps. Linear in its length; offsets are UTF-16. */
export function* indexSteps(text: string): Generator<void, TextIndex> {
  const tokens = tokenBuffer(Math.max(64, text.length >> 2));
  const piece = tokenBuffer();
  yield;
  for (let from = 0; from < text.length;) {
    const to = pieceEnd(text, from);
    append(tokens, tokenise(text.slice(from, to), piece), from);
    from = to;
    yield;
  }
  const size = 2 ** Math.ceil(Math.log2(Math.max(64, tokens.count)));
  const index: TextIndex = {
    text,
    tokens,
    head: new Int32Array(size).fill(-1),
    next: new Int32Array(tokens.count),
    many: new Int32Array(size),
  };
  const { head, next, many } = index;
  yield;
  for (let i = 0; i < tokens.count; i++) {
    const bucket = tokens.hash[i]! & (size - 1);
    next[i] = head[bucket]!;
    head[bucket] = i;
    many[bucket]!++;
    if (i % PIECE === PIECE - 1) yield;
  }
  return index;
}

const bucketOf = ({ head }: TextIndex, hash: number): number => hash & (head.length - 1);

/** At most how often a word stands in the text. */
export const atMostOften = (index: TextIndex, hash: number): number => index.many[bucketOf(index, hash)]!;

/** The last place that may be a word's, or -1; those before it hang on `next`, and not all of them are the word's. */
export const firstPlace = (index: TextIndex, hash: number): number => index.head[bucketOf(index, hash)]!;

/** Whether a word stands anywhere without a capital: then a capital at the beginning of a sentence makes no name of it. */
export function isKnownInLowerCase(index: TextIndex, hash: number): boolean {
  const { hash: hashes, shape } = index.tokens;
  for (let at = firstPlace(index, hash); at >= 0; at = index.next[at]!)
    if (hashes[at] === hash && (shape[at]! & HAS_UPPER) === 0) return true;
  return false;
}

/**
 * Where words stand one right behind the other: the index of the first, or -1.
 * @param low places from here to before `high` do not count
 */
export function findRun(index: TextIndex, hashes: ArrayLike<number>, low = 0, high = 0): number {
  const { hash, count } = index.tokens;
  let rarest = 0;
  for (let k = 1; k < hashes.length; k++)
    if (atMostOften(index, hashes[k]!) < atMostOften(index, hashes[rarest]!)) rarest = k;
  for (let place = firstPlace(index, hashes[rarest]!); place >= 0; place = index.next[place]!) {
    const from = place - rarest;
    if (from < 0 || from + hashes.length > count || (from >= low && from < high)) continue;
    let k = 0;
    while (k < hashes.length && hash[from + k] === hashes[k]) k++;
    if (k === hashes.length) return from;
  }
  return -1;
}
