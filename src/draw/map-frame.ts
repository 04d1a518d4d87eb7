/** What a locator map shows: the projection that fits the country, or the part of it around the place. */
import { geoAzimuthalEqualArea, geoDistance, type GeoProjection } from 'd3-geo';
import type { Box, Country } from './geometry.ts';
import type { Position } from './topology.ts';

/** Mean radius of the earth (IUGG), in kilometres. */
const EARTH = 6371.0088;
const DEGREE = (EARTH * Math.PI) / 180;

/** Of a country larger than this around the place only the part around it is shown. */
const REACH = 1600;
const AROUND = 700;
/** A small country is shown with its surroundings. */
const LEAST = 140;

export interface Frame {
  projection: GeoProjection;
  /** What the frame may show, in degrees: generous, for leaving out what is far away. */
  box: Box;
  /** User units for one kilometre at the frame's middle. */
  perKilometre: number;
}

export interface Size {
  width: number;
  height: number;
  padding: number;
}

const ringAround = ([lon, lat]: [number, number], kilometres: number): Position[] => {
  const up = kilometres / DEGREE;
  const across = up / Math.max(0.1, Math.cos((lat * Math.PI) / 180));
  const north = Math.min(89, lat + up);
  const south = Math.max(-89, lat - up);
  return [
    [lon, north],
    [lon, south],
    [lon - across, lat],
    [lon + across, lat],
  ];
};

/** Kilometres between two points given as longitude and latitude. */
export const kilometres = (a: [number, number], b: [number, number]): number => geoDistance(a, b) * EARTH;

/**
 * An equal-area projection about the place, so that north is up and the scale bar holds.
 * @param at longitude and latitude
 * @param whole the place is the country itself: all of its main part is shown
 */
export function frameOf(
  at: [number, number],
  home: { country: Country; polygon: number } | null,
  size: Size,
  whole = false,
): Frame {
  const outer = home?.country.shape.coordinates[home.polygon]?.[0] ?? [];
  const near = outer.filter((p) => whole || kilometres(at, p as [number, number]) <= REACH);
  const cut = near.length < outer.length || outer.length === 0;
  const shown: Position[] = [at, ...near, ...ringAround(at, LEAST), ...(cut ? ringAround(at, AROUND) : [])];
  const projection = geoAzimuthalEqualArea().rotate([-at[0], -at[1]]);
  const { width, height, padding } = size;
  projection.fitExtent(
    [
      [padding, padding],
      [width - padding, height - padding],
    ],
    { type: 'MultiPoint', coordinates: shown },
  );
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { projection, box: boxShown(projection, size), perKilometre: scaleAt(projection, size) };
}

function boxShown(projection: GeoProjection, { width, height }: Size): Box {
  const invert = projection.invert!;
  const seen: [number, number][] = [];
  for (const fx of [0, 0.25, 0.5, 0.75, 1]) {
    for (const fy of [0, 0.25, 0.5, 0.75, 1]) {
      const point = invert([fx * width, fy * height]);
      if (point && Number.isFinite(point[0]) && Number.isFinite(point[1])) seen.push(point);
    }
  }
  const lons = seen.map(([lon]) => lon);
  const lats = seen.map(([, lat]) => lat);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  // Over the date line, or round a pole, nothing can be left out by its longitude.
  const round = east - west > 180;
  return [round ? -180 : west - 1, Math.min(...lats) - 1, round ? 180 : east + 1, Math.max(...lats) + 1];
}

function scaleAt(projection: GeoProjection, { width, height }: Size): number {
  const invert = projection.invert!;
  const [left, right] = [invert([width / 2 - 5, height / 2]), invert([width / 2 + 5, height / 2])];
  if (!left || !right) return 0;
  const between = kilometres(left, right);
  return between > 0 ? 10 / between : 0;
}

/** A round length for a scale bar of at most `most` user units: 1, 2 or 5 times a power of ten, in kilometres. */
export function scaleLength(perKilometre: number, most: number): number {
  if (!(perKilometre > 0)) return 0;
  const longest = most / perKilometre;
  const power = 10 ** Math.floor(Math.log10(longest));
  return ([5, 2, 1].find((n) => n * power <= longest) ?? 1) * power;
}
