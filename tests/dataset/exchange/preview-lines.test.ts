import { describe, expect, it } from 'vitest';
import { choiceFor, countLines, linesOfMerge, titleOf } from '../../../src/dataset/exchange/preview-lines.ts';
import type { MergedRow } from '../../../src/dataset/exchange/merge-history.ts';
import { entity, figure, source } from '../../extension/store/fixtures.ts';

const DOCUMENT = 'sm:seed/source/one';
const state = (rev: string, row: unknown) => ({
  store: 'records',
  id: 'a',
  rev,
  parents: [],
  at: '2026-01-01T00:00:00Z',
  row,
});
const merged = (standing: MergedRow['standing'], mine: unknown, theirs: unknown): MergedRow => ({
  store: 'records',
  id: 'a',
  standing,
  mine: mine === undefined ? null : state('1-a', mine),
  theirs: theirs === undefined ? null : state('1-b', theirs),
  base: null,
});

describe('a line is called by what it is of', () => {
  it.each([
    ['an entity', entity('sm:seed/group/a', 'River Front', DOCUMENT), 'River Front'],
    ['a figure', figure('sm:seed/figure/f', DOCUMENT), figure('sm:seed/figure/f', DOCUMENT).statement],
    ['a source', source(DOCUMENT), source(DOCUMENT).shortName],
    ['a colleague’s row', { table: 'sources', record: source(DOCUMENT) }, source(DOCUMENT).shortName],
    [
      'a mark on a page',
      { annotation: { target: { selector: [{ type: 'TextQuoteSelector', exact: 'forty lamps' }] } } },
      'forty lamps',
    ],
    ['a correction', { target: 'sm:seed/group/a', field: 'description' }, 'sm:seed/group/a'],
    ['nothing', null, 'the key'],
  ])('%s', (_, record, title) => expect(titleOf(record, 'the key')).toBe(title));
});

describe('of a colleague’s rows', () => {
  it.each([
    ['what is new', merged('new', undefined, { id: 'a' }), 'new'],
    ['what is newer there', merged('behind', { id: 'a', note: 'x' }, { id: 'a', note: 'y' }), 'changed'],
    ['what both changed', merged('conflict', { id: 'a', note: 'x' }, { id: 'a', note: 'y' }), 'conflict'],
  ])('%s is shown', (_, row, wanted) => {
    const [line] = linesOfMerge({ rows: [row], add: [] });
    expect(line?.state).toBe(wanted);
    if (wanted !== 'new') expect(line?.fields).toEqual([{ path: '/note', mine: 'x', theirs: 'y' }]);
  });
  it.each([
    ['what is the same', merged('same', { id: 'a' }, { id: 'a' })],
    ['what is older there', merged('ahead', { id: 'a' }, { id: 'a' })],
    ['what came and went there', merged('new', undefined, null)],
  ])('%s is not', (_, row) => expect(linesOfMerge({ rows: [row], add: [] })).toEqual([]));
  it('the marks of a revision are no difference', () => {
    const row = merged('conflict', { rev: '1-a', at: '1', note: 'x' }, { rev: '1-b', at: '2', note: 'x' });
    expect(linesOfMerge({ rows: [row], add: [] })[0]?.fields).toEqual([]);
  });
});

it('without a choice theirs comes, save where both changed', () => {
  const item = (state: 'new' | 'changed' | 'conflict') => ({ list: 'entities', key: 'a', state }) as const;
  expect(choiceFor(item('changed'), {})).toBe('theirs');
  expect(choiceFor(item('conflict'), {})).toBe('mine');
  expect(choiceFor(item('conflict'), { 'entities a': 'both' })).toBe('both');
});

it('counts each state', () =>
  expect(countLines(linesOfMerge({ rows: [merged('new', undefined, { id: 'a' })], add: [] }))).toEqual({
    new: 1,
    changed: 0,
    conflict: 0,
    removed: 0,
  }));
