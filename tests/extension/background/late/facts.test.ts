import 'fake-indexeddb/auto';
import { beforeAll, expect, it } from 'vitest';
import {
  claimsFor,
  entitiesWithin,
  facts,
  relationsAbout,
  type Facts,
} from '../../../../extension/background/late/facts.ts';
import type { Figure } from '../../../../src/figures/figure.ts';
import { emptyDatabases, figure, hashed, pack } from '../../store/fixtures.ts';
import { fakeBrowser } from '../fake-browser.ts';

const MANY = 5002;
let all: Facts;

beforeAll(async () => {
  await emptyDatabases();
  const large = pack('seed', '1.0.0', MANY);
  const document = large.sources[0]!.id;
  large.figureClaims = Array.from({ length: MANY }, (_, at) =>
    figure(`sm:seed/figure/f${at}`, document, { measure: at % 2 === 0 ? 'killed' : 'injured' }),
  );
  fakeBrowser({ seed: await hashed(large) });
  const read = await facts();
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  all = read.value;
}, 60_000);

it('keeps no table that is too large', () => {
  expect([all.claims, all.relations, all.sources.size]).toEqual([null, null, 1]);
});

it("finds the relations of a page's entities all the same", async () => {
  const found = await relationsAbout(all, ['sm:seed/group/g7', 'sm:seed/group/g5001']);
  expect(found.map(({ id }) => id).toSorted()).toEqual([
    'sm:seed/relation/r5000',
    'sm:seed/relation/r6',
    'sm:seed/relation/r7',
  ]);
});

it('reads the claims of the measures on the page, and none for a page without figures', async () => {
  const page = [{ measure: { value: 'injured', basis: 'stated' } } as Figure];
  const found = await claimsFor(all, page);
  expect(found).toHaveLength(MANY / 2);
  expect(new Set(found.map(({ measure }) => measure))).toEqual(new Set(['injured']));
  expect(await claimsFor(all, [])).toEqual([]);
});

it('reads the entities that were asked for, and no others', async () => {
  expect([...(await entitiesWithin(all, ['sm:seed/group/g3', 'none'])).keys()]).toEqual(['sm:seed/group/g3']);
});
