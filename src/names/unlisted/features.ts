/**
 * The words of a block with all that typing a name asks of them, as parallel arrays: what the lexicon and the cue words
 * say, what stands between a word and the one before, and where sentences start.
 */
import type { BlockText } from '../candidate.ts';
import { addWord, nameHash } from '../format.ts';
import { AFTER_SPACE, FIRST_UPPER, HAS_DIGIT, HAS_LOWER, HAS_UPPER, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import * as GAP from './gap.ts';
import type { Lexicon } from './lexicon.ts';

export interface Features {
  text: string;
  lexicon: Lexicon;
  t: Tokens;
  count: number;
  /** `WORD_CLASS` bits of each word, of its stem where it has one. */
  lex: Uint16Array;
  /** `CUE` bits. */
  cue: Int32Array;
  gap: Uint8Array;
  /** 1 where a sentence, a line, a quotation or a list item starts: a capital says nothing there. */
  starts: Uint8Array;
  /** 1 where the word has a capital that counts: not in a run of capitals or a heading in title case. */
  capital: Uint8Array;
  /** The capitals of this block say nothing: every longer word has one. */
  titleCase: boolean;
}

/** No gap, but told in the same look. */
const MONEY_SIGN = 13;
/** What one character says of a gap; what is none of these is `other`. */
const SIGNS: readonly (readonly [gap: number, characters: string])[] = [
  [GAP.space, ' \u00a0\t'],
  [GAP.hyphen, '-‐‑'],
  [GAP.dash, '–—―−'],
  [GAP.quote, '"“”„«»‘’\'`'],
  [GAP.open, '(['],
  [GAP.close, ')]'],
  [GAP.line, '\n'],
  [GAP.comma, ','],
  [GAP.colon, ':'],
  [GAP.slash, '/'],
  [GAP.dot, '.'],
  [GAP.ampersand, '&'],
  [MONEY_SIGN, '$€£¥₹'],
];
const signs = new Uint8Array(0x10000);
for (const [gap, characters] of SIGNS)
  for (let i = 0; i < characters.length; i++) signs[characters.charCodeAt(i)] = gap;

/** Those that one character makes alone; a comma or a quotation mark without a space is `other`. */
const ALONE = [GAP.space, GAP.hyphen, GAP.dash, GAP.open, GAP.line, GAP.slash, GAP.dot, GAP.ampersand].reduce(
  (all, gap) => all | (1 << gap),
  0,
);
const [SPACE, BULLET, RETURN, FULL_STOP] = [0x20, 0x2022, 0x0d, 0x2e];
const LONGEST_GAP = 12;

/** Whether the sign of a currency stands at an offset. */
export const isMoneyAt = (text: string, at: number): boolean => signs[text.charCodeAt(at)] === MONEY_SIGN;

/** Of several characters the first that says anything, but brackets over quotation marks and those over a comma. */
const longerGap = (text: string, from: number, to: number): number => {
  const spaced = text.charCodeAt(to - 1) === SPACE;
  if (spaced && to - from === 2 && signs[text.charCodeAt(from)] === GAP.dot) return GAP.dot;
  if (spaced && to - from === 3 && text.startsWith(' &', from)) return GAP.ampersand;
  let found: number = GAP.space;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    const sign = signs[unit]!;
    if (sign === GAP.space || unit === RETURN) continue;
    if (sign === GAP.line || unit === BULLET) return GAP.line;
    if (sign === GAP.open || sign === GAP.close) found = sign;
    else if (sign === GAP.quote) found = found === GAP.space || found === GAP.comma ? GAP.quote : found;
    else if (sign === GAP.dash || sign === GAP.hyphen) found = found === GAP.open ? found : GAP.dash;
    else if (found === GAP.space)
      found = sign === GAP.comma || sign === GAP.colon || sign === GAP.slash ? sign : GAP.other;
  }
  return found;
};

const gapAt = (text: string, from: number, to: number): number => {
  const length = to - from;
  if (length === 1) {
    const sign = signs[text.charCodeAt(from)]!;
    return (ALONE & (1 << sign)) !== 0 ? sign : GAP.other;
  }
  if (length === 0) return GAP.other;
  if (length > LONGEST_GAP) return text.slice(from, from + 64).includes('\n') ? GAP.line : GAP.other;
  return longerGap(text, from, to);
};

const LETTERS = 4;

/** Whether every longer word of a short block without a full stop has a capital, so that capitals say nothing. */
const isTitleCase = (text: string, cue: Int32Array, t: Tokens): boolean => {
  if (t.count < 4 || t.count > 30 || text.trimEnd().endsWith('.')) return false;
  let small = 0;
  let large = 0;
  let particles = 0;
  for (let k = 0; k < t.count; k++) {
    const shape = t.shape[k]!;
    if (k > 0 && (cue[k]! & 1) !== 0 && (shape & FIRST_UPPER) !== 0 && (shape & HAS_LOWER) !== 0) particles++;
    if (t.end[k]! - t.start[k]! < LETTERS || (cue[k]! & 1) !== 0 || (shape & HAS_DIGIT) !== 0) continue;
    if ((shape & FIRST_UPPER) !== 0) large++;
    else small++;
  }
  return (large >= 3 && small * 5 <= large) || (particles >= 2 && small === 0);
};

