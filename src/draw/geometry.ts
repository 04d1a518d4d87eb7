/**
 * The outlines that maps are drawn from: a TopoJSON object made at build time (`geometry.json`), decoded once and kept
 * with the bounds of each piece, so that a map touches only what its frame may show.
 */
import { feature } from 'topojson-client';
import type { MapGeometry, MEMBERS, MultiLineString, MultiPolygon, Position } from './topology.ts';

/** West, south, east, north. */
export type Box = [number, number, number, number];

export interface Country {
  shape: MultiPolygon;
  box: Box;
  /** Box of each polygon: an island far away says nothing of where the mainland is. */
  boxes: Box[];
}

export interface Line {
  points: Position[];
  box: Box;
}

export interface Outlines {
  countries: Country[];
  coast: Line[];
  borders: Line[];
  contested: Line[];
  contestedLands: Position[][];
}

export function boxOf(points: readonly Position[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of points) {
    if (x < box[0]) box[0] = x;
    if (y < box[1]) box[1] = y;
    if (x > box[2]) box[2] = x;
    if (y > box[3]) box[3] = y;
  }
  return box;
}

export const meets = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
const joined = (boxes: readonly Box[]): Box =>
  boxOf(
    boxes.flatMap(([w, s, e, n]) => [
      [w, s],
      [e, n],
    ]),
  );

const decoded = new WeakMap<object, Outlines>();

/** Decodes the asset, once for each object. */
export function outlinesOf(geometry: MapGeometry): Outlines {
  const known = decoded.get(geometry);
  if (known) return known;
  const shapesOf = <T>(name: (typeof MEMBERS)[number]): T[] => {
    const found = feature(geometry, geometry.objects[name]!);
    return (found.type === 'FeatureCollection' ? found.features : [found]).map((f) => f.geometry as T);
  };
  const lines = (name: 'coast' | 'borders' | 'contested'): Line[] =>
    shapesOf<MultiLineString>(name).flatMap(({ coordinates }) =>
      coordinates.map((points) => ({ points, box: boxOf(points) })),
    );
  const shapes = shapesOf<MultiPolygon>('countries').map((shape): Country => {
    const boxes = shape.coordinates.map(([ring]) => boxOf(ring!));
    return { shape, boxes, box: joined(boxes) };
  });
  const outlines: Outlines = {
    countries: shapes,
    coast: lines('coast'),
    borders: lines('borders'),
    contested: lines('contested'),
    contestedLands: geometry.contestedLands,
  };
  decoded.set(geometry, outlines);
  return outlines;
}

/** Even and odd crossings, in degrees; near enough at the scale of the outlines, and none of them crosses a pole. */
export function isInRing([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [ring[i]!, ring[j]!];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** The country that a point lies in and the number of its polygon; null at sea, and in lands that several claim. */
export function countryAt(outlines: Outlines, point: Position): { country: Country; polygon: number } | null {
  if (outlines.contestedLands.some((ring) => isInRing(point, ring))) return null;
  const here: Box = [point[0]!, point[1]!, point[0]!, point[1]!];
  for (const country of outlines.countries) {
    if (!meets(country.box, here)) continue;
    const polygon = country.shape.coordinates.findIndex(
      ([outer, ...holes], i) =>
        meets(country.boxes[i]!, here) &&
        isInRing(point, outer!) &&
        !holes.some((hole) => isInRing(point, hole)),
    );
    if (polygon >= 0) return { country, polygon };
  }
  return null;
}

/**
 * A line without the points that lie within `least` kilometres of the last one kept. Both ends stay. An island
 * of which no ring is left is no points at all.
 */
export function thinned(points: Position[], least: number): Position[] {
  const kept = [points[0]!];
  for (const point of points.slice(1)) {
    const [x = 0, y = 0] = point;
    const [u = 0, v = 0] = kept.at(-1)!;
    const across = (x - u) * Math.cos((y * Math.PI) / 180);
    if (Math.hypot(across, y - v) * 111.2 >= least) kept.push(point);
  }
  const last = points.at(-1)!;
  if (kept.at(-1) !== last) kept.push(last);
  const ring = last[0] === points[0]![0] && last[1] === points[0]![1];
  return ring && kept.length < 4 ? [] : kept;
}
