import type { Draft, Negative } from '../draft.ts';
import { isMark } from '../quantity.ts';
import type { Sentence } from '../token.ts';

const matches = ({ tokens }: Sentence, { quantity }: Draft): boolean => {
  const after = tokens[quantity.last + 1];
  if (tokens[quantity.last]?.kind !== 'number' || !after?.glued) return false;
  if (after.kind === 'word') return /^(?:st|nd|rd|th)(?:-|$)/.test(after.low);
  return isMark(after, '-') && /^(?:st|nd|rd|th)$/.test(tokens[quantity.last + 2]?.low ?? '');
};

/** "3rd", "21st", "12th-century". */
export const ordinal: Negative = { name: 'ordinal', matches };
