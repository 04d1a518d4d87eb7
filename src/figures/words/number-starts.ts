/** Words that may begin a number, and a quick way to ask. */
import { VAGUE_WORDS } from '../vague-words.ts';
import { FRACTIONS, SCALES, TENS, UNITS } from './number-words.ts';

export const NUMBER_STARTS: ReadonlySet<string> = new Set<string>([
  'a',
  'an',
  ...UNITS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...FRACTIONS.keys(),
  ...Object.keys(VAGUE_WORDS),
]);

const letters = new Uint8Array(128);
for (const word of NUMBER_STARTS) letters[word.charCodeAt(0)] = 1;

/** `low` in lower case; "twenty-five", "two-thirds" and "half-dozen" are asked by their first part. */
export const startsNumber = (low: string): boolean => {
  const first = low.charCodeAt(0);
  if (!(first < 128) || letters[first] !== 1) return false;
  if (low.length < 14 && NUMBER_STARTS.has(low)) return true;
  const hyphen = low.indexOf('-');
  return hyphen > 0 && hyphen < 10 && NUMBER_STARTS.has(low.slice(0, hyphen));
};
