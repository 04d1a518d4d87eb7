import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  draftOfFigure,
  draftOfRelation,
  emptyFigure,
  emptyRelation,
  entityOf,
  figureOf,
  relationOf,
  type FigureDraft,
  type RelationDraft,
} from '../../src/dataset/claim-draft.ts';
import { COMPARATORS } from '../../src/dataset/vocabulary.ts';
import { figure, relation } from '../extension/store/fixtures.ts';

const ID = 'urn:uuid:00000000-0000-4000-8000-000000000001';
const DOCUMENT = 'sm:seed/source/one';
const typedFigure = (more: Partial<FigureDraft> = {}): FigureDraft => ({
  ...emptyFigure,
  documentId: DOCUMENT,
  textAsWritten: 'forty lamps',
  statement: 'Forty people are said to have been killed.',
  value: '40',
  start: '10',
  end: '21',
  ...more,
});
const made = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const fieldsOf = (result: { ok: boolean; error?: unknown }): string[] =>
  ((result.error ?? []) as { pointer?: string }[]).map(({ pointer = '' }) => pointer.split('/').at(-1)!);

describe('a figure as typed', () => {
  it.each([
    ['exactly', { comparator: 'exact' }, { value: 40, low: 40, high: 40 }],
    ['at least', { comparator: 'atLeast' }, { value: 40, low: 40, high: null }],
    ['more than', { comparator: 'moreThan' }, { low: 40, lowOpen: true, high: null }],
    ['at most', { comparator: 'atMost' }, { low: null, high: 40 }],
    ['less than', { comparator: 'lessThan' }, { low: null, high: 40, highOpen: true }],
    ['between', { comparator: 'between', upTo: '60' }, { low: 40, high: 60 }],
    ['a vague word', { comparator: 'vague', value: '' }, { vague: true, low: null, high: null }],
    ['with marks between thousands', { value: '1,692' }, { value: 1692 }],
    [
      'of somebody',
      { population: 'civilians' },
      { population: { class: 'civilians', includesPerpetrators: 'unknown', basis: 'stated' } },
    ],
    [
      'in a period',
      { from: '2018-01', to: '2018-06' },
      { period: { basis: 'stated', from: '2018-01', to: '2018-06' } },
    ],
  ] as const)('%s', (_, more, wanted) =>
    expect(made(figureOf(typedFigure(more), ID, null))).toMatchObject(wanted),
  );

  it.each([
    ['nothing that is said of it', { statement: ' ' }, 'statement'],
    ['no number', { value: 'forty' }, 'value'],
    ['no source', { documentId: '' }, 'documentId'],
    ['a range upside down', { comparator: 'between', value: '60', upTo: '40' }, 'high'],
    ['a date in words', { from: 'last year' }, 'from'],
    ['a share of nothing', { kind: 'percentShare', unit: 'percent' }, 'denominator'],
    ['a place that ends before it begins', { start: '21', end: '10' }, 'locator'],
  ] as const)('with %s is not saved, and the field is named', (_, more, field) =>
    expect(fieldsOf(figureOf(typedFigure(more), ID, null))).toContain(field),
  );

  it('leaves of a record what was not typed, and takes away what was emptied', () => {
    const before = figure(ID, DOCUMENT, { note: 'kept', placeId: 'sm:seed/place/a', questions: ['Which?'] });
    const after = made(figureOf({ ...draftOfFigure(before), placeId: '' }, ID, before));
    const { placeId: _, ...rest } = before;
    expect(after).toEqual({ stance: 'asserted', ...rest });
  });

  it('keeps an interval that was widened by hand while its numbers stay', () => {
    const about = { ...figure(ID, DOCUMENT), comparator: 'about' as const, value: 100, low: 90, high: 110 };
    expect(made(figureOf(draftOfFigure(about), ID, about))).toMatchObject({ low: 90, high: 110 });
    expect(made(figureOf({ ...draftOfFigure(about), value: '200' }, ID, about))).toMatchObject({ low: 200 });
  });

  it('is a record or a list of what is open, whatever is typed, and never throws', () => {
    const any = fc.record({
      value: fc.string({ maxLength: 8 }),
      upTo: fc.string({ maxLength: 8 }),
      start: fc.string({ maxLength: 4 }),
      from: fc.string({ maxLength: 10 }),
      comparator: fc.constantFrom(...COMPARATORS),
    });
    fc.assert(
      fc.property(any, (more) => {
        const result = figureOf(typedFigure(more), ID, null);
        if (result.ok) expect(result.value.id).toBe(ID);
        else expect(result.error.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a relation as typed', () => {
  const typed = (more: Partial<RelationDraft> = {}): RelationDraft => ({
    ...emptyRelation,
    documentId: DOCUMENT,
    statement: 'The one is said to be allied with the other.',
    subject: 'sm:seed/group/a',
    predicate: 'alliedWith',
    object: 'sm:seed/group/b',
    start: '3',
    end: '9',
    ...more,
  });
  it('is one, and comes back the same', () => {
    const record = relation(ID, 'sm:seed/group/a', 'sm:seed/group/b', DOCUMENT);
    expect(made(relationOf(draftOfRelation(record), ID, record))).toEqual(record);
  });
  it.each([
    ['to itself', { object: 'sm:seed/group/a' }, 'object'],
    ['without a place in its source', { start: '' }, 'locator'],
    ['claimed by nobody', { stance: 'claimed' }, 'assertedBy'],
    ['asserted by somebody else', { assertedBy: 'sm:seed/group/b' }, 'stance'],
  ] as const)('%s is not saved', (_, more, field) =>
    expect(fieldsOf(relationOf(typed(more), ID, null))).toContain(field),
  );
  it('moves its place, and forgets the words that stood at the old one', () => {
    const record = relation(ID, 'sm:seed/group/a', 'sm:seed/group/b', DOCUMENT);
    record.locator.exact = 'allied';
    expect(made(relationOf({ ...draftOfRelation(record), start: '4' }, ID, record)).locator).toEqual({
      documentId: DOCUMENT,
      start: 4,
      end: 9,
    });
  });
});

describe('a new entity', () => {
  const typed = {
    label: ' Well  Union ',
    kind: 'group',
    subKind: 'party',
    description: 'A union.',
    source: DOCUMENT,
    role: '',
  } as const;
  it('is called by its label', () => {
    const { label, aliases } = made(entityOf(typed, ID));
    expect(label.en).toBe('Well Union');
    expect(aliases.map(({ text, script }) => [text, script])).toEqual([['Well Union', 'Latn']]);
  });
  it.each([
    ['without a source', { source: '' }, 'source'],
    ['without a description', { description: '' }, 'description'],
    ['a person without a public role', { kind: 'person', subKind: 'official' }, 'person'],
  ] as const)('%s is not saved', (_, more, field) =>
    expect(fieldsOf(entityOf({ ...typed, ...more }, ID))).toContain(field),
  );
  it('a person has the role from the source', () =>
    expect(
      made(entityOf({ ...typed, kind: 'person', subKind: 'official', role: 'mayor' }, ID)).person,
    ).toEqual({ roles: [{ title: 'mayor', source: DOCUMENT }], publicFigure: true }));
});
