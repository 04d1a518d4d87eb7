import { exactly, isMark, isWord, type Quantity } from '../quantity.ts';
import { look, type Token } from '../token.ts';
import { FRACTIONS, SCALES, UNITS } from '../words/number-words.ts';

const PLURAL_AUXILIARY =
  /^(?:were|are|have|had|do|did|say|said|of|the|its|his|her|their|our|that|this|those|these|all)$/;
/** "The first half", "half past", "half an hour": a time, a line-up or a manner, not a share. */
const NOT_AFTER =
  /^(?:first|second|third|latter|former|other|better|last|opening|closing|final|top|bottom|northern|southern)$/;
const NOT_BEFORE =
  /^(?:past|time|an|century|hour|year|way|term|back|mast|brother|sister|hearted|decade|day|million|dozen)$/;

const unit = (tokens: readonly Token[], at: number): number | undefined => {
  const token = tokens[at];
  if (token?.kind === 'number') return token.value > 0 && token.value < 20 ? token.value : undefined;
  return token?.kind === 'word' ? UNITS.get(token.low) : undefined;
};

const isPoint = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at], 'point') || (isWord(tokens[at], 'percentage') && isWord(tokens[at + 1], 'point'));

const readHalf = (tokens: readonly Token[], at: number): Quantity | null => {
  const before = look(tokens, at - 1);
  const next = tokens[at + 1];
  if (before?.kind === 'word' && NOT_AFTER.test(before.low)) return null;
  if (isMark(next, '-') || (next?.kind === 'word' && NOT_BEFORE.test(next.low))) return null;
  if (
    isWord(next, 'a') &&
    /^(?:century|decade|day|year|mile|month|dozen|million)$/.test(tokens[at + 2]?.low ?? '')
  )
    return null;
  if (
    isWord(next, 'the') &&
    /^(?:time|way|battle|story|year|day|night|month|week|season|distance|size|price|fun)$/.test(
      tokens[at + 2]?.low ?? '',
    )
  )
    return null;
  const one = isWord(before, 'one') || isWord(before, 'a');
  const and = isWord(before, 'and') ? at - 1 : one && isWord(look(tokens, at - 2), 'and') ? at - 2 : -1;
  // "two and a half", but "and half of them"
  if (and > 0 && (look(tokens, and - 1)?.starts || SCALES.has(look(tokens, and - 1)?.low ?? ''))) return null;
  if (isWord(next, 'a') && isPoint(tokens, at + 2)) return exactly('fraction', at, at, 0.5);
  const bounded =
    before?.kind === 'word' &&
    /^(?:over|than|nearly|almost|about|around|least|under|below|to|only|just|roughly|by|some)$/.test(
      before.low,
    );
  if (!bounded && !(next?.kind === 'word' && PLURAL_AUXILIARY.test(next.low))) return null;
  return exactly('fraction', one ? at - 1 : at, at, 0.5);
};

/** "a quarter", and "a quarter of a million", which is a number: from `at` on, in two words. */
const ofScale = (tokens: readonly Token[], at: number, part: number): Quantity => {
  const scale =
    isWord(tokens[at + 2], 'of') && isWord(tokens[at + 3], 'a')
      ? SCALES.get(tokens[at + 4]?.low ?? '')
      : undefined;
  return scale === undefined
    ? exactly('fraction', at, at + 1, part)
    : exactly('words', at, at + 4, Math.round(part * scale), true);
};

/**
 * "half", "two thirds", "three-quarters", "a third of", "one-fifth". Ordinals ("the third attack") and fiscal quarters are
 * left alone: a singular needs an article or "one" before it and "of" after it, or a comparator.
 */
export const readFraction = (tokens: readonly Token[], at: number): Quantity | null => {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  if (token.low === 'half') return readHalf(tokens, at);
  const hyphen = token.low.indexOf('-');
  if (hyphen > 0) {
    const part = FRACTIONS.get(token.low.slice(hyphen + 1));
    const count = UNITS.get(token.low.slice(0, hyphen));
    if (part === undefined || count === undefined || count === 0) return null;
    return exactly('fraction', at, at, count * part);
  }
  const part = FRACTIONS.get(tokens[at + 1]?.low ?? '');
  if (part === undefined || tokens[at + 1]?.kind !== 'word') return null;
  const many = (tokens[at + 1] as Token).low.endsWith('s');
  const order = look(tokens, at - 1);
  // "the first two quarters of 2023"
  if (
    many &&
    order?.kind === 'word' &&
    /^(?:first|last|next|past|final|previous|these|those)$/.test(order.low)
  )
    return null;
  if (many) {
    const count = unit(tokens, at);
    return count !== undefined && count > 1 && count * part <= 1 ? ofScale(tokens, at, count * part) : null;
  }
  if (token.low !== 'a' && token.low !== 'one') return null;
  if (part === 0.5) return isWord(tokens[at + 2], 'of') ? exactly('fraction', at, at + 1, 0.5) : null;
  const before = look(tokens, at - 1);
  const bounded =
    before?.kind === 'word' &&
    /^(?:over|than|nearly|almost|about|around|least|under|below|by|to|roughly|only|just)$/.test(before.low);
  return isWord(tokens[at + 2], 'of') || bounded ? ofScale(tokens, at, part) : null;
};
