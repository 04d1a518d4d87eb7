import type { Draft, Negative } from '../draft.ts';
import { isWord } from '../quantity.ts';
import { look, type Sentence } from '../token.ts';

const DEFINITE = /^(?:the|these|those|his|her|their|its|our|both|my|your|other|all)$/;

const matches = ({ tokens }: Sentence, { quantity, figure, noun, bounded, article }: Draft): boolean => {
  if (figure.kind !== 'count' || article || bounded || quantity.scaled) return false;
  if (tokens[quantity.first]?.kind !== 'word') return false;
  const before = look(tokens, quantity.first - 1);
  if (before?.kind !== 'word' || !DEFINITE.test(before.low)) return false;
  if (isWord(before, 'all')) return !noun && !isWord(tokens[quantity.last + 1], 'of');
  if (quantity.value === 1) return true;
  // "the two sides" means both; "the six attackers" tells how many there were.
  return !noun || (quantity.value === 2 && /^(?:the|these|those|both)$/.test(before.low));
};

/** "the two sides", "the three met", "those four": pointing back, not counting. */
export const anaphora: Negative = { name: 'anaphora', matches };
