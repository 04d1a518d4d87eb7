/**
 * Who is said to stand how to whom, and by whom it is said. Three columns: on the left those of whom something is said,
 * on the right those whom it concerns, and between them one line of words for each claim ("responsible for", "TTP,
 * claimed"), joined to both by curves. Each claim has its own line, so that twenty of them are a list with threads and
 * no ball of wool. The order of rows keeps threads short (barycentres, after Sugiyama) and is the same for the same data.
 */
import { mean } from 'd3-array';
import { link, curveBumpX } from 'd3-shape';
import type { SvgNode } from '../crosscheck/brief.ts';
import { shortened, textWidth } from './labels.ts';
import { node } from './node.ts';
import { sheet, writing, type ChartOptions } from './row-chart.ts';

export interface GraphNode {
  id: string;
  label: string;
  /** "group", "place": a class for style sheets. */
  kind: string;
}

/** `{from: 'sm:seed/group/ttp', to: 'sm:seed/event/...', what: 'responsible for', who: 'TTP', stance: 'claimed', ...}`. */
export interface GraphEdge {
  id: string;
  from: string;
  to: string;
  what: string;
  /** Who asserts it: a body that is quoted, else the source. */
  who: string;
  stance: string;
  source: string;
  date: string | null;
  /** Denied, alleged or hedged: its thread is dashed. */
  soft: boolean;
}

export interface Graph {
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
}

export const MAX_NODES = 24;
const MAX_EDGES = 24;
const TEXT = 11;
const SMALL = 10;
const ROW = 34;
const GAP = 14;
const PAD = 8;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** As many as can be read: ends that most claims lead to come first, an end with one claim says least. */
function fewer({ nodes, edges }: Graph): Graph {
  const known = new Set(nodes.map(({ id }) => id));
  const whole = edges.filter(({ from, to }) => known.has(from) && known.has(to));
  const degree = new Map<string, number>();
  for (const { from, to } of whole) for (const end of [from, to]) degree.set(end, (degree.get(end) ?? 0) + 1);
  const weight = ({ from, to }: GraphEdge) => degree.get(from)! + degree.get(to)!;
  // Each pair of ends is told of once before one is told of twice.
  const turns = new Map<string, number>();
  const turned = whole
    .toSorted((a, b) => byText(a.id, b.id))
    .map((edge) => {
      const pair = `${edge.from} ${edge.to}`;
      const turn = turns.get(pair) ?? 0;
      turns.set(pair, turn + 1);
      return { edge, turn };
    });
  const inTurn = turned.toSorted((a, b) => a.turn - b.turn || weight(b.edge) - weight(a.edge));
  const kept: GraphEdge[] = [];
  const ends = new Set<string>();
  for (const { edge } of inTurn) {
    const more = [edge.from, edge.to].filter((end) => !ends.has(end));
    if (kept.length === MAX_EDGES || ends.size + new Set(more).size > MAX_NODES) continue;
    for (const end of more) ends.add(end);
    kept.push(edge);
  }
  return { nodes: nodes.filter(({ id }) => ends.has(id)), edges: kept };
}

type Side = 'from' | 'to';

/** Where each end stands in its column, from 0 on: at the mean of its claims, one after the other. */
function column(edges: readonly GraphEdge[], side: Side): string[] {
  const rows = new Map<string, number[]>();
  edges.forEach((edge, i) => rows.set(edge[side], [...(rows.get(edge[side]) ?? []), i]));
  return [...rows].toSorted(([a, x], [b, y]) => mean(x)! - mean(y)! || byText(a, b)).map(([id]) => id);
}

/** The claims from top to bottom, so that threads seldom cross. Three rounds are enough for two columns. */
function inOrder(edges: readonly GraphEdge[]): GraphEdge[] {
  let order = edges.toSorted((a, b) => byText(a.from, b.from) || byText(a.to, b.to) || byText(a.id, b.id));
  for (let round = 0; round < 3; round += 1) {
    const [left, right] = [column(order, 'from'), column(order, 'to')];
    const at = new Map(left.map((id, i) => [id, i / left.length]));
    const to = new Map(right.map((id, i) => [id, i / right.length]));
    order = order.toSorted(
      (a, b) => at.get(a.from)! - at.get(b.from)! || to.get(a.to)! - to.get(b.to)! || byText(a.id, b.id),
    );
  }
  return order;
}

