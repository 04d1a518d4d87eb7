/** What the parts of the editor share: the fields' contents, the way to change them, and what is the matter with them. */
import type { Problems } from './finished.ts';
import type { Typed } from './typed.ts';

export interface Fields {
  typed: Typed;
  /** With a function where the change rests on what is there then, as an undo does. */
  type: (change: Partial<Typed> | ((now: Typed) => Partial<Typed>)) => void;
  problems: Problems;
}

export const changedRow = <T extends { key: string }>(
  rows: readonly T[],
  key: string,
  part: Partial<T>,
): T[] => rows.map((row) => (row.key === key ? { ...row, ...part } : row));

export const without = <T extends { key: string }>(rows: readonly T[], key: string): T[] =>
  rows.filter((row) => row.key !== key);

/** A row that was removed, where it stood, unless it is there again. */
export function putBack<T extends { key: string }>(rows: readonly T[], row: T, at: number): T[] {
  return rows.some(({ key }) => key === row.key) ? [...rows] : rows.toSpliced(at, 0, row);
}
