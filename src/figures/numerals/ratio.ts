import { exactly, isWord, type Quantity } from '../quantity.ts';
import { look, type Token } from '../token.ts';
import { readDigits } from './digits.ts';
import { readWords } from './words.ts';

const number = (tokens: readonly Token[], at: number): Quantity | null =>
  readDigits(tokens, at) ?? readWords(tokens, at);

const ROUND: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 1000, 10_000, 100_000, 1_000_000,
]);

/**
 * "one in five", "three out of every ten", "4 in 10"; "157 in four incidents" and "two in Karachi" are counts.
 * @param part the number that it may begin with
 */
export const readRatio = (tokens: readonly Token[], part: Quantity | null): Quantity | null => {
  if (!part || part.value === null || part.value < 1 || part.value > 9 || part.scaled) return null;
  let next = part.last + 1;
  // "one child in ten is": nobody else is counted behind it.
  const noun = tokens[next]?.kind === 'word' && isWord(tokens[next + 1], 'in');
  if (noun) next++;
  const out = isWord(tokens[next], 'out') && isWord(tokens[next + 1], 'of');
  if (out) next += 2;
  else if (isWord(tokens[next], 'in') || (isWord(tokens[next], 'of') && isWord(tokens[next + 1], 'every')))
    next++;
  else return null;
  if (isWord(tokens[next], 'every')) next++;
  else if (isWord(tokens[next], 'a') && !out && part.value !== 1) return null;
  const whole = number(tokens, next);
  if (!whole || whole.value === null || whole.value <= part.value || !ROUND.has(whole.value)) return null;
  const before = look(tokens, part.first - 1);
  if (
    before?.kind === 'word' &&
    /(?:ing|ed|kills|wounds|injures)$/.test(before.low) &&
    before.low !== 'nearly'
  )
    return null;
  const after = tokens[whole.last + 1];
  if (noun && after?.kind === 'word' && !/^(?:is|are|has|have|was|were|lives?)$/.test(after.low)) return null;
  if (
    after?.kind === 'word' &&
    /^(?:attack|incident|year|month|day|week|hour|district|province|cit|game|match|over|ball|innings|minute|start|blast|bombing|raid|clash)/.test(
      after.low,
    )
  )
    return null;
  return exactly('ratio', part.first, whole.last, part.value / whole.value);
};