/** The middle of each end's line: as near to its claims as the others in the column let it. */
function heights(edges: readonly GraphEdge[], side: Side, height: number): Map<string, number> {
  const ids = column(edges, side);
  const wanted = ids.map((id) => mean(edges.flatMap((e, i) => (e[side] === id ? [(i + 0.5) * ROW] : [])))!);
  const least = TEXT + 6;
  let free = least / 2;
  const placed = wanted.map((y) => {
    const at = Math.max(free, y);
    free = at + least;
    return at;
  });
  // Those that were pushed out below come back up.
  let floor = height - least / 2;
  for (let i = placed.length - 1; i >= 0; i -= 1) {
    placed[i] = Math.min(placed[i]!, floor);
    floor = placed[i]! - least;
  }
  return new Map(ids.map((id, i) => [id, placed[i]!]));
}

const thread = link(curveBumpX);

function threadOf(from: [number, number], to: [number, number], soft: boolean): SvgNode {
  return node('path', {
    class: 'graph-thread',
    d: thread({ source: from, target: to }) ?? '',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 1,
    'stroke-opacity': 0.55,
    'stroke-dasharray': soft ? '3 3' : undefined,
  });
}

export interface DrawnGraph {
  drawing: SvgNode;
  /** What had no room; the table has it. */
  left: { nodes: number; edges: number };
}

/** The graph, `width` user units wide (480 unless given); null where there is no claim between two known ends. */
export function relationGraph(graph: Graph, options: ChartOptions = {}): DrawnGraph | null {
  const { nodes, edges: some } = fewer(graph);
  if (some.length === 0) return null;
  const { width = 480 } = options;
  const edges = inOrder(some);
  const height =
    Math.max(
      edges.length * ROW,
      ...(['from', 'to'] as const).map((s) => column(edges, s).length * (TEXT + 6)),
    ) + PAD;
  const byId = new Map(nodes.map((one) => [one.id, one]));
  const end = Math.max(72, Math.min(170, width * 0.27));
  const [middleFrom, middleTo] = [end + GAP, width - end - GAP];
  const room = middleTo - middleFrom;
  const columns = { from: heights(edges, 'from', height), to: heights(edges, 'to', height) };
  const ends = (side: Side): SvgNode[] =>
    [...columns[side]].map(([id, y]) => {
      const { label, kind } = byId.get(id)!;
      const [x, anchor] =
        side === 'from' ? ([end - 4, 'end'] as const) : ([width - end + 4, 'start'] as const);
      return node('g', { class: `graph-node graph-${kind}` }, [
        node('title', {}, [label]),
        writing('graph-label', [x, y + TEXT * 0.35], TEXT, anchor, shortened(label, TEXT, end - 8)),
      ]);
    });
  const claims = edges.map((edge, i) => {
    const y = i * ROW + ROW / 2;
    const stance = edge.stance === '' ? '' : ` · ${edge.stance}`;
    const who = shortened(edge.who, SMALL, room - textWidth(stance, SMALL));
    return node('g', { class: 'graph-claim' }, [
      node('title', {}, [
        `${byId.get(edge.from)!.label} ${edge.what} ${byId.get(edge.to)!.label}; ${edge.who}${stance}`,
      ]),
      threadOf([end, columns.from.get(edge.from)!], [middleFrom, y], edge.soft),
      threadOf([middleTo, y], [width - end, columns.to.get(edge.to)!], edge.soft),
      writing('graph-what', [width / 2, y - 2], TEXT, 'middle', shortened(edge.what, TEXT, room)),
      writing('graph-who', [width / 2, y + 11], SMALL, 'middle', who + stance),
    ]);
  });
  const drawing = sheet({ ...options, name: 'graph', width, height }, [
    ...claims,
    ...ends('from'),
    ...ends('to'),
  ]);
  const left = { nodes: graph.nodes.length - nodes.length, edges: graph.edges.length - edges.length };
  return { drawing, left };
}

export const GRAPH_COLUMNS = ['subject', 'relation', 'object', 'who', 'stance', 'source', 'date'] as const;

/** The same as a table: every claim, also those that had no room. */
export function graphTable({ nodes, edges }: Graph): { columns: readonly string[]; rows: string[][] } {
  const label = new Map(nodes.map((one) => [one.id, one.label]));
  const rows = edges.map(({ from, to, what, who, stance, source, date }) => [
    label.get(from) ?? from,
    what,
    label.get(to) ?? to,
    who,
    stance,
    source,
    date ?? '',
  ]);
  return { columns: GRAPH_COLUMNS, rows };
}
