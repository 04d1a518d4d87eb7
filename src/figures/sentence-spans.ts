/**
 * Where sentences lie, in one pass and with bounded look-around, so that 10 MB of anything stays linear.
 * `{start: 0, end: 31, paragraph: 0, anchors: 0}` for "Kabul.12 people" gives two: news pages often lose the space.
 */
import type { Span } from '../text/span.ts';
import { AFTER_SPACE, type Tokens } from '../text/tokens.ts';
import { DIGIT, LETTER, LINE, SPACE, classOf, isLower, isUpper } from './characters.ts';
import { anchorOf } from './anchors.ts';
import { question, wordOf } from './word.ts';
import { LONGEST_ABBREVIATED, isAbbreviated, isStarter } from './words/abbreviations.ts';

export interface SentenceSpan extends Span {
  paragraph: number;
  /** What its words say of it: see `anchorOf`. */
  anchors: number;
}

/** Longer runs without a sentence end are cut: no construct that we read is wider. */
const LONGEST = 1200;

const BREAK = 1;
const PARAGRAPH = 2;

const isCloser = (unit: number): boolean =>
  unit === 0x22 ||
  unit === 0x27 ||
  unit === 0x29 ||
  unit === 0x5d ||
  unit === 0x2019 ||
  unit === 0x201d ||
  unit === 0xbb;

const isTerminal = (unit: number): boolean =>
  unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026;

/** Where the word that ends at an offset begins; of one that is too long to be abbreviated, where it is too long. */
const wordStart = (text: string, at: number): number => {
  let from = at;
  while (from > 0 && at - from <= LONGEST_ABBREVIATED && classOf(text.charCodeAt(from - 1)) === LETTER)
    from--;
  return from;
};

const abbreviates = question(isAbbreviated);
const isShort = (text: string, from: number, to: number): boolean =>
  to - from <= LONGEST_ABBREVIATED && abbreviates(wordOf(text, from, to, false));

const wordAt = (text: string, at: number): string => {
  let to = at;
  while (to - at < 12 && classOf(text.charCodeAt(to)) === LETTER) to++;
  return text.slice(at, to);
};

/** Does the full stop at `at` belong to an abbreviation, given where the next word begins? */
const isAbbreviation = (text: string, at: number, next: number): boolean => {
  const from = wordStart(text, at);
  if (from === at) return false;
  if (at - from === 1) {
    const dotted = text.charCodeAt(at - 2) === 0x2e;
    return !(dotted || isLower(text.charCodeAt(from))) || !isStarter(wordAt(text, next));
  }
  return isShort(text, from, at);
};

const afterStop = (text: string, at: number): number => {
  let next = at + 1;
  while (next - at < 4 && isCloser(text.charCodeAt(next))) next++;
  const following = text.charCodeAt(next);
  if (next >= text.length) return BREAK;
  const kind = classOf(following);
  if (kind === SPACE || kind === LINE) {
    let word = next;
    while (word - next < 8 && classOf(text.charCodeAt(word)) === SPACE) word++;
    const first = text.charCodeAt(word);
    if (classOf(first) === LINE) return 0;
    if (isLower(first)) return 0;
    return text.charCodeAt(at) === 0x2e && isAbbreviation(text, at, word) ? 0 : BREAK;
  }
  const before = text.charCodeAt(at - 1);
  if (kind === LETTER && isUpper(following)) {
    const second = text.charCodeAt(next + 1);
    const wordLike = isLower(second) || classOf(second) === SPACE || classOf(second) === LINE;
    return wordLike && (isLower(before) || classOf(before) === DIGIT || isCloser(before)) ? BREAK : 0;
  }
  if (kind === DIGIT && text.charCodeAt(at) === 0x2e && isLower(before)) {
    const from = wordStart(text, at);
    return at - from > 2 && !isShort(text, from, at) ? BREAK : 0;
  }
  return 0;
};

