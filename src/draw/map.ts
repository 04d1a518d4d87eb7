/**
 * A small locator map: the country's outline, the place's dot, two known cities, a scale bar; contested lines dashed. A
 * tree without any markup, colours or words of its own: classes carry the look, `currentColor` stands in where no style
 * sheet does. Maps are not mirrored in right-to-left surfaces; all text is set around its middle, which both share.
 */
import { geoPath } from 'd3-geo';
import type { SvgNode } from '../crosscheck/brief.ts';
import { countryAt, meets, outlinesOf, thinned, type Country, type Line } from './geometry.ts';
import { isInside, markBox, overlaps, placeLabel, shortened, textBox, type Rect } from './labels.ts';
import { frameOf, kilometres, scaleLength, type Frame } from './map-frame.ts';
import { node } from './node.ts';
import type { MapGeometry, Position } from './topology.ts';

export interface KnownCity {
  label: string;
  lat: number;
  lon: number;
}

export interface PlaceMapInput {
  lat: number;
  lon: number;
  label: string;
  geometry: MapGeometry;
  /** Better known ones first; two are shown, those that have room. */
  cities?: readonly KnownCity[];
  /** The place is a country: its outline is the mark, there is no dot. */
  isCountry?: boolean;
  /** Name of the country, written on it where there is room. */
  countryLabel?: string | null;
  /** For those who do not see the map: what it shows, in the words of the surface. */
  title?: string;
  description?: string;
  width?: number;
  height?: number;
  /** "km" in the reader's language, after the scale bar's number. */
  kilometre?: string;
}

const TEXT = 11;
const SMALL = 10;
const DOT = 4.5;
const CITY = 2.5;
const PADDING = 10;
/** Nearer to the place, or to another city, than this a city says nothing. */
const APART = 24;
/** Points of an outline that lie nearer to each other than this, in user units, are one point. */
const FINEST = 0.8;

interface Drawing {
  frame: Frame;
  inner: Rect;
  taken: Rect[];
}

const land = (className: string, d: string | null, opacity: number): SvgNode[] =>
  d === null || d === ''
    ? []
    : [node('path', { class: className, d, fill: 'currentColor', 'fill-opacity': opacity, stroke: 'none' })];

const stroke = (className: string, d: string | null, more: Record<string, string | number>): SvgNode[] =>
  d === null || d === ''
    ? []
    : [node('path', { class: className, d, fill: 'none', stroke: 'currentColor', ...more })];

function outlines(
  geometry: MapGeometry,
  home: Country | null,
  { projection, box, perKilometre }: Frame,
): SvgNode[] {
  const all = outlinesOf(geometry);
  const path = geoPath(projection).digits(1);
  const seen = all.countries.filter((country) => meets(country.box, box));
  const least = perKilometre > 0 ? FINEST / perKilometre : 0;
  const seenPolygons = ({ shape, boxes }: Country): Position[][][] =>
    shape.coordinates
      .filter((_, i) => meets(boxes[i]!, box))
      .map((polygon) => polygon.map((ring) => thinned(ring, least)))
      .filter(([outer]) => outer!.length > 0)
      .map((polygon) => polygon.filter((ring) => ring.length > 0));
  const seenLines = (list: readonly Line[]): Position[][] =>
    list
      .filter((line) => meets(line.box, box))
      .map((line) => thinned(line.points, least))
      .filter((points) => points.length > 1);
  const shapes = (list: Country[]) => path({ type: 'MultiPolygon', coordinates: list.flatMap(seenPolygons) });
  const lines = (list: readonly Line[]) => path({ type: 'MultiLineString', coordinates: seenLines(list) });
  const thin = { 'stroke-width': 0.6, 'stroke-opacity': 0.55 };
  return [
    ...land('map-land', shapes(seen.filter((country) => country !== home)), 0.06),
    ...land('map-country', home && shapes([home]), 0.17),
    ...stroke('map-coast', lines(all.coast), thin),
    ...stroke('map-border', lines(all.borders), { ...thin, 'stroke-width': 0.8 }),
    ...stroke('map-contested', lines(all.contested), {
      ...thin,
      'stroke-width': 0.9,
      'stroke-dasharray': '3 2.5',
    }),
  ];
}

const label = (className: string, x: number, y: number, size: number, text: string): SvgNode =>
  node('text', { class: className, x, y, 'font-size': size, 'text-anchor': 'middle', fill: 'currentColor' }, [
    text,
  ]);

function dot(input: PlaceMapInput, { frame, inner, taken }: Drawing): SvgNode[] {
  const [x, y] = frame.projection([input.lon, input.lat])!;
  const anchor = { x, y, radius: DOT, size: TEXT, text: shortened(input.label, TEXT, inner.width * 0.6) };
  taken.push(markBox(x, y, DOT));
  const mark = node('circle', { class: 'map-dot', cx: x, cy: y, r: DOT, fill: 'currentColor' });
  const placed = placeLabel(anchor, inner, taken);
  if (!placed) return [mark];
  taken.push(placed.box);
  return [mark, label('map-label', placed.x, placed.y, TEXT, anchor.text)];
}

