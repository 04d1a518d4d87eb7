/** The keys of a review: which one does what to the decision at hand. */
import type { Decision } from '../../src/crosscheck/intake/decisions.ts';
import { answer, move, undoStep, type Review } from '../../src/crosscheck/intake/review.ts';

/** What stands open below the decision at hand. */
export type Opened = 'edit' | 'same' | null;

const STEPS: Record<string, (review: Review) => Review> = {
  a: (review) => answer(review, 'accept'),
  r: (review) => answer(review, 'reject'),
  u: undoStep,
  j: (review) => move(review, 1),
  k: (review) => move(review, -1),
};

/** What a key does to a review; null where it does nothing. */
export const stepOf = (key: string): ((review: Review) => Review) | null =>
  Object.hasOwn(STEPS, key) ? STEPS[key]! : null;

/** What a key opens below a decision. A figure is nobody that the dataset could know. */
export const openedBy = (key: string, { kind }: Decision): Opened =>
  key === 'e' ? 'edit' : key === 's' && kind !== 'figure' ? 'same' : null;
