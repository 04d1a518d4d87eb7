/** A review: a text, what is to be decided of it, and what has been. Plain data, so that it is kept and goes on later. */
import type { Decision } from './decisions.ts';
import type { NewSource } from './new-source.ts';

export type Answer = 'accept' | 'reject';

export interface Review {
  source: NewSource;
  name: string;
  decisions: Decision[];
  /** How many were not worth asking. */
  left: number;
  /** By the decision's key; what is missing is open. */
  answers: Record<string, Answer>;
  /** Where the reader stands: an index into `decisions`. */
  at: number;
}

const isOpen = (review: Review, n: number): boolean =>
  !Object.hasOwn(review.answers, review.decisions[n]!.key);

export const answered = ({ decisions, answers }: Review): number =>
  decisions.filter(({ key }) => Object.hasOwn(answers, key)).length;

/** Up or down by so many, within the list. */
export const move = (review: Review, by: number): Review => ({
  ...review,
  at: Math.max(0, Math.min(review.decisions.length - 1, review.at + by)),
});

/** Decides the one at hand, and goes on to the next open one: below it first, then from the top. */
export function answer(review: Review, what: Answer): Review {
  const { decisions, at } = review;
  const current = decisions[at];
  if (!current) return review;
  const next = { ...review, answers: { ...review.answers, [current.key]: what } };
  for (let step = 1; step < decisions.length; step++) {
    const n = (at + step) % decisions.length;
    if (isOpen(next, n)) return { ...next, at: n };
  }
  return next;
}

function answerAll(review: Review, what: Answer, of: (decision: Decision) => boolean): Review {
  const answers = { ...review.answers };
  for (const decision of review.decisions)
    if (of(decision) && !Object.hasOwn(answers, decision.key)) answers[decision.key] = what;
  return { ...review, answers };
}

/** What is open of the figures is accepted; what has been decided stays. */
export const acceptFigures = (review: Review): Review =>
  answerAll(review, 'accept', ({ kind }) => kind === 'figure');

/** No name that is still open. */
export const figuresOnly = (review: Review): Review =>
  answerAll(review, 'reject', ({ kind }) => kind !== 'figure');

export const accepted = ({ decisions, answers }: Review): Decision[] =>
  decisions.filter(({ key }) => Object.hasOwn(answers, key) && answers[key] === 'accept');
