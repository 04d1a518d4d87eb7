/** How a finder of passages fares on the corpus, kind by kind. */
import type { Description } from '../../../src/annotation/describe.ts';
import { allEdits, type Edited } from './edits.ts';

/** Where a finder puts a passage, and whether it says that it is the passage (`found`) or that it has changed. */
export interface Put {
  start: number;
  end: number;
  found: boolean;
}
export type Finder = (text: string, quote: Description) => Put | null;

export interface Score {
  kind: string;
  truth: Edited['truth'];
  cases: number;
  /** Found at its place. */
  found: number;
  /** Shown as changed at its place. */
  changed: number;
  gone: number;
  /** Put where it is not, or called found where it says another thing. */
  wrong: number;
}

/** Half of the passage and half of what was put must be the same; of another sentence in its place half of what was put. */
const isAt = (
  { start, end }: Put,
  [from, to]: readonly [number, number],
  truth: Edited['truth'],
): boolean => {
  const common = Math.min(end, to) - Math.max(start, from);
  return (truth === 'other' || common * 2 >= to - from) && common * 2 >= end - start;
};

export type Verdict = 'found' | 'changed' | 'gone' | 'wrong';

export function verdictOn({ truth, places }: Edited, put: Put | null): Verdict {
  if (!put) return 'gone';
  if (truth === 'gone' || !places.some((place) => isAt(put, place, truth))) return 'wrong';
  if (put.found) return truth === 'same' ? 'found' : 'wrong';
  return 'changed';
}

/** A line a kind, in the corpus's order, and each case that was put on the wrong words or lost. */
export function scoreOf(finder: Finder): {
  scores: Score[];
  failed: { edited: Edited; verdict: Verdict; put: Put | null }[];
} {
  const scores = new Map<string, Score>();
  const failed = [];
  for (const edited of allEdits()) {
    const { kind, truth } = edited;
    const score = scores.get(kind) ?? { kind, truth, cases: 0, found: 0, changed: 0, gone: 0, wrong: 0 };
    scores.set(kind, score);
    const put = finder(edited.text, edited.quote);
    const verdict = verdictOn(edited, put);
    score.cases++;
    score[verdict]++;
    if (verdict === 'wrong' || (truth === 'same' && verdict !== 'found'))
      failed.push({ edited, verdict, put });
  }
  return { scores: [...scores.values()], failed };
}

export const sum = (scores: readonly Score[], truth: Score['truth'], what: 'cases' | Verdict): number =>
  scores.filter((score) => score.truth === truth).reduce((total, score) => total + score[what], 0);
