import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { figureBrief as schema } from '../../src/crosscheck/brief.ts';
import { figureBrief, type FigureBriefInput } from '../../src/crosscheck/figure-brief.ts';
import { figureOf, type ShortFigure } from './figure-of.ts';
import { byId, claim, entity, id, source } from './records.ts';

const sources = byId([
  source('a', { publisher: { name: 'Paper A', basis: 'stated' } }),
  source('b'),
  source('report', { genre: 'report', background: true, publisherId: id('entity', 'mission') }),
]);
const pakistan = entity('pakistan', { kind: 'place', subKind: 'country', label: { en: 'Pakistan' } });
const afghanistan = entity('afghanistan', {
  kind: 'place',
  subKind: 'country',
  label: { en: 'Afghanistan' },
});
const mastung = entity('mastung', {
  kind: 'place',
  subKind: 'town',
  label: { en: 'Mastung' },
  partOf: pakistan.id,
});
const bombing = entity('bombing', {
  kind: 'event',
  subKind: 'attack',
  event: { start: '2018-07-13', placeId: mastung.id, type: 'bombing', basis: 'stated' },
});
const mission = entity('mission', { kind: 'institution', subKind: 'mission', label: { en: 'The Mission' } });
const police = entity('police', { kind: 'institution', subKind: 'police', label: { en: 'Police' } });
const entities = byId([pakistan, afghanistan, mastung, bombing, mission, police]);

const civilians = { class: 'civilians', includesPerpetrators: 'no', basis: 'stated' } as const;
const halfYear = { from: '2018-01-01', to: '2018-06-30', basis: 'stated' } as const;
const inAfghanistan = { placeId: afghanistan.id, population: civilians, counter: mission.id };
const claims = [
  claim('early', 128, { eventId: bombing.id, placeId: mastung.id, asOf: '2018-07-13', counter: police.id }),
  claim('late', 149, {
    eventId: bombing.id,
    placeId: mastung.id,
    asOf: '2018-07-16',
    counter: police.id,
    documentId: id('source', 'b'),
  }),
  claim('own', 1692, { ...inAfghanistan, period: halfYear, documentId: id('source', 'report') }),
  claim('relayed', 1692, { ...inAfghanistan, period: halfYear }),
  claim('year', 3804, { ...inAfghanistan, period: { from: '2018', to: '2018', basis: 'stated' } }),
  claim('together', 5122, { ...inAfghanistan, period: halfYear, measure: 'casualties' }),
];

const brief = (short: ShortFigure, more: Partial<FigureBriefInput> = {}) =>
  figureBrief({ key: 'k', figure: figureOf(short), claims, sources, entities, ...more });
const shown = (b: ReturnType<typeof brief>) =>
  b.groups.flatMap((g) => g.claims.map((c) => `${c.value} ${c.relation}`));
const attack = { who: 'all', place: mastung.id, when: '2018-07-13' } as const;
const halfYearHere = { who: 'civilians', place: afghanistan.id, when: '2018-01-01/2018-06-30' } as const;

const parts = (n: number) => [
  claim('all', 18, { eventId: bombing.id, placeId: mastung.id }),
  claim('p1', 13, {
    eventId: bombing.id,
    placeId: mastung.id,
    population: civilians,
    partOf: id('figure', 'all'),
  }),
  claim('p2', n, {
    eventId: bombing.id,
    population: { class: 'soldiers', includesPerpetrators: 'no', basis: 'stated' },
    partOf: id('figure', 'all'),
  }),
];

const notes = (n: number) =>
  brief({ n: 18, ...attack }, { claims: parts(n) })
    .groups.flatMap((g) => g.claims)
    .find((c) => c.claim === id('figure', 'all'))!
    .notes.map((note) => note.code);

