/**
 * Is the name really there? A hash only says where to look; here the alias is compared with the text, letter by letter,
 * and what stands between its words is checked (gap.ts). Nearly all aliases are compared without making a string.
 */
import { APOSTROPHE, IGNORED, SIMPLE, UPPER, WORD, foldOf, foldWord } from '../text/fold.ts';
import { isParticle } from '../text/spelling.ts';
import { HAS_LOWER, HAS_UPPER, type Tokens } from '../text/tokens.ts';
import type { CaseRule } from '../dataset/vocabulary.ts';
import { gapFits } from './gap.ts';
import { isTitled, sameLetters, sameWord } from './spelled.ts';
import { type Variant, VARIANTS } from './row-flags.ts';
import { decodeInto, startsAt } from './text-pool.ts';

/** How the case of the text agrees with the alias. */
export const ABSENT = 0;
/** The letters are the alias's, their case is not. */
export const FOLDED = 1;
/** The text is in capitals throughout, the alias is not. */
export const CAPITALS = 2;
/** As the alias but for particles and for capitals at the start of words. */
export const TITLED = 3;
export const IDENTICAL = 4;
export type Fit = typeof ABSENT | typeof FOLDED | typeof CAPITALS | typeof TITLED | typeof IDENTICAL;

/** Whether a case rule lets a text of this fit be the alias. In-capitals texts are weighed later, with their line. */
export const rulePermits = (rule: CaseRule, fit: Fit, allUpper: boolean): boolean =>
  rule === 'insensitive'
    ? fit !== ABSENT
    : rule === 'exact'
      ? fit >= CAPITALS
      : fit === IDENTICAL || (fit !== ABSENT && allUpper);

/** An apostrophe before the last letters. */
const ENDING = /\P{L}\p{L}{1,2}$/u;

/** The alias that is compared, in UTF-16 units. */
const alias = new Uint16Array(1024);
let aliasLength = 0;

/** How the last word compared differs from the alias's: at most by a capital at its start, as a particle may, or more. */
const TITLED_WORD = 0;
const PARTICLE_WORD = 1;
const OTHER_CASE = 2;
let wordCase = TITLED_WORD;

const aliasText = (from: number, to: number): string =>
  String.fromCharCode.apply(null, alias.subarray(from, to) as unknown as number[]);

/** Whether the alias's word goes on at `j` with a character that matching passes over. */
const isInside = (j: number, entry: number): boolean =>
  (entry & IGNORED) !== 0 ||
  ((entry & APOSTROPHE) !== 0 && j + 1 < aliasLength && (foldOf(alias[j + 1]!) & WORD) !== 0);

const aliasWordEnd = (from: number): number => {
  let j = from;
  for (; j < aliasLength; j++) {
    const entry = foldOf(alias[j]!);
    if ((entry & WORD) === 0 && !isInside(j, entry)) break;
  }
  return j;
};

/** A word with a letter that folds to several, or one that may be another spelling of a connective. */
const closeLook = (text: string, from: number, to: number, j: number, k: number, last: number): number => {
  const word = text.slice(from, to);
  const end = aliasWordEnd(j);
  const written = aliasText(j, end);
  wordCase = isTitled(word, written) ? TITLED_WORD : PARTICLE_WORD;
  return sameWord(foldWord(word), foldWord(written), k, last) ? end : -1;
};

/**
 * Compares the text's word [from, to) with the alias's that starts at `j`, the `k`th of `last + 1`.
 * @returns where the alias's word ends, or -1 where it is another
 */
