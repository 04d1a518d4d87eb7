import type { NumberNegative } from '../draft.ts';
import { isMark, type Quantity } from '../quantity.ts';
import type { Sentence } from '../token.ts';

const matches = ({ tokens }: Sentence, { last }: Quantity): boolean => {
  const after = tokens[last + 1];
  if (!after?.glued || tokens[last]?.kind !== 'number') return false;
  if (after.kind === 'word') return /^(?:st|nd|rd|th)(?:-|$)/.test(after.low);
  return isMark(after, '-') && /^(?:st|nd|rd|th)$/.test(tokens[last + 2]?.low ?? '');
};

/** "3rd", "21st", "12th-century". */
export const ordinal: NumberNegative = { name: 'ordinal', matches };
