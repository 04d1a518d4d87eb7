import type { Token } from './token.ts';

/**
 * A number, a range, a vague word or a fraction, before anyone knows what it counts.
 * "10 to 15" is `{form: 'range', first: 3, last: 5, low: 10, high: 15, value: null, ...}`; `first` and `last` are indexes of
 * tokens, both inclusive.
 */
export interface Quantity {
  form: 'digits' | 'words' | 'range' | 'vague' | 'fraction' | 'ratio';
  first: number;
  last: number;
  value: number | null;
  low: number | null;
  high: number | null;
  /** Has a scale word or letter ("1.5 million", "2 lakh", "20k"). */
  scaled: boolean;
  /** Thousands set apart, or scaled: can be no year. */
  grouped: boolean;
  /** Ends in a lone `m`, which is million behind money and before a noun, metres elsewhere. */
  loneM?: true;
  /** A vague word that is only read for comparing ("several"). */
  quiet?: true;
}

type Read = Pick<Token, 'kind' | 'low'>;

export const isWord = (token: Read | undefined, low: string): boolean =>
  token?.kind === 'word' && token.low === low;
export const isMark = (token: Read | undefined, low: string): boolean =>
  token?.kind === 'mark' && token.low === low;

export const exactly = (
  form: Quantity['form'],
  first: number,
  last: number,
  value: number,
  scaled = false,
  grouped = scaled,
): Quantity => ({ form, first, last, value, low: value, high: value, scaled, grouped });

/** Products such as 1.2 * 1e7 keep their decimal meaning. */
export const times = (value: number, scale: number): number => {
  if (scale === 1) return value;
  const product = value * scale;
  const whole = Math.round(product);
  return Math.abs(product - whole) < 1e-9 * Math.max(1, Math.abs(product)) ? whole : product;
};
