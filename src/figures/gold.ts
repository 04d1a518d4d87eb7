import type { Figure } from './figure.ts';

export interface GoldFigure {
  value: number | null;
  low: number | null;
  high: number | null;
  comparator: '=' | '>=' | '>' | '<=' | '<' | '~' | 'range';
}

const WRITTEN_PERCENT = /%|per\s?cent|\bpc\b|\dpc\b|p\.c\.|\bpct\b/i;

const round = (n: number): number => Number(n.toPrecision(12));

/**
 * The figure in the convention of the recognition sets: the number itself and a sign; word shares as a part of one
 * ("half" is 0.5), percentages as they are written. Null for what that convention does not count as a figure: the one
 * of "a soldier", and "several". `text` is the mention's own text.
 */
export const toGold = (figure: Figure, text: string): GoldFigure | null => {
  const lower = text.toLowerCase();
  if (/^(?:several|few|a few|a couple)\b/.test(lower) && (figure.low ?? 0) < 10) return null;
  if (figure.value === 1 && figure.comparator === 'exact' && /^an?\s/.test(lower)) return null;
  const part =
    (figure.kind === 'percentShare' || figure.kind === 'percentChange' || figure.kind === 'ratio') &&
    !WRITTEN_PERCENT.test(text);
  const scale = (n: number | null): number | null => (n === null ? null : part ? round(n / 100) : n);
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