function cities(input: PlaceMapInput, home: Country | null, { frame, inner, taken }: Drawing): SvgNode[] {
  const at = frame.projection([input.lon, input.lat])!;
  const drawn: SvgNode[] = [];
  const all = outlinesOf(input.geometry);
  const abroad = (city: KnownCity) => Number(countryAt(all, [city.lon, city.lat])?.country !== home);
  const shown: [number, number][] = [];
  // Towns of the same country say more of where in it a place is.
  for (const city of (input.cities ?? []).toSorted((a, b) => abroad(a) - abroad(b))) {
    if (shown.length === 2) break;
    const point = frame.projection([city.lon, city.lat]);
    if (!point) continue;
    const [x, y] = point;
    const box = markBox(x, y, CITY);
    const others = input.isCountry ? shown : [at, ...shown];
    const near = others.some(([u, v]) => Math.hypot(x - u, y - v) < APART);
    if (near || city.label === input.label || !isInside(box, inner) || taken.some((t) => overlaps(box, t, 2)))
      continue;
    const text = shortened(city.label, SMALL, inner.width * 0.5);
    const placed = placeLabel({ x, y, radius: CITY, size: SMALL, text }, inner, [...taken, box]);
    if (!placed) continue;
    taken.push(box, placed.box);
    drawn.push(
      node('circle', { class: 'map-city', cx: x, cy: y, r: CITY, fill: 'none', stroke: 'currentColor' }),
      label('map-city-label', placed.x, placed.y, SMALL, text),
    );
    shown.push([x, y]);
  }
  return drawn;
}

/** In the first corner that is free: below left, below right, above left, above right. */
function scaleBar(unit: string, { frame, inner, taken }: Drawing): SvgNode[] {
  const long = scaleLength(frame.perKilometre, inner.width * 0.28);
  const width = long * frame.perKilometre;
  if (width < 8) return [];
  const text = `${long} ${unit}`;
  const half = Math.max(width, textBox(0, 0, text, SMALL).width) / 2;
  const [left, right] = [inner.x + half, inner.x + inner.width - half];
  const [low, high] = [inner.y + inner.height - 2, inner.y + SMALL + 5];
  for (const [x, y] of [
    [left, low],
    [right, low],
    [left, high],
    [right, high],
  ] as const) {
    const box = { x: x - half, y: y - 5 - SMALL, width: 2 * half, height: SMALL + 6 };
    if (!isInside(box, inner) || taken.some((t) => overlaps(box, t, 2))) continue;
    taken.push(box);
    const from = x - width / 2;
    const d = `M${from.toFixed(1)} ${(y - 3).toFixed(1)}v3h${width.toFixed(1)}v-3`;
    return [
      ...stroke('map-scale', d, { 'stroke-width': 1 }),
      label('map-scale-label', x, y - 4, SMALL, text),
    ];
  }
  return [];
}

function countryName(
  input: PlaceMapInput,
  home: Country | null,
  { frame, inner, taken }: Drawing,
): SvgNode[] {
  const text = input.isCountry ? input.label : input.countryLabel;
  if (!home || !text) return [];
  const path = geoPath(frame.projection);
  const shape = path.centroid(home.shape);
  const [cx, cy] = shape.every(Number.isFinite)
    ? shape
    : [inner.x + inner.width / 2, inner.y + inner.height / 2];
  for (const [dx, dy] of [
    [0, 0],
    [0, 22],
    [0, -22],
    [34, 0],
    [-34, 0],
    [34, 22],
    [-34, 22],
    [34, -22],
    [-34, -22],
  ] as const) {
    const box = textBox(cx + dx, cy + dy, text, TEXT);
    if (!isInside(box, inner) || taken.some((t) => overlaps(box, t, 3))) continue;
    taken.push(box);
    return [label('map-country-label', cx + dx, cy + dy, TEXT, text)];
  }
  return [];
}

/**
 * The map of a place as a drawing of `width` by `height` user units (300 by 190 unless given). A place at sea or in a
 * land that several states claim has no country marked. Coordinates in degrees, WGS 84.
 */
export function placeMap(input: PlaceMapInput): SvgNode {
  const { width = 300, height = 190, lat, lon } = input;
  const at: [number, number] = [lon, lat];
  const home = countryAt(outlinesOf(input.geometry), at);
  const frame = frameOf(at, home, { width, height, padding: PADDING }, input.isCountry);
  const inner = { x: 4, y: 4, width: width - 8, height: height - 8 };
  const drawing: Drawing = { frame, inner, taken: [] };
  const country = home?.country ?? null;
  // In the order of worth: what comes later takes the room that is left.
  const name = input.isCountry ? countryName(input, country, drawing) : [];
  const mark = input.isCountry ? [] : dot(input, drawing);
  const scale = scaleBar(input.kilometre ?? 'km', drawing);
  const towns = cities(input, country, drawing);
  const beneath = input.isCountry ? [] : countryName(input, country, drawing);
  return node(
    'svg',
    { class: 'map', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', direction: 'ltr' },
    [
      ...(input.title ? [node('title', {}, [input.title])] : []),
      ...(input.description ? [node('desc', {}, [input.description])] : []),
      node('rect', { class: 'map-sea', x: 0, y: 0, width, height, fill: 'none' }),
      node('g', { class: 'map-outlines' }, outlines(input.geometry, country, frame)),
      ...beneath,
      ...name,
      ...towns,
      ...mark,
      ...scale,
    ],
  );
}

const rad = (degrees: number) => (degrees * Math.PI) / 180;

/** How far and in which of eight directions a city lies from the place: the map's content as a table. */
export function mapTable(input: Pick<PlaceMapInput, 'lat' | 'lon' | 'cities'>): {
  label: string;
  kilometres: number;
  direction: 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';
}[] {
  const directions = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
  return (input.cities ?? []).map(({ label: name, lat, lon }) => {
    const [a, b, d] = [rad(input.lat), rad(lat), rad(lon - input.lon)];
    const bearing = Math.atan2(
      Math.sin(d) * Math.cos(b),
      Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(d),
    );
    const eighth = (Math.round(bearing / (Math.PI / 4)) + 8) % 8;
    return {
      label: name,
      kilometres: Math.round(kilometres([input.lon, input.lat], [lon, lat])),
      direction: directions[eighth]!,
    };
  });
}
