/** What a text that has been read asks of the dataset: its figures with their places, and the entities that it names. */
import type { Figure } from '../figures/figure.ts';
import type { Mention } from '../scan/mention.ts';
import { sentenceAt, sentenceStarts } from '../text/sentences.ts';

/** A figure with its place in the text; without a block it is not laid against the text's other numbers. */
export interface AskedFigure {
  key: string;
  figure: Figure;
  block?: number;
  sentence?: number;
  /** Its sentence. */
  words?: string;
  /** It stands in the headline, which seldom gives place and day. */
  inTitle?: boolean;
}

export interface ReadBlock {
  id: number;
  text: string;
  mentions: Mention[];
  isTitle?: boolean;
}

/** Names a figure of a read text. */
export const figureKey = (block: number, start: number): string => `${block}:${start}`;

const LONGEST_SENTENCE = 2000;

/** The figures of a text with their places; sentences are numbered over all blocks. */
export function figuresOf(
  blocks: readonly ReadBlock[],
): (AskedFigure & Required<Pick<AskedFigure, 'block' | 'sentence' | 'words'>>)[] {
  let before = 0;
  return blocks.flatMap(({ id, text, mentions, isTitle = false }) => {
    const starts = sentenceStarts(text);
    const first = before;
    before += Math.max(1, starts.length);
    return mentions.flatMap((mention) => {
      if (mention.kind !== 'figure') return [];
      const at = sentenceAt(starts, mention.start);
      const words = text.slice(starts[at] ?? 0, starts[at + 1] ?? text.length).slice(0, LONGEST_SENTENCE);
      const key = figureKey(id, mention.start);
      return [{ key, figure: mention.figure, block: id, sentence: first + at, words, inTitle: isTitle }];
    });
  });
}

/** The entities that the mentions name or may name, each once. */
export const entitiesOf = (blocks: readonly ReadBlock[]): string[] => [
  ...new Set(
    blocks.flatMap(({ mentions }) =>
      mentions.flatMap((one) =>
        one.kind === 'figure'
          ? []
          : [...(one.entity === null ? [] : [one.entity]), ...(one.candidates ?? []).map((c) => c.entity)],
      ),
    ),
  ),
];
