/**
 * The outlines for the locator maps, cut at build time from the world atlas (Natural Earth 1:50m): arcs that two
 * countries share stay shared, contested stretches become arcs of their own, points that no small map can show are left
 * out. The result is a TopoJSON object with `countries`, `coast`, `borders` and `contested`.
 */
import { createRequire } from 'node:module';
import { quantize } from 'topojson-client';
import type { MapGeometry } from '../../src/draw/topology.ts';
import { CONTESTED_BORDERS, CONTESTED_FEATURES, CONTESTED_LANDS, type Window } from './contested.ts';

type Point = [number, number];
type Country = ({ type: 'Polygon'; arcs: number[][] } | { type: 'MultiPolygon'; arcs: number[][][] }) & {
  properties?: { name: string };
};
interface Atlas {
  objects: { countries: { geometries: Country[] } };
  arcs: Point[][];
  transform: { scale: Point; translate: Point };
}

/** Degrees by which a line may be moved: less than a pixel on a map of a country fifteen degrees wide. */
const TOLERANCE = 0.04;
/** Islands smaller than this, in square degrees, are left out unless they are all that a country has. */
const SMALLEST = 0.05;
const GRID = 12_000;

const name = (country: Country): string => country.properties?.name ?? '';
const polygonsOf = (country: Country): number[][][] =>
  country.type === 'Polygon' ? [country.arcs] : country.arcs;

function absoluteArcs(atlas: Atlas): Point[][] {
  const { scale, translate } = atlas.transform;
  return atlas.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map((p): Point => {
      x += p[0];
      y += p[1];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** The countries on either side of each arc. */
function ownersOf(countries: readonly Country[], count: number): Set<string>[] {
  const owners = Array.from({ length: count }, () => new Set<string>());
  for (const country of countries) {
    for (const index of polygonsOf(country).flat(2)) owners[index < 0 ? ~index : index]!.add(name(country));
  }
  return owners;
}

const within = ([x, y]: Point, [w, s, e, n]: Window): boolean => x >= w && x <= e && y >= s && y <= n;

function isContested(owners: ReadonlySet<string>, at: Point): boolean {
  if (owners.size < 2) return false;
  if ([...owners].some((owner) => CONTESTED_FEATURES.has(owner))) return true;
  return CONTESTED_BORDERS.some(
    ({ between, window }) => between.every((side) => owners.has(side)) && (!window || within(at, window)),
  );
}

interface Piece {
  points: Point[];
  contested: boolean;
}

/** An arc cut wherever it enters or leaves a contested stretch; the pieces share their end points. */
function pieces(arc: Point[], owners: ReadonlySet<string>): Piece[] {
  const middle = (i: number): Point => [(arc[i]![0] + arc[i + 1]![0]) / 2, (arc[i]![1] + arc[i + 1]![1]) / 2];
  const cut: Piece[] = [];
  for (let i = 0; i + 1 < arc.length; i++) {
    const contested = isContested(owners, middle(i));
    const last = cut.at(-1);
    if (last?.contested === contested) last.points.push(arc[i + 1]!);
    else cut.push({ points: [arc[i]!, arc[i + 1]!], contested });
  }
  return cut;
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t =
    dx === 0 && dy === 0
      ? 0
      : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Douglas and Peucker, 1973. The ends stay, so that arcs keep meeting; a ring keeps at least a triangle. */
function simplified(points: Point[], tolerance: number): Point[] {
  const keep = new Set([0, points.length - 1]);
  const ring = points[0]![0] === points.at(-1)![0] && points[0]![1] === points.at(-1)![1];
  const stack: [number, number][] = [[0, points.length - 1]];
  while (stack.length > 0) {
    const [from, to] = stack.pop()!;
    let [farthest, most] = [-1, 0];
    for (let i = from + 1; i < to; i++) {
      const d = distance(points[i]!, points[from]!, points[to]!);
      if (d > most) [farthest, most] = [i, d];
    }
    if (farthest < 0 || (most <= tolerance && !(ring && keep.size < 4))) continue;
    keep.add(farthest);
    stack.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, i) => keep.has(i));
}

function area(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, [x, y], i) => {
    const [u, v] = ring[(i + 1) % ring.length]!;
    return sum + x * v - u * y;
  }, 0);
  return Math.abs(twice) / 2;
}

const line = (list: number[][]) => ({ type: 'MultiLineString', arcs: list });

/** `{type: 'Topology', objects: {countries, coast, borders, contested}, arcs, transform, contestedLands}`, in degrees. */
export function mapGeometry(): MapGeometry {
  const require = createRequire(import.meta.url);
  const atlas = require('world-atlas/countries-50m.json') as Atlas;
  // The ice has a long coast and no place on these maps.
  const countries = atlas.objects.countries.geometries.filter((c) => name(c) !== 'Antarctica');
  const source = absoluteArcs(atlas);
  const owners = ownersOf(countries, source.length);

  const arcs: Point[][] = [];
  const lines: Record<'coast' | 'borders' | 'contested', number[][]> = {
    coast: [],
    borders: [],
    contested: [],
  };
  const used = new Map<number, number[]>();
  const piecesOf = (index: number): number[] => {
    const known = used.get(index);
    if (known) return known;
    const made = pieces(source[index]!, owners[index]!).map(({ points, contested }) => {
      arcs.push(simplified(points, TOLERANCE));
      const kind = contested ? 'contested' : owners[index]!.size > 1 ? 'borders' : 'coast';
      lines[kind].push([arcs.length - 1]);
      return arcs.length - 1;
    });
    used.set(index, made);
    return made;
  };
  const ringOf = (ring: number[]): number[] =>
    ring.flatMap((index) =>
      index < 0
        ? piecesOf(~index)
            .toReversed()
            .map((i) => ~i)
        : piecesOf(index),
    );
  const size = (polygon: number[][]): number =>
    area(polygon[0]!.flatMap((index) => (index < 0 ? source[~index]!.toReversed() : source[index]!)));

  const kept = countries.map((country) => {
    const polygons = polygonsOf(country);
    const largest = Math.max(...polygons.map(size));
    const worth = polygons.filter((polygon) => size(polygon) >= Math.min(SMALLEST, largest));
    return { type: 'MultiPolygon' as const, arcs: worth.map((polygon) => polygon.map(ringOf)) };
  });
  const topology = {
    type: 'Topology',
    objects: {
      countries: { type: 'GeometryCollection', geometries: kept },
      coast: line(lines.coast),
      borders: line(lines.borders),
      contested: line(lines.contested),
    },
    arcs,
  };
  return {
    ...quantize(topology as unknown as Parameters<typeof quantize>[0], GRID),
    contestedLands: CONTESTED_LANDS.map((ring) => ring.map((p) => [...p])),
  };
}
