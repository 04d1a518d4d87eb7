import { newDraft, type Parser } from '../draft.ts';
import { isMark, isWord, type Quantity } from '../quantity.ts';
import type { Sentence, Token } from '../token.ts';

/** Begins a percent sign or word. */
export const isPercent = (low: string): boolean => /^(?:-|%|percent|pc|p\.c\.|pct|per)$/.test(low);

/** The last token of a percent sign or word behind `last`, or -1. */
export const percentEnd = (tokens: readonly Token[], last: number): number => {
  let at = last + 1;
  if (isMark(tokens[at], '-') && tokens[at]?.glued) at++;
  const token = tokens[at];
  if (!token) return -1;
  if (token.kind === 'mark') return token.low === '%' ? at : -1;
  if (token.low === 'percent' || token.low === 'pc' || token.low === 'p.c.' || token.low === 'pct') return at;
  return token.low === 'per' && (isWord(tokens[at + 1], 'cent') || isWord(tokens[at + 1], 'cents'))
    ? at + 1
    : -1;
};

const parse = ({ tokens }: Sentence, quantity: Quantity) => {
  if (quantity.form === 'ratio' || quantity.form === 'fraction') return null;
  const end = percentEnd(tokens, quantity.last);
  return end < 0 ? null : newDraft(quantity, end, 'percentShare', 'percent');
};

/** "52 percent", "52 per cent", "52%", "52pc". Whether it is a share or a change is refined later. */
export const percent: Parser = { name: 'percent', isCue: isPercent, parse };
