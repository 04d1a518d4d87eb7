/**
 * What the background is asked, without the schemas of what it answers: those are for the asker to check, and weigh more
 * than all else here. What it passes on unread is read by the part that answers it; its schema is in `asked-of-parts.ts`.
 */
import * as v from 'valibot';
import { pageContext } from '../../src/scan/context.ts';
import { dismissal } from '../platform/dismissal.ts';

const block = v.object({
  id: v.pipe(v.number(), v.integer()),
  text: v.pipe(v.string(), v.maxLength(200_000)),
});
/** Units of a page's text in one message. */
export const MOST_KEPT = 250_000;
const nothing = { request: v.null() };

const unread = { request: v.unknown() };

export const askedOfBackground = {
  /** Reads blocks. At most 256 kB of text a message; the caller sends those in view first. */
  scan: {
    request: v.object({ blocks: v.pipe(v.array(block), v.maxLength(4000)), context: pageContext }),
  },
  brief: unread,
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
  annotate: unread,
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
