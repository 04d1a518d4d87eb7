import type { Draft, Negative, NumberNegative } from '../draft.ts';
import type { Figure } from '../figure.ts';
import { isMark, isWord, type Quantity } from '../quantity.ts';
import { look, type Sentence } from '../token.ts';
import { oneOf } from '../word.ts';

const isZone = oneOf("am pm a.m. p.m. a.m p.m gmt utc pst ist bst est edt cet hrs o'clock noon midnight");

const DAYTIME = /^(?:morning|afternoon|evening|night)$/;

const matches = ({ tokens }: Sentence, { first, last }: Quantity, kind: Figure['kind']): boolean => {
  const after = tokens[last + 1];
  if (isMark(after, ':') && after?.glued && tokens[last + 2]?.kind === 'number' && tokens[last + 2]?.glued)
    return true;
  const before = look(tokens, first - 1);
  if (
    isMark(before, ':') &&
    before?.glued &&
    tokens[first]?.glued &&
    look(tokens, first - 2)?.kind === 'number'
  )
    return true;
  if (kind !== 'count') return false;
  if (isZone(after)) return true;
  if (isWord(after, 'local') && isWord(tokens[last + 2], 'time')) return true;
  // "at around one in the morning"
  return isWord(after, 'in') && isWord(tokens[last + 2], 'the') && DAYTIME.test(tokens[last + 3]?.low ?? '');
};

/** "10:30", "5pm", "10.30am", "0900 GMT". */
export const clockTime: NumberNegative = { name: 'clockTime', matches };

const isDecimal = ({ tokens }: Sentence, { quantity, figure, noun }: Draft): boolean => {
  const { first, last, value, grouped } = quantity;
  return (
    tokens[last]?.decimal === true &&
    figure.kind === 'count' &&
    isWord(look(tokens, first - 1), 'at') &&
    tokens[last].length - tokens[last].digits === 3 &&
    !noun &&
    !grouped &&
    (value ?? 99) < 24.6
  );
};

/** "at 7.30" */
export const decimalTime: Negative = { name: 'decimalTime', matches: isDecimal };
