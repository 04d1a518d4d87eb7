/** Everything that popup and panel show of the page. */
import type { PageSummary } from '../protocol/to-content.ts';
import { isPrivate, pageTitle, pageUrl } from './page.ts';
import { pageMention } from './placed.ts';
import type { Reader, ReadingState } from './reader.ts';
import { timings } from './timings.ts';

/** A list of more is of no use to anyone, and a message of more takes its time. */
const MOST_LISTED = 1500;

export function summarise(reader: Reader, marks: PageSummary['marks']): PageSummary {
  const listed = reader.shown.placed.slice(0, MOST_LISTED);
  const entities = new Set(
    listed.flatMap(({ mention }) => (mention.kind === 'figure' ? [] : (mention.entity ?? []))),
  );
  return {
    ...silent(reader.state),
    words: reader.words(),
    facts: reader.page.facts,
    namesOnly: reader.page.namesOnly,
    mentions: listed.map((one) => pageMention(one, reader.shown.paintedIds.has(one.id))),
    truncated: reader.shown.truncated || listed.length < reader.shown.placed.length,
    entities: [...reader.briefs.entities.values()].filter(({ entity }) => entities.has(entity)),
    figures: listed.flatMap(({ id }) => reader.briefs.figure(id) ?? []),
    sourceCount: reader.briefs.sourceCount,
    pageIsSource: reader.briefs.pageIsSource,
    marks,
  };
}

/** The summary of a page that is not read. */
export const silent = (state: ReadingState): PageSummary => ({
  timings: { ...timings },
  state,
  url: pageUrl(),
  title: pageTitle(),
  private: isPrivate(),
  words: 0,
  facts: {},
  namesOnly: false,
  mentions: [],
  truncated: false,
  entities: [],
  figures: [],
  sourceCount: 0,
  pageIsSource: null,
  marks: [],
});
