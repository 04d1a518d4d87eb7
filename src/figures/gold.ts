import type { Figure } from './figure.ts';

export interface GoldFigure {
  value: number | null;
  low: number | null;
  high: number | null;
  comparator: '=' | '>=' | '>' | '<=' | '<' | '~' | 'range';
}

const round = (n: number): number => Number(n.toPrecision(12));

/**
 * The figure in the convention of the recognition sets: the number itself and a sign; word shares as a part of one
 * ("half" is 0.5), percentages and basis points as they are written. Null for what that convention does not count as a figure at all: the
 * article of "killing a soldier", which is one person to us.
 */
export const toGold = (figure: Figure): GoldFigure | null => {
  if (figure.written === 'article') return null;
  const part = figure.written === 'fraction' || figure.written === 'ratio';
  const factor = part ? 0.01 : figure.written === 'basisPoints' ? 100 : 1;
  const scale = (n: number | null): number | null => (n === null ? null : round(n * factor));
  const value = scale(figure.value);
  if (figure.vague) return { value: null, low: scale(figure.low), high: null, comparator: '~' };
  if (value === null)
    return {
      value: null,
      low: scale(figure.low),
      high: scale(figure.high),
      comparator: figure.comparator === 'about' || figure.comparator === 'nearly' ? '~' : 'range',
    };
  switch (figure.comparator) {
    case 'atLeast':
      return { value, low: value, high: null, comparator: '>=' };
    case 'moreThan':
      return { value, low: value, high: null, comparator: '>' };
    case 'atMost':
      return { value, low: null, high: value, comparator: '<=' };
    case 'lessThan':
      return { value, low: null, high: value, comparator: '<' };
    case 'about':
    case 'nearly':
      return { value, low: null, high: null, comparator: '~' };
    default:
      return { value, low: value, high: value, comparator: '=' };
  }
};
