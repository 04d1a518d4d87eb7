import type { Draft, Negative } from '../draft.ts';
import { isMark, isWord } from '../quantity.ts';
import { look, type Sentence } from '../token.ts';
import { oneOf } from '../word.ts';

const isRanked = oneOf('ranked ranks rank seeded seed numbered ranking');
const isTop = oneOf('top bottom big last final first g');

const matches = ({ tokens }: Sentence, { quantity, figure }: Draft): boolean => {
  if (figure.kind !== 'count') return false;
  const { first, last } = quantity;
  const before = look(tokens, first - 1);
  if (isMark(before, '#')) return true;
  if (before?.kind !== 'word') return false;
  if (isRanked(before)) return true;
  if (isTop(before) && (quantity.value ?? 0) <= 100)
    return !/^(?:last|final|first)$/.test(before.low) || isWord(tokens[last + 1], 'of');
  // "Group of Seven", "Gang of Four"
  return isWord(before, 'of') && look(tokens, first - 2)?.capital === true && tokens[first]?.capital === true;
};

/** "ranked 3", "#1", "the top 10", "Group of Seven". */
export const rank: Negative = { name: 'rank', matches };
