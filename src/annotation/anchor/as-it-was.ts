/**
 * Finds a passage by its exact words and what stood around them, all as it was. Cheap, and right for nearly every mark on
 * nearly every page; what it does not find is for `anchor.ts`.
 */
import type { Span } from '../../text/span.ts';

export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
  /** Where it stood when it was marked, in UTF-16 units; a hint among places that are equal in everything else. */
  start: number | null;
}

/** A quote as long as this, standing only once, is found without any context. */
const LONG_QUOTE = 40;
/** More places than this are not looked at: such a quote says nothing by itself. */
const MOST_PLACES = 2000;

/**
 * All white space is alike: a line break where a space was is no change. Keeps every offset.
 * @param text collected text, in which white space is collapsed already
 */
export const evenSpaces = (text: string): string => text.replace(/[^\S ]/g, ' ');

const isWordly = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{M}\p{N}]/u.test(char);

/** "12 people" is no part of "112 people", nor "000 people" of "30,000 people", unless it was cut so when it was marked. */
function cutsWord(text: string, at: number): boolean {
  const [before, after] = [text[at - 1], text[at]];
  if (isWordly(before) && isWordly(after)) return true;
  return /\d[.,]?$/.test(text.slice(Math.max(0, at - 2), at)) && /^[.,]?\d/.test(text.slice(at, at + 2));
}

/** Where a text has these words, each place once, in any order; UTF-16 offsets. */
export type Occurrences = (text: string, whole: string) => Iterable<number>;

function* readThrough(text: string, whole: string): Generator<number> {
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) yield at;
}

/** Of the places of context and quote those that cut no word; null where they are too many. */
function placesOf(starts: Iterable<number>, text: string, whole: string, ahead: number, size: number) {
  const places: number[] = [];
  for (const at of starts) {
    if (ahead === 0 && cutsWord(text, at)) continue;
    if (ahead + size === whole.length && cutsWord(text, at + whole.length)) continue;
    places.push(at + ahead);
    if (places.length > MOST_PLACES) return null;
  }
  return places;
}

/** The place nearest to the hint; null without one, or where two are as near. */
function nearest(places: readonly number[], hint: number | null): number | null {
  if (places.length <= 1 || hint === null) return places.length === 1 ? places[0]! : null;
  const far = (start: number) => Math.abs(start - hint);
  const [first, second] = [...places].sort((a, b) => far(a) - far(b));
  return far(first!) === far(second!) ? null : first!;
}

/**
 * Where the passage stands with its whole context. Of several such places the one nearest to where it was, unless two are as
 * near. Without any context only a long quote that stands once is found, or one that is the whole text.
 * @param text the page's collected text after `evenSpaces`
 * @param occurrences how its words are found, where there is a faster way than reading the text through
 * @returns UTF-16 offsets, half open
 */
export function findAsItWas(
  text: string,
  quote: Quote,
  occurrences = readThrough as Occurrences,
): Span | null {
  const [exact, prefix, suffix] = [quote.exact, quote.prefix, quote.suffix].map(evenSpaces) as [
    string,
    string,
    string,
  ];
  if (exact.trim() === '') return null;
  const whole = prefix + exact + suffix;
  const places = placesOf(occurrences(text, whole), text, whole, prefix.length, exact.length) ?? [];
  const isBare = prefix.trim() === '' && suffix.trim() === '';
  if (isBare && text.trim() !== exact.trim() && (exact.length < LONG_QUOTE || places.length > 1)) return null;
  const start = nearest(places, quote.start);
  return start === null ? null : { start, end: start + exact.length };
}
