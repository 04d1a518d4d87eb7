/** Dates as people write them, as precise as they are known and no more. */
import { t, uiLanguage } from '../platform/i18n.ts';

/** Day before month in every English: the sources' short names write "16 Jul 2018" too. */
const locale = () => (uiLanguage().startsWith('en') ? 'en-GB' : uiLanguage());

interface Parts {
  date: Date;
  hasMonth: boolean;
  hasDay: boolean;
}

function parse(iso: string): Parts | null {
  if (!/^\d{4}(-\d\d){0,2}$/.test(iso)) return null;
  const [year, month, day] = iso.split('-').map(Number);
  const date = new Date(Date.UTC(year!, (month ?? 1) - 1, day ?? 1));
  return { date, hasMonth: month !== undefined, hasDay: day !== undefined };
}

const format = ({ hasMonth, hasDay }: Omit<Parts, 'date'>, month: 'short' | 'long') =>
  new Intl.DateTimeFormat(locale(), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(hasMonth ? { month } : {}),
    ...(hasDay ? { day: 'numeric' } : {}),
  });

/**
 * `2018-07-16` as "16 Jul 2018", `2018-07` as "Jul 2018", `2018` as "2018". What is no ISO date comes back as it is.
 * @param month `long` for running text ("July 2018")
 */
export function dateWords(iso: string, month: 'short' | 'long' = 'short'): string {
  const parts = parse(iso);
  return parts === null ? iso : format(parts, month).format(parts.date);
}

/** An instant as a day and a time of this computer's: "16 Jul 2018, 14:05". */
export const momentWords = (iso: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

/** "July 2018" for any date within it: what a statement carries as its time. A bare year stays one. */
export const monthWords = (iso: string): string => dateWords(iso.slice(0, 7), 'long');

const lastDay = (date: Date): boolean => new Date(date.getTime() + 86_400_000).getUTCDate() === 1;

/**
 * An ISO 8601 interval as people say it: `2018-01-01/2018-06-30` is "Jan – Jun 2018", a whole year its number, `..` an
 * open end ("since 1 Jan 2018"). One date stays one.
 */
export function periodWords(interval: string): string {
  const [from = '', to] = interval.split('/');
  if (to === undefined) return dateWords(from);
  const [a, b] = [parse(from), parse(to)];
  if (!a) return b ? t('ui_period_until', dateWords(to)) : interval;
  if (!b) return to === '..' ? t('ui_period_since', dateWords(from)) : interval;
  const whole = a.date.getUTCDate() === 1 && (!b.hasDay || lastDay(b.date));
  const year = whole && a.date.getUTCMonth() === 0 && (!b.hasMonth || b.date.getUTCMonth() === 11);
  const precision = { hasMonth: !year, hasDay: !whole && a.hasDay && b.hasDay };
  return format(precision, 'short').formatRange(a.date, b.date);
}
