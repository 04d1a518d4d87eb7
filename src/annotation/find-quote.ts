/**
 * Finds a passage again by its exact words and what stood around them. Never a lookalike: a short quote is found only
 * where its context is, and a place that is as good as another is no place.
 */

export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
  /** Where it stood when it was marked, in UTF-16 units; a hint among places that are equal in everything else. */
  start: number | null;
}

/** `exact`: words and context as they were. `moved`: the same words, but what stands around them is partly new. */
export interface Found {
  /** UTF-16 offsets, half open. */
  start: number;
  end: number;
  state: 'exact' | 'moved';
}

/** A quote as long as this, standing only once, is found without its context. */
const LONG_QUOTE = 40;
/** So much of one side's context speaks for a place. */
const ENOUGH_CONTEXT = 16;
/** More places than this are not looked at: such a quote says nothing by itself. */
const MOST_PLACES = 2000;

/**
 * All white space is alike: a line break where a space was is no change. Keeps every offset.
 * @param text collected text, in which white space is collapsed already
 */
export const evenSpaces = (text: string): string => text.replace(/\s/g, ' ');

interface Place {
  start: number;
  /** Units of context that agree, nearest first, on either side. */
  before: number;
  after: number;
  whole: boolean;
}

function agreeBefore(text: string, at: number, prefix: string): number {
  let n = 0;
  while (n < prefix.length && n < at && text[at - 1 - n] === prefix[prefix.length - 1 - n]) n++;
  return n;
}

function agreeAfter(text: string, at: number, suffix: string): number {
  let n = 0;
  while (n < suffix.length && at + n < text.length && text[at + n] === suffix[n]) n++;
  return n;
}

function placesOf(text: string, { exact, prefix, suffix }: Quote): Place[] {
  const places: Place[] = [];
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const before = agreeBefore(text, start, prefix);
    const after = agreeAfter(text, start + exact.length, suffix);
    places.push({ start, before, after, whole: before === prefix.length && after === suffix.length });
    if (places.length > MOST_PLACES) return [];
  }
  return places;
}

/** One side as it was, or enough of it. */
const speaks = (agreed: number, context: string) =>
  agreed >= ENOUGH_CONTEXT || (agreed === context.length && context.trim().length >= 8);

/** The place nearest to the hint; null without one, or where two are as near. */
function nearest(places: readonly Place[], hint: number | null): Place | null {
  if (places.length <= 1 || hint === null) return places.length === 1 ? places[0]! : null;
  const far = ({ start }: Place) => Math.abs(start - hint);
  const [first, second] = [...places].sort((a, b) => far(a) - far(b));
  return far(first!) === far(second!) ? null : first!;
}

/** @param text the page's collected text after `evenSpaces` */
export function findQuote(text: string, quote: Quote): Found | null {
  const even: Quote = {
    ...quote,
    exact: evenSpaces(quote.exact),
    prefix: evenSpaces(quote.prefix),
    suffix: evenSpaces(quote.suffix),
  };
  if (even.exact.trim() === '') return null;
  const places = placesOf(text, even);
  const whole = places.filter((place) => place.whole);
  const found = (place: Place | null, state: Found['state']): Found | null =>
    place && { start: place.start, end: place.start + even.exact.length, state };
  const hasContext = even.prefix.length + even.suffix.length > 0;
  if (whole.length > 0 && (hasContext || even.exact.length >= LONG_QUOTE || whole.length === 1))
    return found(nearest(whole, quote.start), hasContext || places.length === 1 ? 'exact' : 'moved');
  const spoken = places.filter(
    ({ before, after }) => speaks(before, even.prefix) || speaks(after, even.suffix),
  );
  if (spoken.length > 0) {
    const most = Math.max(...spoken.map(({ before, after }) => before + after));
    const best = spoken.filter(({ before, after }) => before + after === most);
    return best.length === 1 ? found(best[0]!, 'moved') : null;
  }
  return places.length === 1 && even.exact.length >= LONG_QUOTE ? found(places[0]!, 'moved') : null;
}
