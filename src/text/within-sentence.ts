/** Of the words around a mention those of its own sentence. */
import { sentenceStarts } from './sentences.ts';

/**
 * Cuts what stands before and after a mention where another sentence begins, so that a list shows "by a count made in
 * the first days." and not the first word of what follows. Linear in the three texts.
 *
 * @example withinSentence('It is late. To ', 'Kabul', ', then. The rest') // { before: 'To ', after: ', then.' }
 */
export function withinSentence(
  before: string,
  mention: string,
  after: string,
): { before: string; after: string } {
  const end = before.length + mention.length;
  const starts = sentenceStarts(before + mention + after);
  const start = starts.findLast((at) => at <= before.length) ?? 0;
  const next = starts.find((at) => at >= end);
  return {
    before: before.slice(start),
    after: next === undefined ? after : after.slice(0, next - end).trimEnd(),
  };
}
