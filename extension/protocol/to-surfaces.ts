/** What the content script and the background tell whichever extension pages are open; nobody need listen. */
import * as v from 'valibot';

const none = v.null();

export const toSurfaces = {
  /** The summary of a page has changed; the tab is the sender's. */
  pageChanged: { request: none, answer: none },
  /** Records, marks or the index have changed. */
  storeChanged: { request: v.object({ what: v.picklist(['dataset', 'marks', 'index']) }), answer: none },
  /** A passage waits in the session's storage for its editor. */
  draftReady: { request: none, answer: none },
} as const;
export type ToSurfaces = typeof toSurfaces;
