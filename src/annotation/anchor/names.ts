/**
 * Names where two wordings differ. A word with a capital is a name, unless it only begins a sentence and stands elsewhere
 * on the page without one; in a script without capitals any word may be a name.
 */
import { NUMBER_STARTS } from '../../figures/words/number-starts.ts';
import { OPENERS } from '../../text/sentences.ts';
import { FIRST_UPPER, HAS_CASELESS, HAS_DIGIT, HAS_UPPER, type Tokens } from '../../text/tokens.ts';
import type { Altered } from './difference.ts';
import { DIRECTIONS, FILLERS, WEEKDAYS } from './guard-words.ts';

export interface Words {
  text: string;
  tokens: Tokens;
  /** Which of them, as indexes of tokens, ascending. */
  at: readonly number[];
}

/** Nothing but closers and opening marks stands between a word and the end of the sentence before it. */
const beginsSentence = ({ text, tokens }: Words, at: number): boolean =>
  at === 0 ||
  /[.!?:;…\n•]["'”’)\]]*\s*["'“‘([]*$/.test(text.slice(tokens.end[at - 1]!, tokens.start[at]!)) ||
  /["“‘]$/.test(text.slice(tokens.end[at - 1]!, tokens.start[at]!));

const wordAt = ({ text, tokens }: Words, at: number): string =>
  text.slice(tokens.start[at]!, tokens.end[at]!);

/** A number in other digits, or among letters of a script without spaces, is read by nobody else. */
const isForeignNumber = (words: Words, at: number): boolean => {
  const { text, tokens } = words;
  const beside = text[tokens.start[at]! - 1] + wordAt(words, at) + text[tokens.end[at]!];
  return /[^\P{N}0-9]|\p{Lo}/u.test(beside);
};

function isName(words: Words, at: number, isCommon: (hash: number) => boolean): boolean {
  const { tokens } = words;
  const shape = tokens.shape[at]!;
  if ((shape & HAS_DIGIT) !== 0 && isForeignNumber(words, at)) return true;
  if ((shape & HAS_CASELESS) !== 0) return true;
  if ((shape & (FIRST_UPPER | HAS_UPPER)) === 0) return false;
  const low = wordAt(words, at).toLowerCase();
  if (NUMBER_STARTS.has(low)) return false;
  if (FILLERS.has(low) || OPENERS.has(low) || DIRECTIONS.has(low) || WEEKDAYS.has(low)) return false;
  if ((shape & HAS_DIGIT) !== 0) return true;
  return !(beginsSentence(words, at) && isCommon(tokens.hash[at]!));
}

/** The names among some words, with their folded forms. */
function namesIn(words: Words, isCommon: (hash: number) => boolean): { hash: number; at: number }[] {
  return words.at
    .filter((at) => isName(words, at, isCommon))
    .map((at) => ({ hash: words.tokens.hash[at]!, at }));
}

/**
 * The names among the words in which two wordings differ.
 * @param isCommon whether a word, by its hash, stands somewhere without a capital
 */
export function alteredNames(before: Words, after: Words, isCommon: (hash: number) => boolean): Altered[] {
  const was = namesIn(before, isCommon);
  const is = namesIn(after, isCommon);
  if (was.length === is.length && was.every(({ hash }, i) => hash === is[i]!.hash)) return [];
  const join = (words: Words, names: typeof was) =>
    names.map(({ at }) => wordAt(words, at)).join(' ') || null;
  return [{ kind: 'name', before: join(before, was), after: join(after, is) }];
}
