/** What has changed on the page since that was last asked: new blocks, those that went, those whose words moved. */
import type { Block } from './block.ts';
import type { Run } from './run.ts';
import type { Container } from './tree.ts';

export interface Collected {
  added: Block[];
  removed: Block[];
  /** Same words in other nodes: nothing to read, but to paint again. */
  moved: Block[];
}

export class Changes {
  readonly #added = new Set<Block>();
  readonly #moved = new Set<Block>();
  /** Blocks whose nodes went away, by text: the same words elsewhere take them over. */
  readonly #lost = new Map<string, Block[]>();
  #ids = 0;

  /** How much text is new, in UTF-16 units. */
  get fresh(): number {
    let length = 0;
    for (const { run } of this.#added) length += run.text.length;
    return length;
  }

  /** The block of a run: one that was lost with the same words, or a new one. */
  found(run: Run<Text>, container: Container): Block {
    const same = this.#lost.size > 0 ? this.#lost.get(run.text) : undefined;
    const known = same?.shift();
    if (same?.length === 0) this.#lost.delete(run.text);
    if (!known) {
      const block = { id: ++this.#ids, run, container, result: null, words: null, version: 0 };
      this.#added.add(block);
      return block;
    }
    Object.assign(known, { run, container, version: known.version + 1 });
    (known.result ? this.#moved : this.#added).add(known);
    return known;
  }

  lose(block: Block): void {
    this.#added.delete(block);
    this.#moved.delete(block);
    const same = this.#lost.get(block.run.text);
    if (same) same.push(block);
    else this.#lost.set(block.run.text, [block]);
  }

  /** What has changed since the last call. Blocks count as removed only when nothing is left to walk. */
  take(isWhole: boolean): Collected {
    const removed = isWhole ? [...this.#lost.values()].flat() : [];
    if (isWhole) this.#lost.clear();
    const collected = { added: [...this.#added], removed, moved: [...this.#moved] };
    this.#added.clear();
    this.#moved.clear();
    return collected;
  }
}
