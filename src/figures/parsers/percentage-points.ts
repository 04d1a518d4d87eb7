import { newDraft, type Parser } from '../draft.ts';
import { isMark, isWord, type Quantity } from '../quantity.ts';
import type { Sentence, Token } from '../token.ts';
import { percentEnd } from './percent.ts';

const isPoint = (token: Token | undefined): boolean => isWord(token, 'point') || isWord(token, 'points');

const parse = ({ tokens }: Sentence, quantity: Quantity) => {
  const at = quantity.last + 1;
  const token = tokens[at];
  if (token?.kind === 'word') {
    if (token.low === 'percentage' && isPoint(tokens[at + 1]))
      return newDraft(quantity, at + 1, 'percentagePointChange', 'pp');
    if (
      token.low === 'percentage-point' ||
      token.low === 'ppt' ||
      token.low === 'ppts' ||
      (token.low === 'pp' && token.glued)
    )
      return newDraft(quantity, at, 'percentagePointChange', 'pp');
    if (token.low === 'basis' && isPoint(tokens[at + 1]))
      return newDraft(quantity, at + 1, 'percentagePointChange', 'pp', 0.01);
    if (token.low === 'bps' || token.low === 'bp')
      return newDraft(quantity, at, 'percentagePointChange', 'pp', 0.01);
  }
  if (isMark(token, '-') && isWord(tokens[at + 1], 'percentage-point'))
    return newDraft(quantity, at + 1, 'percentagePointChange', 'pp');
  const end = percentEnd(tokens, quantity.last);
  return end >= 0 && isPoint(tokens[end + 1])
    ? newDraft(quantity, end + 1, 'percentagePointChange', 'pp')
    : null;
};

/** "3 percentage points", "50 basis points" (half a point), "2pp". */
export const percentagePoints: Parser = { name: 'percentagePoints', parse };
