/**
 * Which sentences can hold a figure, by their words alone: those with a digit or a number word, and those with an article
 * and a verb of harm ("killed a soldier"). The others are never read.
 */
import { HAS_DIGIT, type Tokens, hashWord } from '../text/tokens.ts';
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

const byHash = (hash: number): number => (mayAnchor[hash & 4095] === 0 ? 0 : (anchors.get(hash) ?? 0));

/** What a word of a text is to a figure, as bits. */
export const anchorOf = ({ shape, hash, stem }: Tokens, k: number): number =>
  (shape[k]! & HAS_DIGIT) !== 0 ? NUMBER : byHash(hash[k]!) | (stem[k] === 0 ? 0 : byHash(stem[k]!));

/** Whether a sentence whose words are all of these can hold a figure. */
export const mayHold = (anchors: number): boolean => (anchors & NUMBER) !== 0 || anchors === (ARTICLE | HARM);
