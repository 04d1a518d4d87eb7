/**
 * Which sentences can hold a figure: one pass over a text, looking only at digits and at words that begin a number or
 * a verb of harm. Sentences without either are never tokenised.
 */
import type { SentenceSpan } from './sentence-spans.ts';
import { DIGIT, LETTER, classOf } from './characters.ts';
import { FRACTIONS, SCALES, TENS, UNITS } from './words/number-words.ts';
import { VAGUE_WORDS } from './vague-words.ts';
import { measureVerb } from './words/measure-verbs.ts';

const starts = new Set<string>([
  ...[...UNITS.keys()].filter((word) => word !== 'zero'),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...FRACTIONS.keys(),
  ...Object.keys(VAGUE_WORDS),
  'shot',
  'gunned',
]);

const LONGEST = 14;
const firstLetters = new Uint8Array(128);
for (const word of [
  ...starts,
  'killed',
  'martyred',
  'injured',
  'wounded',
  'arrested',
  'detained',
  'murdered',
  'beheaded',
  'eliminated',
  'neutralised',
  'rescued',
  'abducted',
  'lynched',
  'assassinated',
  'hurt',
  'capture',
  'free',
]) {
  firstLetters[word.charCodeAt(0)] = 1;
  firstLetters[word.charCodeAt(0) - 32] = 1;
}

const isAnchor = (text: string, from: number, to: number): boolean => {
  const low = text.slice(from, to).toLowerCase();
  return starts.has(low) || measureVerb(low)?.active === true;
};

/** Does the sentence hold a digit, a number word, or a verb that counts people? */
export const hasAnchor = (text: string, span: SentenceSpan): boolean => {
  let inWord = false;
  for (let i = span.start; i < span.end; i++) {
    const unit = text.charCodeAt(i);
    const kind = classOf(unit);
    if (kind === DIGIT) return true;
    if (kind !== LETTER) inWord = false;
    else if (!inWord) {
      inWord = true;
      if (unit >= 128 || firstLetters[unit] === 0) continue;
      let to = i + 1;
      while (to - i <= LONGEST && classOf(text.charCodeAt(to)) === LETTER) to++;
      if (to - i <= LONGEST && isAnchor(text, i, to)) return true;
      i = to - 1;
    }
  }
  return false;
};
