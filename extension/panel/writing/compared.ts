/** What the machine compares of the passage that is being written on; it is shown beside the rating and never becomes one. */
import { figureKey } from '../../../src/crosscheck/asked.ts';
import type { ComparedClaim, FigureBrief } from '../../../src/crosscheck/brief.ts';
import { tellingClaims } from '../../../src/crosscheck/telling-claims.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { figureLines } from '../../ui/figure-lines.ts';
import type { ReadText } from '../../ui/read-text.ts';

/** A figure of the passage with its words, `{words: '137', lines: ['149 there, 137 here: 12 apart'], claims: [...]}`. */
export interface Compared {
  words: string;
  figure: Figure;
  /** In words, the most telling first. */
  lines: string[];
  claims: ComparedClaim[];
  questions: FigureBrief['questions'];
}

/** The figures whose words lie in the part of the text that is marked; `start` and `end` are UTF-16 offsets, half open. */
export function comparedIn({ blocks, figures }: ReadText, start: number, end: number): Compared[] {
  return blocks.flatMap(({ id, mentions }) =>
    mentions.flatMap((mention) => {
      if (mention.kind !== 'figure' || mention.start >= end || mention.end <= start) return [];
      const { figure, text: words } = mention;
      const brief = figures.get(figureKey(id, mention.start));
      return [
        {
          words,
          figure,
          lines: brief ? figureLines(brief, { figure, words }) : [],
          claims: brief ? tellingClaims(brief) : [],
          questions: brief?.questions ?? figure.questions,
        },
      ];
    }),
  );
}
