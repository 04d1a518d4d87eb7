/**
 * The sentence around a place in a document, so that *Show in source* shows a reader's unit and not two words.
 * Offsets are UTF-16 units, half open.
 */
import { sentenceAt, sentenceStarts } from '../../src/text/sentences.ts';

export interface Around {
  before: string;
  words: string;
  after: string;
}

/** Of an endless sentence, what stands nearest. */
const REACH = 600;

/** Undefined where the place does not lie in the text. */
export function sentenceAround(text: string, start: number, end: number): Around | undefined {
  if (!(start >= 0 && start < end && end <= text.length)) return undefined;
  const starts = sentenceStarts(text);
  const first = starts[sentenceAt(starts, start)] ?? 0;
  const last = starts[sentenceAt(starts, end - 1) + 1] ?? text.length;
  return {
    before: text.slice(Math.max(first, start - REACH), start).trimStart(),
    words: text.slice(start, end),
    after: text.slice(end, Math.min(last, end + REACH)).trimEnd(),
  };
}
