/** Where the tour stops: the mention that covers given words of the sample. */
import type { Mention } from '../../src/scan/mention.ts';
import type { ReadText } from '../ui/read-text.ts';

export interface Stop {
  block: number;
  mention: Mention;
}

/** Null where the words are not in the block, or nothing was read there. */
export function stopAt(read: Pick<ReadText, 'blocks'>, block: number, words: string): Stop | null {
  const found = read.blocks.find(({ id }) => id === block);
  const at = found?.text.indexOf(words) ?? -1;
  if (!found || at < 0) return null;
  const mention = found.mentions.find(({ start, end }) => start < at + words.length && end > at);
  return mention ? { block, mention } : null;
}
