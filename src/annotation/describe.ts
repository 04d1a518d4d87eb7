/**
 * Describes a passage so that it can be found again: its words, and as much around them as tells it from every other
 * place with the same words. Of "137 people" in a page that has it twice, the prefix grows until the two differ.
 */

/** As `selector.ts` has them (a test holds the two together); its schemas are not needed where a page is read. */
export const MAX_QUOTE = 20_000;
export const MAX_AFFIX = 400;

export interface Description {
  exact: string;
  prefix: string;
  suffix: string;
  /** UTF-16 offsets into the text, half open; without the spaces at the passage's ends. */
  start: number;
  end: number;
}

/** What every description has, as other annotators have it; beyond it only where the words alone are ambiguous. */
const LEAST_CONTEXT = 32;
const STEP = 32;

const SPACE = /\s/;
const isHighSurrogate = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLowSurrogate = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/** A place that does not cut a character in two: at or before `at`, at or after it. */
const notBefore = (text: string, at: number) => (isLowSurrogate(text.charCodeAt(at)) ? at - 1 : at);
const notAfter = (text: string, at: number) => (isHighSurrogate(text.charCodeAt(at - 1)) ? at + 1 : at);

/** The start of the word that `at` stands in, at most 24 units away; so that no prefix begins inside a word. */
function wordStart(text: string, at: number): number {
  for (let i = at; i > Math.max(0, at - 24); i--) if (SPACE.test(text[i - 1]!)) return i;
  return at <= 24 ? 0 : at;
}

function wordEnd(text: string, at: number): number {
  for (let i = at; i < Math.min(text.length, at + 24); i++) if (SPACE.test(text[i]!)) return i;
  return text.length - at <= 24 ? text.length : at;
}

/**
 * Null where the span has nothing but spaces, or more than an annotation may quote.
 * @param text the page's collected text
 */
export function describe(text: string, from: number, to: number): Description | null {
  let start = Math.max(0, Math.min(from, text.length));
  let end = Math.max(start, Math.min(to, text.length));
  while (start < end && SPACE.test(text[start]!)) start++;
  while (end > start && SPACE.test(text[end - 1]!)) end--;
  if (start === end || end - start > MAX_QUOTE) return null;
  start = notBefore(text, start);
  end = notAfter(text, end);
  const exact = text.slice(start, end);
  for (let width = LEAST_CONTEXT; ; width += STEP) {
    const left = notBefore(text, wordStart(text, Math.max(0, start - width)));
    const right = notAfter(text, wordEnd(text, Math.min(text.length, end + width)));
    const prefix = text.slice(Math.max(left, start - MAX_AFFIX), start);
    const suffix = text.slice(end, Math.min(right, end + MAX_AFFIX));
    const whole = prefix + exact + suffix;
    const unique = text.indexOf(whole) === text.lastIndexOf(whole);
    if (unique || width + STEP + 24 > MAX_AFFIX) return { exact, prefix, suffix, start, end };
  }
}
