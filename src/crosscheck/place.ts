import type { ComparableFigure, Ref } from './comparable.ts';

/** What a comparison must know of the dataset's places and events; plain look-ups, so that it stays a pure function. */
export interface World {
  /** Ids of the places that a place lies in, the nearest first: Mastung -> Balochistan, Pakistan. */
  ancestors(place: string): readonly string[];
  /** Whether a place is a country or larger: an event there may be several. */
  isWide(place: string): boolean;
  /** When and where an event was; null where the dataset does not know. */
  event(
    id: string,
  ): { from: string | null; to: string | null; place: string | null; partOf: string | null } | null;
  /** The claims that a claim says it includes, or that say they are part of it. */
  parts(claim: string): readonly ComparableFigure[];
}

/** `within`: a lies in b; `around`: b lies in a; `unlisted`: one has a name that the dataset does not know. */
export type PlaceRelation = 'equal' | 'within' | 'around' | 'apart' | 'unlisted' | 'unknown';

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** How two places lie to one another by the dataset's own chain of parts; coordinates are not looked at. */
export function comparePlaces(a: Ref | null, b: Ref | null, world: Pick<World, 'ancestors'>): PlaceRelation {
  if (!a || !b) return 'unknown';
  if (a.id === null || b.id === null) {
    if (a.id === null && b.id === null && a.text && b.text && folded(a.text) === folded(b.text))
      return 'equal';
    return 'unlisted';
  }
  if (a.id === b.id) return 'equal';
  if (world.ancestors(a.id).includes(b.id)) return 'within';
  if (world.ancestors(b.id).includes(a.id)) return 'around';
  return 'apart';
}
