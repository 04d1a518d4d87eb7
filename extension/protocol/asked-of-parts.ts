/** What the background passes on unread: a worker that wakes for a page need not load these schemas. */
import * as v from 'valibot';
import { figure } from '../../src/figures/figure.ts';
import { pageFacts } from '../../src/scan/context.ts';
import { selectionDescription } from './selection.ts';

/**
 * A figure of the page, in page order. With its place (`block` and `sentence` are numbered over the page) the page's
 * own numbers are laid against each other; with its sentence's words a flood is kept apart from an attack.
 */
const pageFigure = v.object({
  key: v.string(),
  figure,
  block: v.optional(v.number()),
  sentence: v.optional(v.number()),
  inTitle: v.optional(v.boolean()),
  words: v.optional(v.pipe(v.string(), v.maxLength(2000))),
});

export const askedOfParts = {
  /** What the dataset says of entities and figures: everything a card shows, so that it opens without the worker. */
  brief: {
    request: v.object({
      entities: v.pipe(v.array(v.string()), v.maxLength(400)),
      figures: v.pipe(v.array(pageFigure), v.maxLength(1000)),
      facts: pageFacts,
      /** Address and text fingerprint of the page: a page that is one of the sources is left out of its own comparisons. */
      url: v.string(),
      canonicalUrl: v.optional(v.nullable(v.string())),
      fingerprint: v.nullable(v.string()),
    }),
  },
  /** Opens the editor for a passage: side panel, or a window where a page's click may not open it. */
  annotate: { request: selectionDescription },
} as const;
