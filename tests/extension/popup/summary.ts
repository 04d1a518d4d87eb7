/** A page as the content script sums it up. */
import type { FigureBrief } from '../../../src/crosscheck/brief.ts';
import type { Mention } from '../../../src/scan/mention.ts';
import type { PageMention, PageSummary } from '../../../extension/protocol/to-content.ts';
import { figureBrief, figureMention, nameMention } from '../ui/briefs.ts';

export const on = (id: string, mention: Mention): PageMention => ({
  id,
  mention,
  painted: true,
  before: 'Here ',
  after: ' stands.',
});

export const figureOn = (id: string, state: FigureBrief['state'], more: Partial<FigureBrief> = {}) => ({
  mention: on(id, figureMention()),
  brief: figureBrief({ key: id, state, ...more }),
});

export const listed = (id: string, entity: string) => on(id, nameMention({ entity }));
export const unlisted = (id: string, text: string, sameAs?: string) =>
  on(id, nameMention({ text, sameAs, entity: null, resolution: 'unlisted' }));

export const summary = (more: Partial<PageSummary> = {}): PageSummary => ({
  state: 'done',
  url: 'https://www.news.example/a',
  title: 'After the vote',
  private: false,
  words: 640,
  facts: {},
  namesOnly: false,
  mentions: [],
  truncated: false,
  entities: [],
  figures: [],
  sourceCount: 5,
  pageIsSource: null,
  marks: [],
  ...more,
});
