/** What an import would do, as the page shows it: counts, what is amiss, and what the user has to say. Nothing is written. */
import type { Annotation } from '../../src/annotation/annotation.ts';
import type { Incomings } from '../../src/annotation/exchange/foreign.ts';
import {
  annotationsToWrite,
  previewAnnotations,
  standingsOf,
  type Previewed,
} from '../../src/annotation/exchange/preview-annotations.ts';
import { openOf, type Choices, type Open } from '../../src/annotation/exchange/open-conflict.ts';
import { differences } from '../../src/annotation/differences.ts';
import type { Merged } from '../../src/dataset/exchange/merge-history.ts';
import type { Problem } from '../../src/dataset/exchange/problem.ts';
import type { UserHistory } from '../../src/dataset/exchange/user-file.ts';
import { titleOf } from '../../src/annotation/read.ts';

export const COUNTS = ['new', 'same', 'conflict', 'duplicate', 'repeated', 'deleted', 'records'] as const;
export type Counts = Record<(typeof COUNTS)[number], number>;

interface Shared {
  counts: Counts;
  problems: Problem[];
  /** How many rows are amiss. */
  bad: number;
  open: Open[];
  /** Fields of the file that are not taken over. */
  left: string[];
}

export type Plan = Shared &
  ({ is: 'annotations'; previewed: Previewed[] } | { is: 'user'; file: UserHistory; merged: Merged });

const NONE: Counts = {
  new: 0,
  same: 0,
  conflict: 0,
  duplicate: 0,
  repeated: 0,
  deleted: 0,
  records: 0,
};

const keyOf = ({ incoming: { at, annotation } }: Previewed): string =>
  `${annotation.id} ${at.pointer ?? at.row ?? ''}`;

function openOfPreviewed(one: Previewed): Open[] {
  const { standing, incoming, mine } = one;
  if (standing === 'new' || standing === 'same') return [];
  const theirs = incoming.annotation;
  return [
    {
      key: keyOf(one),
      title: titleOf(theirs),
      standing,
      differences: mine ? differences(mine, theirs) : [],
    },
  ];
}

/** @param here all annotations that are stored */
export function planOf({ incoming, problems, bad }: Incomings, here: readonly Annotation[]): Plan {
  const previewed = previewAnnotations(incoming, here);
  return {
    is: 'annotations',
    previewed,
    counts: { ...NONE, ...standingsOf(previewed) },
    problems,
    bad,
    open: previewed.flatMap(openOfPreviewed),
    left: [...new Set(incoming.flatMap(({ left }) => left))],
  };
}

/** A colleague's file beside what is here: by the history of each row, and not only by its words. */
export function planOfHistory(file: UserHistory, merged: Merged): Plan {
  const counts = { ...NONE };
  const open: Open[] = [];
  for (const row of merged.rows) {
    const { standing, theirs } = row;
    if (!theirs) continue;
    const settled = standing === 'same' || standing === 'ahead';
    if (row.store !== 'annotations') counts.records += settled ? 0 : 1;
    else if (settled) counts.same += 1;
    else if (standing === 'conflict') {
      counts.conflict += 1;
      open.push(openOf(row));
    } else counts[theirs.row === null ? 'deleted' : 'new'] += 1;
  }
  return {
    is: 'user',
    file,
    merged,
    counts,
    problems: file.problems,
    bad: file.problems.length,
    open,
    left: [],
  };
}

export const toWrite = (previewed: readonly Previewed[], choices: Choices): Annotation[] =>
  annotationsToWrite(previewed, (one) => choices[keyOf(one)] ?? 'mine');

/** How many notes would be written. */
export function written(plan: Plan, choices: Choices): number {
  if (plan.is === 'annotations') return toWrite(plan.previewed, choices).length;
  const taken = plan.open.filter(({ key }) => (choices[key] ?? 'mine') !== 'mine').length;
  return plan.counts.new + plan.counts.deleted + plan.counts.records + taken;
}
