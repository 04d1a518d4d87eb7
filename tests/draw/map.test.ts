import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { mapGeometry } from '../../scripts/build/geometry.ts';
import { svgNode, type SvgNode } from '../../src/crosscheck/brief.ts';
import type { MapGeometry } from '../../src/draw/topology.ts';
import { isInside, overlaps, textBox, textWidth, type Rect } from '../../src/draw/labels.ts';
import { scaleLength } from '../../src/draw/map-frame.ts';
import { mapTable, placeMap, type PlaceMapInput } from '../../src/draw/map.ts';
import { svgText } from '../../src/draw/node.ts';
import { entityMap, knownCities } from '../../src/draw/place-map.ts';
import { byId, entity } from '../crosscheck/records.ts';

const geometry = mapGeometry() as MapGeometry;
const cities = [
  { label: 'Kabul', lat: 34.528, lon: 69.172 },
  { label: 'Islamabad', lat: 33.721, lon: 73.043 },
  { label: 'Peshawar', lat: 34.008, lon: 71.578 },
  { label: 'Khost', lat: 33.34, lon: 69.92 },
  { label: 'Quetta', lat: 30.183, lon: 66.996 },
];
const map = (more: Partial<PlaceMapInput> = {}) =>
  placeMap({
    lat: 36.842,
    lon: 68.75,
    label: 'Kunduz',
    geometry,
    cities,
    countryLabel: 'Afghanistan',
    ...more,
  });

const all = (node: SvgNode): SvgNode[] => [
  node,
  ...node.children.flatMap((c) => (typeof c === 'string' ? [] : all(c))),
];
const withClass = (node: SvgNode, name: string) => all(node).filter((n) => n.attributes['class'] === name);
const texts = (node: SvgNode) => all(node).filter((n) => n.tag === 'text');
const words = (node: SvgNode) => texts(node).map((n) => n.children[0] as string);
const boxOf = (n: SvgNode): Rect =>
  textBox(
    Number(n.attributes['x']),
    Number(n.attributes['y']),
    n.children[0] as string,
    Number(n.attributes['font-size']),
  );
const number = (n: SvgNode, key: string) => Number(n.attributes[key]);

function expectTidy(drawing: SvgNode) {
  const frame = { x: 0, y: 0, width: number(drawing, 'width'), height: number(drawing, 'height') };
  const boxes = texts(drawing).map(boxOf);
  for (const box of boxes) expect(isInside(box, frame)).toBe(true);
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
  });
  for (const dot of all(drawing).filter((n) => n.tag === 'circle')) {
    const [x, y, r] = [number(dot, 'cx'), number(dot, 'cy'), number(dot, 'r')];
    expect(isInside({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }, frame)).toBe(true);
    for (const box of boxes) expect(overlaps(box, { x: x - 1, y: y - 1, width: 2, height: 2 })).toBe(false);
  }
}

