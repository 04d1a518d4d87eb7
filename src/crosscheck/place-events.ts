/** The events of the dataset that lie in a place. They are those that somebody entered, and never all that happened. */
import type { Entity } from '../dataset/entity.ts';
import { partOfChain } from './part-of.ts';

const MOST = 8;

/** `{all: 3, shown: [{entity: 'sm:seed/event/...', label: 'Mastung election bombing', date: '2018-07-13'}, ...]}`. */
export interface PlaceEvents {
  all: number;
  /** The latest first, eight at most. */
  shown: { entity: string; label: string; date: string }[];
}

/**
 * @param events of the whole dataset
 * @param entities by id, at least the places of the events with what they are part of
 * @returns null for what is no place, and where nothing lies in it
 */
export function eventsIn(
  place: Pick<Entity, 'id' | 'kind'>,
  events: Iterable<Entity>,
  entities: ReadonlyMap<string, Entity>,
): PlaceEvents | null {
  if (place.kind !== 'place') return null;
  const found = [...events].filter(({ event }) => {
    const where = event?.placeId === undefined ? undefined : entities.get(event.placeId);
    return where && [where, ...partOfChain(where, entities)].some(({ id }) => id === place.id);
  });
  if (found.length === 0) return null;
  const dated = found.map(({ id, label, event }) => ({ entity: id, label: label.en, date: event!.start }));
  dated.sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : a.entity < b.entity ? -1 : 1));
  return { all: dated.length, shown: dated.slice(0, MOST) };
}
