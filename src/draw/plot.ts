/**
 * Counts of one thing on one axis: a point for a number, a bar for a range, an arrow where a bound is open. Each row has
 * its own line of words above it, so that nothing overlaps; the page's own figure is a ring, the dataset's are dots. No
 * colour says which is right, and the axis does not start at nought: it shows how far the counts lie apart.
 */
import type { FigureBrief, SvgNode } from '../crosscheck/brief.ts';
import { COMPARED } from '../crosscheck/codes.ts';
import { shortened, textWidth } from './labels.ts';
import { node } from './node.ts';

export interface PlotRow {
  /** Who counted, and when: "Police, 16 Jul 2018". */
  label: string;
  /** The count in words: "at least 137". */
  words: string;
  value: number | null;
  /** null is unbounded. */
  low: number | null;
  high: number | null;
  /** The figure on the page. */
  here: boolean;
}

export interface PlotOptions {
  width?: number;
  title?: string;
  description?: string;
  /** A number on the axis, in the reader's language. */
  format?: (n: number) => string;
}

const TEXT = 11;
const SMALL = 10;
const ROW = 34;
const AXIS = 22;
const SIDE = 12;
const MAX_ROWS = 12;

/** Round steps, 1, 2 or 5 times a power of ten, of which about `count` fit between two numbers. */
export function ticks(low: number, high: number, count: number): number[] {
  if (!(high > low) || count < 1) return [low];
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((n) => n * power >= rough) ?? 10) * power;
  const first = Math.ceil(low / step) * step;
  const found: number[] = [];
  for (let i = 0; first + i * step <= high + step * 1e-9; i++)
    found.push(Number((first + i * step).toPrecision(12)));
  return found;
}

/** The numbers that the axis must hold, with room around them. */
function domain(rows: readonly PlotRow[]): [number, number] {
  const all = rows.flatMap(({ value, low, high }) => [value, low, high]).filter((n) => n !== null);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const room = most > least ? (most - least) * 0.12 : Math.max(1, Math.abs(most) * 0.1);
  // Counts never lie below nought, and neither does their axis.
  return [least >= 0 ? Math.max(0, least - room) : least - room, most + room];
}

const line = (className: string, x1: number, x2: number, y: number, width: number): SvgNode =>
  node('line', { class: className, x1, x2, y1: y, y2: y, stroke: 'currentColor', 'stroke-width': width });

const text = (
  className: string,
  x: number,
  y: number,
  size: number,
  anchor: string,
  words: string,
): SvgNode =>
  node('text', { class: className, x, y, 'font-size': size, 'text-anchor': anchor, fill: 'currentColor' }, [
    words,
  ]);

function arrow(x: number, y: number, toRight: boolean): SvgNode {
  const back = toRight ? -5 : 5;
  return node('path', {
    class: 'plot-open',
    d: `M${(x + back).toFixed(1)} ${y - 4}L${x.toFixed(1)} ${y}L${(x + back).toFixed(1)} ${y + 4}`,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 1.5,
  });
}

function rowMarks(
  row: PlotRow,
  y: number,
  x: (n: number) => number,
  [left, right]: [number, number],
): SvgNode[] {
  const { value, low, high, here } = row;
  const marks: SvgNode[] = [];
  if (low !== high) {
    marks.push(line('plot-bar', low === null ? left : x(low), high === null ? right : x(high), y, 3));
    if (low === null) marks.push(arrow(left, y, false));
    if (high === null) marks.push(arrow(right, y, true));
  }
  // A bound's own number is where its bar begins; a range without one has only its bar.
  const at = value ?? (low === high ? low : null);
  if (at !== null) {
    const look = here
      ? { class: 'plot-here', fill: 'none', stroke: 'currentColor', 'stroke-width': 2 }
      : { class: 'plot-dot', fill: 'currentColor' };
    marks.push(node('circle', { ...look, cx: x(at), cy: y, r: 4 }));
  }
  return marks;
}

