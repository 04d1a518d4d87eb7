import { newDraft, type Parser } from '../draft.ts';
import { isMark, type Quantity } from '../quantity.ts';
import { nounPhrase } from '../refiners/counted-noun.ts';
import { type Sentence, look } from '../token.ts';
import { DISTANCES } from '../words/units.ts';

const unitOf = (low: string): string | undefined =>
  DISTANCES.get(low.replace(/-(?:long|wide|deep|high|tall|thick)$/, ''));
const isCue = (low: string): boolean => low === '-' || unitOf(low) !== undefined;

const COMPARED = /^(?:from|to|with|against|than|versus|vs)$/;

/** "367m shares, down from 512m": millions of what was counted before. */
const isCompared = (sentence: Sentence, at: number): boolean => {
  const { tokens } = sentence;
  if (!COMPARED.test(look(tokens, at - 1)?.low ?? '')) return false;
  for (let i = 1; i < at - 1; i++)
    if (tokens[i]?.low === 'm' && tokens[i - 1]?.kind === 'number' && nounPhrase(sentence, i + 1, false))
      return true;
  return false;
};

const parse = (sentence: Sentence, quantity: Quantity) => {
  const { tokens } = sentence;
  if (quantity.form === 'fraction' || quantity.form === 'ratio' || quantity.quiet) return null;
  let at = quantity.last + 1;
  if (quantity.loneM) {
    // "100m" ends inside the number: metres only where nothing is counted after it.
    const noun = tokens[quantity.first]?.grouped ? null : nounPhrase(sentence, at, false);
    if (noun && !/^(?:hurdles|sprinters|runners|races|finals|heats)$/.test(tokens[noun.head]?.low ?? ''))
      return null;
    if (isCompared(sentence, quantity.first)) return null;
    return newDraft(quantity, quantity.last, 'distance', 'm', 1e-6);
  }
  if (isMark(tokens[at], '-') && tokens[at]?.glued) at++;
  const token = tokens[at];
  const unit = token?.kind === 'word' ? unitOf(token.low) : undefined;
  if (!unit || !token) return null;
  if (unit === 'm' && token.low === 'm' && token.capital) return null;
  // "km/h" is a speed.
  if (isMark(tokens[at + 1], '/') || tokens[at + 1]?.low === 'per') return null;
  return newDraft(quantity, at, 'distance', unit);
};

/** "40 km", "25 miles", "100m", "a 5-km stretch". */
export const distance: Parser = { name: 'distance', isCue, parse };
