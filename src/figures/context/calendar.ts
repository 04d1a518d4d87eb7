/** Whole-day arithmetic on ISO dates, in UTC so that no time zone moves a day. */

export interface Days {
  from: string | null;
  to: string | null;
}

const DAY = 86_400_000;

/** Milliseconds of an ISO date ("2018-07-16", time of day ignored), or null where it is none. */
export const parseDay = (iso: string | undefined): number | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  const date = new Date(time);
  return date.getUTCDate() === Number(match[3]) && date.getUTCMonth() === Number(match[2]) - 1 ? time : null;
};

/** The days that were written last: a page tells the same few again and again. */
const written = new Map<number, string>();
const MOST_WRITTEN = 1024;

export const isoDay = (time: number): string => {
  let iso = written.get(time);
  if (iso === undefined) {
    if (written.size === MOST_WRITTEN) written.clear();
    iso = new Date(time).toISOString().slice(0, 10);
    written.set(time, iso);
  }
  return iso;
};

export const addDays = (time: number, days: number): number => time + days * DAY;

/** The same day so many months off; a day that the month lacks becomes its last. */
export const addMonths = (time: number, months: number): number => {
  const date = new Date(time);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const days = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return first + (Math.min(date.getUTCDate(), days) - 1) * DAY;
};

/** First and last day of a month, `month` from 1. */
export const monthDays = (year: number, month: number): Days => ({
  from: isoDay(Date.UTC(year, month - 1, 1)),
  to: isoDay(Date.UTC(year, month, 0)),
});

export const yearDays = (from: number, to = from): Days => ({
  from: `${pad(from)}-01-01`,
  to: `${pad(to)}-12-31`,
});

const pad = (year: number): string => String(year).padStart(4, '0');

export const yearOf = (time: number): number => new Date(time).getUTCFullYear();
export const monthOf = (time: number): number => new Date(time).getUTCMonth() + 1;
/** 0 is Sunday. */
export const weekdayOf = (time: number): number => new Date(time).getUTCDay();