describe('placeMap', () => {
  test('shows the dot, the country, two known cities and a scale bar', () => {
    const drawing = map();
    expect(v.safeParse(svgNode, drawing).success).toBe(true);
    expect(withClass(drawing, 'map-dot')).toHaveLength(1);
    expect(withClass(drawing, 'map-country')).toHaveLength(1);
    expect(withClass(drawing, 'map-city')).toHaveLength(2);
    expect(withClass(drawing, 'map-scale')).toHaveLength(1);
    expect(words(drawing)).toEqual(
      expect.arrayContaining(['Kunduz', 'Kabul', 'Khost', 'Afghanistan', '200 km']),
    );
  });

  test('contested lines are dashed without any style sheet', () => {
    const [line] = withClass(map({ lat: 34.008, lon: 71.578, label: 'Peshawar' }), 'map-contested');
    expect(line!.attributes['stroke-dasharray']).toMatch(/^\d/);
    expect(withClass(map(), 'map-border')[0]!.attributes['stroke-dasharray']).toBeUndefined();
  });

  test('in a land that several states claim no country is marked', () => {
    expect(withClass(map({ lat: 34.08, lon: 74.8, label: 'Srinagar' }), 'map-country')).toEqual([]);
  });

  test('a country is its outline with its name, without a dot', () => {
    const drawing = map({ lat: 33.8, lon: 66, label: 'Afghanistan', isCountry: true });
    expect(withClass(drawing, 'map-dot')).toEqual([]);
    expect(withClass(drawing, 'map-country-label')).toHaveLength(1);
  });

  test('the scale bar is as long as it says', () => {
    const drawing = map();
    const path = String(withClass(drawing, 'map-scale')[0]!.attributes['d']);
    const width = Number(/h([\d.]+)/.exec(path)![1]);
    const dot = withClass(drawing, 'map-dot')[0]!;
    const kabul = withClass(drawing, 'map-city').find(
      (n) => Math.abs(number(n, 'cy') - number(dot, 'cy')) > 10,
    )!;
    const between = Math.hypot(
      number(dot, 'cx') - number(kabul, 'cx'),
      number(dot, 'cy') - number(kabul, 'cy'),
    );
    const [first] = mapTable({ lat: 36.842, lon: 68.75, cities: cities.slice(0, 1) });
    expect(Math.abs((between / width) * 200 - first!.kilometres)).toBeLessThan(8);
  });

  test("has no colour of its own and no style: classes and the text's colour", () => {
    for (const node of all(map())) {
      for (const key of ['fill', 'stroke'])
        expect([undefined, 'none', 'currentColor']).toContain(node.attributes[key]);
      expect(node.attributes['style']).toBeUndefined();
    }
  });

  test('is not mirrored in right-to-left surfaces: text is set around its middle', () => {
    const drawing = map({ label: 'کندز' });
    expect(drawing.attributes['direction']).toBe('ltr');
    for (const text of texts(drawing)) expect(text.attributes['text-anchor']).toBe('middle');
    expectTidy(drawing);
  });

  test("says what it shows to those who do not see it, in the caller's words only", () => {
    const drawing = map({ title: 'Kunduz', description: 'North of Kabul.' });
    expect(drawing.attributes['role']).toBe('img');
    expect(drawing.children.slice(0, 2).map((c) => (typeof c === 'string' ? c : c.tag))).toEqual([
      'title',
      'desc',
    ]);
    expect(all(map()).some((n) => n.tag === 'title')).toBe(false);
  });

  test('stays small enough to be sent with a card', () => {
    expect(JSON.stringify(map()).length).toBeLessThan(16_000);
    expect(
      JSON.stringify(map({ lat: 30, lon: 69.4, label: 'Pakistan', isCountry: true })).length,
    ).toBeLessThan(24_000);
  });

  test('labels never overlap or leave the frame, wherever the place is', () => {
    const label = fc.constantFrom(
      'Kunduz',
      'A',
      'Khyber Pakhtunkhwa',
      'شمالی وزیرستان',
      '昆都士省',
      'Verylongnameofaplacethatnobodycanread '.repeat(3),
    );
    fc.assert(
      fc.property(
        fc.double({ min: -80, max: 83, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        label,
        fc.array(
          fc.record({
            label,
            lat: fc.double({ min: -3, max: 3, noNaN: true }),
            lon: fc.double({ min: -4, max: 4, noNaN: true }),
          }),
          { maxLength: 6 },
        ),
        fc.constantFrom([300, 190], [200, 140], [480, 300]),
        fc.boolean(),
        (lat, lon, name, around, [width, height], isCountry) => {
          const known = around.map((c) => ({
            label: c.label,
            lat: Math.max(-89, Math.min(89, lat + c.lat)),
            lon: lon + c.lon,
          }));
          expectTidy(
            placeMap({
              lat,
              lon,
              label: name,
              geometry,
              cities: known,
              countryLabel: name,
              width,
              height,
              isCountry,
            }),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('scaleLength', () => {
  test('is 1, 2 or 5 times a power of ten and fits', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 10, noNaN: true }),
        fc.double({ min: 20, max: 200, noNaN: true }),
        (per, most) => {
          const long = scaleLength(per, most);
          expect(long * per).toBeLessThanOrEqual(most * 1.000001);
          expect(long * per).toBeGreaterThan(most / 2.6);
          expect(['1', '2', '5']).toContain(long.toExponential(0)[0]);
        },
      ),
    );
  });
});

describe('mapTable', () => {
  test('has each city with its distance and direction', () => {
    expect(mapTable({ lat: 36.842, lon: 68.75, cities: cities.slice(0, 2) })).toEqual([
      { label: 'Kabul', kilometres: 260, direction: 's' },
      { label: 'Islamabad', kilometres: 522, direction: 'se' },
    ]);
  });
});

const place = (slug: string, lat: number, lon: number, subKind: string, more = {}) =>
  entity(slug, {
    kind: 'place',
    subKind,
    label: { en: slug },
    place: { lat, lon, datum: 'WGS84', precisionKm: 1, geometryKind: 'point', source: 'sm:t/source/a' },
    ...more,
  });

describe('entityMap', () => {
  const country = place('Afghanistan', 33.8, 66, 'country');
  const kunduz = place('Kunduz', 36.842, 68.75, 'province', { partOf: country.id });
  const kabul = place('Kabul', 34.528, 69.172, 'city', {
    metonymOf: [{ entity: 'sm:t/entity/x' }],
    sources: ['sm:t/source/a'],
  });
  const khost = place('Khost', 33.34, 69.92, 'city', { sources: ['sm:t/source/a', 'sm:t/source/b'] });
  const strike = entity('strike', {
    kind: 'event',
    subKind: 'attack',
    event: { start: '2018-04-02', placeId: kunduz.id, type: 'strike', basis: 'stated' },
  });
  const entities = byId([country, kunduz, kabul, khost, strike]);
  const towns = knownCities(entities.values());

  test('capitals first, then what more sources name', () =>
    expect(towns.map((t) => t.label)).toEqual(['Kabul', 'Khost']));
  test('a place in its country, an event at its place, a country as such', () => {
    expect(words(entityMap(kunduz, entities, geometry, towns)!)).toEqual(
      expect.arrayContaining(['Kunduz', 'Kabul', 'Afghanistan']),
    );
    expect(words(entityMap(strike, entities, geometry, towns)!)).toContain('Kunduz');
    expect(withClass(entityMap(country, entities, geometry, towns)!, 'map-dot')).toEqual([]);
  });
  test('what has no coordinates has no map', () => {
    expect(entityMap(entity('x'), entities, geometry, towns)).toBeNull();
  });
});

describe('svgText', () => {
  test('escapes words and leaves out what is no drawing', () => {
    const tree = {
      tag: 'svg',
      attributes: { class: 'a"b', onclick: 'x()', style: 'x', href: 'y' },
      children: ['<&\u0000\ud800>', { tag: 'script', attributes: {}, children: ['x'] }],
    };
    expect(svgText(tree as never)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" class="a&quot;b">&lt;&amp;&gt;</svg>',
    );
  });
  test('a map is one well-formed tree', () => {
    const text = svgText(map({ title: 'A & B', label: 'x < y' }));
    expect(text.match(/<(?!\/)/g)).toHaveLength(text.match(/<\//g)!.length);
    expect(text).toContain('A &amp; B');
  });
});

test("a wide estimate of a text's width", () => {
  expect(textWidth('', 11)).toBe(0);
  expect(textWidth('Kabul', 11)).toBeGreaterThan(25);
  expect(textWidth('昆都士', 10)).toBeGreaterThan(30);
});
