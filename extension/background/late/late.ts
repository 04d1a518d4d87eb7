/** The entry of the part that answers what a page asks once it has been read: briefs, and the user's own marks. */
import { brief } from './brief.ts';
import { forgetFacts } from './facts.ts';
import { keep, marksOn, noteFound } from './marks.ts';

const offered = { brief, forgetFacts, keep, marksOn, noteFound };
export type Late = typeof offered;

globalThis.__sourcemarkBackgroundLate = offered;
