/** Each way of telling a time, read from one token on; `now` is the page's day in milliseconds, or null. */
import { look, type Sentence, type Token } from '../token.ts';
import { oneOf, question } from '../word.ts';
import { MONTHS, monthOf as monthNumber } from '../words/designators.ts';
import { TENS, UNITS } from '../words/number-words.ts';
import { setOf } from '../words/table.ts';
import {
  addDays,
  addMonths,
  isoDay,
  monthDays,
  monthOf,
  weekdayOf,
  yearDays,
  yearOf,
  parseDay,
  type Days,
} from './calendar.ts';

/** Days, the last token read, and whether the page's date was needed; null where no time begins. */
export type ReadPeriod = (Days & { last: number; relative: boolean }) | null;

/** Written out: to spread the days into it is ten times the work. */
const period = ({ from, to }: Days, last: number, relative: boolean): ReadPeriod => ({
  from,
  to,
  last,
  relative,
});

export const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
export const NOTHING: Days = { from: null, to: null };

export const year = (token: Token | undefined): number | null =>
  token?.kind === 'number' &&
  token.digits === 4 &&
  !token.grouped &&
  !token.decimal &&
  token.value >= 1800 &&
  token.value <= 2100
    ? token.value
    : null;

const dayNumber = (token: Token | undefined): number | null =>
  token?.kind === 'number' && token.digits <= 2 && !token.decimal && token.value >= 1 && token.value <= 31
    ? token.value
    : null;

export const month = (token: Token | undefined): number | null =>
  token?.capital ? (monthNumber(token) ?? null) : null;

/** "january-march": the numbers of both months; undefined where they are none. */
const monthPair = (low: string): (number | undefined)[] => low.split('-').map((name) => MONTHS.get(name));

const isMonthOrDay = (low: string): boolean => {
  if (MONTHS.has(low) || WEEKDAYS.includes(low)) return true;
  const [first, last] = monthPair(low);
  return first !== undefined && last !== undefined;
};
const isCalendar = question(isMonthOrDay);
const RECKONED = setOf('this current last previous past next first second third fourth final latter');
const isReckoned = question((low) => RECKONED.has(low));

/** Whether any of the readers below may begin at a token: a first look, since hardly a word or a number tells a time. */
export const tellsTime = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number')
    return year(token) !== null || (dayNumber(token) !== null && monthBehind(tokens, at) > 0);
  return isReckoned(token) || (token.capital && isCalendar(token));
};

const isOfTime = question(
  (low) => RECKONED.has(low) || isMonthOrDay(low) || /^(?:yesterday|today|tonight)$/.test(low),
);

/** Whether a sentence can tell a time: it has a word for one, or a year; without a month no number is a day. */
export const mayTellTime = ({ tokens }: Sentence): boolean => {
  for (const token of tokens)
    if (token.kind === 'number' ? year(token) !== null : isOfTime(token)) return true;
  return false;
};

const skipStop = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.low === '.' && tokens[at]?.glued ? at + 1 : at;

const isOrdinalEnding = oneOf('st nd rd th');

/** Digits may carry "th". */
const skipOrdinal = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.glued === true && isOrdinalEnding(tokens[at]) ? at + 1 : at;

const day = (y: number, m: number, d: number): Days => {
  const iso = isoDay(Date.UTC(y, m - 1, d));
  return { from: iso, to: iso };
};

/** The last time that a month began, as seen from `now`. */
const lastMonth = (m: number, now: number): Days =>
  monthDays(m <= monthOf(now) ? yearOf(now) : yearOf(now) - 1, m);

const lastDate = (m: number, d: number, now: number): Days => {
  const here = Date.UTC(yearOf(now), m - 1, d);
  // A few days ahead is an announcement; more is last year's.
  return day(here <= addDays(now, 14) ? yearOf(now) : yearOf(now) - 1, m, d);
};

/** Where the month of a day stands: behind "10", "10th" or "10th of"; -1 where none does. */
const monthBehind = (tokens: readonly Token[], at: number): number => {
  const next = skipOrdinal(tokens, at + 1);
  const name = tokens[next]?.low === 'of' ? next + 1 : next;
  return month(tokens[name]) === null ? -1 : name;
};

/** "July 10", "10 July 2018", "13 and 14 July": at the first token. */
const readDate = (tokens: readonly Token[], at: number, now: number | null): ReadPeriod => {
  const first = month(tokens[at]);
  let m: number;
  let d: number;
  let last: number;
  if (first !== null) {
    const afterMonth = skipStop(tokens, at + 1);
    const number = dayNumber(tokens[afterMonth]);
    if (number === null) return null;
    m = first;
    d = number;
    last = skipOrdinal(tokens, afterMonth + 1) - 1;
  } else {
    const number = dayNumber(tokens[at]);
    if (number === null) return null;
    last = monthBehind(tokens, at);
    if (last < 0) return null;
    m = month(tokens[last])!;
    d = number;
  }
  const y = tokens[last + 1]?.low === ',' ? year(tokens[last + 2]) : year(tokens[last + 1]);
  if (y !== null) return period(day(y, m, d), tokens[last + 1]?.low === ',' ? last + 2 : last + 1, false);
  return { ...(now === null ? NOTHING : lastDate(m, d, now)), last, relative: true };
};

