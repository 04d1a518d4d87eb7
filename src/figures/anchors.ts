/**
 * Which sentences can hold a figure, by their words alone: those with a digit or a number word, and those with an article
 * and a verb of harm ("killed a soldier"). The others are never read.
 */
import type { Span } from '../text/span.ts';
import { HAS_DIGIT, type Tokens, hashWord, tokenAt } from '../text/tokens.ts';
import { MEASURE_VERBS } from './words/measure-verbs.ts';
import { NUMBER_STARTS } from './words/number-starts.ts';

const [NUMBER, ARTICLE, HARM] = [1, 2, 4];

/** What a word is to a figure, by its hash. A hash that it shares with another word costs a look and no more. */
const anchors = new Map<number, number>();
for (const word of [...MEASURE_VERBS, 'shot', 'gunned']) anchors.set(hashWord(word), HARM);
for (const word of NUMBER_STARTS)
  anchors.set(hashWord(word), word === 'a' || word === 'an' ? ARTICLE : NUMBER);

/** 1 at the low bits of each of these hashes: most words are put aside by it. */
const mayAnchor = new Uint8Array(4096);
for (const hash of anchors.keys()) mayAnchor[hash & 4095] = 1;

const anchorOf = (hash: number): number => (mayAnchor[hash & 4095] === 0 ? 0 : (anchors.get(hash) ?? 0));

/** Whether a sentence can hold a figure. @param t the words of the text that it stands in */
export const hasAnchor = (t: Tokens, { start, end }: Span): boolean => {
  let seen = 0;
  for (let k = tokenAt(t, start); k < t.count && t.start[k]! < end; k++) {
    if ((t.shape[k]! & HAS_DIGIT) !== 0) return true;
    seen |= anchorOf(t.hash[k]!);
    if (t.stem[k] !== 0) seen |= anchorOf(t.stem[k]!);
    if ((seen & NUMBER) !== 0 || seen === (ARTICLE | HARM)) return true;
  }
  return false;
};
