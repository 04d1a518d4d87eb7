/**
 * The locator map of every place of the seed pack, drawn at build time: the background, which hands them to the card,
 * then needs neither the outlines nor the code that draws them. `sm:seed/place/kunduz` is `maps/place/kunduz.json`.
 */
import type { Pack } from '../../src/dataset/pack.ts';
import { entityMap, knownCities } from '../../src/draw/place-map.ts';
import { mapGeometry } from './geometry.ts';

export function* placeMaps({ entities }: Pack): Generator<{ fileName: string; source: string }> {
  const geometry = mapGeometry();
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const cities = knownCities(entities);
  for (const entity of entities) {
    const map = entity.kind === 'place' ? entityMap(entity, byId, geometry, cities) : null;
    const name = entity.id.replace(/^sm:[^/]+\//, '');
    if (map) yield { fileName: `maps/${name}.json`, source: JSON.stringify(map) };
  }
}
