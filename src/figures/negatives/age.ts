import { comesWhole } from '../whole.ts';
import type { Draft, Negative } from '../draft.ts';
import { isMark, isWord } from '../quantity.ts';
import { look, type Sentence } from '../token.ts';
import { oneOf, question } from '../word.ts';

const BEFORE = /^(?:aged|age|ages|under|over|above|below|turned|turns|born)$/;

const isAged = oneOf('aged age ages');
const isLink = oneOf('and to or ,');
const isYearsOld = question((low) => /^(?:year|month|week|day)s?-olds?$/.test(low));

/** "the ages of 20 and 40", "aged 20 to 40", "aged 12, 14 and 15": whether a number is one of such a row. */
const goesOn = (tokens: Sentence['tokens'], first: number): boolean => {
  let at = first - 1;
  while (at > 0 && at > first - 12) {
    const token = look(tokens, at);
    if (token?.kind !== 'number' && !isLink(token)) break;
    at--;
  }
  if (at > first - 3) return false;
  return isAged(look(tokens, isWord(look(tokens, at), 'of') ? at - 1 : at));
};

const matches = ({ tokens }: Sentence, { quantity, figure, noun }: Draft): boolean => {
  if (!comesWhole(figure) || quantity.scaled) return false;
  const { first, last } = quantity;
  const after = tokens[last + 1];
  const value = quantity.value ?? quantity.high ?? 999;
  if (value > 120) return false;
  // "19-year-old", "19 year old", "4 years old"
  if (isMark(after, '-') && /^(?:year|month|week|day)s?-old/.test(tokens[last + 2]?.low ?? '')) return true;
  if (after?.kind === 'word' && isYearsOld(after)) return true;
  const before = look(tokens, first - 1);
  if (before?.kind === 'word' && isAged(before)) return true;
  if (isWord(before, 'of') && /^ages?$/.test(look(tokens, first - 2)?.low ?? '')) return true;
  if (!noun && goesOn(tokens, first)) return true;
  if (isWord(tokens[first], 'between') && isWord(before, 'aged')) return true;
  if (
    (isWord(before, 'between') || isWord(before, 'from')) &&
    /^(?:aged|ages)$/.test(look(tokens, first - 2)?.low ?? '')
  )
    return true;
  // "children under 18", "under-19", "the over-60s", "those above 65"
  if (before?.kind === 'word' && !noun && value > 3 && value < 100 && BEFORE.test(before.low)) {
    const who = look(tokens, first - 2);
    if (
      /^(?:over|under|above|below)$/.test(before.low) &&
      /^(?:are|is|was|were|anyone|everyone)$/.test(who?.low ?? '')
    )
      return true;
    if (before.low === 'turned' || before.low === 'turns') return true;
    if (
      who?.kind === 'word' &&
      /^(?:children|boys|girls|people|those|men|women|persons|anyone|adults|everyone|child|aged|citizens|players)$/.test(
        who.low,
      )
    )
      return true;
  }
  if (isWord(after, 'and') && /^(?:above|over|older|under|younger|below)$/.test(tokens[last + 2]?.low ?? ''))
    return true;
  // "Ahmed Khan, 34, said", "Ahmed Khan (34)", "Ahmed, 34, who said"
  const comma =
    isMark(before, ',') &&
    (isMark(after, ',') || !after || isMark(after, '.') || isMark(after, ';') || isWord(after, 'and'));
  const bracket = isMark(before, '(') && isMark(after, ')');
  const name = look(tokens, first - 2);
  if (
    (comma || bracket) &&
    name?.kind === 'word' &&
    name.capital &&
    (look(tokens, first - 3)?.capital || isWord(tokens[last + 2], 'who')) &&
    tokens[first]?.kind === 'number' &&
    value < 105
  )
    return comma ? value > 4 : value > 15 && !isPluralName(name.low);
  return false;
};

const isPluralName = (low: string): boolean => low.endsWith('s');

/** "aged 12", "a 19-year-old", "Ahmed Khan, 34,", "children under 18", "65 and above". */
export const age: Negative = { name: 'age', matches };