describe('figureBrief', () => {
  test('passes the schema that carries it to the page', () => {
    expect(v.safeParse(schema, JSON.parse(JSON.stringify(brief({ n: 137, ...attack })))).success).toBe(true);
  });

  test('12 apart: by counter, in order of time, the replaced count marked and kept', () => {
    const { state, groups } = brief({ n: 137, ...attack });
    expect(state).toBe('comparable');
    expect(groups.map((g) => g.counter)).toEqual(['Police']);
    expect(groups[0]!.claims.map((c) => [c.value, c.relation, c.gap, c.superseded])).toEqual([
      [128, 'differs', 9, true],
      [149, 'differs', 12, false],
    ]);
  });

  test("the same number: the counter's own report first, the paper a repeat of it", () => {
    const { groups } = brief({ n: 1692, ...halfYearHere });
    expect(groups).toHaveLength(1);
    expect(groups[0]!.claims.map((c) => [c.claim, c.relation, c.repeatOf, c.relayedBy])).toEqual([
      [id('figure', 'own'), 'agrees', null, null],
      [id('figure', 'relayed'), 'agrees', id('figure', 'own'), 'Paper A'],
    ]);
  });

  test('near ones that are not comparable come folded with their reason', () => {
    const { notComparable } = brief({ n: 1692, ...halfYearHere });
    expect(notComparable.map((c) => [c.value, c.relation, c.reasons])).toEqual([
      [3804, 'differentPeriod', ['periodContained']],
      [5122, 'differentMeasure', ['measure']],
    ]);
  });

  test("can't tell: no date", () => {
    const b = brief({ n: 149, who: 'all', place: mastung.id });
    expect(b.state).toBe('doubt');
    expect(b.groups[0]!.claims.map((c) => [c.value, c.relation, c.reasons])).toContainEqual([
      149,
      'cannotTell',
      ['noDate'],
    ]);
  });

  test('the page that is the source is left out of its own comparisons', () => {
    expect(shown(brief({ n: 1692, ...halfYearHere }, { pageSourceId: id('source', 'a') }))).toEqual([
      '1692 agrees',
    ]);
    const alone = brief(
      { n: 128, ...attack },
      { pageSourceId: id('source', 'a'), claims: claims.slice(0, 1) },
    );
    expect([alone.state, alone.groups, alone.notComparable]).toEqual(['nothing', [], []]);
  });

  test.each<[string, ShortFigure, string | undefined]>([
    [
      'dead in a flood',
      { n: 1692, who: 'all', place: pakistan.id, when: '2022-06-01/2022-10-31' },
      'The flood killed 1,692 people.',
    ],
    ['dead in a flood, no more said', { n: 1692, who: 'all' }, 'Floods have killed 1,692 people.'],
    ['the number alone', { n: 1692 }, undefined],
    ['votes', { n: 1692, unit: 'votes', measure: 'votes', place: afghanistan.id }, undefined],
    [
      'money',
      { n: 149, unit: 'USD', kind: 'money', measure: 'aid', place: mastung.id, when: '2018-07-13' },
      undefined,
    ],
    [
      'a later attack in the same town, other number',
      { n: 5, who: 'all', place: mastung.id, when: '2023-09-29' },
      undefined,
    ],
    [
      'over three',
      { n: 3, low: 3, high: null, comparator: 'moreThan', who: 'all', place: mastung.id },
      undefined,
    ],
  ])('nothing: %s', (_, short, sentence) => {
    const b = brief(short, { sentence });
    expect([b.state, b.groups, b.notComparable]).toEqual(['nothing', [], []]);
  });

  test('the same number for another day in the same town is folded, and no match', () => {
    const b = brief({ n: 149, who: 'all', place: mastung.id, when: '2023-09-29' });
    expect(b.groups).toEqual([]);
    expect(b.notComparable.map((c) => [c.value, c.relation, c.reasons])).toEqual([
      [149, 'differentPeriod', ['laterEvent']],
    ]);
  });

  test('a claim whose source is not at hand is not shown', () => {
    expect(shown(brief({ n: 137, ...attack }, { sources: byId([source('b')]) }))).toEqual(['149 differs']);
  });

  test('does not depend on the order of the claims', () => {
    const wanted = JSON.stringify(brief({ n: 1692, ...halfYearHere }));
    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
        expect(JSON.stringify(brief({ n: 1692, ...halfYearHere }, { claims: shuffled }))).toBe(wanted);
      }),
    );
  });

  test('stays small among thousands of claims', () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      claim(`m${i}`, 100 + i, {
        eventId: bombing.id,
        placeId: mastung.id,
        counter: i % 2 ? police.id : mission.id,
      }),
    );
    const b = brief({ n: 137, ...attack }, { claims: many });
    expect(b.groups.flatMap((g) => g.claims).length).toBeLessThanOrEqual(24);
    expect(JSON.stringify(b).length).toBeLessThan(60_000);
  });

  test('says whether the parts of a claim come to it', () => {
    expect(notes(5)).toContain('partsAddUp');
    expect(notes(7)).toContain('partsDoNotAddUp');
    expect(notes(2).filter((code) => code.startsWith('parts'))).toEqual([]);
  });

  test('hands on what the text leaves open and what does not add up', () => {
    const doubts = [{ code: 'sum', others: ['x'], values: [1, 2], result: 3 }] as const;
    const b = brief({ n: 7, questions: ['whoCounted'] }, { doubts: doubts as never });
    expect([b.state, b.questions, b.doubts]).toEqual(['doubt', ['whoCounted'], doubts]);
  });
});
