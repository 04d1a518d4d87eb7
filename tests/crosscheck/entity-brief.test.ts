import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { entityBrief as schema } from '../../src/crosscheck/brief.ts';
import { entityBrief, type EntityBriefInput } from '../../src/crosscheck/entity-brief.ts';
import { partOfChain } from '../../src/crosscheck/part-of.ts';
import { alias, byId, entity, id, relation, source } from './records.ts';

const sources = byId([
  source('a', { publishedOn: { date: '2023-03', precision: 'month', basis: 'inferred', why: 'events' } }),
  source('b', { genre: 'editorial', publishedOn: { date: '2018-07-16', precision: 'day', basis: 'stated' } }),
  source('c', { genre: 'news' }),
  source('press', { background: true, genre: 'news' }),
]);
const country = entity('country', { kind: 'place', subKind: 'country', label: { en: 'Afghanistan' } });
const province = entity('province', {
  kind: 'place',
  subKind: 'province',
  label: { en: 'Kunduz' },
  partOf: country.id,
});
const group = entity('group', {
  label: { en: 'The Group' },
  aliases: [
    alias('The Group'),
    alias('TG', { kind: 'abbreviation' }),
    alias('TG', { kind: 'abbreviation' }),
    alias('گروپ', { lang: 'ur', script: 'Arab' }),
    alias('Old Group', { kind: 'former', source: id('source', 'press') }),
    alias('Official Slur', { kind: 'pejorativeOfficial' }),
  ],
  designations: [
    {
      id: id('designation', 'un'),
      authority: 'United Nations',
      listRef: 'QDe.1',
      status: 'listed',
      from: '2011-07-29',
      source: id('source', 'press'),
    },
    {
      id: id('designation', 'lost'),
      authority: 'Somebody',
      status: 'listed',
      source: id('source', 'nowhere'),
    },
  ],
});
const ministry = entity('ministry', {
  kind: 'institution',
  subKind: 'ministry',
  label: { en: 'The Ministry' },
});
const speaker = entity('speaker', { kind: 'person', subKind: 'politician', label: { en: 'A Speaker' } });
const attack = entity('attack', {
  kind: 'event',
  subKind: 'attack',
  event: { start: '2018-07-13', placeId: province.id, type: 'attack', basis: 'stated' },
});
const entities = byId([country, province, group, ministry, speaker, attack]);

const relations = [
  relation('own-claim', { stance: 'claimed', assertedBy: group.id }),
  relation('own-denial', { stance: 'denied', assertedBy: group.id, documentId: id('source', 'b') }),
  relation('ministry-says', {
    stance: 'attributed',
    assertedBy: ministry.id,
    predicate: 'operatesIn',
    object: country.id,
  }),
  relation('speaker-says', {
    stance: 'alleged',
    assertedBy: speaker.id,
    predicate: 'operatesIn',
    object: country.id,
  }),
  relation('document-says', { stance: 'asserted', predicate: 'hostileTo', object: ministry.id }),
  relation('wish', {
    stance: 'urged',
    assertedBy: ministry.id,
    predicate: 'actsAgainst',
    object: group.id,
    subject: ministry.id,
  }),
  relation('forecast', { stance: 'predicted', predicate: 'threatens' }),
  relation('other', { subject: ministry.id, object: country.id }),
  relation('lost', { documentId: id('source', 'nowhere') }),
];

const brief = (more: Partial<EntityBriefInput> = {}) =>
  entityBrief({
    entity: group,
    relations,
    sources,
    entities,
    mentions: ['a', 'b', 'press'].map((s) => id('source', s)),
    ...more,
  });

