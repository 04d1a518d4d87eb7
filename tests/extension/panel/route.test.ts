import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../extension/panel/place.ts';
import { parseRoute, routeHash, type Route } from '../../../extension/panel/route.ts';

describe('the route', () => {
  it.each<[string, Route]>([
    ['', { view: 'page' }],
    ['#/', { view: 'page' }],
    ['#/nowhere', { view: 'page' }],
    ['#/check', { view: 'check' }],
    ['#/dataset', { view: 'dataset' }],
    ['#/notes', { view: 'notes' }],
    ['#/entity/sm:seed/group/ttp', { view: 'entity', id: 'sm:seed/group/ttp' }],
    ['#/entity/sm%3Aseed%2Fgroup%2Fttp', { view: 'entity', id: 'sm:seed/group/ttp' }],
    ['#/entity/', { view: 'page' }],
    ['#/entity/%E0%A4%A', { view: 'page' }],
    ['#/source/sm:a/source/b?at=3-9', { view: 'source', id: 'sm:a/source/b', at: { start: 3, end: 9 } }],
    ['#/source/sm:a/source/b?at=9-3', { view: 'source', id: 'sm:a/source/b', at: null }],
    ['#/source/sm:a/source/b?at=x', { view: 'source', id: 'sm:a/source/b', at: null }],
    ['#/note/urn:uuid:1', { view: 'note', id: 'urn:uuid:1' }],
  ])('%s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it('comes back from its own address, whatever the id', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('entity' as const, 'note' as const),
        fc.string({ minLength: 1, unit: 'grapheme' }),
        (view, id) => {
          expect(parseRoute(routeHash({ view, id }))).toEqual({ view, id });
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.nat(1e8),
        fc.integer({ min: 1, max: 1e6 }),
        (id, start, n) => {
          const route: Route = { view: 'source', id, at: { start, end: start + n } };
          expect(parseRoute(routeHash(route))).toEqual(route);
        },
      ),
    );
  });
});

describe('the place', () => {
  it.each([
    ['?window=1&tab=12', true, { kind: 'window', tabId: 12 }],
    ['?window=1&tab=12', false, { kind: 'window', tabId: 12 }],
    ['?window=1', true, { kind: 'tab' }],
    ['?window=1&tab=-3', false, { kind: 'side' }],
    ['?tab=12', true, { kind: 'tab' }],
    ['', false, { kind: 'side' }],
  ] as const)('%s, a tab: %s', (query, ownTab, place) => {
    expect(placeOf(query, ownTab)).toEqual(place);
  });
});