const compareWord = (text: string, from: number, to: number, j: number, k: number, last: number): number => {
  const start = j;
  let i = from;
  wordCase = TITLED_WORD;
  for (let first = true; ; first = false) {
    let a = 0;
    for (; i < to; i++) if (((a = foldOf(text.charCodeAt(i))) & WORD) !== 0) break;
    let b = 0;
    for (; j < aliasLength; j++) {
      b = foldOf(alias[j]!);
      if ((b & WORD) !== 0 || !isInside(j, b)) break;
    }
    const aliasGoesOn = j < aliasLength && (b & WORD) !== 0;
    if (i === to && !aliasGoesOn) return j;
    if (i === to || !aliasGoesOn || ((a ^ b) & 0xffff) !== 0 || (a & b & SIMPLE) === 0)
      return to - from <= 4 || (a & b & SIMPLE) === 0 ? closeLook(text, from, to, start, k, last) : -1;
    if (((a ^ b) & UPPER) !== 0 && !(first && (a & UPPER) !== 0))
      wordCase = first ? PARTICLE_WORD : OTHER_CASE;
    i++;
    j++;
  }
};

/** The fit of tokens `from` to `to` of the text with the alias, word by word. */
const compareWords = (text: string, t: Tokens, from: number, to: number, end: number): Fit => {
  const last = to - from - 1;
  let titled = true;
  let all = 0;
  let j = 0;
  let wordEnd = 0;
  for (let k = 0; k <= last; k++) {
    const token = from + k;
    while (j < aliasLength && (foldOf(alias[j]!) & WORD) === 0) j++;
    if (j === aliasLength) return ABSENT;
    const start = t.start[token]!;
    if (k > 0) {
      const before = t.end[token - 1]!;
      const isSpace = start - before === 1 && text.charCodeAt(before) === 0x20;
      if (!isSpace && !gapFits(text, before, start, before - t.start[token - 1]!, alias, wordEnd, j))
        return ABSENT;
    }
    const stop = k === last ? end : t.end[token]!;
    j = compareWord(text, start, stop, j, k, last);
    if (j < 0) return ABSENT;
    if (wordCase === OTHER_CASE) titled = false;
    else if (wordCase === PARTICLE_WORD && titled)
      titled = last > 0 && isParticle(foldWord(text.slice(start, stop)));
    all |= t.shape[token]!;
    wordEnd = j;
  }
  for (; j < aliasLength; j++) if ((foldOf(alias[j]!) & WORD) !== 0) return ABSENT;
  if ((all & (HAS_UPPER | HAS_LOWER)) === 0) return IDENTICAL;
  if (titled) return TITLED;
  return (all & HAS_LOWER) === 0 ? CAPITALS : FOLDED;
};

/** The fit of an alias whose words are divided in another way: letter by letter, or joined on. */
const compareLetters = (
  text: string,
  t: Tokens,
  from: number,
  to: number,
  end: number,
  variant: Variant,
): Fit => {
  const written = aliasText(0, aliasLength);
  if (!sameLetters(text, t, from, to, end, written, variant)) return ABSENT;
  let all = 0;
  for (let k = from; k < to; k++) all |= t.shape[k]!;
  if ((all & (HAS_UPPER | HAS_LOWER)) === 0 || text.slice(t.start[from], end) === written) return IDENTICAL;
  if (isTitled(text.slice(t.start[from], end), written)) return TITLED;
  return (all & HAS_LOWER) === 0 ? CAPITALS : FOLDED;
};

/**
 * Compares an alias with the tokens `from` to `to` (exclusive) of a text.
 * @param end where the last word ends: before its possessive where that is left out
 * @param pool texts of the index; `at` is where the alias starts in it
 * @returns ABSENT where the text is another one, else how its case fits
 */
export const confirm = (
  text: string,
  t: Tokens,
  from: number,
  to: number,
  end: number,
  pool: Uint8Array,
  at: number,
  variantBits: number,
): Fit => {
  if (variantBits === 0 && startsAt(pool, at, text, t.start[from]!, end)) return IDENTICAL;
  aliasLength = decodeInto(alias, pool, at);
  // "Haqqani’s" is no plural: with its ending it is only a name that has an apostrophe itself ("McDonald’s").
  if (t.stem[to - 1] !== 0 && end === t.end[to - 1] && !ENDING.test(aliasText(0, aliasLength))) return ABSENT;
  return variantBits === 0
    ? compareWords(text, t, from, to, end)
    : compareLetters(text, t, from, to, end, VARIANTS[variantBits] ?? 'joined');
};
