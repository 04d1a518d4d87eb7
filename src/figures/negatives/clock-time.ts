import type { Draft, Negative } from '../draft.ts';
import { isMark, isWord } from '../quantity.ts';
import { look, type Sentence } from '../token.ts';
import { oneOf } from '../word.ts';

const isZone = oneOf("am pm a.m. p.m. a.m p.m gmt utc pst ist bst est edt cet hrs o'clock noon midnight");

const DAYTIME = /^(?:morning|afternoon|evening|night)$/;

const matches = ({ tokens }: Sentence, { quantity, figure, noun }: Draft): boolean => {
  const { first, last } = quantity;
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
  if (figure.kind !== 'count') return false;
  if (isZone(after)) return true;
  if (isWord(after, 'local') && isWord(tokens[last + 2], 'time')) return true;
  // "at around one in the morning"
  if (isWord(after, 'in') && isWord(tokens[last + 2], 'the') && DAYTIME.test(tokens[last + 3]?.low ?? ''))
    return true;
  return (
    isWord(before, 'at') &&
    tokens[last]?.decimal === true &&
    tokens[last].length - tokens[last].digits === 3 &&
    !noun &&
    !quantity.grouped &&
    (quantity.value ?? 99) < 24.6
  );
};

/** "10:30", "5pm", "10.30am", "0900 GMT", "at 7.30". */
export const clockTime: Negative = { name: 'clockTime', matches };
