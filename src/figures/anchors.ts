/**
 * What the words of a sentence say of it before any of it is read: whether a figure may stand in it, with a digit or a number
 * word, or with an article and a verb of harm ("killed a soldier"); and whether it may tell who says so. The others are
 * never searched.
 */
import { HAS_CASELESS, HAS_DIGIT, HAS_LOWER, HAS_UPPER, type Tokens, hashWord } from '../text/tokens.ts';
import { MEASURE_VERBS } from './words/measure-verbs.ts';
import { NUMBER_STARTS } from './words/number-starts.ts';
import { TELLING } from './words/telling-words.ts';

const [NUMBER, ARTICLE, HARM, TELLS] = [1, 2, 4, 8];
const HAS_LETTER = HAS_LOWER | HAS_UPPER | HAS_CASELESS;

/** What a word is to a sentence, by its hash. A hash that it shares with another word costs a look and no more. */
const anchors = new Map<number, number>();
const add = (words: Iterable<string>, bit: number): void => {
  for (const hash of Array.from(words, hashWord)) anchors.set(hash, (anchors.get(hash) ?? 0) | bit);
};
add(MEASURE_VERBS, HARM);
add(['shot', 'gunned'], HARM);
add(TELLING, TELLS);
for (const word of NUMBER_STARTS) add([word], word === 'a' || word === 'an' ? ARTICLE : NUMBER);

/** 1 at the low bits of each of these hashes: most words are put aside by it. */
const mayAnchor = new Uint8Array(4096);
for (const hash of anchors.keys()) mayAnchor[hash & 4095] = 1;

const byHash = (hash: number): number => (mayAnchor[hash & 4095] === 0 ? 0 : (anchors.get(hash) ?? 0));

/** What a word of a text is, as bits. Letters may be written to the digits before them: "12said". */
export const anchorOf = ({ shape, hash, stem }: Tokens, k: number): number => {
  const classes = shape[k]!;
  if ((classes & HAS_DIGIT) !== 0) return (classes & HAS_LETTER) === 0 ? NUMBER : NUMBER | TELLS;
  return byHash(hash[k]!) | (stem[k] === 0 ? 0 : byHash(stem[k]!));
};

/** Whether a sentence whose words are all of these can hold a figure. */
export const mayHold = (anchors: number): boolean =>
  (anchors & NUMBER) !== 0 || (anchors & (ARTICLE | HARM)) === (ARTICLE | HARM);
/** Whether it can tell who says something. */
export const mayTell = (anchors: number): boolean => (anchors & TELLS) !== 0;
