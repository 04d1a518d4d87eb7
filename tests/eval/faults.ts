/** Where predictions and gold part, one entry a place, with the words around it: what to read when working on rules. */
import type { GoldMention as Predicted } from '../../src/cli/gold.ts';
import { type GoldFigure, type GoldMention, type Kind, KINDS } from './gold-text.ts';
import { matchOverlap, sameSpan, shared } from './match.ts';
import { rightEntity, sameFigure } from './score.ts';

/** `kind`: found, but as another kind of name. It is a missed one and an extra one to the score. */
export const FAULTS = ['missed', 'extra', 'kind', 'span', 'entity', 'value'] as const;

export interface Fault {
  type: (typeof FAULTS)[number];
  /** Of the gold mention; of the prediction where there is none. */
  kind: Kind;
  start: number;
  /** `TTP`, or `Taliban as afghan-taliban for ttp`. */
  what: string;
  /** The words around it, on one line, the place in «». */
  context: string;
}

const contextOf = (text: string, start: number, end: number): string =>
  `${text.slice(Math.max(0, start - 40), start)}«${text.slice(start, end)}»${text.slice(end, end + 40)}`.replace(
    /\s+/g,
    ' ',
  );

const written = (f: { comparator?: string; sign?: string } & Partial<Omit<GoldFigure, 'kind' | 'sign'>>) =>
  `${f.sign ?? f.comparator} ${f.value ?? `${f.low ?? ''}..${f.high ?? ''}`}`;

/** All faults of one text, in order. */
export function faultsOf(
  text: string,
  gold: readonly GoldMention[],
  predicted: readonly Predicted[],
): Fault[] {
  const faults: Fault[] = [];
  const missed: GoldMention[] = [];
  const extra: Predicted[] = [];
  const words = (m: { start: number; end: number }) => text.slice(m.start, m.end).replace(/\s+/g, ' ');
  const add = (type: Fault['type'], kind: Kind, at: { start: number; end: number }, what: string) =>
    faults.push({ type, kind, start: at.start, what, context: contextOf(text, at.start, at.end) });

  for (const kind of KINDS) {
    const g = gold.filter((each) => each.kind === kind);
    const p = predicted.filter((each) => each.kind === kind);
    const pairs = matchOverlap(p, g);
    missed.push(...g.filter((each) => !pairs.some(([, other]) => other === each)));
    extra.push(...p.filter((each) => !pairs.some(([other]) => other === each)));
    for (const [found, wanted] of pairs) {
      if (!sameSpan(found, wanted)) add('span', kind, wanted, `${words(found)} for ${words(wanted)}`);
      if (wanted.kind === 'figure') {
        if (!sameFigure(found, wanted))
          add('value', kind, wanted, `${words(wanted)}: ${written(found)} for ${written(wanted)}`);
      } else if (found.entity !== undefined && !rightEntity(found, wanted)) {
        const right = wanted.entities.join('/') || 'none';
        add('entity', kind, wanted, `${words(wanted)} as ${found.entity} for ${right}`);
      }
    }
  }
  for (const wanted of missed) {
    const other =
      wanted.kind === 'figure'
        ? undefined
        : extra.find((found) => found.kind !== 'figure' && shared(found, wanted) > 0);
    if (other === undefined) add('missed', wanted.kind, wanted, words(wanted));
    else {
      extra.splice(extra.indexOf(other), 1);
      add('kind', wanted.kind, wanted, `${words(other)} as ${other.kind} for ${wanted.kind}`);
    }
  }
  for (const found of extra) add('extra', found.kind, found, words(found));
  return faults.sort((a, b) => a.start - b.start);
}
