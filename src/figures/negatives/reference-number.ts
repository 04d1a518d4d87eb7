import type { Draft, Negative } from '../draft.ts';
import { isMark } from '../quantity.ts';
import { look, type Sentence } from '../token.ts';

const POSITION = /^(?:north|south|east|west|latitude|longitude)$/;

const matches = (
  { tokens }: Sentence,
  { quantity, figure, noun, first: spanFirst, last: spanLast }: Draft,
): boolean => {
  const { first, last } = quantity;
  const number = tokens[first];
  if (number?.kind !== 'number') return false;
  const before = look(tokens, first - 1);
  // "+92 300 1234567", "0345-1234567", "051 111 222 333"
  if (
    isMark(before, '+') &&
    tokens[first]?.glued &&
    (tokens[last + 1]?.kind === 'number' || number.digits > 6)
  )
    return true;
  if (before?.kind === 'number' && isMark(look(tokens, first - 2), '+')) return true;
  if (figure.kind === 'count' && !quantity.scaled && !number.grouped && !number.decimal) {
    if (number.digits >= 7 && !noun?.entry) return true;
    if (number.digits > 1 && leadingZero(number.value, number.digits)) return true;
    if (!noun && number.digits >= 3 && tokens[last + 1]?.kind === 'number') return true;
    if (!noun && look(tokens, first - 1)?.kind === 'number' && number.digits >= 3) return true;
  }
  // Map positions and addresses: 34.5° N, 34.5 degrees north, 10.0.0.1
  if (isMark(tokens[last + 1], '°') && figure.unit !== 'degrees') return true;
  if (figure.unit === 'degrees' && POSITION.test(look(tokens, spanLast + 1)?.low ?? '')) return true;
  return (
    spanFirst === first &&
    isMark(before, '.') &&
    before?.glued === true &&
    number.glued &&
    look(tokens, first - 2)?.kind === 'number'
  );
};

const leadingZero = (value: number, digits: number): boolean =>
  value > 0 && String(Math.trunc(value)).length < digits;

/** Telephone, account and reference numbers, coordinates. */
export const referenceNumber: Negative = { name: 'referenceNumber', matches };
