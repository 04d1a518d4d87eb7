/**
 * Two states of one thing of which a person says which shall stand:
 * `{key: 'annotations urn:uuid:...', title: 'Blast in market', standing: 'conflict', differences: [{what: 'note', ...}]}`.
 */
import type { Choice } from '../../dataset/exchange/decide.ts';
import type { MergedRow } from '../../dataset/exchange/merge-history.ts';
import type { Annotation } from '../annotation.ts';
import { differences, type Difference } from '../differences.ts';
import { titleOf } from '../read.ts';

export interface Open {
  key: string;
  title: string;
  /** Of the last two nothing is replaced: the other one has another id. */
  standing: 'conflict' | 'duplicate' | 'repeated';
  differences: Difference[];
}

/** By `Open.key`; mine stands where nothing was said. */
export type Choices = Readonly<Record<string, Choice>>;

export const rowKey = ({ store, id }: Pick<MergedRow, 'store' | 'id'>): string => `${store} ${id}`;

const annotationIn = (row: unknown): Annotation | null =>
  (row as { annotation?: Annotation } | null)?.annotation ?? null;

/** An annotation that was changed here and there; one that was deleted on one side has no words there. */
export function openOf(row: MergedRow): Open {
  const [mine, theirs] = [annotationIn(row.mine?.row), annotationIn(row.theirs?.row)];
  return {
    key: rowKey(row),
    title: titleOf((theirs ?? mine)!),
    standing: 'conflict',
    differences: differences(mine, theirs),
  };
}
