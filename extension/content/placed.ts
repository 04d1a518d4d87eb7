/** Mentions with the place where they stand on the page. */
import type { Mention } from '../../src/scan/mention.ts';
import type { Judgements } from '../../src/scan/dismissed.ts';
import type { PageMention } from '../protocol/to-content.ts';
import type { Block, BlockResult } from './collect/block.ts';
import type { Paintable } from './paint/painter.ts';

export interface Placed {
  /** Stays the same while the words stand: block and offsets in it. */
  id: string;
  block: Block;
  /** As the reader has it: what was judged is applied. */
  mention: Mention;
  /** As the engine read it: what a judgement is about. */
  read: Mention;
  aside: boolean;
  /** Made once: while it is the same, what is painted of it is what is wanted. */
  paintable?: Paintable;
}

const known = new WeakMap<BlockResult, { judgements: Judgements; aside: boolean; placed: Placed[] }>();

/** The mentions of a block as the reader has them, ascending; what was sent away is not among them. */
export function placedIn(block: Block, judgements: Judgements): readonly Placed[] {
  const { result, container } = block;
  if (!result) return [];
  const before = known.get(result);
  if (before?.judgements === judgements && before.aside === container.aside) return before.placed;
  const placed = place(block, result, judgements);
  known.set(result, { judgements, aside: container.aside, placed });
  return placed;
}

function place(block: Block, { mentions }: BlockResult, judgements: Judgements): Placed[] {
  const placed: Placed[] = [];
  for (const mention of mentions) {
    const judged = judgements.size === 0 ? mention : judgements.apply(mention);
    if (judged)
      placed.push({
        id: `${block.id}.${mention.start}.${mention.end}`,
        block,
        mention: judged,
        read: mention,
        aside: block.container.aside,
      });
  }
  return placed;
}

const AROUND = 48;

/** With a few words around it, cut at spaces. */
export function pageMention({ id, block, mention }: Placed, painted: boolean): PageMention {
  const { text } = block.run;
  const before = text.slice(Math.max(0, mention.start - AROUND), mention.start);
  const after = text.slice(mention.end, mention.end + AROUND);
  return {
    id,
    mention,
    painted,
    before: mention.start > AROUND ? before.slice(before.indexOf(' ') + 1) : before,
    after: mention.end + AROUND < text.length ? after.slice(0, Math.max(0, after.lastIndexOf(' '))) : after,
  };
}

/** The sentence around a mention, for a sheet row; of a long one what stands nearest. */
export function sentenceOf({ block, mention }: Placed): string {
  const { text } = block.run;
  const ends = /[.!?\u06d4\u061f]["'\u2019\u201d)]*\s+(?=[\p{Lu}\p{N}"'\u2018\u201c(]|[^\p{L}])|\n/gu;
  let start = 0;
  let end = text.length;
  for (const { index, 0: mark } of text.matchAll(ends)) {
    if (index + mark.length <= mention.start) start = index + mark.length;
    else if (index >= mention.end) {
      end = index + mark.trimEnd().length;
      break;
    }
  }
  if (end - start <= 600) return text.slice(start, end).trim();
  return text.slice(Math.max(start, mention.start - 300), Math.min(end, mention.end + 300)).trim();
}