/** "February", "February 2025", "July last year", "2018-07-16". */
const readMonth = (tokens: readonly Token[], at: number, now: number | null): ReadPeriod => {
  const m = month(tokens[at]);
  if (m === null) return null;
  const after = skipStop(tokens, at + 1);
  const of = tokens[after]?.low === ',' || tokens[after]?.low === 'of' ? after + 1 : after;
  const y = year(tokens[of]);
  if (y !== null) return period(monthDays(y, m), of, false);
  if (tokens[after]?.low === 'last' && tokens[after + 1]?.low === 'year')
    return period(now === null ? NOTHING : monthDays(yearOf(now) - 1, m), after + 1, true);
  if (tokens[after]?.low === 'this' && tokens[after + 1]?.low === 'year')
    return period(now === null ? NOTHING : monthDays(yearOf(now), m), after + 1, true);
  return period(now === null ? NOTHING : lastMonth(m, now), at, true);
};

const readWeekday = (
  tokens: readonly Token[],
  at: number,
  now: number | null,
  strictlyBefore: boolean,
): ReadPeriod => {
  const token = tokens[at];
  const index = token?.capital ? WEEKDAYS.indexOf(token.low) : -1;
  if (index < 0) return null;
  if (now === null) return period(NOTHING, at, true);
  let back = (weekdayOf(now) - index + 7) % 7;
  if (strictlyBefore && back === 0) back = 7;
  const iso = isoDay(addDays(now, -back));
  return { from: iso, to: iso, last: at, relative: true };
};

const span = (unit: string, now: number, which: 'last' | 'this'): Days => {
  const monday = addDays(now, -((weekdayOf(now) + 6) % 7));
  switch (unit) {
    case 'week':
      return which === 'this'
        ? { from: isoDay(monday), to: isoDay(now) }
        : { from: isoDay(addDays(monday, -7)), to: isoDay(addDays(monday, -1)) };
    case 'month':
      if (which === 'this') return { from: monthDays(yearOf(now), monthOf(now)).from, to: isoDay(now) };
      return monthDays(yearOf(addMonths(now, -1)), monthOf(addMonths(now, -1)));
    case 'quarter': {
      const start = Math.floor((monthOf(now) - 1) / 3) * 3 + (which === 'this' ? 0 : -3);
      const begin = Date.UTC(yearOf(now), start, 1);
      return {
        from: isoDay(begin),
        to: which === 'this' ? isoDay(now) : isoDay(addDays(addMonths(begin, 3), -1)),
      };
    }
    case 'year':
      return which === 'this' ? { from: `${yearOf(now)}-01-01`, to: isoDay(now) } : yearDays(yearOf(now) - 1);
    default:
      return NOTHING;
  }
};

export const amount = (token: Token | undefined): number | null => {
  if (token?.kind === 'number')
    return Number.isInteger(token.value) && token.value < 1000 ? token.value : null;
  return UNITS.get(token?.low ?? '') ?? TENS.get(token?.low ?? '') ?? null;
};

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };
const MONTHS_IN: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120 };

/** "the past two decades", "the last 24 hours", "the past few days". */
export const readPast = (tokens: readonly Token[], at: number, now: number | null): ReadPeriod => {
  let next = at;
  const number = amount(tokens[next]);
  const few = /^(?:few|several|couple)$/.test(tokens[next]?.low ?? '');
  if (number !== null || few) next++;
  if (few && tokens[next]?.low === 'of') next++;
  const unit = (tokens[next]?.low ?? '').replace(/s$/, '');
  if (!/^(?:hour|day|week|fortnight|month|year|decade|century|centurie)$/.test(unit)) return null;
  if (now === null || few)
    return { from: null, to: now === null ? null : isoDay(now), last: next, relative: true };
  const n = number ?? 1;
  const days = unit === 'hour' ? Math.ceil(n / 24) : n * (DAYS[unit] ?? 0);
  const from = days > 0 ? addDays(now, -days) : addMonths(now, -n * (MONTHS_IN[unit] ?? 1200));
  return { from: isoDay(from), to: isoDay(now), last: next, relative: true };
};

const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 0,
    second: 1,
    latter: 1,
    third: 2,
    fourth: 3,
    last: 3,
    final: 3,
  }),
);

