/** "Not this one", remembered in the settings; the same one is not kept twice, and the oldest make room. */
import type { Dismissal } from '../../platform/dismissal.ts';
import { changeSettings } from '../../platform/settings.ts';

const MAX_DISMISSALS = 2000;

const sameMatch = (a: Dismissal, b: Dismissal): boolean =>
  a.text === b.text && a.entity === b.entity && a.host === b.host;

export const remembered = (known: readonly Dismissal[], dismissal: Dismissal): Dismissal[] =>
  [...known.filter((one) => !sameMatch(one, dismissal)), dismissal].slice(-MAX_DISMISSALS);

export const rememberDismissal = (dismissal: Dismissal): Promise<void> =>
  changeSettings(({ dismissals }) => ({ dismissals: remembered(dismissals, dismissal) }));
