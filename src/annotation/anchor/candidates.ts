/**
 * Where in a text a quote may stand: the seeds of a seed-and-extend search. Each word that quote and text share votes for
 * the distance between its two places; where many and rare words agree on one distance, there the quote may be
 * (diagonals: Wilbur and Lipman, 1983). Rare words vote first, and common ones only until there are enough votes, so that
 * a quote costs the same in a text of any length.
 */
import { atMostOften, placesOf, type TextIndex } from './text-index.ts';
import type { Pattern } from './pattern.ts';

/** After so many votes of at least so many words no more are asked. */
const ENOUGH_VOTES = 1500;
const ENOUGH_WORDS = 8;
/** A word that stands oftener says nothing. */
const TOO_OFTEN = 20_000;
const MOST = 8;
/** A place with less of the votes than this part of the best is no rival of it. */
const RIVAL = 0.35;

export interface Candidate {
  /** Index of the text's word at which the pattern's first would stand, by the mean of the votes. */
  diagonal: number;
  votes: number;
}

/** The words of a pattern that the text has, rarest first. */
function seeds(index: TextIndex, { tokens }: Pattern): { at: number; hash: number; often: number }[] {
  const found = Array.from({ length: tokens.count }, (_, at) => {
    const hash = tokens.hash[at]!;
    return { at, hash, often: atMostOften(index, hash) };
  });
  return found
    .filter(({ often }) => often > 0 && often <= TOO_OFTEN)
    .sort((a, b) => a.often - b.often || a.at - b.at);
}

/** At most eight places, best first. */
export function candidatesFor(index: TextIndex, pattern: Pattern): Candidate[] {
  const words = pattern.tokens.count;
  const width = Math.max(8, words >> 2);
  const votes = new Map<number, { weight: number; sum: number }>();
  let cast = 0;
  let asked = 0;
  for (const { at, hash, often } of seeds(index, pattern)) {
    if (cast > ENOUGH_VOTES && asked >= ENOUGH_WORDS) break;
    asked++;
    const weight = Math.max(0.25, Math.log2(index.tokens.count / often));
    for (const place of placesOf(index, hash)) {
      cast++;
      const diagonal = place - at;
      const bucket = Math.floor(diagonal / width);
      const vote = votes.get(bucket);
      if (vote) {
        vote.weight += weight;
        vote.sum += weight * diagonal;
      } else votes.set(bucket, { weight, sum: weight * diagonal });
    }
  }
  return peaks(votes);
}

/** Two neighbouring buckets count together, since words may have come or gone between the votes. */
function peaks(votes: ReadonlyMap<number, { weight: number; sum: number }>): Candidate[] {
  const pairs = [...votes].map(([bucket, vote]) => {
    const beside = votes.get(bucket + 1);
    const weight = vote.weight + (beside?.weight ?? 0);
    return { bucket, votes: weight, diagonal: Math.round((vote.sum + (beside?.sum ?? 0)) / weight) };
  });
  pairs.sort((a, b) => b.votes - a.votes || a.bucket - b.bucket);
  const taken: typeof pairs = [];
  for (const pair of pairs) {
    if (taken.length === MOST || pair.votes < RIVAL * pairs[0]!.votes) break;
    if (!taken.some(({ bucket }) => Math.abs(bucket - pair.bucket) <= 1)) taken.push(pair);
  }
  return taken;
}
