/** The popup's first line: what was read, or why nothing was. */
import { number, plural, t, uiLanguage, type MessageKey } from '../platform/i18n.ts';
import type { PageSummary } from '../protocol/to-content.ts';
import { findings } from './findings.ts';
import type { Unreadable } from './unreadable.ts';

const UNREADABLE: Record<Unreadable, MessageKey> = {
  browser: 'popup_no_browser',
  store: 'popup_no_store',
  pdf: 'popup_no_pdf',
  file: 'popup_no_file',
  other: 'popup_no_plain',
};

const STATE: Record<Exclude<PageSummary['state'], 'done' | 'reading'>, MessageKey> = {
  paused: 'popup_paused',
  building: 'popup_building',
  off: 'popup_off_site',
  stale: 'popup_stale',
};

export const unreadableWords = (why: Unreadable): string => t(UNREADABLE[why]);

/** "Read 640 words against your 5 sources: nothing comparable." */
export function summaryWords(summary: PageSummary): string {
  const { state, words, sourceCount } = summary;
  if (state === 'reading') return words === 0 ? t('popup_reading') : plural('popup_reading_so_far', words);
  if (state !== 'done') return t(STATE[state]);
  const { comparable, doubts } = findings(summary);
  const found = [
    ...(comparable > 0 ? [plural('popup_comparable', comparable)] : []),
    ...(doubts > 0 ? [plural('popup_doubts', doubts)] : []),
  ];
  const list = new Intl.ListFormat(uiLanguage(), { type: 'conjunction' });
  const outcome = found.length === 0 ? t('popup_nothing') : list.format(found);
  return plural('popup_read', words, plural('popup_sources', sourceCount), outcome);
}

/** "12 names from your dataset, 7 names not in it" */
export function namesWords(summary: PageSummary): string[] {
  const { listed, unlisted } = findings(summary);
  return [
    ...(listed > 0 ? [plural('popup_listed', listed)] : []),
    ...(unlisted > 0 ? [plural('popup_unlisted', unlisted)] : []),
  ];
}

/** "and 3 more in the panel" */
export const moreWords = (count: number): string => t('popup_more', number(count));
