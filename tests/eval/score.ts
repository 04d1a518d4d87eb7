/** How well predictions answer a gold text, per kind, as counts that add up over texts. */
import type { GoldMention as Predicted } from '../../src/cli/gold.ts';
import { type GoldFigure, type GoldMention, type GoldName, type Kind, KINDS } from './gold-text.ts';
import { matchExact, matchOverlap } from './match.ts';

export interface Tally {
  gold: number;
  predicted: number;
  /** One-to-one pairs with the same span, and with any span in common. */
  exact: number;
  overlap: number;
  /** Overlapping pairs in which the prediction names an entity, and those where it is the right one. */
  linked: number;
  linkedRight: number;
  /** Gold mentions of what the dataset has, and those that were found with the right entity. */
  listed: number;
  listedFound: number;
  /** Predictions that name an entity where gold has not that entity. */
  misplaced: number;
  /** Overlapping pairs of figures with the right value and comparator. */
  valued: number;
}

export type Scores = Record<Kind, Tally>;

const EMPTY: Tally = {
  gold: 0,
  predicted: 0,
  exact: 0,
  overlap: 0,
  linked: 0,
  linkedRight: 0,
  listed: 0,
  listedFound: 0,
  misplaced: 0,
  valued: 0,
};

const sameNumber = (a: number | null | undefined, b: number | null): boolean => {
  if (a === null || a === undefined || b === null) return (a ?? null) === b;
  // A share in words has no last decimal: "a third" is 0.33 as well as 0.3333.
  if (Math.abs(a) < 1 && Math.abs(b) < 1) return Math.abs(a - b) < 0.005;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
};

/** The same sign and value; of a range both ends as well. The low end of a vague word is a policy and not compared. */
export const sameFigure = (p: Predicted, g: GoldFigure): boolean =>
  p.comparator === g.sign &&
  sameNumber(p.value, g.value) &&
  (g.sign !== 'range' || (sameNumber(p.low, g.low) && sameNumber(p.high, g.high)));

export const rightEntity = (p: Predicted, g: GoldName): boolean =>
  p.entity !== undefined && g.entities.includes(p.entity);

function tally(kind: Kind, allGold: readonly GoldMention[], allPredicted: readonly Predicted[]): Tally {
  const gold = allGold.filter((g) => g.kind === kind);
  const predicted = allPredicted.filter((p) => p.kind === kind);
  const pairs = matchOverlap(predicted, gold);
  const out: Tally = {
    ...EMPTY,
    gold: gold.length,
    predicted: predicted.length,
    exact: matchExact(predicted, gold).length,
    overlap: pairs.length,
  };
  for (const [p, g] of pairs) {
    if (g.kind === 'figure') out.valued += Number(sameFigure(p, g));
    else if (p.entity !== undefined) {
      out.linked++;
      if (rightEntity(p, g)) out.linkedRight++;
    }
  }
  if (kind === 'figure') return out;
  out.listed = gold.filter((g) => g.kind !== 'figure' && g.entities.length > 0).length;
  out.listedFound = out.linkedRight;
  out.misplaced = predicted.filter((p) => p.entity !== undefined).length - out.linkedRight;
  return out;
}

/** Scores one text. `predicted` in any order. */
export const score = (gold: readonly GoldMention[], predicted: readonly Predicted[]): Scores =>
  Object.fromEntries(KINDS.map((kind) => [kind, tally(kind, gold, predicted)])) as Scores;

/** Adds up texts; of none, all counts are 0. */
export const total = (scores: readonly Scores[]): Scores =>
  Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      scores.reduce<Tally>((sum, each) => {
        const next = { ...sum };
        for (const key of Object.keys(EMPTY) as (keyof Tally)[]) next[key] += each[kind][key];
        return next;
      }, EMPTY),
    ]),
  ) as Scores;

export interface Ratios {
  precision: number;
  recall: number;
  f1: number;
}

/** Precision, recall and their harmonic mean. Nothing found where nothing is to be found is 1, anything found there 0. */
export function ratios(hits: number, predicted: number, gold: number): Ratios {
  const precision = predicted > 0 ? hits / predicted : gold > 0 ? 0 : 1;
  const recall = gold > 0 ? hits / gold : predicted > 0 ? 0 : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}
