/**
 * The candidates of a block, of which the longest of those that overlap are taken. "Khyber" in "Khyber Pakhtunkhwa" is not
 * looked at where the longer name has a reading, and is where it has none.
 */
import { inOrder } from '../text/in-order.ts';
import { mark, noMarks } from '../text/marks.ts';
import type { Candidate } from './candidate.ts';
import { type Choice, choose } from './choose.ts';
import type { Document } from './document.ts';
import type { NameIndex } from './name-index.ts';
import { PlacesNearby } from './sentence-places.ts';

export interface Contest {
  /** In the order of the text. */
  candidates: readonly Candidate[];
  /** In the order in which they are decided. */
  longestFirst: readonly Candidate[];
  nearby: PlacesNearby;
}

/** A candidate with its choice. */
export interface Decided {
  candidate: Candidate;
  choice: Choice;
}

/** Whether no two overlap. */
const areApart = (candidates: readonly Candidate[]): boolean => {
  for (let i = 1; i < candidates.length; i++) if (candidates[i]!.from < candidates[i - 1]!.to) return false;
  return true;
};

/** @param candidates in the order of the text */
export const contestOf = (candidates: readonly Candidate[], index: NameIndex): Contest => ({
  candidates,
  // Where none overlap, as in most blocks, the order makes no difference.
  longestFirst: areApart(candidates)
    ? candidates
    : candidates.toSorted((x, y) => y.to - y.from - (x.to - x.from) || x.start - y.start),
  nearby: new PlacesNearby(candidates, index),
});

const NOBODY: readonly Decided[] = [];
const noneCovered = noMarks();

/**
 * Chooses for the candidates and takes the longest of those that overlap; those that were looked at and have no reading are
 * among them, with `none`. Events may contain other names: they are what happened, and the place or group in their name is
 * a mention of its own. In the order of the text.
 * @param tokens how many the block has
 * @param text the block's
 */
export const decide = (
  { longestFirst, nearby }: Contest,
  text: string,
  tokens: number,
  doc: Document,
  index: NameIndex,
): readonly Decided[] => {
  if (longestFirst.length === 0) return NOBODY;
  const covered = noneCovered(tokens);
  const decided: Decided[] = [];
  for (const candidate of longestFirst) {
    if (covered[candidate.from] === 1 || covered[candidate.to - 1] === 1) continue;
    const choice = choose(candidate, text, nearby, doc, index);
    decided.push({ candidate, choice });
    const free =
      choice.state === 'none' ||
      (choice.state === 'chosen' && index.kindOf(choice.best.reading.entity) === 'event');
    if (!free) mark(covered, candidate);
  }
  return inOrder(
    decided,
    (x, y) => x.candidate.start - y.candidate.start || y.candidate.end - x.candidate.end,
  );
};
