import { newDraft, type Parser } from '../draft.ts';
import { isMark, type Quantity } from '../quantity.ts';
import type { Sentence } from '../token.ts';
import { AREAS, DISTANCES } from '../words/units.ts';

const SQUARE = /^(?:square|sq|square-kilometre|square-kilometer)$/;
const isCue = (low: string): boolean => low === '-' || AREAS.has(low) || SQUARE.test(low);

const parse = ({ tokens }: Sentence, quantity: Quantity) => {
  if (quantity.form === 'fraction' || quantity.form === 'ratio' || quantity.quiet) return null;
  let at = quantity.last + 1;
  if (isMark(tokens[at], '-') && tokens[at]?.glued) at++;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const unit = AREAS.get(token.low);
  if (unit) return newDraft(quantity, at, 'area', unit);
  if (!SQUARE.test(token.low)) return null;
  if (token.low.includes('-')) return newDraft(quantity, at, 'area', 'km2');
  const next = isMark(tokens[at + 1], '.') ? at + 2 : at + 1;
  const length = DISTANCES.get(tokens[next]?.low ?? '');
  return length ? newDraft(quantity, next, 'area', `${length}2`) : null;
};

/** "16 square kilometres", "500 acres", "20 sq km". */
export const area: Parser = { name: 'area', isCue, parse };
