/** Blocks, answers and mentions for tests that need no page. */
import type { Block } from '../../../extension/content/collect/block.ts';
import { RunBuilder, type Run } from '../../../extension/content/collect/run.ts';
import type { Container } from '../../../extension/content/collect/tree.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import type { Evidence } from '../../../src/scan/context.ts';
import type { Mention, NameMention } from '../../../src/scan/mention.ts';

export const EMPTY: Evidence = { named: [], definitions: [], fullNames: [], cueWords: [] };

/** The runs of some texts, each a node of its own; `<br>` is a break. */
export function runsOf(parts: readonly string[], keepBreaks = false): Run<{ data: string }>[] {
  const runs: Run<{ data: string }>[] = [];
  const builder = new RunBuilder<{ data: string }>((run) => runs.push(run));
  for (const data of parts) {
    if (data === '<br>') {
      builder.break();
      continue;
    }
    const node = { data };
    for (let at = 0; at < data.length;) at = builder.add(node, data, at, keepBreaks);
  }
  builder.flush();
  return runs;
}

let ids = 0;
export function block(text: string, aside = false): Block {
  const [run] = runsOf([text], true);
  const container = { items: [], aside } as unknown as Container;
  return { id: ++ids, run: run as unknown as Run<Text>, container, result: null, words: null, version: 0 };
}

export const name = (text: string, words: string, entity: string | null = words): NameMention => {
  const start = text.indexOf(words);
  return {
    start,
    end: start + words.length,
    text: words,
    kind: 'place',
    entity,
    resolution: 'exact',
    why: [],
  };
};

export const figure = (text: string, words: string): Extract<Mention, { kind: 'figure' }> => {
  const start = text.indexOf(words);
  return {
    start,
    end: start + words.length,
    text: words,
    kind: 'figure',
    figure: { value: 1 } as Figure,
  };
};
