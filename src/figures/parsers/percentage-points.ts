import { newDraft, type Draft, type Parser } from '../draft.ts';
import { isMark, isWord, type Quantity } from '../quantity.ts';
import type { Sentence, Token } from '../token.ts';
import { readDigits } from '../numerals/digits.ts';
import { isPercent, percentEnd } from './percent.ts';

const isPoint = (token: Token | undefined): boolean => isWord(token, 'point') || isWord(token, 'points');

const basisPoints = (quantity: Quantity, last: number): Draft => {
  const draft = newDraft(quantity, last, 'percentagePointChange', 'pp', 0.01);
  draft.figure.written = 'basisPoints';
  return draft;
};

/** "a quarter of a percentage point", "half a point": the part of one, not a share. */
const partOfPoint = (tokens: readonly Token[], quantity: Quantity): Draft | null => {
  let at = quantity.last + 1;
  if (isWord(tokens[at], 'of')) at++;
  if (!isWord(tokens[at], 'a')) return null;
  at++;
  if (isWord(tokens[at], 'percentage')) at++;
  else if (isWord(tokens[at], 'basis')) return null;
  if (!isPoint(tokens[at])) return null;
  const draft = newDraft(quantity, at, 'percentagePointChange', 'pp');
  draft.figure.written = 'words';
  return draft;
};

const isCue = (low: string): boolean =>
  isPercent(low) || /^(?:percentage|percentage-point|points?|ppts?|pp|basis|bps?)$/.test(low);

const parse = ({ tokens }: Sentence, quantity: Quantity) => {
  if (quantity.form === 'fraction') return partOfPoint(tokens, quantity);
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
    if (token.low === 'basis' && isPoint(tokens[at + 1])) return basisPoints(quantity, at + 1);
    if (token.low === 'bps' || token.low === 'bp') return basisPoints(quantity, at);
  }
  // "rose by 5 points to 48 percent"
  if (isPoint(token) && /^(?:to|from)$/.test(tokens[at + 1]?.low ?? '')) {
    const level = readDigits(tokens, at + 2);
    if (level && percentEnd(tokens, level.last) >= 0)
      return newDraft(quantity, at, 'percentagePointChange', 'pp');
  }
  if (isMark(token, '-') && isWord(tokens[at + 1], 'percentage-point'))
    return newDraft(quantity, at + 1, 'percentagePointChange', 'pp');
  const end = percentEnd(tokens, quantity.last);
  return end >= 0 && isPoint(tokens[end + 1])
    ? newDraft(quantity, end + 1, 'percentagePointChange', 'pp')
    : null;
};

/** "3 percentage points", "50 basis points" and "half a percentage point" (both 0.5), "2pp". */
export const percentagePoints: Parser = { name: 'percentagePoints', isCue, parse };
