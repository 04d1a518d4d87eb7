import { isWord, type Quantity } from '../quantity.ts';
import { type Token, look } from '../token.ts';
import { SCALES } from '../words/number-words.ts';
import { DEFAULT_POLICY, type ReadingPolicy } from '../reading-policy.ts';
import { isVagueTerm } from '../vague-words.ts';

type Word = Pick<Token, 'kind' | 'low'>;

/** "Test scores", "she scores twice": the word is a vague number only before `of`, `more`, or an auxiliary. */
const readsAsNumber = (tokens: readonly Word[], at: number): boolean => {
  const low = tokens[at]?.low ?? '';
  const before = look(tokens, at - 1);
  const next = tokens[at + 1];
  if (before?.kind === 'number') return false;
  if (low === 'scores' || low === 'tens') {
    if (low === 'tens') return isWord(next, 'of');
    if (isWord(next, 'of'))
      return !(
        before?.kind === 'word' &&
        /^(?:the|test|exam|high|low|box|final|match|their|his|her|with)$/.test(before.low)
      );
    return (
      (next?.kind === 'word' &&
        /^(?:more|were|are|have|had|injured|wounded|killed|dead|others)$/.test(next.low)) ||
      (before?.kind === 'word' &&
        /^(?:killing|killed|kills|injuring|injured|wounding|wounded|arrested|leaving|left)$/.test(before.low))
    );
  }
  if (low === 'handful' || low === 'couple' || low === 'few') return isWord(before, 'a') || low === 'few';
  return true;
};

/** "dozens", "scores of", "hundreds of thousands", "a few hundred", "several dozen", "a handful of". */
export const readVague = (
  tokens: readonly Word[],
  at: number,
  policy: ReadingPolicy = DEFAULT_POLICY,
): Quantity | null => {
  let word = at;
  if (isWord(tokens[at], 'a')) word = at + 1;
  const token = tokens[word];
  if (token?.kind !== 'word') return null;
  if (!isVagueTerm(token.low) || !readsAsNumber(tokens, word)) return null;
  const vague = policy.words[token.low];
  if (word > at && token.low !== 'handful' && token.low !== 'couple' && token.low !== 'few') return null;
  let { low, high } = vague;
  let last = word;
  let quiet = vague.quiet === true;
  if (vague.scales) {
    // "Hundreds of thousands", "tens of millions".
    const link = isWord(tokens[word + 1], 'of') ? word + 2 : word + 1;
    const next = tokens[link];
    const scale =
      next?.kind === 'word' ? (SCALES.get(next.low) ?? SCALES.get(next.low.replace(/s$/, ''))) : undefined;
    const plural = next?.low.endsWith('s') === true;
    if (scale !== undefined && (quiet ? link === word + 1 : link === word + 2 && plural)) {
      low *= scale;
      high = high === null ? null : (high + 1) * scale - 1;
      last = link;
      quiet = false;
    }
  }
  const quantity: Quantity = {
    form: 'vague',
    first: at,
    last,
    value: null,
    low,
    high,
    scaled: true,
    grouped: true,
  };
  if (quiet) quantity.quiet = true;
  return quantity;
};
