import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS, type EntityKind } from '../../../src/dataset/vocabulary.ts';
import { SearchTableBuilder, type NamedEntity } from '../../../src/names/search/build-search-table.ts';
import { foldName, nameRank } from '../../../src/names/search/fold-name.ts';
import { findInAll, SearchTable } from '../../../src/names/search/search-table.ts';

function recordOf(entities: readonly NamedEntity[]): ArrayBuffer {
  const builder = new SearchTableBuilder();
  for (const entity of entities) builder.add(entity);
  const steps = builder.finish();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const tableOf = (entities: readonly NamedEntity[]): SearchTable => SearchTable.open(recordOf(entities))!;
const entity = (id: string, names: string[], sources = 1, kind: EntityKind = 'place'): NamedEntity => ({
  id: `sm:t/${id}`,
  kind,
  sources,
  names,
});

const LEAGUE = entity('league', ['Free Press League', 'FPL'], 1, 'group');
const PRESS = entity('press', ['Press Point'], 4);
const FREE = entity('free', ['Freetown'], 2);
const REPRESS = entity('repress', ['Repress']);
const TABLE = tableOf([LEAGUE, PRESS, FREE, REPRESS]);
const ids = (typed: string, limit = 20, kinds?: readonly EntityKind[]) =>
  TABLE.find(foldName(typed), limit, kinds).map(({ id }) => id.slice('sm:t/'.length));

describe('the names of a dataset, as one types', () => {
  it.each([
    ['the beginning of a name', 'fr', ['free', 'league']],
    ['the beginning of a later word, after those that begin so', 'press', ['press', 'league']],
    ['the whole name before longer ones', 'FPL', ['league']],
    ['several words', 'press le', ['league']],
    ['what stands within a word', 'ress', []],
    ['a name and more', 'freetowns', []],
    ['nothing', '', []],
    ['no letters', ' - ', []],
  ])('%s: %s', (_, typed, found) => {
    expect(ids(typed)).toEqual(found);
  });

  it('of one kind, and no more than asked for', () => {
    expect(ids('fr', 20, ['group'])).toEqual(['league']);
    expect(ids('fr', 1)).toEqual(['free']);
  });

  it('are found in any script', () => {
    const table = tableOf([entity('k', ['کابل', 'Kābul']), entity('m', ['مستونگ'])]);
    expect(table.find(foldName('مست'), 5).map(({ id }) => id)).toEqual(['sm:t/m']);
    expect(table.find('kab', 5).map(({ id }) => id)).toEqual(['sm:t/k']);
  });

  it('of none are no table that fails', () => {
    expect(tableOf([]).find('a', 5)).toEqual([]);
  });
});

describe('a record', () => {
  const whole = recordOf([LEAGUE, PRESS]);
  it.each([
    ['nothing', new ArrayBuffer(0)],
    ['the beginning', whole.slice(0, 20)],
    ['without its end', whole.slice(0, -4)],
    ['with more at its end', new Uint8Array([...new Uint8Array(whole), 0, 0, 0, 0]).buffer],
    ['of something else', new Uint8Array(whole.byteLength).buffer],
  ])('is refused: %s', (_, record) => {
    expect(SearchTable.open(record)).toBeNull();
  });

  it('with any byte changed is read without an error', () => {
    fc.assert(
      fc.property(fc.nat(whole.byteLength - 1), fc.nat(255), (at, value) => {
        const bytes = new Uint8Array(whole.slice(0));
        bytes[at] = value;
        SearchTable.open(bytes.buffer)?.find('press', 5);
      }),
    );
  });
});

describe('what is found', () => {
  const word = fc.stringMatching(/^[abc\u00e9\u0648]{1,5}$/);
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const entities = fc
    .array(
      fc.record({
        names: fc.array(name, { maxLength: 4 }),
        sources: fc.nat(9),
        kind: fc.constantFrom(...ENTITY_KINDS),
      }),
      { maxLength: 60 },
    )
    .map((list) => list.map((one, n): NamedEntity => ({ ...one, id: `sm:t/${String(n).padStart(3, '0')}` })));

  it('is what looking at every name finds, with the same ranks', () => {
    fc.assert(
      fc.property(entities, word, (list, typed) => {
        const wanted = foldName(typed);
        const expected = list.flatMap(({ id, names, sources }) => {
          const ranks = Array.from(names, (one) => nameRank(foldName(one), wanted)).filter((r) => r !== null);
          return ranks.length === 0 ? [] : [{ id, rank: Math.min(...ranks), sources }];
        });
        expected.sort((a, b) => a.rank - b.rank || b.sources - a.sources || (a.id < b.id ? -1 : 1));
        expect(tableOf(list).find(wanted, 1000)).toEqual(expected);
      }),
    );
  });

  it('is the same where the names lie in several tables, however few are asked for', () => {
    fc.assert(
      fc.property(entities, fc.nat(60), word, fc.integer({ min: 1, max: 70 }), (list, at, typed, limit) => {
        const parts = [list.slice(0, at), list.slice(at), []].map(tableOf);
        const wanted = foldName(typed);
        expect(findInAll(parts, wanted, limit)).toEqual(tableOf(list).find(wanted, limit));
      }),
    );
  });
});
