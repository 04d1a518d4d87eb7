/**
 * Where in a text a quote may stand: the seeds of a seed-and-extend search. Each word that quote and text share votes for
 * the distance between its two places; where many and rare words agree on one distance, there the quote may be
 * (diagonals: Wilbur and Lipman, 1983). Rare words vote first, and common ones only until there are enough votes, so that
 * a quote costs the same in a text of any length.
 */
import { tokenAt } from '../../text/tokens.ts';
import { atMostOften, firstPlace, type TextIndex } from './text-index.ts';
import type { Pattern } from './pattern.ts';

/** After so many votes of at least so many words no more are asked. */
const ENOUGH_VOTES = 300;
const ENOUGH_WORDS = 8;
/** A word that stands oftener says nothing. */
const TOO_OFTEN = 20_000;
const MOST = 8;
/** A place with less of the votes than this part of the best is no rival of it. */
const RIVAL = 0.4;

export interface Candidate {
  /** Index of the text's word at which the pattern's first would stand, by the mean of the votes. */
  diagonal: number;
  votes: number;
}

/** The words of a pattern that the text has, each once, rarest first. */
function seeds(index: TextIndex, { tokens }: Pattern): { at: number; hash: number; often: number }[] {
  const found = [];
  for (let at = 0; at < tokens.count; at++) {
    const hash = tokens.hash[at]!;
    const often = atMostOften(index, hash);
    if (often > 0 && often <= TOO_OFTEN) found.push({ at, hash, often });
  }
  return found.sort((a, b) => a.often - b.often || a.at - b.at);
}

/** The votes for a text's distances, in buckets. Kept with the index and emptied after each use. */
export class Votes {
  readonly #weight: Float32Array;
  /** Weight times distance, so that the mean can be had. */
  readonly #sum: Float64Array;
  #touched: number[] = [];

  /** @param most no distance is further from the text's ends */
  constructor(words: number, most: number) {
    this.#weight = new Float32Array(Math.ceil((words + 2 * most) / 8) + 4);
    this.#sum = new Float64Array(this.#weight.length);
  }

  cast(bucket: number, distance: number, weight: number): void {
    if (this.#weight[bucket] === 0) this.#touched.push(bucket);
    this.#weight[bucket]! += weight;
    this.#sum[bucket]! += weight * distance;
  }

  /**
   * The best places, best first, and that nearest to where the passage stood. Neighbouring buckets count together: words
   * may have come or gone between the votes.
   */
  take(hint: number | null): Candidate[] {
    const weight = this.#weight;
    const sum = this.#sum;
    const touched = this.#touched;
    let best = 0;
    for (let n = 0; n < touched.length; n++) {
      const votes = weight[touched[n]!]! + weight[touched[n]! + 1]!;
      if (votes > best) best = votes;
    }
    const peaks: (Candidate & { bucket: number })[] = [];
    for (let n = 0; n < touched.length; n++) {
      const bucket = touched[n]!;
      const votes = weight[bucket]! + weight[bucket + 1]!;
      if (votes < RIVAL * best) continue;
      peaks.push({ bucket, votes, diagonal: Math.round((sum[bucket]! + sum[bucket + 1]!) / votes) });
    }
    peaks.sort((a, b) => b.votes - a.votes || a.bucket - b.bucket);
    const taken: typeof peaks = [];
    for (const peak of peaks) {
      if (taken.length === MOST) break;
      if (!taken.some(({ bucket }) => Math.abs(bucket - peak.bucket) <= 1)) taken.push(peak);
    }
    if (hint !== null) {
      const far = ({ diagonal }: Candidate) => Math.abs(diagonal - hint);
      const near = peaks.reduce<(typeof peaks)[number] | null>(
        (one, other) => (one && far(one) <= far(other) ? one : other),
        null,
      );
      if (near && !taken.includes(near)) taken.push(near);
    }
    for (let n = 0; n < touched.length; n++) {
      weight[touched[n]!] = 0;
      sum[touched[n]!] = 0;
    }
    this.#touched = [];
    return taken;
  }
}

const votesOf = new WeakMap<TextIndex, { votes: Votes; most: number }>();

function emptyVotes(index: TextIndex, words: number): Votes {
  const known = votesOf.get(index);
  if (known && known.most >= words) return known.votes;
  const most = Math.max(1000, words);
  const votes = new Votes(index.tokens.count, most);
  votesOf.set(index, { votes, most });
  return votes;
}

/**
 * At most eight places, best first, and that nearest to the hint.
 * @param hint where the passage stood, in UTF-16 units
 */
export function candidatesFor(index: TextIndex, pattern: Pattern, hint: number | null): Candidate[] {
  const words = pattern.tokens.count;
  const votes = emptyVotes(index, words);
  const width = Math.max(8, words >> 2);
  const { hash: hashes, count } = index.tokens;
  let cast = 0;
  let asked = 0;
  for (const { at, hash, often } of seeds(index, pattern)) {
    if (cast > ENOUGH_VOTES && asked >= ENOUGH_WORDS) break;
    asked++;
    const weight = Math.max(0.25, Math.log2(count / often));
    for (let place = firstPlace(index, hash); place >= 0; place = index.next[place]!) {
      if (hashes[place] !== hash) continue;
      cast++;
      const diagonal = place - at;
      votes.cast(Math.floor((diagonal + words) / width), diagonal, weight);
    }
  }
  return votes.take(hint === null ? null : tokenAt(index.tokens, hint) - pattern.first);
}
