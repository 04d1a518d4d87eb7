/**
 * The sentence around a place in a document, so that *Show in source* shows a reader's unit and not two words.
 * Offsets are UTF-16 units, half open.
 */
export interface Around {
  before: string;
  words: string;
  after: string;
}

const REACH = 400;

/** Undefined where the place does not lie in the text. */
export function sentenceAt(text: string, start: number, end: number): Around | undefined {
  if (!(start >= 0 && start < end && end <= text.length)) return undefined;
  const from = Math.max(0, start - REACH);
  const near = text.slice(from, Math.min(text.length, end + REACH));
  let first = 0;
  let last = near.length;
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(near)) {
    const stop = index + segment.length;
    if (index <= start - from && stop > start - from) first = index;
    if (index < end - from && stop >= end - from) last = stop;
  }
  return {
    before: near.slice(first, start - from).trimStart(),
    words: text.slice(start, end),
    after: near.slice(end - from, last).trimEnd(),
  };
}