/** Hard-wrapped lines are alike in length; a headline is followed by a line of another length. */
const isWrapped = (text: string, length: number, next: number): boolean => {
  if (length < 55 || length > 100) return false;
  let to = next;
  while (to - next <= length + 16 && to < text.length && classOf(text.charCodeAt(to)) !== LINE) to++;
  return to - next <= length + 15;
};

/** A line end breaks a list and a headline, but not a hard-wrapped sentence. */
const afterLine = (text: string, at: number, lineStart: number): number => {
  let next = at + 1;
  if (text.charCodeAt(at) === 0xd && text.charCodeAt(next) === 0xa) next++;
  let seen = 0;
  while (seen < 200 && classOf(text.charCodeAt(next)) === SPACE) {
    next++;
    seen++;
  }
  const first = text.charCodeAt(next);
  if (next >= text.length || classOf(first) === LINE) return PARAGRAPH;
  let last = at - 1;
  while (
    last > lineStart &&
    at - last < 8 &&
    (classOf(text.charCodeAt(last)) === SPACE || isCloser(text.charCodeAt(last)))
  )
    last--;
  const before = text.charCodeAt(last);
  if (isTerminal(before)) return PARAGRAPH;
  if (isLower(first)) return 0;
  if (before === 0x2c) return 0;
  if (classOf(first) === LETTER || classOf(first) === DIGIT)
    return before !== 0x3a && isWrapped(text, at - lineStart, next) ? 0 : BREAK;
  return BREAK;
};

/** What is known of a text up to an offset, as it is cut. */
class Cutting {
  readonly spans: SentenceSpan[] = [];
  /** Where the sentence and the line at hand start. */
  start = 0;
  #lineStart = 0;
  #paragraph = 0;
  #anchors = 0;

  constructor(private readonly text: string) {}

  close(end: number): void {
    const { start } = this;
    if (end > start) this.spans.push({ start, end, paragraph: this.#paragraph, anchors: this.#anchors });
    this.start = end;
    this.#anchors = 0;
  }

  /** Takes a word for one of the sentence at hand. */
  add(anchor: number): void {
    this.#anchors |= anchor;
  }

  /** Cuts where a sentence ends between two offsets. */
  read(from: number, to: number): void {
    const { text } = this;
    for (let i = from; i < to; i++) {
      const unit = text.charCodeAt(i);
      const length = i - this.start;
      if (
        length >= LONGEST &&
        (classOf(unit) === SPACE || (classOf(unit) !== LINE && length >= LONGEST + 80))
      ) {
        this.close(i + 1);
        continue;
      }
      if (unit > 0x3f && unit < 0x80) continue;
      if (isTerminal(unit)) {
        if (afterStop(text, i) === BREAK) {
          let end = i + 1;
          while (end - i < 4 && isCloser(text.charCodeAt(end))) end++;
          this.close(end);
          i = end - 1;
        }
      } else if (classOf(unit) === LINE) {
        const kind = afterLine(text, i, this.#lineStart);
        if (kind !== 0) this.close(i + 1);
        if (kind === PARAGRAPH) this.#paragraph++;
        this.#lineStart = i + 1;
      }
    }
  }
}

/**
 * All sentences of a text, in order, without gaps: spans, UTF-16, half open; `paragraph` counts from 0.
 * @param words the text's: only between two of them can a sentence or a line end
 */
export const sentenceSpans = (text: string, words: Tokens): SentenceSpan[] => {
  const cutting = new Cutting(text);
  let at = 0;
  for (let k = 0; k < words.count; k++) {
    const end = words.end[k]!;
    const anchor = anchorOf(words, k);
    if (end - cutting.start >= LONGEST) {
      // It may be cut within the word, and both parts have it then.
      cutting.add(anchor);
      cutting.read(at, end);
    } else if ((words.shape[k]! & AFTER_SPACE) === 0) cutting.read(at, words.start[k]!);
    cutting.add(anchor);
    at = end;
  }
  cutting.read(at, text.length);
  cutting.close(text.length);
  return cutting.spans;
};
