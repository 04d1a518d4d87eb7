/** What the comparison asks of the dataset, from records at hand. */
import type { Entity } from '../dataset/entity.ts';
import type { FigureClaim } from '../dataset/figure-claim.ts';
import type { SourceDocument } from '../dataset/source-document.ts';
import { fromClaim, type ComparableFigure } from './comparable.ts';
import { partOfChain } from './part-of.ts';
import { daysOf } from './period.ts';
import type { World } from './place.ts';

const WIDE = new Set(['country', 'region', 'continent']);

const comparables = new WeakMap<FigureClaim, { published: string | null; figure: ComparableFigure }>();

/** A claim as a comparable figure, dated by its document where it does not say of when its count is. */
export function comparableClaim(
  claim: FigureClaim,
  sources: ReadonlyMap<string, SourceDocument>,
): ComparableFigure {
  const published = sources.get(claim.documentId)?.publishedOn?.date ?? null;
  const known = comparables.get(claim);
  if (known?.published === published) return known.figure;
  const figure = fromClaim(claim, published);
  comparables.set(claim, { published, figure });
  return figure;
}

/** Each answer is worked out once: a page asks for the same few places and events for every figure and claim. */
function remembered<T>(find: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const answer = find(id);
    known.set(id, answer);
    return answer;
  };
}

/**
 * @param entities by id, at least the places and events that the claims name, and the places that these lie in
 * @param claims those among which parts and totals are looked for
 */
export function worldOf(
  entities: ReadonlyMap<string, Entity>,
  claims: readonly FigureClaim[],
  sources: ReadonlyMap<string, SourceDocument>,
): World {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const parts = new Map<string, Set<string>>();
  const add = (whole: string, part: string) =>
    parts.set(whole, (parts.get(whole) ?? new Set<string>()).add(part));
  for (const claim of claims) {
    if (claim.partOf !== undefined) add(claim.partOf, claim.id);
    for (const part of claim.includes ?? []) add(claim.id, part);
  }
  return {
    ancestors: remembered((place) => {
      const entity = entities.get(place);
      return entity ? partOfChain(entity, entities).map((parent) => parent.id) : [];
    }),
    isWide: (place) => WIDE.has(entities.get(place)?.subKind ?? ''),
    event: remembered((id) => {
      const entity = entities.get(id);
      if (!entity?.event) return null;
      const days = daysOf(entity.event.start, entity.event.end ?? entity.event.start);
      return {
        from: days?.from ?? null,
        to: days?.to ?? null,
        place: entity.event.placeId ?? null,
        partOf: entity.partOf ?? null,
      };
    }),
    parts: remembered((claim) => {
      const known = [...(parts.get(claim) ?? [])].flatMap((id) => byId.get(id) ?? []);
      return known.map((part) => comparableClaim(part, sources));
    }),
  };
}
