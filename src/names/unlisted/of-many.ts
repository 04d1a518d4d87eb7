/** People of a kind, who are no name: "Maoists", "290 Naxals", "Shipowners" where a sentence starts. */
import type { Features } from './features.ts';
import * as GAP from './gap.ts';

/** Whether a word is a plural by its ending, or by a number before it. @param opens its capital is the sentence's */
export const isOfMany = ({ text, t, gap }: Features, k: number, opens: boolean): boolean => {
  const word = text.slice(t.start[k], t.end[k]);
  if (/[a-z]ists$/.test(word) || (opens && /[a-z]{3}(?:[eo]rs|parents)$/.test(word))) return true;
  if (!/[a-z]s$/.test(word) || k === 0 || gap[k] !== GAP.space) return false;
  return /^\d[\d,]*$/.test(text.slice(t.start[k - 1], t.end[k - 1]));
};
