/**
 * What the background is asked, without the schemas of what it answers: those are for the asker to check, and weigh more
 * than all else here.
 */
import * as v from 'valibot';
import { figure } from '../../src/figures/figure.ts';
import { pageContext, pageFacts } from '../../src/scan/context.ts';
import { dismissal } from '../platform/dismissal.ts';
import { selectionDescription } from './selection.ts';

const block = v.object({
  id: v.pipe(v.number(), v.integer()),
  text: v.pipe(v.string(), v.maxLength(200_000)),
});
/** Units of a page's text in one message. */
export const MOST_KEPT = 250_000;
const nothing = { request: v.null() };

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

export const askedOfBackground = {
  /** Reads blocks. At most 256 kB of text a message; the caller sends those in view first. */
  scan: {
    request: v.object({ blocks: v.pipe(v.array(block), v.maxLength(4000)), context: pageContext }),
  },
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
  /** Puts the card's script into the sender's tab. */
  loadCard: nothing,
  /** Puts the finder of marks that are not as they were into the sender's tab. */
  loadAnchor: nothing,
  /** The user's own marks on a page. */
  annotationsFor: {
    request: v.object({
      url: v.string(),
      canonicalUrl: v.optional(v.nullable(v.string())),
      /** Marks of another address that the user wants looked for here as well. */
      also: v.optional(v.pipe(v.array(v.string()), v.maxLength(500))),
    }),
  },
  /** The page's text, for those of its marks that have none yet; of a longer page its first part. */
  keepText: {
    request: v.object({
      ids: v.pipe(v.array(v.string()), v.maxLength(500)),
      url: v.string(),
      canonicalUrl: v.nullable(v.string()),
      text: v.pipe(v.string(), v.maxLength(MOST_KEPT)),
    }),
  },
  /** How the page's marks were found, for the notebook: those that were looked for to the end. */
  foundMarks: {
    request: v.object({
      found: v.pipe(
        v.array(
          v.object({
            id: v.string(),
            state: v.picklist(['exact', 'moved', 'reworded', 'changed', 'gone']),
          }),
        ),
        v.maxLength(500),
      ),
    }),
  },
  /** Opens the editor for a passage: side panel, or a window where a page's click may not open it. */
  annotate: { request: selectionDescription },
  /** "Not this one": remembered in the settings, which a page's script must not write by itself. */
  dismiss: { request: dismissal },
  /** Opens an extension page: the record of an entity, a source, the panel or the options. */
  open: {
    request: v.object({
      page: v.picklist(['panel', 'entity', 'source', 'options', 'welcome']),
      id: v.optional(v.string()),
    }),
  },
  /** Reads the tab that the user has just clicked for. */
  readTab: { request: v.object({ tabId: v.number() }) },
} as const;
