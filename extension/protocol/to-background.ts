/** What the content script, and the extension's own pages with it, ask of the background, and what it answers. */
import * as v from 'valibot';
import { entityBrief, figureBrief } from '../../src/crosscheck/brief.ts';
import { evidence } from '../../src/scan/context.ts';
import { mention } from '../../src/scan/mention.ts';
import { askedOfBackground } from './asked-of-background.ts';
import { askedOfParts } from './asked-of-parts.ts';

const asked = { ...askedOfBackground, ...askedOfParts };
const none = v.null();

export const toBackground = {
  scan: {
    ...asked.scan,
    answer: v.variant('state', [
      v.object({ state: v.literal('building') }),
      v.object({
        state: v.literal('ready'),
        dataset: v.string(),
        blocks: v.array(
          v.object({
            id: v.number(),
            mentions: v.array(mention),
            evidence,
            /** Whether these mentions could change with another page context. */
            open: v.boolean(),
          }),
        ),
      }),
    ]),
  },
  brief: {
    ...asked.brief,
    answer: v.object({
      entities: v.array(entityBrief),
      figures: v.array(figureBrief),
      sourceCount: v.number(),
      /** The source that this page is, or is a copy of. */
      pageIsSource: v.nullable(
        v.object({ id: v.string(), shortName: v.string(), by: v.picklist(['address', 'text']) }),
      ),
    }),
  },
  loadCard: { ...asked.loadCard, answer: none },
  loadAnchor: { ...asked.loadAnchor, answer: none },
  annotationsFor: {
    ...asked.annotationsFor,
    answer: v.array(
      v.object({
        id: v.string(),
        exact: v.string(),
        prefix: v.string(),
        suffix: v.string(),
        start: v.nullable(v.number()),
        /** The page's text was kept for it. */
        hasText: v.boolean(),
      }),
    ),
  },
  keepText: { ...asked.keepText, answer: none },
  foundMarks: { ...asked.foundMarks, answer: none },
  annotate: { ...asked.annotate, answer: none },
  dismiss: { ...asked.dismiss, answer: none },
  open: { ...asked.open, answer: none },
  readTab: {
    ...asked.readTab,
    answer: v.object({ state: v.picklist(['reading', 'forbidden', 'noAccess']) }),
  },
} as const;
export type ToBackground = typeof toBackground;
/** What the background passes on unread. */
export type Unread = keyof typeof askedOfParts;
