import type { Draft, Negative, NounPhrase } from '../draft.ts';
import { isWord } from '../quantity.ts';
import { look, type Sentence, type Token } from '../token.ts';
import { MONTHS } from '../words/designators.ts';
import { isStop } from '../words/stop-words.ts';
import { isPeople } from '../words/modifiers.ts';

const capitalised = (tokens: readonly Token[], { first, head }: NounPhrase): boolean => {
  for (let i = first; i <= head; i++) if (!tokens[i]?.capital || isPeople(tokens[i])) return false;
  return true;
};

const UNITS = /^(?:rifles|regiment|battalion|brigade|division|squadron|corps|lancers|fusiliers|infantry)$/;

/** "42 Rashtriya Rifles", "10 Corps": a part of an army by its number. */
const isUnit = (tokens: readonly Token[], noun: NounPhrase): boolean =>
  UNITS.test(tokens[noun.head]?.low ?? '') && capitalised(tokens, noun);

/** Long words in lower case near by: the capitals are not those of a headline. */
const isProse = (tokens: readonly Token[], at: number): boolean => {
  let lower = 0;
  for (let i = Math.max(0, at - 8); i < at + 8; i++) {
    const token = tokens[i];
    if (token?.kind === 'word' && !token.capital && token.low.length > 3 && !isStop(token)) lower++;
  }
  return lower > 1;
};

const matches = ({ tokens }: Sentence, draft: Draft): boolean => {
  const { quantity, noun, figure } = draft;
  if (figure.kind !== 'count' || draft.bounded) return false;
  const { first, last } = quantity;
  const number = tokens[first];
  const before = look(tokens, first - 1);
  if (number?.kind === 'number' && noun && isUnit(tokens, noun)) return true;
  if (before?.kind !== 'word') return number?.kind === 'number' && isAddress(tokens, last + 1);
  // "an epic Six Nations match", "the Fantastic Four characters"
  if (number?.kind === 'word') return number.capital && isProse(tokens, first);
  // "Northern Retail 1 Ltd": a number between two parts of a name.
  return (
    isAddress(tokens, last + 1) ||
    // "two Hangor 70 class boats", "a Hangor 90B boat"
    (before.capital && first > 1 && (isWord(tokens[last + 1], 'class') || isLetter(tokens[last + 1]))) ||
    (before.capital &&
      first > 1 &&
      !MONTHS.has(before.low) &&
      noun !== null &&
      !noun.entry &&
      !noun.before &&
      capitalised(tokens, noun))
  );
};

/** A capital written as one with the number. */
const isLetter = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.glued && token.capital && token.low.length === 1;

/** "10 Downing Street" */
const isAddress = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at; i < at + 4 && tokens[i]?.capital; i++)
    if (i > at && /^(?:street|road|avenue|lane|square|drive|boulevard)$/.test(tokens[i]?.low ?? ''))
      return true;
  return false;
};

/** Numbers that are parts of names: "Six Nations", "Northern Retail 1 Ltd", "10 Downing Street". */
export const namedNumber: Negative = { name: 'namedNumber', matches };
