import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Maps from '../../../../extension/background/late/maps.ts';
import { fakeBrowser } from '../fake-browser.ts';

const drawing = { tag: 'svg', attributes: { viewBox: '0 0 10 10' }, children: ['Kunduz'] };
let mapOf: typeof Maps.mapOf;
let state: ReturnType<typeof fakeBrowser>;

const eventAt = (placeId: string) => ({
  start: '2018-07-13',
  type: 'attack',
  basis: 'stated' as const,
  placeId,
});

beforeEach(async () => {
  state = fakeBrowser({ seed: drawing });
  vi.resetModules();
  ({ mapOf } = await import('../../../../extension/background/late/maps.ts'));
});

describe('mapOf', () => {
  it('reads the map of a place, and of the place of an event, once', async () => {
    const fetched = vi.fn(fetch);
    vi.stubGlobal('fetch', fetched);
    expect(await mapOf({ id: 'sm:seed/place/kunduz' })).toEqual(drawing);
    expect(await mapOf({ id: 'sm:seed/event/x', event: eventAt('sm:seed/place/kunduz') })).toEqual(drawing);
    expect(fetched.mock.calls.map(([url]) => String(url).split('/').slice(3).join('/'))).toEqual([
      'maps/place/kunduz.json',
    ]);
  });

  it.each(['sm:seed/group/ttp', 'sm:other/place/kunduz', 'sm:seed/place/../secret', 'urn:uuid:1'])(
    'has none for %s',
    async (id) => {
      const fetched = vi.fn(fetch);
      vi.stubGlobal('fetch', fetched);
      expect(await mapOf({ id })).toBeNull();
      expect(fetched).not.toHaveBeenCalled();
    },
  );

  it.each<[string, unknown]>([
    ['no file', null],
    ['a file that is no drawing', { tag: 'script', attributes: {}, children: [] }],
  ])('has none where there is %s', async (_, seed) => {
    state.seed = seed;
    expect(await mapOf({ id: 'sm:seed/place/kunduz' })).toBeNull();
  });
});