/** A capital, and digits. */
const DIGITS_BEHIND = FIRST_UPPER | HAS_DIGIT;
/** "Rs500": the sign of a currency, and no part of a name. */
const MONEY = /^(?:rs|tk|pkr|inr|usd|eur|gbp|afn|aed|us)\d/i;

/** Past the last word stand some that are nothing, for who looks ahead. */
const [PAST, NOTHING] = [4, 255];

const roomFor = (size: number): Pick<Features, 'lex' | 'cue' | 'gap' | 'starts' | 'capital'> => ({
  lex: new Uint16Array(size),
  cue: new Int32Array(size),
  gap: new Uint8Array(size),
  starts: new Uint8Array(size),
  capital: new Uint8Array(size),
});
let room = roomFor(1024);

/** Whether what stands before a word starts a line, a quotation or a list item. */
const isStart = (text: string, between: number, t: Tokens, k: number): boolean =>
  between === GAP.line ||
  between === GAP.colon ||
  // A stop that ends the sentence, with a quotation mark before the next word.
  (between === GAP.quote && /[,:.?!]/.test(text.slice(t.end[k - 1], t.start[k]))) ||
  (between === GAP.dash && text[t.start[k]! - 1] === ' ');

/** Reads the features of a block. Linear. They hold until the next block is read: its own are written over them. */
export const featuresOf = (b: BlockText, lexicon: Lexicon): Features => {
  const { text, tokens: t, sentences } = b;
  const count = t.count;
  if (count + PAST > room.lex.length) room = roomFor(2 * (count + PAST));
  const { lex, cue, gap, starts, capital } = room;
  let sentence = 1;
  lexicon.readWords(t, lex, cue);
  for (let k = 0; k < count; k++) {
    const shape = t.shape[k]!;
    capital[k] = shape & FIRST_UPPER & (b.capitals[k]! ^ 1);
    if ((shape & DIGITS_BEHIND) === DIGITS_BEHIND && MONEY.test(text.slice(t.start[k], t.end[k])))
      capital[k] = 0;
    gap[k] = GAP.space;
    starts[k] = 0;
    if ((shape & AFTER_SPACE) !== 0) continue;
    const start = t.start[k]!;
    gap[k] = k === 0 ? GAP.line : gapAt(text, t.end[k - 1]!, start);
    if (isStart(text, gap[k]!, t, k)) starts[k] = 1;
    for (; sentence < sentences.length && sentences[sentence]! <= start; sentence++) starts[k] = 1;
  }
  for (let k = count; k < count + PAST; k++) {
    lex[k] = cue[k] = 0;
    gap[k] = starts[k] = capital[k] = NOTHING;
  }
  return { text, lexicon, t, count, lex, cue, gap, starts, capital, titleCase: isTitleCase(text, cue, t) };
};

/** The lexicon's bits of tokens [from, to) as one name: "Trinidad and Tobago". */
export const classOfSpan = ({ t, lex, lexicon }: Features, from: number, to: number): number => {
  if (to - from === 1) return lex[from]!;
  if (to - from > lexicon.longest) return 0;
  let phrase = t.hash[from]!;
  for (let k = from + 1; k < to; k++)
    phrase = addWord(phrase, k === to - 1 && t.stem[k] !== 0 ? t.stem[k]! : t.hash[k]!);
  return lexicon.classOf(nameHash(phrase));
};

/** Two capital letters or more and no small one, or as in "FAMa": the letters of an abbreviation. */
export const isAcronym = (f: Features, k: number): boolean => {
  const { t, text } = f;
  const shape = t.shape[k]!;
  const end = t.stem[k] === 0 ? t.end[k]! : t.stemEnd[k]!;
  const length = end - t.start[k]!;
  if ((shape & HAS_UPPER) === 0 || length < 2 || length > 8) return false;
  if ((shape & HAS_LOWER) === 0) return true;
  let upper = 0;
  for (let i = t.start[k]!; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 65 && unit <= 90) upper++;
  }
  return upper >= 2 && upper * 2 >= length && length <= 6;
};

export const single = (f: Features, k: number): boolean => f.t.start[k]! + 1 === f.t.end[k];

/** Short words at the end of a name, which are none by themselves. */
export const DOTTED = wordSet('jr sr inc ltd corp bros');

/** The dot of "U.S." and "St." belongs to a name that ends there with single letters. */
export const withDot = (f: Features, from: number, to: number): number => {
  const end = f.t.end[to - 1]!;
  if (f.text[end] === '.' && DOTTED.has(f.t.hash[to - 1]!)) return end + 1;
  const letters = to - from >= 2 && single(f, to - 1) && f.gap[to - 1] === GAP.dot;
  return letters && f.text[end] === '.' ? end + 1 : end;
};

const SITE = /^\.(?:com|org|net|pk|in|co\.uk)(?![\p{L}\d]|\.[\p{L}\d])/u;

/** "Lantern.com": the ending of an address belongs to the name. */
export const withSite = (text: string, end: number): number =>
  text.charCodeAt(end) === FULL_STOP && /[a-z]/.test(text[end + 1] ?? '')
    ? end + (SITE.exec(text.slice(end, end + 8))?.[0].length ?? 0)
    : end;
