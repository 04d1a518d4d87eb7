/** Verbs of saying: past and third person only, since "state" and "report" are nouns far oftener. */
import { inflect } from './table.ts';

export const told = (verbs: string): ReadonlySet<string> =>
  new Set(inflect(verbs).filter((form, i) => i % 4 !== 0 && !form.endsWith('ing')));

/** Words with which a sentence tells who says it. */
export const TELLING: ReadonlySet<string> = new Set([
  ...told('say/said tell/told report confirm add announce state claim estimate reveal note warn insist'),
  'say',
  'put',
  'puts',
  'according',
]);
