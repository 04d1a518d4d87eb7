/**
 * Which sentences can hold a figure: one pass over a text, looking only at digits and at words that begin a number or
 * a verb of harm. Sentences without either are never tokenised.
 */
import type { Span } from '../text/span.ts';
import { DIGIT, LETTER, classOf } from './characters.ts';
import { question, wordOf } from './word.ts';
import { MEASURE_VERBS } from './words/measure-verbs.ts';
import { NUMBER_STARTS, startsNumber } from './words/number-starts.ts';

const LONGEST = 14;
const verbs = new Set<string>([...MEASURE_VERBS, 'shot', 'gunned']);

/** Two letters of either case as one number. */
const pair = (first: number, second: number): number => ((first & 31) << 5) | (second & 31);
/** The first two letters of all anchor words: most words are put aside by them. */
const beginnings = new Uint8Array(1024);
for (const word of [...verbs, ...NUMBER_STARTS]) beginnings[pair(word.charCodeAt(0), word.charCodeAt(1))] = 1;

const isAnchor = question((low) => (low.length > 2 && startsNumber(low)) || verbs.has(low));

/** Does the sentence hold a digit, a number word, or a verb that counts people? */
export const hasAnchor = (text: string, span: Span): boolean => {
  for (let i = span.start; i < span.end; i++) {
    const unit = text.charCodeAt(i);
    const kind = classOf(unit);
    if (kind === DIGIT) return true;
    if (kind !== LETTER) continue;
    let to = i + 1;
    while (to < span.end && classOf(text.charCodeAt(to)) === LETTER) to++;
    if (
      to - i > 2 &&
      to - i <= LONGEST &&
      unit < 128 &&
      beginnings[pair(unit, text.charCodeAt(i + 1))] === 1 &&
      isAnchor({ word: wordOf(text, i, to) })
    )
      return true;
    i = to - 1;
  }
  return false;
};
