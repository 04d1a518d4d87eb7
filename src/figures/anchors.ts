/**
 * What the words of a sentence say of it before any of it is read: whether a figure may stand in it, with a digit or a number
 * word, or with an article and a part ("a third") or a person and a verb of harm ("killed a soldier"); and whether it may
 * tell who says so. The others are never searched.
 */
import { HAS_CASELESS, HAS_DIGIT, HAS_LOWER, HAS_UPPER, type Tokens, hashWord } from '../text/tokens.ts';
import { COUNTED_PERSONS } from './parsers/article-person.ts';
import { MEASURE_VERBS } from './words/measure-verbs.ts';
import { FRACTIONS } from './words/number-words.ts';
import { NUMBER_STARTS } from './words/number-starts.ts';
import { TELLING } from './words/telling-words.ts';

const [NUMBER, ARTICLE, HARM, TELLS, PERSON, PART] = [1, 2, 4, 8, 16, 32];
const HAS_LETTER = HAS_LOWER | HAS_UPPER | HAS_CASELESS;

/**
 * What a word is to a sentence, as bits, by either half of its hash: both have them. Another word may seem to be what it is
 * not, one in a thousand; that costs a look and no more.
 */
const [byLow, byHigh] = [new Uint8Array(4096), new Uint8Array(4096)];
const add = (words: Iterable<string>, bit: number): void => {
  for (const hash of Array.from(words, hashWord)) {
    byLow[hash & 4095]! |= bit;
    byHigh[(hash >>> 12) & 4095]! |= bit;
  }
};
add(MEASURE_VERBS, HARM);
add(['shot', 'gunned'], HARM);
add(TELLING, TELLS);
// Of "non-combatant" the words of a text are two.
for (const word of COUNTED_PERSONS) add([word.replace(/.*-/, '')], PERSON);
/** Is it a number behind an article or another number only: "a fifth", "two fifths", "a couple", but "half of them"? */
const isPart = (word: string): boolean =>
  (FRACTIONS.has(word) && word !== 'half') || word === 'couple' || word === 'handful';
for (const word of NUMBER_STARTS)
  add([word], word === 'a' || word === 'an' ? ARTICLE : isPart(word) ? PART : NUMBER);

const byHash = (hash: number): number => byLow[hash & 4095]! & byHigh[(hash >>> 12) & 4095]!;

/** What a word of a text is, as bits. Letters may be written to the digits before them: "12said". */
export const anchorOf = ({ shape, hash, stem }: Tokens, k: number): number => {
  const classes = shape[k]!;
  if ((classes & HAS_DIGIT) !== 0) return (classes & HAS_LETTER) === 0 ? NUMBER : NUMBER | TELLS;
  return byHash(hash[k]!) | (stem[k] === 0 ? 0 : byHash(stem[k]!));
};

const has = (anchors: number, bits: number): boolean => (anchors & bits) === bits;

/** Whether a sentence whose words are all of these can hold a figure. */
export const mayHold = (anchors: number): boolean =>
  has(anchors, NUMBER) || has(anchors, ARTICLE | PART) || has(anchors, ARTICLE | HARM | PERSON);
/** Whether it can tell who says something. */
export const mayTell = (anchors: number): boolean => has(anchors, TELLS);
