/** The map of an entity of the dataset: its own place, or the place of an event, among the dataset's known cities. */
import type { SvgNode } from '../crosscheck/brief.ts';
import { partOfChain } from '../crosscheck/part-of.ts';
import type { Entity } from '../dataset/entity.ts';
import { placeMap, type KnownCity, type PlaceMapInput } from './map.ts';
import type { MapGeometry } from './topology.ts';

const TOWNS = new Set(['city', 'capital', 'town']);
const MAX_CITIES = 12;

const capital = (e: Entity) => Number(e.subKind === 'capital' || (e.metonymOf?.length ?? 0) > 0);

/** Cities in the order in which a reader knows them: capitals, then those that more sources name. */
export function knownCities(entities: Iterable<Entity>): KnownCity[] {
  const towns = [...entities].filter((e) => e.kind === 'place' && TOWNS.has(e.subKind) && e.place);
  towns.sort(
    (a, b) => capital(b) - capital(a) || b.sources.length - a.sources.length || (a.id < b.id ? -1 : 1),
  );
  return towns.map((e) => ({ label: e.label.en, lat: e.place!.lat, lon: e.place!.lon }));
}

const near = (a: { lat: number; lon: number }, b: { lat: number; lon: number }): boolean =>
  Math.abs(a.lat - b.lat) < 15 && Math.abs(a.lon - b.lon) < 25;

/**
 * @param cities of the dataset (`knownCities`); far ones are left out
 * @returns null for what has no coordinates
 */
export function entityMap(
  entity: Entity,
  entities: ReadonlyMap<string, Entity>,
  geometry: MapGeometry,
  cities: readonly KnownCity[],
  more: Pick<PlaceMapInput, 'title' | 'description' | 'width' | 'height' | 'kilometre'> = {},
): SvgNode | null {
  const where = entity.event?.placeId === undefined ? entity : entities.get(entity.event.placeId);
  if (!where?.place) return null;
  const { lat, lon } = where.place;
  const country = [where, ...partOfChain(where, entities)].find((e) => e.subKind === 'country');
  return placeMap({
    lat,
    lon,
    label: where.label.en,
    geometry,
    cities: cities
      .filter((city) => near(city, { lat, lon }) && city.label !== where.label.en)
      .slice(0, MAX_CITIES),
    isCountry: where.subKind === 'country',
    countryLabel: country?.label.en ?? null,
    ...more,
  });
}
