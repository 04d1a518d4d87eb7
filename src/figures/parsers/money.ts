import { newDraft, type Draft, type Parser } from '../draft.ts';
import { readDigits, readScales } from '../numerals/digits.ts';
import { isDash } from '../numerals/range.ts';
import { isMark, isWord, times, type Quantity } from '../quantity.ts';
import { CHANGE_VERBS } from '../words/change-words.ts';
import { look, type Sentence, type Token } from '../token.ts';
import { question } from '../word.ts';
import { AFTER_NUMBER, BEFORE_NUMBER, DOLLARS, HUNDREDTHS, LETTERS, NATIONAL } from '../words/currencies.ts';

/** The currency that stands before the number at `at`, with the index where it begins. */
export const currencyBefore = (
  tokens: readonly Token[],
  at: number,
): { unit: string; first: number } | null => {
  let i = at - 1;
  if (isMark(tokens[i], '.') || (isMark(tokens[i], '-') && tokens[i]?.glued)) i--;
  const token = tokens[i];
  if (!token || token.kind === 'number') return null;
  const number = tokens[at];
  const letter = token.capital && number?.glued ? LETTERS.get(token.low) : undefined;
  if (letter && (number?.grouped || readScales(tokens, at + 1).scale > 1)) return { unit: letter, first: i };
  const unit = BEFORE_NUMBER.get(token.low);
  if (!unit) return null;
  // "re" is a word of its own unless written as one with the number.
  if (token.kind === 'word' && !token.capital && !number?.glued) return null;
  const prefix = look(tokens, i - 1);
  const dollars =
    token.low === '$' && prefix?.kind === 'word' && (token.glued || (prefix.capital && prefix.low === 'us'))
      ? DOLLARS.get(prefix.low.replace(/\./g, ''))
      : undefined;
  return dollars ? { unit: dollars, first: i - 1 } : { unit, first: i };
};

/** The second end of "$5-$10 million" or "Rs500 to Rs1,000". */
const secondEnd = (tokens: readonly Token[], quantity: Quantity): Quantity | null => {
  const link = tokens[quantity.last + 1];
  if (!isDash(link) && !isWord(link, 'to') && !isWord(link, 'and')) return null;
  if (isWord(link, 'to') && isWord(look(tokens, quantity.first - 2), 'from')) return null;
  // "grew by $36 billion to $80 billion"
  if (isWord(link, 'to') && isWord(look(tokens, quantity.first - 2), 'by')) return null;
  // "gold slid $3 to $1,240": how far, and where it is
  if (
    isWord(link, 'to') &&
    [2, 3].some((back) => CHANGE_VERBS.has(look(tokens, quantity.first - back)?.low ?? ''))
  )
    return null;
  if (isWord(link, 'and') && !isWord(look(tokens, quantity.first - 2), 'between')) return null;
  for (let at = quantity.last + 3; at < quantity.last + 5; at++) {
    if (tokens[at]?.kind !== 'number') continue;
    if (currencyBefore(tokens, at)?.first !== quantity.last + 2) return null;
    const high = readDigits(tokens, at);
    if (!high || high.value === null || quantity.value === null) return null;
    const raw = tokens[at]?.value ?? 0;
    const low = !quantity.scaled && high.scaled ? times(quantity.value, high.value / raw) : quantity.value;
    return low < high.value ? { ...high, form: 'range', first: quantity.first, value: null, low } : null;
  }
  return null;
};

/** "50 million US dollars", "dollars", "40 cents": the unit, the part of it, the last token. */
const currencyAfter = (
  tokens: readonly Token[],
  last: number,
  scaled: boolean,
): { unit: string; factor: number; last: number } | null => {
  const hyphen = isMark(tokens[last + 1], '-') && tokens[last + 1]?.glued ? 1 : 0;
  const next = tokens[last + 1 + hyphen];
  if (!next || next.kind === 'number') return null;
  const second = tokens[last + 2];
  const national = second ? NATIONAL.get(second.low)?.get(next.low) : undefined;
  if (national) return { unit: national, factor: 1, last: last + 2 };
  // "65 Danish kroner"
  const foreign = next.capital && second ? AFTER_NUMBER.get(second.low) : undefined;
  if (foreign) return { unit: foreign, factor: 1, last: last + 2 };
  if (next.kind === 'mark' && !next.glued) return null;
  const end = last + 1 + hyphen;
  // "five million pounds" is money, "five pounds" mostly a weight; "three won" is a game.
  if (next.low === 'pounds' && scaled) return { unit: 'GBP', factor: 1, last: end };
  const hundredth = HUNDREDTHS.get(next.low);
  const unit =
    hundredth ??
    (next.low === 'won' && !scaled ? undefined : AFTER_NUMBER.get(next.low.replace(/-worth$/, '')));
  return unit ? { unit, factor: hundredth ? 0.01 : 1, last: end } : null;
};

const NATIONS = new Set([...NATIONAL.values()].flatMap((nations) => [...nations.keys()]));

/** Whether a word is a currency's: "65 Danish kroner" has one behind the nation. */
export const isCurrency = question((low) => AFTER_NUMBER.has(low));

const isCue = (low: string): boolean =>
  low === '.' ||
  low === '-' ||
  BEFORE_NUMBER.has(low) ||
  LETTERS.has(low) ||
  HUNDREDTHS.has(low) ||
  NATIONS.has(low) ||
  AFTER_NUMBER.has(low.replace(/-worth$/, ''));

/** "US$ 77.2 M", "$28 B": a letter with a space before it. */
const inMillions = (tokens: readonly Token[], quantity: Quantity): Quantity => {
  const letter = tokens[quantity.last + 1];
  if (
    quantity.scaled ||
    quantity.value === null ||
    !letter?.capital ||
    !/^[mb]$/.test(letter.low) ||
    tokens[quantity.last + 2]?.capital
  )
    return quantity;
  const value = times(quantity.value, letter.low === 'm' ? 1e6 : 1e9);
  return { ...quantity, value, low: value, high: value, last: quantity.last + 1, scaled: true };
};

const parse = ({ tokens }: Sentence, quantity: Quantity): Draft | null => {
  if (quantity.form === 'fraction' || quantity.form === 'ratio' || quantity.quiet) return null;
  const before = tokens[quantity.first]?.kind === 'number' ? currencyBefore(tokens, quantity.first) : null;
  if (before) {
    const apart = inMillions(tokens, quantity);
    const whole = secondEnd(tokens, apart) ?? apart;
    const draft = newDraft(whole, whole.last, 'money', before.unit);
    draft.first = before.first;
    if (isWord(look(tokens, before.first - 1), 'between') && whole.form === 'range') draft.first--;
    return draft;
  }
  // "Millions of dollars"
  const of = quantity.form === 'vague' && isWord(tokens[quantity.last + 1], 'of') ? 1 : 0;
  const after = currencyAfter(tokens, quantity.last + of, quantity.scaled);
  return after ? newDraft(quantity, after.last, 'money', after.unit, after.factor) : null;
};

/** "$15 billion", "Rs2.5 lakh", "US$5-10 million", "500 rupees", "millions of dollars". */
export const money: Parser = { name: 'money', isCue, parse };
