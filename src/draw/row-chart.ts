/**
 * Rows of words, each with its mark on one axis that all share: the frame of the figure plot and of the timeline. Every
 * row has lines of its own for its words, so that nothing overlaps. Positions are worked out from left to right and
 * turned around at the end where the reader's script runs the other way. No colour: all is `currentColor`.
 */
import type { SvgNode } from '../crosscheck/brief.ts';
import { shortened, textWidth } from './labels.ts';
import { node } from './node.ts';

export interface ChartOptions {
  /** In user units; 300 unless given. */
  width?: number;
  /** What the picture shows, for those who do not see it. */
  title?: string;
  description?: string;
  /** The reader's script runs from right to left: so do words and axis. */
  rtl?: boolean;
}

export interface ChartRow {
  /** Who, at the start of the row's first line, and what at its end. */
  label: string;
  words: string;
  /** The source, on a line of its own. */
  source: string;
  /** The page's own row. */
  here: boolean;
  marks: (at: Place) => SvgNode[];
}

/** The line on which a row's marks stand: from `left` to `right`, at the height `y`. */
export interface Place {
  x: (n: number) => number;
  left: number;
  right: number;
  y: number;
}

export interface Axis {
  /** The numbers at its two ends. */
  span: readonly [number, number];
  ticks: readonly { at: number; words: string }[];
  /** It does not begin at nought, and shows so. */
  broken: boolean;
}

const TEXT = 11;
const SMALL = 10;
/** Without a source, and what that adds. */
const ROW = 33;
const SOURCE = 13;
const AXIS = 22;
const SIDE = 12;
/** What a broken axis leaves free at its start. */
const BREAK = 16;
/** A number keeps this far from the picture's edge, where it would touch it. */
const EDGE = 1;

type Anchor = 'start' | 'middle' | 'end';

export const stroke = (className: string, x1: number, x2: number, y: number, width: number): SvgNode =>
  node('line', { class: className, x1, x2, y1: y, y2: y, stroke: 'currentColor', 'stroke-width': width });

export const writing = (
  className: string,
  [x, y]: readonly [number, number],
  size: number,
  anchor: Anchor,
  words: string,
): SvgNode =>
  node(
    'text',
    {
      class: className,
      x,
      y,
      'font-size': size,
      'text-anchor': anchor,
      fill: 'currentColor',
      // A line in another script than the reader's keeps its own order.
      'unicode-bidi': 'plaintext',
    },
    [words],
  );

export const outline = (className: string, d: string, width = 1.5): SvgNode =>
  node('path', { class: className, d, fill: 'none', stroke: 'currentColor', 'stroke-width': width });

function wordsOf({ label, words, source }: ChartRow, top: number, width: number): SvgNode[] {
  const room = width - 2 * SIDE;
  const said = shortened(words, TEXT, room * 0.55);
  const who = shortened(label, TEXT, room - textWidth(said, TEXT) - 8);
  return [
    writing('plot-label', [SIDE, top + 12], TEXT, 'start', who),
    writing('plot-value', [width - SIDE, top + 12], TEXT, 'end', said),
    ...(source === ''
      ? []
      : [writing('plot-source', [SIDE, top + 25], SMALL, 'start', shortened(source, SMALL, room))]),
  ];
}

function axisOf({ ticks, broken }: Axis, { x, left, right, y }: Place, width: number): SvgNode[] {
  const drawn = [stroke('plot-axis', broken ? SIDE : left, right, y, 1)];
  if (broken) {
    const at = SIDE + BREAK / 2;
    drawn.push(
      outline('plot-break', `M${at - 4} ${y + 4}L${at} ${y - 4}M${at} ${y + 4}L${at + 4} ${y - 4}`, 1),
    );
  }
  let free = EDGE;
  for (const { at, words } of ticks) {
    const half = textWidth(words, SMALL) / 2;
    const middle = x(at);
    drawn.push(
      node('line', { class: 'plot-tick', x1: middle, x2: middle, y1: y, y2: y + 3, stroke: 'currentColor' }),
    );
    if (middle - half < free || middle + half > width - EDGE) continue;
    drawn.push(writing('plot-number', [middle, y + 14], SMALL, 'middle', words));
    free = middle + half + 4;
  }
  return drawn;
}

const turnedPath = (d: string, width: number): string =>
  d.replace(/(-?[\d.]+)[ ,](-?[\d.]+)/g, (_, x: string, y: string) => `${width - Number(x)} ${y}`);

/** The drawing as its mirror image has it; `text-anchor` follows the direction by itself. Paths are pairs of numbers. */
export function mirrored(tree: SvgNode, width: number): SvgNode {
  const turn = ([key, value]: [string, string | number]): [string, string | number] =>
    key === 'x' || key === 'x1' || key === 'x2' || key === 'cx'
      ? [key, width - Number(value) - (tree.tag === 'rect' ? Number(tree.attributes['width']) : 0)]
      : [key, key === 'd' ? turnedPath(String(value), width) : value];
  return node(
    tree.tag,
    Object.fromEntries(Object.entries(tree.attributes).map(turn)),
    tree.children.map((child) => (typeof child === 'string' ? child : mirrored(child, width))),
  );
}

export interface Sheet extends ChartOptions {
  width: number;
  height: number;
  /** Of the drawing, for style sheets. */
  name: string;
}

/** The svg around what was drawn, with its title, turned where the script is. */
export function sheet(
  { name, width, height, title, description, rtl = false }: Sheet,
  drawn: SvgNode[],
): SvgNode {
  return node(
    'svg',
    {
      class: name,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      direction: rtl ? 'rtl' : 'ltr',
    },
    [
      ...(title ? [node('title', {}, [title])] : []),
      ...(description ? [node('desc', {}, [description])] : []),
      ...(rtl ? drawn.map((one) => mirrored(one, width)) : drawn),
    ],
  );
}

/** Rows over one axis, as wide as asked for and as high as the rows are. */
export function rowChart(
  name: string,
  rows: readonly ChartRow[],
  axis: Axis,
  options: ChartOptions,
): SvgNode {
  const { width = 300 } = options;
  const [least, most] = axis.span;
  const [left, right] = [axis.broken ? SIDE + BREAK : SIDE, width - SIDE];
  const x = (n: number) => left + ((n - least) / (most - least)) * (right - left);
  let top = 0;
  const drawn = rows.map((row) => {
    const from = top;
    top += row.source === '' ? ROW : ROW + SOURCE;
    const y = top - 11;
    return node('g', { class: row.here ? 'plot-row plot-row-here' : 'plot-row' }, [
      ...wordsOf(row, from, width),
      stroke('plot-guide', left, right, y, 0.5),
      ...row.marks({ x, left, right, y }),
    ]);
  });
  const place = { x, left, right, y: top + 2 };
  return sheet({ ...options, name, width, height: top + AXIS }, [...drawn, ...axisOf(axis, place, width)]);
}
