import { newDraft, type Parser } from '../draft.ts';
import { isMark, isWord, type Quantity } from '../quantity.ts';
import type { Sentence } from '../token.ts';
import { QUANTITIES } from '../words/units.ts';

const SPEED = /^(?:km|kilometres|kilometers|miles)$/;
const isCue = (low: string): boolean =>
  QUANTITIES.has(low) || SPEED.test(low) || /^(?:°|-|metric|times)$/.test(low);

const parse = ({ tokens }: Sentence, quantity: Quantity) => {
  if (quantity.form === 'fraction' || quantity.form === 'ratio' || quantity.quiet) return null;
  let at = quantity.last + 1;
  // "45°C" and "45 degrees Celsius"
  if (isMark(tokens[at], '°')) {
    const scale = tokens[at + 1];
    return scale?.kind === 'word' && /^[cf]$/.test(scale.low)
      ? newDraft(quantity, at + 1, 'count', 'degrees')
      : null;
  }
  if (isMark(tokens[at], '-') && tokens[at]?.glued) at++;
  if (isWord(tokens[at], 'metric')) at++;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  if (SPEED.test(token.low)) {
    const per = isMark(tokens[at + 1], '/') || isWord(tokens[at + 1], 'per') || isWord(tokens[at + 1], 'an');
    return per && /^(?:h|hr|hour)$/.test(tokens[at + 2]?.low ?? '')
      ? newDraft(quantity, at + 2, 'count', token.low === 'miles' ? 'mph' : 'km/h')
      : null;
  }
  // "has been hit seven times"
  if (token.low === 'times')
    return isWord(tokens[at + 1], 'as') ? null : newDraft(quantity, at, 'count', 'times');
  const unit = QUANTITIES.get(token.low);
  if (!unit) return null;
  const scale = unit === 'degrees' && /^(?:celsius|fahrenheit|centigrade)$/.test(tokens[at + 1]?.low ?? '');
  if (unit === 'degrees' && !scale) return newDraft(quantity, at, 'count', 'degrees');
  return newDraft(quantity, scale ? at + 1 : at, 'count', unit);
};

/** "20 kg", "3,000 tonnes", "500 MW", "45 degrees Celsius": counted in a unit of their own. */
export const measured: Parser = { name: 'measured', isCue, parse };
