/** The keys of a review: which one does what to the decision at hand. */
import type { Decision } from '../../src/crosscheck/intake/decisions.ts';
import { answer, move, undoStep, type Review } from '../../src/crosscheck/intake/review.ts';

/** What stands open below the decision at hand. */
export type Opened = 'edit' | 'same' | null;

export type Act = { review: Review } | { open: Opened };

const KEYS: Record<string, (review: Review, current: Decision | undefined) => Act | null> = {
  a: (review) => ({ review: answer(review, 'accept') }),
  r: (review) => ({ review: answer(review, 'reject') }),
  e: (_, current) => (current ? { open: 'edit' } : null),
  // A figure is nobody that the dataset could know.
  s: (_, current) => (current && current.kind !== 'figure' ? { open: 'same' } : null),
  u: (review) => ({ review: undoStep(review) }),
  j: (review) => ({ review: move(review, 1) }),
  k: (review) => ({ review: move(review, -1) }),
};

/** Null where a key means nothing here. */
export function actOf(key: string, review: Review): Act | null {
  return Object.hasOwn(KEYS, key) ? KEYS[key]!(review, review.decisions[review.at]) : null;
}
