/**
 * What the background asks of the content script in a tab. Of a page's summary it reads next to nothing, and need not
 * check the rest.
 */
import * as v from 'valibot';
import { pageFacts } from '../../src/scan/context.ts';
import { selectionDescription } from './selection.ts';

const none = v.null();

export const backgroundToContent = {
  summary: {
    request: none,
    answer: v.object({ facts: pageFacts, figures: v.array(v.object({ state: v.string() })) }),
  },
  /** Next or previous mention, or the switch for this page. */
  command: { request: v.object({ name: v.picklist(['next', 'previous', 'toggle']) }), answer: none },
  /** The present selection, for a new annotation; null where nothing is selected. */
  selection: { request: none, answer: v.nullable(selectionDescription) },
  /** The dataset or the user's marks have changed. */
  refresh: { request: v.object({ what: v.picklist(['dataset', 'marks']) }), answer: none },
  /** Access was withdrawn, or a newer version took over: take everything down. */
  stop: { request: none, answer: none },
} as const;
