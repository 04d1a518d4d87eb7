/** A block: one inline run of the page, with what was read in it. */
import type { Evidence } from '../../../src/scan/context.ts';
import type { Mention } from '../../../src/scan/mention.ts';
import type { Container } from './tree.ts';
import type { Run } from './run.ts';

/** What the background answered for a block's text. */
export interface BlockResult {
  mentions: Mention[];
  /** Null where it says nothing to the rest of the page, as most blocks of a large page. */
  evidence: Evidence | null;
  /** These mentions could change with another page context. */
  open: boolean;
  /** The number of the page context that they were read with. */
  context: number;
}

export interface Block {
  readonly id: number;
  run: Run<Text>;
  container: Container;
  result: BlockResult | null;
  /** How many words it has, once that has been asked. */
  words: number | null;
  /** Counts up whenever the nodes change: what was painted for an older number is stale. */
  version: number;
}

/** White space in a run is collapsed already: one more word than spaces. */
export const wordsIn = (block: Block): number => (block.words ??= spaces(block.run.text) + 1);

function spaces(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++;
  return count;
}
