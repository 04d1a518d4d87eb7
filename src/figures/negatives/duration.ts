import type { Draft, Negative } from '../draft.ts';
import { isMark, isWord } from '../quantity.ts';
import type { Sentence } from '../token.ts';
import { oneOf, question } from '../word.ts';
import { TIME_NOUNS } from '../words/units.ts';

const isTime = question(
  (low) =>
    TIME_NOUNS.has(low) ||
    TIME_NOUNS.has(low.replace(/'s?$/, '')) ||
    /^(?:year|month|week|day|hour|minute|second|decade|century|night|time)s?-/.test(low),
);
const isModifier = oneOf(
  'more full long straight consecutive whole calendar working business light man academic financial fiscal successive additional short ' +
    'entire turbulent bloody difficult extra few further crucial critical tense hot dark',
);

const matches = ({ tokens }: Sentence, draft: Draft): boolean => {
  const { quantity, noun, figure } = draft;
  if (figure.kind !== 'count' && figure.kind !== 'percentShare') return false;
  const { last } = quantity;
  const head = noun && !noun.before ? tokens[noun.head] : undefined;
  if (isTime(head)) return true;
  let at = last + 1;
  if (isMark(tokens[at], '-') && tokens[at]?.glued) at++;
  if (isMark(tokens[at], '+')) at++;
  if (isWord(tokens[at], 'of')) at++;
  if (isWord(tokens[at], 'or') && isWord(tokens[at + 1], 'so')) at += 2;
  if (isWord(tokens[at], 'or') && isWord(tokens[at + 1], 'more')) at += 2;
  if (
    isWord(tokens[at], 'and') &&
    isWord(tokens[at + 1], 'a') &&
    /^(?:half|quarter)$/.test(tokens[at + 2]?.low ?? '')
  )
    at += 3;
  // "half an hour", "a quarter of a century"; "half the days" are a share of them.
  if (quantity.form === 'fraction' && /^(?:a|an|the)$/.test(tokens[at]?.low ?? ''))
    return isTime(tokens[at + 1]) && !(isWord(tokens[at], 'the') && tokens[at + 1]?.low.endsWith('s'));
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (isTime(token)) return true;
    if (!isModifier(token)) return false;
  }
  return false;
};

/** "two years", "a 10-day visit", "five straight months", "half an hour", "12 hours". */
export const duration: Negative = { name: 'duration', matches };

const frequency = ({ tokens }: Sentence, { quantity, figure }: Draft): boolean => {
  if (figure.kind !== 'count') return false;
  const next = tokens[quantity.last + 1];
  if (next?.kind !== 'word') return false;
  if (next.low === 'time' || next.low === 'fold' || next.low === 'x') return true;
  // "three times as many", "five times higher", "ten times its size", "four times champion"
  const after = tokens[quantity.last + 2];
  return (
    next.low === 'times' &&
    after?.kind === 'word' &&
    !/^(?:in|on|by|at|a|since|during|before|after|with|for|from|this|last|over|and|but|while|when|each|between|as|per|to)$/.test(
      after.low,
    )
  );
};

/** "three times as many", "10 fold"; "hit three times" counts. */
export const frequencyNegative: Negative = { name: 'frequency', matches: frequency };
