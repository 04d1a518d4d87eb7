/** The page's whole text, blocks joined by line breaks, with the way from its offsets to blocks and back. */
import type { Block } from '../collect/block.ts';
import { pieceAt } from '../collect/run.ts';

/** Of a longer page the first part is kept: as much as one message holds. */
const MOST = 250_000;

/** The article's blocks without what stands aside (menus, lists of other articles), which changes with every load. */
export function articleText(blocks: readonly Block[]): string {
  let text = '';
  for (const { run, container } of blocks) {
    if (container.aside) continue;
    if (text.length + run.text.length >= MOST) break;
    text += `${run.text}\n`;
  }
  return text;
}

export interface BlockSpan {
  block: Block;
  start: number;
  end: number;
}

export class PageText {
  readonly text: string;
  readonly #blocks: readonly Block[];
  readonly #starts: number[] = [];
  readonly #numbers = new Map<Block, number>();

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
    let at = 0;
    blocks.forEach((block, i) => {
      this.#starts.push(at);
      this.#numbers.set(block, i);
      at += block.run.text.length + 1;
    });
    this.text = blocks.map(({ run }) => run.text).join('\n');
  }

  /** The offset in the page's text of one in a block; null where the block is not on the page any more. */
  offset(block: Block, inBlock: number): number | null {
    const number = this.#numbers.get(block);
    return number === undefined ? null : this.#starts[number]! + inBlock;
  }

  /** The blocks of some spans, which lie together, and so many on either side; none where one is not on the page. */
  around(spans: readonly BlockSpan[], beside: number): readonly Block[] {
    const [first, last] = [spans[0], spans.at(-1)].map((span) => span && this.#numbers.get(span.block));
    if (first === undefined || last === undefined) return [];
    return this.#blocks.slice(Math.max(0, first - beside), last + beside + 1);
  }

  /** The blocks that another text of the page does not have, each with so many beside it; `length` of them alone. */
  newSince(former: PageText, beside: number): { fresh: Block[]; length: number } {
    const fresh: Block[] = [];
    let length = 0;
    let taken = 0;
    this.#blocks.forEach((block, i) => {
      if (former.#numbers.has(block)) return;
      length += block.run.text.length;
      const to = Math.min(this.#blocks.length, i + beside + 1);
      for (let at = Math.max(taken, i - beside); at < to; at++) fresh.push(this.#blocks[at]!);
      taken = Math.max(taken, to);
    });
    return { fresh, length };
  }

  /** A span of the page's text as spans of blocks. */
  spans(start: number, end: number): BlockSpan[] {
    const spans: BlockSpan[] = [];
    for (let i = pieceAt(this.#starts, start); i < this.#blocks.length && this.#starts[i]! < end; i++) {
      const block = this.#blocks[i]!;
      const from = Math.max(0, start - this.#starts[i]!);
      const to = Math.min(block.run.text.length, end - this.#starts[i]!);
      if (from < to) spans.push({ block, start: from, end: to });
    }
    return spans;
  }
}
