/**
 * The entry of the part that answers what is asked once a page has been read: briefs, the user's own marks, what is sent
 * away, and whether the dataset is still the one that the index was built from.
 */
import { askedOfParts } from '../../protocol/asked-of-parts.ts';
import { read } from '../../protocol/dispatch.ts';
import { datasetKey } from '../../store/dataset-key.ts';
import { ensureInstalled } from '../installed.ts';
import { brief } from './brief.ts';
import { rememberDismissal } from './dismiss.ts';
import { forgetFacts } from './facts.ts';
import { keep, marksOn, noteFound } from './marks.ts';

const offered = {
  brief,
  datasetKey,
  ensureInstalled,
  forgetFacts,
  keep,
  marksOn,
  noteFound,
  readBrief: (body: unknown) => read('brief', askedOfParts.brief, body),
  rememberDismissal,
};
export type Late = typeof offered;

globalThis.__sourcemarkBackgroundLate = offered;
