/** What the popup says of a page that was read: comparable figures and doubts in page order, and what is not listed. */
import type { FigureBrief } from '../../src/crosscheck/brief.ts';
import type { FigureMention } from '../../src/figures/figure-mention.ts';
import type { PageMention, PageSummary } from '../protocol/to-content.ts';

export interface FigureFinding {
  page: PageMention & { mention: FigureMention };
  brief: FigureBrief;
}

export interface Findings {
  figures: FigureFinding[];
  comparable: number;
  doubts: number;
  /** How many different names of the dataset stand on the page, and how many that it does not have. */
  listed: number;
  unlisted: number;
}

const isFigure = (page: PageMention): page is FigureFinding['page'] => page.mention.kind === 'figure';

export function findings({ mentions, figures }: Pick<PageSummary, 'mentions' | 'figures'>): Findings {
  const briefs = new Map(figures.map((brief) => [brief.key, brief]));
  const found = mentions.filter(isFigure).flatMap((page) => {
    const brief = briefs.get(page.id);
    return brief && brief.state !== 'nothing' ? [{ page, brief }] : [];
  });
  const listed = new Set<string>();
  const unlisted = new Set<string>();
  for (const { mention } of mentions) {
    if (mention.kind === 'figure' || mention.kind === 'event') continue;
    if (mention.entity !== null) listed.add(mention.entity);
    else if (mention.resolution === 'unlisted') unlisted.add((mention.sameAs ?? mention.text).toLowerCase());
  }
  const count = (state: FigureBrief['state']) => found.filter(({ brief }) => brief.state === state).length;
  return {
    figures: found,
    comparable: count('comparable'),
    doubts: count('doubt'),
    listed: listed.size,
    unlisted: unlisted.size,
  };
}
