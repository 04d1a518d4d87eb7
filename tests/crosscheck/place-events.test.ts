import { describe, expect, test } from 'vitest';
import { eventsIn } from '../../src/crosscheck/place-events.ts';
import type { Entity } from '../../src/dataset/entity.ts';
import { entity } from './records.ts';

const place = (slug: string, partOf?: string): Entity =>
  entity(slug, {
    id: `sm:test/place/${slug}`,
    kind: 'place',
    ...(partOf ? { partOf: `sm:test/place/${partOf}` } : {}),
  });
const event = (slug: string, start: string, where?: string): Entity =>
  entity(slug, {
    id: `sm:test/event/${slug}`,
    kind: 'event',
    event: {
      start,
      type: 'attack',
      basis: 'stated',
      ...(where ? { placeId: `sm:test/place/${where}` } : {}),
    },
  });

const places = [place('land'), place('valley', 'land'), place('town', 'valley'), place('coast', 'land')];
const byId = new Map(places.map((one) => [one.id, one]));
const [land, valley, town, coast] = places as [Entity, Entity, Entity, Entity];
const events = [
  event('old', '2018-07-10', 'town'),
  event('new', '2023-01', 'valley'),
  event('nowhere', '2024'),
  event('elsewhere', '2024', 'unknown'),
];
const found = (where: Entity) =>
  eventsIn(where, events, byId)?.shown.map(({ entity: id }) => id.split('/')[2]);

describe('the events of a place', () => {
  test.each([
    ['a town has its own', town, ['old']],
    ['a district has those of its towns', valley, ['new', 'old']],
    ['a country has all that lie in it, the latest first', land, ['new', 'old']],
    ['a place beside has none', coast, undefined],
  ])('%s', (_, where, wanted) => {
    expect(found(where)).toEqual(wanted);
  });

  test('are of places only', () => {
    expect(eventsIn(entity('front', { kind: 'group' }), events, byId)).toBeNull();
  });

  test('are counted where they are too many to name', () => {
    const many = Array.from({ length: 20 }, (_, n) => event(`e${n}`, `20${10 + n}`, 'town'));
    const { all, shown } = eventsIn(town, many, byId)!;
    expect([all, shown.length, shown[0]!.date]).toEqual([20, 8, '2029']);
  });
});
