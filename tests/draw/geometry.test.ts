import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { mapGeometry } from '../../scripts/build/geometry.ts';
import { countryAt, isInRing, outlinesOf, thinned } from '../../src/draw/geometry.ts';
import type { MapGeometry } from '../../src/draw/topology.ts';

const geometry = mapGeometry() as MapGeometry;
const outlines = outlinesOf(geometry);
const at = (lon: number, lat: number) => countryAt(outlines, [lon, lat])?.country ?? null;
const near = (lines: typeof outlines.coast, lon: number, lat: number) =>
  lines.some((line) => line.points.some(([x, y]) => Math.abs(x! - lon) < 1 && Math.abs(y! - lat) < 1));

describe('the geometry asset', () => {
  test('is small, and the same each time', () => {
    const text = JSON.stringify(geometry);
    expect(gzipSync(text).length).toBeLessThan(80_000);
    expect(JSON.stringify(mapGeometry())).toBe(text);
  });

  test('holds every country and closes every ring', () => {
    expect(outlines.countries.length).toBeGreaterThan(230);
    for (const { shape } of outlines.countries) {
      for (const ring of shape.coordinates.flat()) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring[0]).toEqual(ring.at(-1));
      }
    }
  });

  test('each arc is drawn once: as a coast, a border or a contested line', () => {
    const lines = ['coast', 'borders', 'contested'].map(
      (name) => geometry.objects[name] as never as { arcs: number[][] },
    );
    const arcs = lines.flatMap((o) => o.arcs.flat());
    expect(new Set(arcs).size).toBe(arcs.length);
    expect(arcs.length).toBe(geometry.arcs.length);
  });

  test.each([
    ['the line of control', 74.2, 34],
    ['Siachen', 77, 35.3],
    ['the line of actual control', 78.8, 33.9],
    ['Crimea', 34, 46],
    ['Western Sahara', -12, 27.66],
  ])('%s is a contested line and no plain border', (_, lon, lat) => {
    expect(near(outlines.contested, lon, lat)).toBe(true);
  });

  test.each([
    ['Afghanistan and Pakistan', 69.5, 33],
    ['India and Pakistan in Punjab', 74.5, 31],
    ['France and Spain', 1, 42.6],
  ])('%s share a plain border', (_, lon, lat) => {
    expect(near(outlines.borders, lon, lat)).toBe(true);
  });

  test('the border of Jammu and Kashmir with Pakistan is nowhere a plain one', () => {
    const inKashmir = outlines.borders
      .flatMap((l) => l.points)
      .filter(([x, y]) => x! > 74.6 && x! < 78 && y! > 33 && y! < 36);
    expect(inKashmir).toEqual([]);
  });
});

describe('countryAt', () => {
  test('two places of one country, two countries, the sea', () => {
    expect(at(69.172, 34.528)).not.toBeNull();
    expect(at(69.172, 34.528)).toBe(at(68.75, 36.842));
    expect(at(73.043, 33.721)).not.toBe(at(69.172, 34.528));
    expect(at(73.043, 33.721)).toBe(at(66.844, 29.8));
    expect(at(-30, 30)).toBeNull();
  });
  test.each([
    ['Srinagar', 74.8, 34.08],
    ['Gilgit', 74.3, 35.92],
    ['Muzaffarabad', 73.47, 34.37],
    ['Simferopol', 34.1, 44.95],
  ])("%s is marked as no country's", (_, lon, lat) => expect(at(lon, lat)).toBeNull());
  test.each([
    ['Islamabad', 73.043, 33.721],
    ['Abbottabad', 73.212, 34.157],
    ['Peshawar', 71.578, 34.008],
    ['Amritsar', 74.87, 31.63],
  ])('%s is not taken for contested', (_, lon, lat) => expect(at(lon, lat)).not.toBeNull());
});

test('a point in a ring', () => {
  const square = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 0],
  ];
  expect(isInRing([1, 1], square)).toBe(true);
  expect(isInRing([5, 1], square)).toBe(false);
});

test('thinning keeps both ends, and leaves nothing of an island that no one would see', () => {
  const line = Array.from({ length: 101 }, (_, i) => [i / 100, 0]);
  const kept = thinned(line, 20);
  expect(kept.length).toBeLessThan(10);
  expect([kept[0], kept.at(-1)]).toEqual([line[0], line[100]]);
  expect(
    thinned(
      [
        [0, 0],
        [0.01, 0],
        [0.01, 0.01],
        [0, 0],
      ],
      50,
    ),
  ).toEqual([]);
  expect(thinned(line, 0)).toEqual(line);
});
