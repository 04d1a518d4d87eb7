/** A place in a text where a name was found; UTF-16, half open. */
export interface Found {
  start: number;
  end: number;
}

const isWordUnit = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && /[\p{L}\p{M}\p{N}]/u.test(text[at]!);

/** Of all places, those that are whole words, from the left the longest: what FlashText gives by itself. */
export function wholeAndLongest(text: string, all: readonly Found[]): Found[] {
  const whole = all
    .filter(({ start, end }) => !isWordUnit(text, start - 1) && !isWordUnit(text, end))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  let reach = 0;
  for (const one of whole)
    if (one.start >= reach) {
      kept.push(one);
      reach = one.end;
    }
  return kept;
}

/** How many of `some` are in `all`, to the unit. Both in order. */
export function inCommon(some: readonly Found[], all: readonly Found[]): number {
  const places = new Set(all.map(({ start, end }) => `${start} ${end}`));
  return some.filter(({ start, end }) => places.has(`${start} ${end}`)).length;
}
