import { describe, expect, it } from 'vitest';
import { Book } from '../../../extension/notebook/book.ts';
import {
  EVERYTHING,
  FIRST,
  forNeed,
  STEP,
  withFilter,
  withGrouping,
  withMore,
  withText,
} from '../../../extension/notebook/query.ts';
import type { Filter } from '../../../extension/notebook/filter.ts';
import type { Grouping } from '../../../extension/notebook/group.ts';
import { stored } from './stored.ts';

const ROWS = [
  stored('ferry', {
    exact: 'The ferry carried 212 people',
    note: 'Ask the harbour office.',
    tags: ['water', 'desk'],
    rating: 'supported',
    status: 'published',
    records: ['sm:seed/group/ttp'],
    day: '2026-03-01',
    state: 'changed',
    claim: 'Too many were on board.',
    url: 'https://news.example/ferry',
  }),
  stored('school', {
    exact: 'Schools stayed shut in Orakzaï',
    questions: [{ text: 'Which ward?' }, { text: 'Who counted?', answer: 'The office.' }],
    day: '2026-03-02',
    claim: 'too many  were on board.',
    url: 'https://paper.example/school',
  }),
  stored('flour', {
    exact: 'آٹے کی قیمت بڑھ گئی',
    evidence: [
      { url: 'https://list.example/' },
      { url: 'https://b.example/', archiveUrl: 'https://archive.example/b' },
    ],
    status: 'reviewed',
    day: '2026-03-03',
    state: 'exact',
    url: 'https://news.example/ferry',
  }),
];

const book = (indexed = true): Book => {
  const one = new Book();
  one.put(ROWS);
  if (indexed) while (one.read(2)) continue;
  return one;
};
const names = (found: { listed: { row: { id: string } }[] }) =>
  found.listed.map(({ row }) => row.id.slice(9));
const find = (text: string, filter: Filter = {}, grouping: Grouping = 'none', one = book()) =>
  one.find({ text, filter, grouping, limit: STEP, counting: true });

describe('search', () => {
  it.each([
    ['', ['flour', 'school', 'ferry']],
    ['ferry', ['ferry', 'flour']],
    ['FERR carr', ['ferry']],
    ['harbour', ['ferry']],
    ['orakzai', ['school']],
    ['قیمت', ['flour']],
    ['ward', ['school']],
    ['supported', ['ferry']],
    ['list.example', ['flour']],
    ['nowhere', []],
    ['f', ['flour', 'school', 'ferry']],
    ['ferry c', ['ferry', 'flour']],
    ['2', []],
    ['21', ['ferry']],
  ])('%j finds %j', (text, expected) => {
    expect(names(find(text)).sort()).toEqual([...expected].sort());
  });

  it('answers before the index is there, from what the rows show', () => {
    expect(names(find('orakzai', {}, 'none', book(false)))).toEqual(['school']);
  });

  it('follows what is stored: a new wording is found, the old one is not, and a deleted note is gone', () => {
    const one = book();
    one.put([{ ...stored('school', { exact: 'Markets opened at noon', day: '2026-03-04' }), rev: '2-bb' }]);
    while (one.read(10)) continue;
    expect(names(find('noon', {}, 'none', one))).toEqual(['school']);
    expect(names(find('shut', {}, 'none', one))).toEqual([]);
    one.drop(['urn:uuid:school']);
    expect(names(find('noon', {}, 'none', one))).toEqual([]);
    one.clear();
    expect(find('', {}, 'none', one).all).toBe(0);
  });
});

describe('filters', () => {
  it.each<[string, Filter, string[]]>([
    ['a rating', { rating: 'Supported' }, ['ferry']],
    ['no rating', { rating: '' }, ['flour', 'school']],
    ['a status', { status: 'draft' }, ['school']],
    ['a tag', { tag: 'water' }, ['ferry']],
    ['a site', { site: 'news.example' }, ['flour', 'ferry']],
    ['an entity', { entity: 'sm:seed/group/ttp' }, ['ferry']],
    ['a state', { state: 'changed' }, ['ferry']],
    ['one that was not looked for', { state: '' }, ['school']],
    ['from a day', { from: '2026-03-02' }, ['flour', 'school']],
    ['until a day, which counts', { to: '2026-03-02' }, ['school', 'ferry']],
    ['two of them', { site: 'news.example', tag: '' }, ['flour']],
    ['what changed', { need: 'changed' }, ['ferry']],
    ['what has no copy', { need: 'archive' }, ['flour']],
    ['what has no answer', { need: 'question' }, ['school']],
    ['drafts', { need: 'draft' }, ['school']],
  ])('%s', (_, filter, expected) => {
    expect(names(find('', filter))).toEqual(expected);
  });

  it('count what each choice would show, given the other choices', () => {
    const { facets } = find('', { site: 'news.example' });
    expect(facets!.site).toEqual([
      { value: 'news.example', count: 2 },
      { value: 'paper.example', count: 1 },
    ]);
    expect(facets!.status).toEqual([
      { value: 'published', count: 1 },
      { value: 'reviewed', count: 1 },
    ]);
  });

  it('say what waits among all notes, whatever is searched', () => {
    const { needs } = find('nowhere');
    expect(Object.entries(needs).map(([need, { count }]) => [need, count])).toEqual([
      ['changed', 1],
      ['draft', 1],
      ['archive', 1],
      ['question', 1],
    ]);
    expect(needs.question.first.map(({ id }) => id)).toEqual(['urn:uuid:school']);
  });
});

