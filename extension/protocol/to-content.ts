/** What the background and the extension's own pages ask of the content script in a tab. */
import * as v from 'valibot';
import { REASONS } from '../../src/annotation/anchor/found.ts';
import { GUARD_KINDS } from '../../src/annotation/anchor/guard-kinds.ts';
import { entityBrief, figureBrief } from '../../src/crosscheck/brief.ts';
import { pageFacts } from '../../src/scan/context.ts';
import { mention } from '../../src/scan/mention.ts';
import { backgroundToContent } from './background-to-content.ts';

const none = v.null();

/** How far the reading of a page is. `paused`: it rewrites itself faster than it is worth reading. */
export const READING_STATES = ['reading', 'done', 'paused', 'building', 'off', 'stale'] as const;

/** One mention with where it stands and whether it is painted, in page order. */
const pageMention = v.object({
  id: v.string(),
  mention,
  painted: v.boolean(),
  /** A few words around it, for lists. */
  before: v.string(),
  after: v.string(),
});
export type PageMention = v.InferOutput<typeof pageMention>;

const altered = v.object({
  kind: v.picklist(GUARD_KINDS),
  before: v.nullable(v.string()),
  after: v.nullable(v.string()),
});

/** `now` and `altered`: how a passage reads that is not as it was, and what of it makes another statement of it. */
const markState = v.object({
  id: v.string(),
  state: v.picklist(['exact', 'moved', 'reworded', 'changed', 'gone', 'searching']),
  reason: v.optional(v.picklist(REASONS)),
  now: v.optional(v.string()),
  altered: v.optional(v.array(altered)),
});

/**
 * Milliseconds; the first two since the page's time origin, `card` from when the last card was asked for until it stood
 * there with what it says. For diagnostics and the benchmark: no text, no address.
 */
const timings = v.object({
  firstMessage: v.nullable(v.number()),
  firstHighlight: v.nullable(v.number()),
  collect: v.number(),
  paint: v.number(),
  carry: v.number(),
  longestTask: v.number(),
  card: v.nullable(v.number()),
});
export type Timings = v.InferOutput<typeof timings>;

export const pageSummary = v.object({
  timings: v.optional(timings),
  state: v.picklist(READING_STATES),
  url: v.string(),
  title: v.string(),
  private: v.boolean(),
  words: v.number(),
  facts: pageFacts,
  /** Names only: figures are not read in this language yet. */
  namesOnly: v.boolean(),
  mentions: v.array(pageMention),
  truncated: v.boolean(),
  entities: v.array(entityBrief),
  figures: v.array(figureBrief),
  sourceCount: v.number(),
  pageIsSource: v.nullable(
    v.object({ id: v.string(), shortName: v.string(), by: v.picklist(['address', 'text']) }),
  ),
  marks: v.array(markState),
});
export type PageSummary = v.InferOutput<typeof pageSummary>;

export const toContent = {
  ...backgroundToContent,
  /** Everything that popup and panel show of the page. */
  summary: { request: none, answer: pageSummary },
  /** The page's text as it is kept for a mark, and its addresses. */
  text: {
    request: none,
    answer: v.object({ text: v.string(), url: v.string(), canonicalUrl: v.nullable(v.string()) }),
  },
  /** Looks for marks of another address on this page too, until it has another address. */
  lookFor: { request: v.object({ ids: v.array(v.string()) }), answer: none },
  /** Scrolls to a mention or a mark, flashes it and moves the keyboard there. */
  reveal: {
    request: v.object({ kind: v.picklist(['mention', 'mark']), id: v.string() }),
    answer: v.boolean(),
  },
} as const;
export type ToContent = typeof toContent;
