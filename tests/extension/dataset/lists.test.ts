import { describe, expect, it } from 'vitest';
import {
  keepsClaim,
  keepsEntity,
  keepsSource,
  NO_FILTERS,
  type Filters,
} from '../../../extension/dataset/filters.ts';
import { listOf, parseRoute, recordHash, sourceRoute } from '../../../extension/dataset/route.ts';
import { entity, figure, relation, source } from '../store/fixtures.ts';

const DOCUMENT = 'sm:seed/source/one';
const row = <T>(record: T, origin: 'pack' | 'user' = 'pack', patched: string[] = []) => ({
  record,
  origin,
  patched,
});
const with_ = (part: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...part });

describe('a claim is kept', () => {
  const claim = row(relation('sm:seed/relation/r', 'sm:seed/group/a', 'sm:seed/group/b', DOCUMENT));
  it.each([
    ['without a filter', {}, true],
    ['by its words in any order', { typed: 'Other ALLIED' }, true],
    ['not by words that it lacks', { typed: 'allied nowhere' }, false],
    ['by its stance', { stance: 'asserted' }, true],
    ['not by another stance', { stance: 'denied' }, false],
    ['by its document', { source: DOCUMENT }, true],
    ['not by another document', { source: 'sm:seed/source/two' }, false],
    ['not as the user’s where nobody touched it', { origin: 'mine' }, false],
  ] as const)('%s', (_, part, kept) => expect(keepsClaim(claim, with_(part))).toBe(kept));
  it('as asserted where a figure says nothing of it', () => {
    const { stance: _, ...bare } = figure('sm:seed/figure/f', DOCUMENT);
    expect(keepsClaim(row(bare), with_({ stance: 'asserted' }))).toBe(true);
  });
});

it('what the user corrected is the user’s, and no longer as it came', () => {
  const one = row(entity('sm:seed/group/a', 'A', DOCUMENT), 'pack', ['description']);
  expect(keepsEntity(one, with_({ origin: 'mine' }))).toBe(true);
  expect(keepsEntity(one, with_({ origin: 'pack' }))).toBe(false);
  expect(keepsEntity(one, with_({ kind: 'place' }))).toBe(false);
  expect(keepsSource(row(source(DOCUMENT)), with_({ typed: 'päper' }))).toBe(true);
});

describe('routes', () => {
  it.each(['sm:seed/group/ttp', 'urn:uuid:00000000-0000-4000-8000-000000000001', 'a b?#'])(
    'lead to %s and back',
    (id) => {
      expect(parseRoute(recordHash('entity', id))).toEqual({ view: 'entity', id });
      expect(parseRoute(recordHash('figure', id))).toEqual({ view: 'figure', id });
    },
  );
  it.each(['', '#/', '#/elsewhere', '#/entity/', '#/entity/%E0%A4%A'])('%s is the list of entities', (hash) =>
    expect(parseRoute(hash)).toEqual({ view: 'list', list: 'entities' }),
  );
  it.each([
    ['#/figures', 'figures'],
    ['#/relation/new', 'relations'],
    ['#/exchange', null],
  ])('%s belongs to the list of %s', (hash, list) => expect(listOf(parseRoute(hash))).toBe(list));
  it('carry the place in a document', () =>
    expect(sourceRoute(DOCUMENT, { start: 3, end: 9 })).toBe(`/source/${DOCUMENT}?at=3-9`));
});
