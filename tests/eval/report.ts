/** Scores as tables for a terminal. */
import { KINDS } from './gold-text.ts';
import { ratios, type Scores, type Tally } from './score.ts';

const three = (n: number): string => n.toFixed(3);
const part = (n: number, of: number): string => (of > 0 ? `${three(n / of)} (${n}/${of})` : 'n/a');

function line(kind: string, t: Tally): string {
  const exact = ratios(t.exact, t.predicted, t.gold);
  const overlap = ratios(t.overlap, t.predicted, t.gold);
  const cells = [overlap.precision, overlap.recall, overlap.f1, exact.precision, exact.recall, exact.f1];
  const last =
    kind === 'figure'
      ? `value and comparator ${part(t.valued, t.overlap)}`
      : `entity ${part(t.linkedRight, t.linked)}, listed found ${part(t.listedFound, t.listed)}, misplaced ${t.misplaced}`;
  return [
    kind.padEnd(7),
    String(t.gold).padStart(5),
    String(t.predicted).padStart(5),
    ...cells.map((n) => three(n).padStart(6)),
    ` ${last}`,
  ].join(' ');
}

/** One set: a heading, and a line for each kind. */
export const table = (title: string, scores: Scores): string =>
  [
    title,
    'kind     gold  pred | overlap P R F1      | exact P R F1        |',
    ...KINDS.map((kind) => line(kind, scores[kind])),
  ].join('\n');

/** Overlap and exact F1 of each kind, one line for each of the named parts. */
export const breakdown = (parts: readonly [name: string, scores: Scores][]): string =>
  [
    `${''.padEnd(14)}${KINDS.map((kind) => kind.padStart(15)).join('')}`,
    ...parts.map(
      ([name, scores]) =>
        name.padEnd(14) +
        KINDS.map((kind) => {
          const { overlap, exact, predicted, gold } = scores[kind];
          const f1 = (hits: number) => ratios(hits, predicted, gold).f1.toFixed(2);
          return `${f1(overlap)}; ${f1(exact)}`.padStart(15);
        }).join(''),
    ),
  ].join('\n');
