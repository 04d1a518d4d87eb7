/** A review: a text, what is to be decided of it, and what has been. Plain data, so that it is kept and goes on later. */
import type { Figure } from '../../figures/figure.ts';
import type { Decision, FigureDecision, Found, NameDecision, NewKind } from './decisions.ts';
import type { NewSource } from './new-source.ts';

/** `same`: the name is one that the dataset has. */
export type Answer = 'accept' | 'reject' | { same: string; label: string };

/** What the reader set by hand in place of what was read. */
export type Edit =
  { kind: 'figure'; figure: Figure } | { kind: 'name'; label: string; as: NewKind; aliases: string[] };

/** What an undo goes back to. */
interface Stood {
  answers: Record<string, Answer>;
  edits: Record<string, Edit>;
  link: boolean;
  at: number;
}

export interface Review extends Found, Stood {
  source: NewSource;
  name: string;
  /** `answers` and `edits` by the decision's key; whoever has no answer is open. `link`: whether `known` is kept. */
  past: Stood[];
}

/** So many steps can be taken back. */
const MOST_STEPS = 60;

export const newReview = (source: NewSource, name: string, found: Found): Review => ({
  source,
  name,
  ...found,
  answers: {},
  edits: {},
  link: true,
  at: 0,
  past: [],
});

const isOpen = (review: Review, n: number): boolean =>
  !Object.hasOwn(review.answers, review.decisions[n]!.key);

export const answered = ({ decisions, answers }: Review): number =>
  decisions.filter(({ key }) => Object.hasOwn(answers, key)).length;

/** A step that an undo takes back. */
function step(review: Review, change: Partial<Stood>): Review {
  const { answers, edits, link, at, past } = review;
  return { ...review, ...change, past: [...past, { answers, edits, link, at }].slice(-MOST_STEPS) };
}

/** Takes the last step back; the same review where there is none. */
export function undoStep(review: Review): Review {
  const before = review.past.at(-1);
  return before ? { ...review, ...before, past: review.past.slice(0, -1) } : review;
}

/** Up or down by so many, within the list. */
export const move = (review: Review, by: number): Review => ({
  ...review,
  at: Math.max(0, Math.min(review.decisions.length - 1, review.at + by)),
});

/** Stands at another one; no step, since nothing is decided by it. */
export const standAt = (review: Review, n: number): Review => move({ ...review, at: n }, 0);

/** Decides the one at hand, and goes on to the next open one: below it first, then from the top. */
export function answer(review: Review, what: Answer, edit?: Edit): Review {
  const { decisions, at } = review;
  const current = decisions[at];
  if (!current) return review;
  const answers = { ...review.answers, [current.key]: what };
  const edits = edit ? { ...review.edits, [current.key]: edit } : review.edits;
  const next = step(review, { answers, edits });
  for (let by = 1; by < decisions.length; by++) {
    const n = (at + by) % decisions.length;
    if (isOpen(next, n)) return { ...next, at: n };
  }
  return next;
}

function answerAll(review: Review, what: Answer, of: (decision: Decision) => boolean): Review {
  const open = review.decisions.filter((decision, n) => of(decision) && isOpen(review, n));
  if (open.length === 0) return review;
  return step(review, {
    answers: { ...review.answers, ...Object.fromEntries(open.map(({ key }) => [key, what])) },
  });
}

/** What is open of the figures is accepted; what has been decided stays. */
export const acceptFigures = (review: Review): Review =>
  answerAll(review, 'accept', ({ kind }) => kind === 'figure');

/** No name that is still open. */
export const figuresOnly = (review: Review): Review =>
  answerAll(review, 'reject', ({ kind }) => kind !== 'figure');

/** Whether the names that the dataset has are kept with the source: all of them in one step, or none. */
export const linkKnown = (review: Review, link: boolean): Review =>
  link === review.link ? review : step(review, { link });

/** A decision as its reader left it: what was set by hand in place of what was read. */
export function asEdited(decision: Decision, edit: Edit | undefined): Decision {
  if (!edit) return decision;
  if (edit.kind === 'figure')
    return decision.kind === 'figure' ? { ...decision, figure: edit.figure } : decision;
  if (decision.kind === 'figure') return decision;
  const { as: kind, label: words } = edit;
  const { key, spots } = decision;
  if (kind !== 'person') return { kind, key, spots, words };
  // Nobody is made a person by hand: whom the text gives no public role gets no record of one.
  return { ...decision, words };
}

/** What is accepted, as edited, and the names that are others of the dataset. */
export function outcome({ decisions, answers, edits }: Review): {
  figures: FigureDecision[];
  names: { decision: NameDecision; aliases: string[] }[];
  same: { decision: NameDecision; entity: string }[];
} {
  const figures: FigureDecision[] = [];
  const names: { decision: NameDecision; aliases: string[] }[] = [];
  const same: { decision: NameDecision; entity: string }[] = [];
  for (const one of decisions) {
    const given = Object.hasOwn(answers, one.key) ? answers[one.key]! : 'reject';
    if (given === 'reject') continue;
    const edit = Object.hasOwn(edits, one.key) ? edits[one.key] : undefined;
    const decision = asEdited(one, edit);
    if (decision.kind === 'figure') {
      if (given === 'accept') figures.push(decision);
    } else if (given !== 'accept') same.push({ decision: one as NameDecision, entity: given.same });
    else names.push({ decision, aliases: edit?.kind === 'name' ? edit.aliases : [] });
  }
  return { figures, names, same };
}
