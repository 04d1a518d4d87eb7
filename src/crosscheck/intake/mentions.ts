/** Where a new source names entities, as the dataset keeps such places. */
import type { PackMention } from '../../dataset/pack.ts';

export interface Place {
  entity: string;
  /** Into the whole text; UTF-16, half open. */
  start: number;
  end: number;
}

/**
 * In the order of the text, no two on the same words. Words that are none of the entity's names ("the two governments")
 * are the document's own: of them only the place is kept.
 */
export function placesOf(
  places: readonly Place[],
  text: string,
  documentId: string,
  namesOf: (entity: string) => readonly string[],
): PackMention[] {
  const names = new Map(
    [...new Set(places.map(({ entity }) => entity))].map((id) => [id, new Set(namesOf(id))]),
  );
  const kept: PackMention[] = [];
  let end = 0;
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (place.start < end || place.end <= place.start) continue;
    end = place.end;
    const exact = text.slice(place.start, place.end);
    const locator = { documentId, start: place.start, end: place.end };
    kept.push(
      names.get(place.entity)!.has(exact) && exact.length <= 120
        ? { entityId: place.entity, locator: { ...locator, exact } }
        : { entityId: place.entity, locator, descriptive: true },
    );
  }
  return kept;
}
