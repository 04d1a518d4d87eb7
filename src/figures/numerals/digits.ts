import { exactly, isMark, isWord, times, type Quantity } from '../quantity.ts';
import { type Token, look } from '../token.ts';
import { SCALES, SHORT_SCALES } from '../words/number-words.ts';

/** Scale words behind a number at `at`, multiplied ("lakh crore"); `{scale: 1, last: at - 1}` where there are none. */
export const readScales = (
  tokens: readonly Token[],
  at: number,
): { scale: number; last: number; loneM: boolean } => {
  let scale = 1;
  let last = at - 1;
  let next = at;
  if (isMark(tokens[next], '-') && tokens[next]?.glued && SCALES.has(tokens[next + 1]?.low ?? '')) next++;
  for (let i = 0; i < 3; i++) {
    const token = tokens[next];
    if (token?.kind !== 'word') break;
    const factor = SCALES.get(token.low);
    if (factor === undefined) break;
    scale *= factor;
    last = next;
    next++;
  }
  const letters = tokens[at];
  if (last < at && letters?.kind === 'word' && letters.low.length <= 3) {
    const short = SHORT_SCALES.get(letters.low);
    const apart =
      letters.low === 'mn' ||
      letters.low === 'bn' ||
      letters.low === 'tn' ||
      letters.low === 'mln' ||
      letters.low === 'bln';
    // "an Agosta 90B boat": a model.
    const model = letters.low === 'b' && letters.capital && isModel(tokens, at);
    if (short !== undefined && (letters.glued || apart) && !model)
      return { scale: short, last: at, loneM: letters.low === 'm' };
  }
  return { scale, last, loneM: false };
};

/** Whether a name stands before the digits whose letter is at `at`: "Hangor 90B", but "Rs 90B" and "In 90B". */
const isModel = (tokens: readonly Token[], at: number): boolean => {
  const name = look(tokens, at - 2);
  return name?.kind === 'word' && name.capital && name.low.length > 3 && at > 2;
};

/** Is it a word or letters that multiply the digits before them? */
export const isScale = (low: string): boolean => SCALES.has(low) || SHORT_SCALES.has(low);

/** The number that a token of digits is by itself; null where it is none. */
export const onlyDigits = ({ value, grouped }: Token, at: number): Quantity | null =>
  Number.isNaN(value) ? null : exactly('digits', at, at, value, false, grouped);

/** "1,692", "1.5 million", "2 lakh", "20k", "3½" is not read. Null where the digits are no number. */
export const readDigits = (tokens: readonly Token[], at: number): Quantity | null => {
  const token = tokens[at];
  if (token?.kind !== 'number' || Number.isNaN(token.value)) return null;
  const { scale, last, loneM } = readScales(tokens, at + 1);
  const scaled = scale > 1;
  let value = times(token.value, scale);
  let end = Math.max(last, at);
  // "1 and a half million" is written with digits now and then.
  if (
    !scaled &&
    isWord(tokens[at + 1], 'and') &&
    isWord(tokens[at + 2], 'a') &&
    isWord(tokens[at + 3], 'half')
  ) {
    const more = readScales(tokens, at + 4);
    if (more.scale > 1) {
      value = times(token.value + 0.5, more.scale);
      end = more.last;
    }
  }
  const quantity = exactly('digits', at, end, value, scaled || end > at, token.grouped || scaled || end > at);
  if (loneM) quantity.loneM = true;
  return quantity;
};
