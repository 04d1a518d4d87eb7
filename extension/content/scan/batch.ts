/** Blocks that wait to be read, in the order in which they are sent. */
import type { Block } from '../collect/block.ts';

/**
 * Units of text in a message: bounded, so that neither side stops for long. The first is small, to paint soon; each one
 * may be twice as long as the one before, as it must not keep what comes next from being asked.
 */
const FIRST_MESSAGE = 2_000;
const MESSAGE = 60_000;
const MOST_BLOCKS = 1500;

export class WaitingBlocks {
  #waiting = new Set<Block>();
  #sent = 0;

  get size(): number {
    return this.#waiting.size;
  }

  /** `first`: before all others, as what the reader is looking at. */
  add(blocks: Iterable<Block>, first = false): void {
    if (first) this.#waiting = new Set([...blocks, ...this.#waiting]);
    else for (const block of blocks) this.#waiting.add(block);
  }

  drop(blocks: Iterable<Block>): void {
    for (const block of blocks) this.#waiting.delete(block);
  }

  clear(): void {
    this.#waiting.clear();
  }

  /** The next message's blocks; none when nothing waits. */
  take(): Block[] {
    const limit = Math.min(MESSAGE, FIRST_MESSAGE * 2 ** Math.min(8, this.#sent++));
    const batch: Block[] = [];
    let length = 0;
    for (const block of this.#waiting) {
      length += block.run.text.length;
      if (batch.length > 0 && (length > limit || batch.length >= MOST_BLOCKS)) break;
      batch.push(block);
      this.#waiting.delete(block);
    }
    return batch;
  }
}