function axis(
  y: number,
  [left, right]: [number, number],
  at: number[],
  x: (n: number) => number,
  format: (n: number) => string,
): SvgNode[] {
  const drawn = [line('plot-axis', left, right, y, 1)];
  let free = -Infinity;
  for (const tick of at) {
    const words = format(tick);
    const half = textWidth(words, SMALL) / 2;
    const middle = x(tick);
    drawn.push(
      node('line', { class: 'plot-tick', x1: middle, x2: middle, y1: y, y2: y + 3, stroke: 'currentColor' }),
    );
    if (middle - half < Math.max(free, 0) || middle + half > right + SIDE) continue;
    drawn.push(text('plot-number', middle, y + 14, SMALL, 'middle', words));
    free = middle + half + 4;
  }
  return drawn;
}

/** The plot, `width` user units wide (300 unless given) and as high as its rows; null for fewer than two rows with numbers. */
export function figurePlot(all: readonly PlotRow[], options: PlotOptions = {}): SvgNode | null {
  const rows = all.filter((r) => r.value !== null || r.low !== null || r.high !== null).slice(0, MAX_ROWS);
  if (rows.length < 2) return null;
  const { width = 300, title, description, format = (n) => n.toLocaleString('en') } = options;
  const height = rows.length * ROW + AXIS;
  const span: [number, number] = [SIDE, width - SIDE];
  const [least, most] = domain(rows);
  const x = (n: number) => span[0] + ((n - least) / (most - least)) * (span[1] - span[0]);
  const drawn = rows.flatMap((row, i): SvgNode[] => {
    const top = i * ROW;
    const room = width - 2 * SIDE;
    const words = shortened(row.words, TEXT, room * 0.45);
    const label = shortened(row.label, TEXT, room - textWidth(words, TEXT) - 8);
    return [
      node('g', { class: row.here ? 'plot-row plot-row-here' : 'plot-row' }, [
        text('plot-label', span[0], top + 12, TEXT, 'start', label),
        text('plot-value', span[1], top + 12, TEXT, 'end', words),
        line('plot-guide', span[0], span[1], top + 23, 0.5),
        ...rowMarks(row, top + 23, x, span),
      ]),
    ];
  });
  return node(
    'svg',
    { class: 'plot', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', direction: 'ltr' },
    [
      ...(title ? [node('title', {}, [title])] : []),
      ...(description ? [node('desc', {}, [description])] : []),
      ...drawn,
      ...axis(rows.length * ROW + 2, span, ticks(least, most, 4), x, format),
    ],
  );
}

export interface PlotWords {
  /** The page's own row: "This page". */
  here: string;
  quantity: (q: FigureBrief['figure'] | FigureBrief['groups'][number]['claims'][number]) => string;
  counter: (counter: string | null, claim: FigureBrief['groups'][number]['claims'][number]) => string;
}

/**
 * The rows of a figure's plot: the page's, then one for each count that can be compared. Empty unless two counters or
 * more can be; repeats of a count have no row of their own, and neither have counts of a part.
 */
export function plotRows(brief: FigureBrief, words: PlotWords): PlotRow[] {
  const { figure } = brief;
  const counts = brief.groups.flatMap(({ counter, claims }) =>
    claims
      .filter((c) => COMPARED.has(c.relation) && c.relation !== 'subtotalOf' && !c.repeatOf)
      .map((claim) => ({ counter, claim })),
  );
  if (new Set(counts.map(({ counter }) => counter)).size < 2) return [];
  const { value, low, high } = figure;
  return [
    { label: words.here, words: words.quantity(figure), value, low, high, here: true },
    ...counts.map(({ counter, claim }) => ({
      label: words.counter(counter, claim),
      words: words.quantity(claim),
      value: claim.value,
      low: claim.low,
      high: claim.high,
      here: false,
    })),
  ];
}
