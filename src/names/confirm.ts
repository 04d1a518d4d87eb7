/**
 * Is the name really there? A hash only says where to look; here the alias is compared with the text, letter by
 * letter, and what stands between its words is checked: "Islamic\nState" and "Islamic-State" are the name, "Islamic.
 * State" and "Islamic, State" are not.
 */
import { FOLD, IGNORED, WORD, foldOf, foldWord } from '../text/fold.ts';
import { connectiveFamily, isParticle } from '../text/spelling.ts';
import { HAS_LOWER, HAS_UPPER, type Tokens, tokenBuffer, tokenise } from '../text/tokens.ts';
import type { CaseRule } from '../dataset/vocabulary.ts';
import { type Variant, VARIANTS } from './row-flags.ts';
import { textAt } from './text-pool.ts';

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
const MAX_GAP = 16;
const NEWLINE = 10;

/** Hyphens, dashes, spaces and the non-joiner: what may stand between two words of a name. */
const isSoft = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 0x2d ||
  unit === 0xa0 ||
  unit === 9 ||
  unit === NEWLINE ||
  unit === 13 ||
  unit === 0x200c ||
  (unit >= 0x2000 && unit <= 0x2015) ||
  unit === 0x202f ||
  unit === 0x2212 ||
  unit === 0x3000;

/** Whether the text between two words is what may stand there; `allowed` holds the alias's own punctuation there. */
const gapFits = (text: string, from: number, to: number, wordLength: number, allowed: string): boolean => {
  if (to - from > MAX_GAP) return false;
  let lines = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === NEWLINE && ++lines > 1) return false;
    if (isSoft(unit) || (foldOf(unit) & IGNORED) !== 0) continue;
    if (unit === 0x2e && wordLength <= 4 && i === from) continue;
    if (!allowed.includes(text[i]!)) return false;
  }
  return true;
};

const sameWord = (a: string, b: string, k: number, last: number): boolean => {
  if (a === b) return true;
  const family = connectiveFamily(a);
  if (family === undefined || family !== connectiveFamily(b) || k === last) return false;
  return family === 'al' || k > 0;
};

const isOneLetterGap = (text: string, from: number, to: number): boolean =>
  to - from <= 2 && /^[.\-‐‑]\s?$/.test(text.slice(from, to));

const buffer = tokenBuffer(64);

/** Whether tokens `from` to `to` of the text are the alias's words, and nothing but a name's separators lies between. */
const sameWords = (
  text: string,
  t: Tokens,
  from: number,
  to: number,
  end: number,
  alias: string,
  variant: Variant,
): boolean => {
  const wordEnd = (k: number): number => (k === to - 1 ? end : t.end[k]!);
  if (variant !== 'asWritten') {
    let letters = '';
    for (let k = from; k < to; k++) {
      letters += foldWord(text.slice(t.start[k], wordEnd(k)));
      if (k === from) continue;
      const between = [t.end[k - 1]!, t.start[k]!] as const;
      const fits =
        variant === 'spelledOut' ? isOneLetterGap(text, ...between) : gapFits(text, ...between, 99, '');
      if (!fits) return false;
    }
    return letters === foldWord(alias);
  }
  const a = tokenise(alias, buffer);
  if (a.count !== to - from) return false;
  for (let k = 0; k < a.count; k++) {
    const word = foldWord(text.slice(t.start[from + k], wordEnd(from + k)));
    if (!sameWord(word, foldWord(alias.slice(a.start[k], a.end[k])), k, a.count - 1)) return false;
    if (k === 0) continue;
    const before = from + k - 1;
    const allowed = alias.slice(a.end[k - 1], a.start[k]);
    if (!gapFits(text, t.end[before]!, t.start[from + k]!, t.end[before]! - t.start[before]!, allowed))
      return false;
  }
  return true;
};

