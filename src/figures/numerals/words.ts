import { exactly, isWord, times, type Quantity } from '../quantity.ts';
import { look, type Token } from '../token.ts';
import { entryOf } from '../word.ts';
import { SCALES, TENS, UNITS } from '../words/number-words.ts';
import { AREAS, DISTANCES, QUANTITIES } from '../words/units.ts';

/** "twenty", "twenty-five", "twenty five", "seven": the value below a hundred and the last token. */
const readSmall = (tokens: readonly Token[], at: number): { value: number; last: number } | null => {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const unit = UNITS.get(token.low);
  if (unit !== undefined) return { value: unit, last: at };
  const ten = TENS.get(token.low);
  if (ten !== undefined) {
    const next = tokens[at + 1];
    const one = next?.kind === 'word' ? UNITS.get(next.low) : undefined;
    return one !== undefined && one > 0 && one < 10
      ? { value: ten + one, last: at + 1 }
      : { value: ten, last: at };
  }
  const hyphen = token.low.indexOf('-');
  if (hyphen < 0) return null;
  const tens = TENS.get(token.low.slice(0, hyphen));
  const ones = UNITS.get(token.low.slice(hyphen + 1));
  return tens !== undefined && ones !== undefined && ones > 0 && ones < 10
    ? { value: tens + ones, last: at }
    : null;
};

const scaleOf = entryOf(SCALES);
const scaleAt = (tokens: readonly Token[], at: number): number | undefined => scaleOf(tokens[at]);

/** "half a million", "half a dozen", "half-dozen", "half million", "half a kilometre". */
const readHalf = (tokens: readonly Token[], at: number): Quantity | null => {
  if (isWord(tokens[at], 'half-dozen') || isWord(tokens[at], 'half-a-dozen'))
    return exactly('words', at, at, 6);
  if (!isWord(tokens[at], 'half')) return null;
  const after = isWord(tokens[at + 1], 'a') ? at + 2 : at + 1;
  const unit = tokens[after]?.low ?? '';
  // "half a kilometre", "half a hectare"
  if (after > at + 1 && unit !== 'foot' && (DISTANCES.has(unit) || AREAS.has(unit) || QUANTITIES.has(unit)))
    return exactly('words', at, at + 1, 0.5);
  const scale = scaleAt(tokens, after);
  return scale === undefined ? null : exactly('words', at, after, times(0.5, scale), scale > 99);
};

/** "over thousand votes", "nearly hundred shops": the article is left out. */
const bareScale = (tokens: readonly Token[], at: number): boolean =>
  scaleAt(tokens, at) !== undefined &&
  !tokens[at]?.low.endsWith('s') &&
  look(tokens, at - 1)?.kind === 'word' &&
  /^(?:over|than|nearly|almost|about|around|some|least|under|approximately|roughly)$/.test(
    look(tokens, at - 1)?.low ?? '',
  );

/**
 * Cardinals in words: "one hundred and fifty-two", "two and a half million", "a dozen", "half a million", "two dozen".
 * Null where no number begins at `at`.
 */
export const readWords = (tokens: readonly Token[], at: number): Quantity | null => {
  const half = readHalf(tokens, at);
  if (half) return half;
  const article = isWord(tokens[at], 'a') || isWord(tokens[at], 'an');
  let total = 0;
  let group: number;
  let last: number;
  let scaled = false;
  if (article) {
    const scale = scaleAt(tokens, at + 1);
    // "A million and a half", but "a hundred-odd" and "a dozen" as well.
    if (scale === undefined) return null;
    group = 1;
    last = at;
  } else if (bareScale(tokens, at)) {
    group = 1;
    last = at - 1;
  } else {
    const small = readSmall(tokens, at);
    if (!small) return null;
    group = small.value;
    last = small.last;
  }
  for (let steps = 0; steps < 8; steps++) {
    if (
      isWord(tokens[last + 1], 'and') &&
      isWord(tokens[last + 2], 'a') &&
      isWord(tokens[last + 3], 'half')
    ) {
      const scale = scaleAt(tokens, last + 4);
      if (scale !== undefined) {
        total += times(group + 0.5, scale);
        group = 0;
        last += 4;
        scaled = true;
        continue;
      }
      if (scaled && group === 0) {
        total *= 1.5;
        last += 3;
      }
      break;
    }
    const scale = scaleAt(tokens, last + 1);
    if (scale !== undefined) {
      if (scale === 100 || scale === 12) group *= scale;
      else {
        total = group === 0 ? times(total, scale) : total + times(group, scale);
        group = 0;
      }
      scaled ||= scale > 99;
      last++;
      continue;
    }
    const link = isWord(tokens[last + 1], 'and') ? last + 2 : last + 1;
    const more = scaled && !(article && link === last + 1) ? readSmall(tokens, link) : null;
    if (
      !more ||
      group % 100 !== 0 ||
      ((scaleAt(tokens, more.last + 1) ?? 0) >= 1e3 && total > 0 && total < 1e6)
    )
      break;
    // "One hundred and two people" is one number, "one hundred men and two women" is stopped by the noun.
    group += more.value;
    last = more.last;
  }
  const value = total + group;
  return exactly('words', at, last, value, scaled, scaled);
};
