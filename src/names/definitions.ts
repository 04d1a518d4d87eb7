/**
 * "Full name (ABBR)": what an abbreviation means on one page. "the Tehreek-e-Taliban Pakistan (TTP)" ties TTP to the
 * entity; "the Toronto Transit Partnership (TTP)" says that TTP is none that is listed here.
 * After Schwartz & Hearst, "A simple algorithm for identifying abbreviation definitions" (PSB 2003), by initials only.
 */
import { foldWord } from '../text/fold.ts';
import { isParticle } from '../text/spelling.ts';
import { AFTER_SPACE, FIRST_UPPER, HAS_LOWER, HAS_UPPER, type Tokens } from '../text/tokens.ts';
import type { BlockText } from './candidate.ts';

export interface Definition {
  abbreviation: string;
  /** Null where the full name is not in the dataset. */
  entity: string | null;
  full: string;
}

const LONGEST = 10;

/** What stands between a name and its abbreviation is no longer: a quotation mark, two spaces, a bracket and as much again. */
const LONGEST_GAP = 6;

/** Looked at before any pattern: hardly a word has one before it. */
const hasBracket = (text: string, from: number, to: number): boolean => {
  if (to - from > LONGEST_GAP) return false;
  for (let i = from; i < to; i++) if (text[i] === '(' || text[i] === '[') return true;
  return false;
};

/** The token that stands alone in brackets after an offset, as an abbreviation: "(TTP)", "(BLA, as it is known)". */
const bracketed = (text: string, t: Tokens, k: number, end: number): string | null => {
  if (k >= t.count || (t.shape[k]! & AFTER_SPACE) !== 0 || !hasBracket(text, end, t.start[k]!)) return null;
  if (!/^['"”’]?\s{0,2}[([]\s?["“‘']?$/.test(text.slice(end, t.start[k]))) return null;
  const word = text.slice(t.start[k], t.end[k]);
  const after = text.slice(t.end[k], t.end[k]! + 2).trimStart();
  if (word.length < 2 || word.length > LONGEST || !/^["”’']?[)\],;]/.test(after)) return null;
  return (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2 || (t.shape[k]! & HAS_LOWER) === 0 ? word : null;
};

/** Whether an abbreviation can be short for a name: it begins alike and its letters stand in the name in their order. */
const isShortFor = (abbreviation: string, full: string): boolean => {
  const letters = foldWord(abbreviation);
  const name = foldWord(full);
  if (letters[0] !== name[0]) return false;
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
};

/** The abbreviation that a name in the text is followed by in brackets, if it is. */
export const abbreviationAfter = (
  { text, tokens: t }: BlockText,
  name: { start: number; end: number; to: number },
): string | null => {
  const abbreviation = bracketed(text, t, name.to, name.end);
  if (abbreviation === null || (t.shape[name.to]! & HAS_UPPER) === 0) return null;
  return isShortFor(abbreviation, text.slice(name.start, name.end)) ? abbreviation : null;
};

/** Fewer letters stand before a bracket by chance where the words are small. */
const FEWEST_SMALL = 3;

/**
 * From the words before a bracket, those whose initials are the abbreviation; the first token, or -1. All have capitals, or
 * none has: "water, sanitation and hygiene (WASH)" is no name, and says that the letters are none.
 */
const initialsStart = (text: string, t: Tokens, last: number, abbreviation: string): number => {
  const large = (t.shape[last]! & FIRST_UPPER) !== 0;
  const letters = foldWord(large ? abbreviation : abbreviation.replace(/s$/, ''));
  if (!large && letters.length < FEWEST_SMALL) return -1;
  let left = letters.length - 1;
  for (let k = last; k >= 0 && last - k < letters.length * 2 + 2; k--) {
    const word = foldWord(text.slice(t.start[k], t.end[k]));
    if (word[0] === letters[left] && ((t.shape[k]! & FIRST_UPPER) !== 0) === large) {
      if (--left < 0) return k;
    } else if (!isParticle(word)) return -1;
  }
  return -1;
};

/** A full name spelled out before its initials in brackets; tokens half open. */
export interface SpelledName {
  abbreviation: string;
  from: number;
  to: number;
}

/** Every name whose initials stand in brackets after it, listed or not: "Tehreek-e-Labbaik Pakistan (TLP)". */
export const spelledNames = (text: string, t: Tokens): SpelledName[] => {
  const found: SpelledName[] = [];
  for (let k = 1; k < t.count; k++) {
    if ((t.shape[k]! & (HAS_UPPER | AFTER_SPACE)) !== HAS_UPPER) continue;
    const open = text[t.start[k]! - 1];
    if (open !== '(' && open !== '[') continue;
    const abbreviation = bracketed(text, t, k, t.end[k - 1]!);
    const from = abbreviation === null ? -1 : initialsStart(text, t, k - 1, abbreviation);
    if (from >= 0) found.push({ abbreviation: abbreviation!, from, to: k });
  }
  return found;
};
