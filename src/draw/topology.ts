/**
 * The shapes of the geometry asset, as far as drawing and build need them. Coordinates are degrees, longitude before
 * latitude; an arc's number is negative (`~n`) where it is followed backwards.
 */
import type { feature } from 'topojson-client';

export type AnyTopology = Parameters<typeof feature>[0];
export type Position = number[];

export interface MultiPolygon {
  type: 'MultiPolygon';
  coordinates: Position[][][];
}

export interface MultiLineString {
  type: 'MultiLineString';
  coordinates: Position[][];
}

/** `geometry.json`: a TopoJSON object with four members, and the rough outlines of contested lands beside it. */
export type MapGeometry = AnyTopology & { contestedLands: Position[][] };
export const MEMBERS = ['countries', 'coast', 'borders', 'contested'] as const;
