/** Dates as people write them, as precise as they are known and no more. */
import { uiLanguage } from '../platform/i18n.ts';

/** Day before month in every English: the sources' short names write "16 Jul 2018" too. */
const locale = () => (uiLanguage().startsWith('en') ? 'en-GB' : uiLanguage());

/**
 * `2018-07-16` as "16 Jul 2018", `2018-07` as "Jul 2018", `2018` as "2018". What is no ISO date comes back as it is.
 * @param month `long` for running text ("July 2018")
 */
export function dateWords(iso: string, month: 'short' | 'long' = 'short'): string {
  const [year, monthNumber, day] = iso.split('-').map(Number);
  if (!/^\d{4}(-\d\d){0,2}$/.test(iso) || year === undefined) return iso;
  const date = new Date(Date.UTC(year, (monthNumber ?? 1) - 1, day ?? 1));
  return new Intl.DateTimeFormat(locale(), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(monthNumber === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(date);
}

/** "July 2018" for any date within it: what a statement carries as its time. A bare year stays one. */
export const monthWords = (iso: string): string => dateWords(iso.slice(0, 7), 'long');