describe('groups', () => {
  it.each<[Grouping, [string | null, string][]]>([
    [
      'none',
      [
        [null, 'flour'],
        [null, 'school'],
        [null, 'ferry'],
      ],
    ],
    [
      'page',
      [
        ['https://news.example/ferry', 'flour'],
        ['https://news.example/ferry', 'ferry'],
        ['https://paper.example/school', 'school'],
      ],
    ],
    [
      'entity',
      [
        ['sm:seed/group/ttp', 'ferry'],
        ['', 'flour'],
        ['', 'school'],
      ],
    ],
    [
      'claim',
      [
        ['too many were on board.', 'school'],
        ['too many were on board.', 'ferry'],
        ['', 'flour'],
      ],
    ],
  ])('by %s', (grouping, expected) => {
    const { listed } = find('', {}, grouping);
    expect(listed.map(({ group, row }) => [group, row.id.slice(9)])).toEqual(expected);
  });

  it('say how many they have, also where not all are drawn', () => {
    const found = book().find({
      text: '',
      filter: {},
      grouping: 'page',
      limit: 1,
      counting: false,
    });
    expect(found.listed).toHaveLength(1);
    expect([found.places, found.sizes['https://news.example/ferry']]).toEqual([3, 2]);
  });
});

describe('a list', () => {
  it('cuts long notes among their words, never through a mark', () => {
    const words = 'ask the ward '.repeat(31).trim();
    const one = new Book();
    one.put([stored('long', { note: `${words} **${'and the port '.repeat(9).trim()}** at once` })]);
    const [shown] = find('', {}, 'none', one).listed;
    expect(shown!.row.note).toBe(`${`${words} and the port and the port an`.slice(0, 400)}…`);
  });

  it('shows notes in plain words, and as they were typed where they are', () => {
    const one = new Book();
    one.put([
      stored('marked', { note: 'Ask **both**:\n\n- the *ward*\n- the port', day: '2026-03-02' }),
      stored('plain', { note: 'Ask the ward.' }),
    ]);
    expect(find('', {}, 'none', one).listed.map(({ row }) => row.note)).toEqual([
      'Ask both: the ward · the port',
      'Ask the ward.',
    ]);
  });

  it('is looked up anew when something was stored, read or dropped since', () => {
    const one = book();
    expect(names(find('harbour', {}, 'none', one))).toEqual(['ferry']);
    one.put([stored('pilot', { note: 'The harbour pilot.' })]);
    // Not read yet: found by what the rows show.
    expect(names(find('harbour', {}, 'none', one)).sort()).toEqual(['ferry', 'pilot']);
    while (one.read(1)) continue;
    expect(names(find('harbour', {}, 'none', one)).sort()).toEqual(['ferry', 'pilot']);
    one.drop(['urn:uuid:ferry']);
    expect(names(find('harbour', {}, 'none', one))).toEqual(['pilot']);
    one.clear();
    expect(names(find('harbour', {}, 'none', one))).toEqual([]);
  });
});

describe('a query', () => {
  it('begins anew with every change, and grows when more is wanted', () => {
    const more = withMore(EVERYTHING);
    expect(more.limit).toBe(FIRST + STEP);
    for (const next of [withText(more, 'a'), withFilter(more, { tag: 'x' }), withGrouping(more, 'page')])
      expect(next.limit).toBe(FIRST);
  });

  it('lifts a filter that is undefined, and looks at one need alone', () => {
    const filtered = withFilter(EVERYTHING, { tag: 'x', status: 'draft' });
    expect(withFilter(filtered, { tag: undefined }).filter).toEqual({
      status: 'draft',
    });
    expect(forNeed(withText(filtered, 'a'), 'archive')).toMatchObject({
      text: '',
      filter: { need: 'archive' },
    });
  });
});

it('gives the ids of all that is found, for what is done with all', () => {
  expect(book().ids({ text: '', filter: { site: 'news.example' } })).toEqual([
    'urn:uuid:flour',
    'urn:uuid:ferry',
  ]);
});
