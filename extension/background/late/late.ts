/** The entry of the part that answers what a page asks once it has been read: briefs, and the user's own marks. */
import { brief } from './brief.ts';
import { forgetFacts } from './facts.ts';
import { keep, marksOn } from './marks.ts';

const offered = { brief, forgetFacts, keep, marksOn };
export type Late = typeof offered;

globalThis.__sourcemarkBackgroundLate = offered;
