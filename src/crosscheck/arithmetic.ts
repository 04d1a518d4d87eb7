/**
 * Numbers of one text or one claim against each other: parts and their sum, a change and the numbers that it is a
 * change between, a share and its part and whole. The answer is what the arithmetic comes to, and whether the written
 * number goes with it; which of the numbers is the odd one is not for the machine to say.
 */
import type { ComparableFigure } from './comparable.ts';
import { fits, relateValues } from './value.ts';

type Quantity = Pick<
  ComparableFigure,
  | 'value'
  | 'low'
  | 'high'
  | 'lowOpen'
  | 'highOpen'
  | 'comparator'
  | 'vague'
  | 'roundingUnit'
  | 'unit'
  | 'kind'
>;

export interface Sum {
  relation: 'agrees' | 'consistentWithBound' | 'arithmeticDoubt' | 'cannotTell';
  /** What the arithmetic comes to; null where it can't be done. */
  result: number | null;
}

const point = (f: Quantity): number | null => (f.low !== null && f.low === f.high ? f.low : null);

const exact = (value: number, like: Quantity): Quantity => ({
  ...like,
  value,
  low: value,
  high: value,
  lowOpen: false,
  highOpen: false,
  comparator: 'exact',
  vague: false,
  roundingUnit: null,
});

function judged(written: Quantity, computed: Quantity, result: number): Sum {
  const { relation } = relateValues(written, computed);
  if (relation === 'agrees') return { relation: 'agrees', result };
  if (fits(relation)) return { relation: 'consistentWithBound', result };
  return { relation: relation === 'differs' ? 'arithmeticDoubt' : 'cannotTell', result };
}

/**
 * Parts against their total. Bounds are added as bounds: "at least 137" and 20 are at least 157. A part may be left
 * out by the text, so a total above the sum is in doubt only when `complete` says that these are all parts.
 */
export function checkSum(total: Quantity, parts: readonly Quantity[], complete = true): Sum {
  if (parts.length === 0) return { relation: 'cannotTell', result: null };
  const low = parts.reduce((sum, p) => sum + (p.low ?? 0), 0);
  const high = parts.reduce<number | null>(
    (sum, p) => (sum === null || p.high === null ? null : sum + p.high),
    0,
  );
  const open = parts.some((p) => p.vague);
  const computed: Quantity = {
    ...exact(low, total),
    value: low === high ? low : null,
    high: complete ? high : null,
    comparator: low === high ? 'exact' : 'atLeast',
    vague: open,
  };
  return judged(total, computed, low);
}

/** A percentage carried to the place to which it is written, so that -17.5 goes with -18. */
const percentOf = (part: number, whole: number): number => Number(((100 * part) / whole).toFixed(4));

/** "Up 90 percent, from 293 to 585": what the change between the two numbers comes to, in percent. */
export function checkChange(change: Quantity, from: Quantity, to: Quantity): Sum {
  const [before, after] = [point(from), point(to)];
  if (before === null || after === null || before === 0) return { relation: 'cannotTell', result: null };
  const result = percentOf(after - before, before);
  return judged(change, exact(result, change), result);
}

/** "585, 52 percent of 1,081": what the share of part in whole comes to, in percent. */
export function checkShare(share: Quantity, part: Quantity, whole: Quantity): Sum {
  const [some, all] = [point(part), point(whole)];
  if (some === null || all === null || all === 0) return { relation: 'cannotTell', result: null };
  const result = percentOf(some, all);
  return judged(share, exact(result, share), result);
}
