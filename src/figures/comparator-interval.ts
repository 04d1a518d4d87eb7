import type { Comparator } from '../dataset/vocabulary.ts';
import type { Figure } from './figure.ts';
import type { ReadingPolicy } from './reading-policy.ts';
import { comesWhole } from './whole.ts';

const width = (n: number, part: number): number => {
  const wide = n * part;
  return Number.isInteger(wide) && wide < 1e12 ? wide : Number(wide.toPrecision(12));
};

type Bounded = Pick<
  Figure,
  'kind' | 'unit' | 'value' | 'low' | 'high' | 'lowOpen' | 'highOpen' | 'comparator' | 'vague'
>;

/** The interval of a number under a comparator; counts of whole things move to the next whole. */
export const applyComparator = (figure: Bounded, comparator: Comparator, policy: ReadingPolicy): void => {
  const { value } = figure;
  const low = value ?? figure.low;
  const high = value ?? figure.high;
  const share = figure.kind === 'percentShare' || figure.kind === 'ratio';
  const whole = comesWhole(figure) && Number.isInteger(value ?? low ?? 0.5);
  figure.comparator = figure.vague ? 'vague' : comparator;
  figure.lowOpen = false;
  figure.highOpen = false;
  if (comparator === 'atLeast' || comparator === 'moreThan') {
    const open = comparator === 'moreThan';
    figure.low = low === null ? null : open && whole ? low + 1 : low;
    figure.lowOpen = open && !whole;
    figure.high = share && (low ?? 0) <= 100 ? 100 : null;
  } else if (comparator === 'atMost' || comparator === 'lessThan') {
    const open = comparator === 'lessThan';
    figure.low = share ? 0 : null;
    figure.high = high === null ? null : open && whole ? high - 1 : high;
    figure.highOpen = open && !whole;
  } else if (comparator === 'nearly' && low !== null) {
    figure.low = low - width(low, policy.nearly);
    figure.high = high;
    figure.highOpen = true;
  } else if (comparator === 'about' && low !== null) {
    figure.low = low - width(low, policy.about);
    figure.high = high === null ? null : high + width(high, policy.about);
    if (share && figure.high !== null && figure.low <= 100) figure.high = Math.min(100, figure.high);
  }
  // People and things come whole: about 74 is 67 to 81.
  if (whole && (comparator === 'about' || comparator === 'nearly')) {
    figure.low = figure.low === null ? null : Math.ceil(figure.low);
    figure.high = figure.high === null ? null : Math.floor(figure.high);
  }
};
