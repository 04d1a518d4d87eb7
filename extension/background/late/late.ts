/** The entry of the part that answers what a page asks once it has been read: briefs, the user's own marks, what is sent away. */
import { brief } from './brief.ts';
import { rememberDismissal } from './dismiss.ts';
import { forgetFacts } from './facts.ts';
import { keep, marksOn, noteFound } from './marks.ts';

const offered = { brief, forgetFacts, keep, marksOn, noteFound, rememberDismissal };
export type Late = typeof offered;

globalThis.__sourcemarkBackgroundLate = offered;
