/** Spans of days and how they lie to one another. Dates are ISO 8601 and as precise as they are known. */

/** First and last day, both inclusive and to the day; null is an open end. `{from: '2018-01-01', to: '2018-06-30'}` */
export interface Days {
  from: string | null;
  to: string | null;
}

const pad = (n: number): string => String(n).padStart(2, '0');

function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${date}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;
}

const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** "2018-07" is the first to the last of July. Null where neither end is known. Ends the wrong way round are put right. */
export function daysOf(from: string | null | undefined, to: string | null | undefined): Days | null {
  if (!from && !to) return null;
  const days = { from: from ? firstDay(from) : null, to: to ? lastDay(to) : null };
  if (days.from !== null && days.to !== null && days.from > days.to) {
    return { from: firstDay(to!), to: lastDay(from!) };
  }
  return days;
}

const ms = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** How many days a span has; Infinity with an open end. */
export const lengthOf = (d: Days): number =>
  d.from === null || d.to === null ? Infinity : Math.round((ms(d.to) - ms(d.from)) / 86_400_000) + 1;

/** Days between two dates, unsigned. */
export const distance = (a: string, b: string): number =>
  Math.round(Math.abs(ms(firstDay(a)) - ms(firstDay(b))) / 86_400_000);

/**
 * `within`: a lies inside b; `around`: b lies inside a; `unknown`: an open end leaves it open, or a span is not known.
 */
export type PeriodRelation = 'equal' | 'within' | 'around' | 'overlapping' | 'apart' | 'unknown';

export function comparePeriods(a: Days | null, b: Days | null): PeriodRelation {
  if (!a || !b) return 'unknown';
  const apart = (x: Days, y: Days) => x.to !== null && y.from !== null && x.to < y.from;
  if (apart(a, b) || apart(b, a)) return 'apart';
  if (a.from === null || a.to === null || b.from === null || b.to === null) return 'unknown';
  if (a.from === b.from && a.to === b.to) return 'equal';
  if (a.from >= b.from && a.to <= b.to) return 'within';
  if (b.from >= a.from && b.to <= a.to) return 'around';
  return 'overlapping';
}

/** The same days a year earlier: what "same period last year" means. 29 February becomes the 28th. */
export function yearEarlier(d: Days): Days {
  const back = (date: string | null) => {
    if (date === null) return null;
    const moved = `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
    return lastDay(moved.slice(0, 7)) < moved ? lastDay(moved.slice(0, 7)) : moved;
  };
  const to = back(d.to);
  // A period that ends with February ends with it a year before as well, whatever its length.
  const month = d.to?.slice(0, 7);
  const whole = month !== undefined && d.to === lastDay(month);
  return { from: back(d.from), to: to !== null && whole ? lastDay(to.slice(0, 7)) : to };
}
