/**
 * Who said what, when: one row a statement on an axis of time, in the order of the days. A date known to the month or
 * the year only is a bar over it, since it is no day. Drawn from three dated sources on; what is left out is counted.
 */
import { utcTicks } from 'd3-time';
import type { StatementLine, SvgNode } from '../crosscheck/brief.ts';
import { daysOf } from '../crosscheck/period.ts';
import { node } from './node.ts';
import { rowChart, stroke, type Axis, type ChartOptions, type Place } from './row-chart.ts';

/** `{date: '2018-07', who: 'UNAMA', what: 'claimed', source: 'Daily Times editorial, 16 Jul 2018', ...}`. */
export interface TimelineRow {
  /** ISO; a month or a year where no day is known. */
  date: string;
  who: string;
  /** The stance, in words. */
  stance: string;
  /** The statement itself, for the table: no drawing has room for a sentence. */
  statement: string;
  source: string;
  /** This page says it. */
  here: boolean;
}

export interface TimelineOptions extends ChartOptions {
  /** A date as it is written for the reader: `2018-07` is "Jul 2018". */
  format: (date: string) => string;
}

const DAY = 86_400_000;
const MAX_ROWS = 12;
const LEAST_SOURCES = 3;

const time = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** The first moment of a date and the moment after it. Null for what is no date. */
function span(date: string): [number, number] | null {
  const days = daysOf(date, date);
  if (!days?.from || !days.to) return null;
  const [from, to] = [time(days.from), time(days.to) + DAY];
  return Number.isNaN(from) || Number.isNaN(to) ? null : [from, to];
}

/** As a date of the precision that the axis needs. */
function written(at: Date, length: number): string {
  const digits = length > 5 * 365 * DAY ? 4 : length > 60 * DAY ? 7 : 10;
  return at.toISOString().slice(0, digits);
}

function axisFor(spans: readonly [number, number][], format: (date: string) => string): Axis {
  const [from, to] = [Math.min(...spans.map(([a]) => a)), Math.max(...spans.map(([, b]) => b))];
  const room = Math.max(DAY, (to - from) * 0.05);
  const whole = [from - room, to + room] as const;
  const seen = new Set<string>();
  const ticks = utcTicks(new Date(whole[0]), new Date(whole[1]), 3).flatMap((at) => {
    const date = written(at, whole[1] - whole[0]);
    // Ticks closer than the precision that is written would say one date twice.
    if (seen.has(date) || at.getTime() < whole[0] || at.getTime() > whole[1]) return [];
    seen.add(date);
    return [{ at: at.getTime(), words: format(date) }];
  });
  return { span: whole, ticks, broken: false };
}

function marksOf([from, to]: [number, number], here: boolean, { x, y }: Place): SvgNode[] {
  if (to - from > DAY) return [stroke('plot-bar', x(from), x(to), y, 3)];
  const look = here
    ? { class: 'plot-here', fill: 'none', stroke: 'currentColor', 'stroke-width': 2 }
    : { class: 'plot-dot', fill: 'currentColor' };
  return [node('circle', { ...look, cx: x((from + to) / 2), cy: y, r: 4 })];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The rows in order of time; a month stands before its days. */
export const inTime = (rows: readonly TimelineRow[]): TimelineRow[] =>
  rows
    .filter(({ date }) => span(date) !== null)
    .toSorted((a, b) => byText(a.date, b.date) || byText(a.source, b.source) || byText(a.who, b.who));

export interface Timeline {
  drawing: SvgNode;
  /** How many rows have no room in the drawing; the table has them all. */
  left: number;
}

/**
 * The timeline of statements, at most twelve of them: one of each source before a second of any. Null for fewer than
 * three sources with a date.
 */
export function timeline(all: readonly TimelineRow[], options: TimelineOptions): Timeline | null {
  const rows = inTime(all);
  const sources = new Set(rows.map(({ source }) => source));
  if (sources.size < LEAST_SOURCES) return null;
  const heard = new Map<string, number>();
  const turn = rows.map((row) => {
    const n = heard.get(row.source) ?? 0;
    heard.set(row.source, n + 1);
    return { row, n };
  });
  const chosen = new Set(turn.toSorted((a, b) => a.n - b.n).slice(0, MAX_ROWS));
  const shown = turn.filter((one) => chosen.has(one)).map(({ row }) => row);
  const spans = shown.map(({ date }) => span(date)!);
  const drawn = shown.map(({ date, who, stance, source, here }, i) => ({
    label: who,
    words: stance === '' ? options.format(date) : `${stance} · ${options.format(date)}`,
    source,
    here,
    marks: (place: Place) => marksOf(spans[i]!, here, place),
  }));
  const drawing = rowChart('timeline', drawn, axisFor(spans, options.format), options);
  return { drawing, left: rows.length - shown.length };
}

export const TIMELINE_COLUMNS = ['date', 'who', 'stance', 'statement', 'source'] as const;

/** The same as a table, all rows of it, in order of time. */
export const timelineTable = (
  rows: readonly TimelineRow[],
  format: (date: string) => string,
): { columns: readonly string[]; rows: string[][] } => ({
  columns: TIMELINE_COLUMNS,
  rows: inTime(rows).map(({ date, who, stance, statement, source }) => [
    format(date),
    who,
    stance,
    statement,
    source,
  ]),
});

export interface TimelineWords {
  /** Who speaks; the source itself where nobody is quoted. */
  who: (line: StatementLine) => string;
  stance: (stance: StatementLine['stance']) => string;
}

/** The rows of statements: when each was said, by the date of its source. A source without a date has no place in time. */
export const timelineRows = (lines: readonly StatementLine[], words: TimelineWords): TimelineRow[] =>
  lines.flatMap((line) =>
    line.source.date === null
      ? []
      : [
          {
            date: line.source.date,
            who: words.who(line),
            stance: words.stance(line.stance),
            statement: line.statement,
            source: line.source.shortName,
            here: line.thisPage ?? false,
          },
        ],
  );