/** A word's letters and digits as written, without diacritics. */
const bare = (s: string): string => s.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a word differs from the alias's at most by a capital at its start. */
const isTitled = (word: string, written: string): boolean => {
  const x = bare(word);
  const y = bare(written);
  if (x.slice(1) === y.slice(1)) return x[0] === y[0] || x[0] === y[0]?.toUpperCase();
  // Letters that fold to one another without being equal ("ø", "ك"): only the start can be compared.
  return x.slice(1).toLowerCase() !== y.slice(1).toLowerCase() && /^\p{Lu}/u.test(x) === /^\p{Lu}/u.test(y);
};

/** The fit of a text whose letters are known to be the alias's. */
const caseFit = (text: string, t: Tokens, from: number, to: number, end: number, alias: string): Fit => {
  let all = 0;
  for (let k = from; k < to; k++) all |= t.shape[k]!;
  if ((all & (HAS_UPPER | HAS_LOWER)) === 0) return IDENTICAL;
  const a = tokenise(alias, buffer);
  if (a.count === to - from) {
    let titled = true;
    for (let k = 0; k < a.count && titled; k++) {
      const word = text.slice(t.start[from + k], k === a.count - 1 ? end : t.end[from + k]);
      if (a.count > 1 && isParticle(foldWord(word))) continue;
      titled = isTitled(word, alias.slice(a.start[k], a.end[k]));
    }
    if (titled) return TITLED;
  } else if (bare(text.slice(t.start[from], end)) === bare(alias)) return TITLED;
  return (all & HAS_UPPER) !== 0 && (all & HAS_LOWER) === 0 ? CAPITALS : FOLDED;
};

/**
 * The fit of an ASCII alias with a text of the same length and no punctuation but single spaces, hyphens and
 * apostrophes in the same places: nearly all names on a page. No string is made for them.
 * @returns undefined where it takes a closer look
 */
const asciiFit = (
  text: string,
  t: Tokens,
  from: number,
  to: number,
  pool: Uint8Array,
  at: number,
  length: number,
): Fit | undefined => {
  const start = t.start[from]!;
  let punctuated = false;
  let smaller = false;
  let surely = false;
  let wordAt = 0;
  let larger = false;
  let titled = false;
  let wordStart = true;
  for (let k = 0; k < length; k++) {
    const unit = text.charCodeAt(start + k);
    const byte = pool[at + k]!;
    if (unit >= 0x80 || byte >= 0x80) return undefined;
    const isWord = (FOLD[byte]! & WORD) !== 0;
    // The alias's own punctuation is what may stand there.
    if (!isWord && byte !== 0x20 && byte !== 0x2d && byte !== 0x27) punctuated = true;
    if (unit !== byte) {
      if (!isWord || (unit | 32) !== (byte | 32) || (FOLD[unit]! & WORD) === 0) return undefined;
      if (unit > byte) {
        smaller = true;
        // No particle is as long as this word: its small letters cannot be the house's style.
        if (k - wordAt > 4) surely = true;
      } else if (wordStart) titled = true;
      else larger = true;
    }
    wordStart = byte === 0x20 || byte === 0x2d;
    if (wordStart) wordAt = k + 1;
  }
  if (punctuated && (smaller || larger || titled)) return undefined;
  if (!smaller && !larger) return titled ? TITLED : IDENTICAL;
  if (surely) return FOLDED;
  if (to - from > 1 && smaller) return undefined;
  let all = 0;
  for (let k = from; k < to; k++) all |= t.shape[k]!;
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
  const start = t.start[from]!;
  const length = pool[at]!;
  if (length < 0x80 && length === end - start && variantBits === 0) {
    const fit = asciiFit(text, t, from, to, pool, at + 1, length);
    if (fit !== undefined) return fit;
  }
  const alias = textAt(pool, at);
  const variant = VARIANTS[variantBits] ?? 'asWritten';
  if (!sameWords(text, t, from, to, end, alias, variant)) return ABSENT;
  // "Haqqani’s" is no plural: with its ending it is only a name that has an apostrophe itself ("McDonald’s").
  if (t.stem[to - 1] !== 0 && end === t.end[to - 1] && !ENDING.test(alias)) return ABSENT;
  if (text.slice(start, end) === alias) return IDENTICAL;
  return caseFit(text, t, from, to, end, alias);
};