/** "first half of 2018", "the second quarter of this year", "first six months of the year". */
const readPart = (tokens: readonly Token[], at: number, now: number | null): ReadPeriod => {
  const order = ORDINALS.get(tokens[at]?.low ?? '');
  if (order === undefined) return null;
  let months = 0;
  let next = at + 1;
  if (tokens[next]?.low === 'half') months = 6;
  else if (tokens[next]?.low === 'quarter') months = 3;
  else {
    const n = amount(tokens[next]);
    if (n === null || tokens[next + 1]?.low !== 'months' || order !== 0) return null;
    months = n;
    next++;
  }
  next++;
  if (tokens[next]?.low !== 'of' && tokens[next]?.low !== 'in') return null;
  next++;
  if (tokens[next]?.low === 'the' || tokens[next]?.low === 'this') next++;
  const lastYear = tokens[next]?.low === 'last';
  if (lastYear) next++;
  let y = year(tokens[next]);
  const relative = y === null;
  if (y === null) {
    if (tokens[next]?.low !== 'year') return null;
    if (now === null) return period(NOTHING, next, true);
    y = yearOf(now) - (lastYear ? 1 : 0);
  }
  const begin = Date.UTC(y, order * months, 1);
  return { from: isoDay(begin), to: isoDay(addDays(addMonths(begin, months), -1)), last: next, relative };
};

const SUM = /^(?:total|toll|tally|count|number|deaths?|casualties)$/;

/** "this year", "last month", "the previous week", "the year" is left alone. */
const readNamed = (tokens: readonly Token[], at: number, now: number | null): ReadPeriod => {
  const low = tokens[at]?.low ?? '';
  const which =
    low === 'this' || low === 'current' ? 'this' : low === 'last' || low === 'previous' ? 'last' : null;
  if (!which) return null;
  const word = tokens[at + 1]?.low ?? '';
  // "this year's total"
  const unit = SUM.test(tokens[at + 2]?.low ?? '') ? word.replace(/'s$/, '') : word;
  if (/^(?:week|month|quarter|year)$/.test(unit))
    return period(now === null ? NOTHING : span(unit, now, which), at + 1, true);
  const m = month(tokens[at + 1]);
  if (m !== null) {
    if (now === null) return period(NOTHING, at + 1, true);
    const strict = which === 'last' && m === monthOf(now);
    return period(strict ? monthDays(yearOf(now) - 1, m) : lastMonth(m, now), at + 1, true);
  }
  return readWeekday(tokens, at + 1, now, which === 'last');
};

const readYears = (tokens: readonly Token[], at: number): ReadPeriod => {
  const from = year(tokens[at]);
  if (from === null) return null;
  const link = tokens[at + 1];
  if (link && (link.low === '-' || link.low === '–' || link.low === 'to' || link.low === 'and')) {
    const next = tokens[at + 2];
    const to =
      year(next) ??
      (next?.kind === 'number' && next.digits === 2 && link.low !== 'to' && link.low !== 'and'
        ? Math.floor(from / 100) * 100 + next.value
        : null);
    if (to !== null && to > from && (link.low !== 'and' || look(tokens, at - 1)?.low === 'between'))
      return period(yearDays(from, to), at + 2, false);
  }
  return period(yearDays(from), at, false);
};

/** "January-March", "July-December 2016": one word. */
const readMonthPair = (tokens: readonly Token[], at: number, now: number | null): ReadPeriod => {
  const token = tokens[at];
  if (!token?.capital || !token.low.includes('-')) return null;
  const [first, last] = monthPair(token.low);
  if (first === undefined || last === undefined || first > last) return null;
  const told = year(tokens[at + 1]);
  if (told === null && now === null) return period(NOTHING, at, true);
  const y = told ?? Number((now === null ? NOTHING : lastMonth(last, now)).from?.slice(0, 4));
  return {
    from: monthDays(y, first).from,
    to: monthDays(y, last).to,
    last: told === null ? at : at + 1,
    relative: told === null,
  };
};

/** "January and June this year", "1 January to 30 June 2015", "May-June": the first end takes the year of the second. */
const readEnds = (tokens: readonly Token[], at: number, now: number | null): ReadPeriod => {
  const first = readDate(tokens, at, null) ?? readMonth(tokens, at, null);
  if (!first?.relative) return null;
  const link = tokens[first.last + 1];
  if (!link || !/^(?:and|to|through|until|-|–)$/.test(link.low)) return null;
  const last = readDate(tokens, first.last + 2, now) ?? readMonth(tokens, first.last + 2, now);
  if (!last) return null;
  const end = parseDay(last.to ?? undefined);
  if (end === null) return { ...last, from: null };
  const begin = readDate(tokens, at, end) ?? readMonth(tokens, at, end);
  return begin?.from && last.to && begin.from <= last.to ? { ...last, from: begin.from } : null;
};

/** In the order in which they are tried: of two that read, the first reads more. A word is never a year. */
export const readAny = (tokens: readonly Token[], at: number, now: number | null): ReadPeriod => {
  if (tokens[at]?.kind === 'number')
    return readYears(tokens, at) ?? readEnds(tokens, at, now) ?? readDate(tokens, at, now);
  return (
    readEnds(tokens, at, now) ??
    readMonthPair(tokens, at, now) ??
    readDate(tokens, at, now) ??
    readPart(tokens, at, now) ??
    readNamed(tokens, at, now) ??
    readMonth(tokens, at, now) ??
    readWeekday(tokens, at, now, false)
  );
};
