/**
 * Which prediction answers which gold mention, one to one and as many as possible: maximum bipartite matching by
 * augmenting paths (H. W. Kuhn, "The Hungarian method for the assignment problem", 1955, in its unweighted form).
 *
 * Taking the first that fits is not enough. Gold has A [0, 5) and B [6, 9); predicted are P [3, 9) and Q [7, 9). P
 * overlaps both, Q only B. If P takes B, Q is left with nothing and A is missed; the matching P-A, Q-B finds both.
 */
export interface Spanned {
  /** UTF-16, half open. */
  start: number;
  end: number;
}

export const sameSpan = (a: Spanned, b: Spanned): boolean => a.start === b.start && a.end === b.end;

/** How many units two spans share; 0 where they only touch. */
export const shared = (a: Spanned, b: Spanned): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** From 0 to 1: what two spans share as a part of the longer one. 1 only for the same span. */
const likeness = (a: Spanned, b: Spanned): number =>
  shared(a, b) / Math.max(a.end - a.start, b.end - b.start);

/**
 * The largest set of pairs `[left, right]` in which nothing is used twice.
 *
 * @param choices for each left item the right items it may take, the dearest first
 */
export function maximumMatching(choices: readonly (readonly number[])[]): [left: number, right: number][] {
  const owner = new Map<number, number>();
  const augment = (left: number, seen: Set<number>): boolean => {
    for (const right of choices[left]!) {
      if (seen.has(right)) continue;
      seen.add(right);
      const held = owner.get(right);
      if (held !== undefined && !augment(held, seen)) continue;
      owner.set(right, left);
      return true;
    }
    return false;
  };
  choices.forEach((_, left) => augment(left, new Set()));
  return [...owner].map(([right, left]): [number, number] => [left, right]).sort((a, b) => a[0] - b[0]);
}

const pairsOf = <P, G>(predicted: readonly P[], gold: readonly G[], choices: number[][]): [P, G][] =>
  maximumMatching(choices).map(([p, g]) => [predicted[p]!, gold[g]!]);

/** Pairs with the very same span. */
export const matchExact = <P extends Spanned, G extends Spanned>(
  predicted: readonly P[],
  gold: readonly G[],
): [P, G][] =>
  pairsOf(
    predicted,
    gold,
    predicted.map((p) => gold.flatMap((g, n) => (sameSpan(p, g) ? [n] : []))),
  );

/**
 * Pairs that share at least one unit, as many as there can be. The likest partner is tried first, and the predictions
 * with the likest partner choose before the others (those with the very same span before all), so that values are
 * compared between the pairs a reader would make.
 */
export function matchOverlap<P extends Spanned, G extends Spanned>(
  predicted: readonly P[],
  gold: readonly G[],
): [P, G][] {
  const ordered = predicted
    .map((p) => ({
      p,
      partners: gold
        .flatMap((g, n) => (shared(p, g) > 0 ? [{ n, like: likeness(p, g) }] : []))
        .sort((a, b) => b.like - a.like),
    }))
    .sort((a, b) => (b.partners[0]?.like ?? 0) - (a.partners[0]?.like ?? 0));
  return pairsOf(
    ordered.map(({ p }) => p),
    gold,
    ordered.map(({ partners }) => partners.map(({ n }) => n)),
  );
}
