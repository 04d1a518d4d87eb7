/** What a user changes of how loose words are read: `{words: {scores: {low: 20, high: null}}, about: 0.05}`. */
import * as v from 'valibot';
import { DEFAULT_POLICY, type ReadingPolicy } from './reading-policy.ts';
import { ABOUT_WIDTH, isVagueTerm, NEARLY_WIDTH, VAGUE_WORDS, type VagueTerm } from './vague-words.ts';

/** No word stands for fewer than one, or for more than anybody counts. */
const isAmount = (n: number): boolean => Number.isInteger(n) && n >= 1 && n <= 1e15;
const isInterval = ({ low, high }: { low: number; high: number | null }): boolean =>
  isAmount(low) && (high === null || (isAmount(high) && low <= high));
/** Half of a number is as far as a word for "near" can be stretched. */
const isWidth = (part: number): boolean => part >= 0 && part <= 0.5;

const interval = v.pipe(v.object({ low: v.number(), high: v.nullable(v.number()) }), v.check(isInterval));
const width = v.pipe(v.number(), v.check(isWidth));

/** What a user has changed; a word that this version does not know is no change. */
export const policyChange = v.object({
  words: v.optional(v.record(v.string(), interval)),
  about: v.optional(width),
  nearly: v.optional(width),
});
export type PolicyChange = v.InferOutput<typeof policyChange>;

/** The project's policy with the user's changes over it. Without any it is the same object. */
export function policyWith({ words = {}, about, nearly }: PolicyChange): ReadingPolicy {
  const changed = Object.entries(words).flatMap(([word, { low, high }]) =>
    isVagueTerm(word) ? [[word, { ...VAGUE_WORDS[word], low, high }] as const] : [],
  );
  if (changed.length === 0 && about === undefined && nearly === undefined) return DEFAULT_POLICY;
  return {
    words: { ...VAGUE_WORDS, ...Object.fromEntries(changed) },
    about: about ?? ABOUT_WIDTH,
    nearly: nearly ?? NEARLY_WIDTH,
  };
}

/**
 * The change with one word read as an interval; a word that is read as the project reads it is no change. Null where the
 * two ends are no interval: then nothing is changed.
 */
export function withWord(
  change: PolicyChange,
  word: VagueTerm,
  ends: { low: number; high: number | null },
): PolicyChange | null {
  if (!isInterval(ends)) return null;
  const usual = VAGUE_WORDS[word];
  const { [word]: _, ...others } = change.words ?? {};
  const isUsual = usual.low === ends.low && usual.high === ends.high;
  return { ...change, words: isUsual ? others : { ...others, [word]: { low: ends.low, high: ends.high } } };
}

/** The change with another width of "about" or "nearly", as a part of the number; null for what is no width. */
export function withWidth(change: PolicyChange, word: 'about' | 'nearly', part: number): PolicyChange | null {
  if (!isWidth(part)) return null;
  const { [word]: _, ...others } = change;
  return part === DEFAULT_POLICY[word] ? others : { ...others, [word]: part };
}
