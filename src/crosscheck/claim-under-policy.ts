/**
 * A claim whose interval was made of a loose word, under another policy than the one it was written with. "Scores" of the
 * dataset and "scores" on a page are read alike, or the two could not be compared.
 */
import type { FigureClaim } from '../dataset/figure-claim.ts';
import { applyComparator } from '../figures/comparator-interval.ts';
import { readVague } from '../figures/numerals/vague.ts';
import { DEFAULT_POLICY, type ReadingPolicy } from '../figures/reading-policy.ts';
import { isVagueTerm } from '../figures/vague-words.ts';

interface Interval {
  low: number | null;
  high: number | null;
}

function vagueInterval(text: string, policy: ReadingPolicy): Interval | null {
  const word = text.toLowerCase().trim();
  if (isVagueTerm(word)) return policy.words[word];
  // The claim's words are a short phrase of letters: no numbers, no sentences.
  const tokens = (word.match(/[a-z]+/g) ?? []).map((low) => ({ kind: 'word' as const, low }));
  for (let at = 0; at < tokens.length; at += 1) {
    const quantity = readVague(tokens, at, policy);
    if (quantity) return quantity;
  }
  return null;
}

function looseInterval(claim: FigureClaim, policy: ReadingPolicy): Interval | null {
  const { kind, unit, value, comparator } = claim;
  if (claim.vague) return vagueInterval(claim.textAsWritten, policy);
  if (value === undefined || (comparator !== 'about' && comparator !== 'nearly')) return null;
  const bounds = {
    kind,
    unit,
    value,
    low: value,
    high: value,
    lowOpen: false,
    highOpen: false,
    comparator,
    vague: false,
  };
  applyComparator(bounds, comparator, policy);
  return bounds;
}

/**
 * The claim as the policy reads it; the same object where that changes nothing. An interval that is not the one of the
 * project's own policy was given by whoever made the record, and stays.
 */
export function claimUnder(claim: FigureClaim, policy: ReadingPolicy): FigureClaim {
  if (policy === DEFAULT_POLICY) return claim;
  const usual = looseInterval(claim, DEFAULT_POLICY);
  const own = looseInterval(claim, policy);
  if (!usual || !own || usual.low !== claim.low || usual.high !== claim.high) return claim;
  return own.low === claim.low && own.high === claim.high
    ? claim
    : { ...claim, low: own.low, high: own.high };
}