describe('entityBrief', () => {
  test('passes the schema that carries it to the page', () => {
    expect(v.safeParse(schema, JSON.parse(JSON.stringify(brief()))).success).toBe(true);
  });

  test('own claims and denials of responsibility come first, then named bodies, at most three lines', () => {
    const { lines, moreLines } = brief();
    expect(lines.map((l) => l.statement)).toEqual([
      'Statement own-claim.',
      'Statement own-denial.',
      'Statement ministry-says.',
    ]);
    expect(lines.map((l) => l.who)).toEqual(['The Group', 'The Group', 'The Ministry']);
    expect(moreLines).toBe(2);
  });

  test('what is urged or predicted is an opinion and no line', () => {
    expect(
      brief()
        .opinions.map((l) => l.stance)
        .toSorted(),
    ).toEqual(['predicted', 'urged']);
    for (const line of brief().lines) expect(['urged', 'predicted']).not.toContain(line.stance);
  });

  test('does not depend on the order of the records', () => {
    expect(brief({ relations: relations.toReversed() })).toEqual(brief());
  });

  test('a statement or a designation whose source is not at hand is not shown', () => {
    expect(JSON.stringify(brief())).not.toContain('Statement lost');
    expect(brief().designations.map((d) => d.authority)).toEqual(['United Nations']);
  });

  test('a statement about others is left out', () => {
    const all = brief({ relations: [relations[7]!] });
    expect([...all.lines, ...all.opinions]).toEqual([]);
  });

  test('what only this page says comes last and is marked', () => {
    const { lines } = brief({ pageSourceId: id('source', 'a'), relations: relations.slice(0, 2) });
    expect(lines.map((l) => [l.statement, l.thisPage ?? false])).toEqual([
      ['Statement own-denial.', false],
      ['Statement own-claim.', true],
    ]);
  });

  test('each line carries its source, its date and what kind of text it is', () => {
    expect(brief().lines[1]).toMatchObject({
      asOf: '2018-07-16',
      source: {
        shortName: 'Source b',
        opinion: true,
        background: false,
        date: '2018-07-16',
        dateBasis: 'stated',
      },
    });
  });

  test('counts the sources that name it without background, and says that all are opinion', () => {
    expect(brief().sources).toEqual({ naming: 2, all: 3, allOpinion: true });
    expect(brief({ mentions: ['a', 'c'].map((s) => id('source', s)) }).sources.allOpinion).toBe(false);
    expect(brief({ mentions: [] }).sources).toEqual({ naming: 0, all: 3, allOpinion: false });
    expect(brief({ pageSourceId: id('source', 'b') }).sources.pageIsOne).toBe(true);
  });

  test('other names once each, the label not among them, a hostile official name apart', () => {
    expect(brief().names.map((n) => n.text)).toEqual(['گروپ', 'TG', 'Old Group']);
    expect(brief().names[2]).toMatchObject({ kind: 'former', source: 'Source press' });
    expect(brief().hostileNames.map((n) => n.text)).toEqual(['Official Slur']);
  });

  test('a place lies within its country, an event within its place', () => {
    expect(brief({ entity: province }).within).toEqual(['Afghanistan']);
    expect(brief({ entity: attack }).within).toEqual(['Kunduz', 'Afghanistan']);
    const region = entity('region', { kind: 'place', subKind: 'region', label: { en: 'A region' } });
    const inRegion = { ...country, partOf: region.id };
    const more = byId([...entities.values(), region, inRegion]);
    expect(brief({ entity: province, entities: more }).within).toEqual(['Afghanistan']);
    expect(brief({ entity: inRegion, entities: more }).within).toEqual(['A region']);
  });

  test('readings are the others that are known', () => {
    expect(brief({ readings: [group.id, province.id, 'sm:t/entity/none'] }).readings).toEqual([
      { entity: province.id, label: 'Kunduz', kind: 'place', within: ['Afghanistan'] },
    ]);
  });

  test('whom a capital stood for are those that are known', () => {
    const capital = entity('capital', {
      kind: 'place',
      subKind: 'capital',
      metonymOf: [{ entity: group.id, to: '2021-08-14' }, { entity: 'sm:t/entity/none' }],
    });
    expect(brief({ entity: capital }).standsFor).toEqual([{ entity: group.id, label: 'The Group' }]);
    expect(brief({ entity: province }).standsFor).toBeUndefined();
  });

  test('who is no public figure has no roles shown', () => {
    const role = { title: 'reporter', source: id('source', 'a') };
    const person = (publicFigure: boolean) =>
      entity('p', { kind: 'person', subKind: 'person', person: { roles: [role], publicFigure } });
    expect(brief({ entity: person(false) }).roles).toEqual([]);
    expect(brief({ entity: person(true) }).roles.map((r) => r.title)).toEqual(['reporter']);
  });
});

test('a circle of parts ends', () => {
  const [a, b] = [entity('a', { partOf: id('entity', 'b') }), entity('b', { partOf: id('entity', 'a') })];
  expect(partOfChain(a, byId([a, b])).map((e) => e.id)).toEqual([b.id]);
});
