/**
 * Counts of one thing on one axis: a point for a number, a bar for a range, an arrow where a bound is open, each with
 * who counted and its source. The page's own figure is a ring, the dataset's are dots; no mark says which is right. The
 * axis begins at nought, or is broken and shows so where the counts lie close together.
 */
import { max, min, ticks } from 'd3-array';
import type { ComparedClaim, FigureBrief, SvgNode } from '../crosscheck/brief.ts';
import { COMPARED } from '../crosscheck/codes.ts';
import { tellingClaims } from '../crosscheck/telling-claims.ts';
import { node } from './node.ts';
import { outline, rowChart, stroke, type Axis, type ChartOptions, type Place } from './row-chart.ts';

export interface PlotRow {
  /** Who counted: "Police". */
  label: string;
  /** The count in words: "at least 137". */
  words: string;
  /** The short name of its source, which has its date; empty on the page's own row. */
  source: string;
  /** The day of the count (ISO), where it is known. */
  date: string | null;
  value: number | null;
  /** null is unbounded. */
  low: number | null;
  high: number | null;
  /** The figure on the page. */
  here: boolean;
}

export interface PlotOptions extends ChartOptions {
  /** A number on the axis, in the reader's language. */
  format?: (n: number) => string;
}

const MAX_ROWS = 12;
/** Counts of which the least is more than this part of the most would stick together on an axis from nought. */
const CLOSE = 0.5;

/** The axis: room around the numbers, from nought unless all lie far from it. */
function axisFor(rows: readonly PlotRow[], format: (n: number) => string): Axis {
  const all = rows.flatMap(({ value, low, high }) => [value, low, high]).filter((n) => n !== null);
  const [least, most] = [min(all)!, max(all)!];
  const broken = least > 0 && least > most * CLOSE;
  const room = most > least ? (most - least) * 0.12 : Math.max(1, Math.abs(most) * 0.1);
  const start = broken ? Math.max(0, least - room) : least < 0 ? least - room : 0;
  const span = [start, most + room] as const;
  const at = ticks(span[0], span[1], 4).filter((n) => n >= span[0] && n <= span[1]);
  return { span, ticks: at.map((n) => ({ at: n, words: format(n) })), broken: start > 0 };
}

const arrow = (x: number, y: number, back: number): SvgNode =>
  outline('plot-open', `M${x + back} ${y - 4}L${x} ${y}L${x + back} ${y + 4}`);

function marksOf({ value, low, high, here }: PlotRow, { x, left, right, y }: Place): SvgNode[] {
  const marks: SvgNode[] = [];
  if (low !== high) {
    marks.push(stroke('plot-bar', low === null ? left : x(low), high === null ? right : x(high), y, 3));
    if (low === null) marks.push(arrow(left, y, 5));
    if (high === null) marks.push(arrow(right, y, -5));
  }
  // A bound's own number is where its bar begins; a range without one has only its bar.
  const at = value ?? (low === high ? low : null);
  if (at === null) return marks;
  const look = here
    ? { class: 'plot-here', fill: 'none', stroke: 'currentColor', 'stroke-width': 2 }
    : { class: 'plot-dot', fill: 'currentColor' };
  return [...marks, node('circle', { ...look, cx: x(at), cy: y, r: 4 })];
}

const counted = (rows: readonly PlotRow[]): PlotRow[] =>
  rows.filter((r) => r.value !== null || r.low !== null || r.high !== null);
const drawable = (rows: readonly PlotRow[]): PlotRow[] => counted(rows).slice(0, MAX_ROWS);

/** How many rows that have a number are not drawn; the table has them. */
export const notDrawn = (rows: readonly PlotRow[]): number => counted(rows).length - drawable(rows).length;

/** The plot, `width` user units wide (300 unless given) and as high as its rows; null for fewer than two rows with numbers. */
export function figurePlot(all: readonly PlotRow[], options: PlotOptions = {}): SvgNode | null {
  const rows = drawable(all);
  if (rows.length < 2) return null;
  const { format = (n) => n.toLocaleString('en') } = options;
  const drawn = rows.map((row) => ({ ...row, marks: (place: Place) => marksOf(row, place) }));
  return rowChart('plot', drawn, axisFor(rows, format), options);
}

/** The same as a table: who counted, the count in words, the day of the count, the source. Every row, not only those drawn. */
export const plotTable = (rows: readonly PlotRow[]): { columns: readonly string[]; rows: string[][] } => ({
  columns: PLOT_COLUMNS,
  rows: rows.map(({ label, words, date, source }) => [label, words, date ?? '', source]),
});
export const PLOT_COLUMNS = ['counter', 'count', 'date', 'source'] as const;

export interface PlotWords {
  /** The page's own row: "This page". */
  here: string;
  quantity: (q: FigureBrief['figure'] | ComparedClaim) => string;
  /** Who counted, or who told it; "nobody named" where `counter` is null. */
  counter: (counter: string | null, told: boolean) => string;
}

/**
 * The rows of a figure's plot: the page's, then one for each count that can be compared, the most telling first. Empty
 * unless two voices or more can be; repeats of a count have no row of their own, and neither have counts of a part.
 */
export function plotRows(
  brief: Pick<FigureBrief, 'figure' | 'groups' | 'telling'>,
  words: PlotWords,
): PlotRow[] {
  const { figure } = brief;
  const groupOf = new Map(brief.groups.flatMap((group) => group.claims.map((claim) => [claim, group])));
  const counts = tellingClaims(brief).filter((c) => COMPARED.has(c.relation) && c.relation !== 'subtotalOf');
  const voices = new Set(counts.map((claim) => groupOf.get(claim)));
  if (voices.size < 2) return [];
  const { value, low, high } = figure;
  const page = { label: words.here, words: words.quantity(figure), source: '', date: null, value, low, high };
  return [
    { ...page, here: true },
    ...counts.map((claim) => {
      const { counter = null, told = false } = groupOf.get(claim) ?? {};
      return {
        label: words.counter(counter, told),
        words: words.quantity(claim),
        source: claim.source.shortName,
        date: claim.asOf ?? claim.source.date,
        value: claim.value,
        low: claim.low,
        high: claim.high,
        here: false,
      };
    }),
  ];
}
