import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { violations } from '../../src/annotation/assertion.ts';
import { buildAnnotation, reviseAnnotation } from '../../src/annotation/build.ts';
import {
  COLLECTION_ASSERTIONS,
  LONE_PAGE_ASSERTIONS,
  PAGE_ASSERTIONS,
} from '../../src/annotation/conformance-collection.ts';
import { ANNOTATION_ASSERTIONS } from '../../src/annotation/conformance.ts';
import { exportAnnotation } from '../../src/annotation/export-json-ld.ts';
import { passage, provenance, writing } from './arbitrary.ts';

const broken = (record: unknown) => violations(record, ANNOTATION_ASSERTIONS);

describe('every annotation keeps to the model', () => {
  it('as built, as revised, as exported', () => {
    fc.assert(
      fc.property(passage, writing, writing, provenance, (where, first, second, who) => {
        const made = buildAnnotation(where, first, who);
        expect(broken(made)).toEqual([]);
        const revised = reviseAnnotation(made, second, who.now);
        expect(broken(JSON.parse(JSON.stringify(exportAnnotation(revised))))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const minimal = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'http://example.org/anno1',
  type: 'Annotation',
  target: 'http://example.com/page1',
};
const quote = { type: 'TextQuoteSelector', exact: 'anotation' };
const on = (selector: unknown) => ({ ...minimal, target: { source: 'http://example.com/p', selector } });
const state = (value: unknown) => ({ ...minimal, target: { source: 'http://example.com/p', state: value } });

describe('the assertions accept what others write', () => {
  it.each<[string, object]>([
    ['the smallest annotation', minimal],
    [
      'two types and a body by address',
      { ...minimal, type: ['Annotation', 'x:Y'], body: 'http://example.org/p' },
    ],
    ['a string body', { ...minimal, bodyValue: 'Comment text' }],
    [
      'a choice of bodies',
      { ...minimal, body: { type: 'Choice', items: [{ type: 'TextualBody', value: 'a' }] } },
    ],
    ['a refined selector', on({ type: 'FragmentSelector', value: 'p1', refinedBy: quote })],
    [
      'a range',
      on({
        type: 'RangeSelector',
        startSelector: { type: 'XPathSelector', value: '//p' },
        endSelector: { type: 'XPathSelector', value: '//q' },
      }),
    ],
    ['a selector by address', on('http://example.org/selector1')],
    [
      'a described source',
      { ...minimal, target: { source: { id: 'http://example.com/p', textDirection: 'rtl' } } },
    ],
    [
      'a span of time',
      state({
        type: 'TimeState',
        sourceDateStart: '2015-07-20T00:00:00Z',
        sourceDateEnd: '2015-07-21T00:00:00Z',
      }),
    ],
  ])('%s', (_, record) => {
    expect(broken(record)).toEqual([]);
  });
});

describe('each assertion can be broken', () => {
  const cases: [string, string, unknown][] = [
    ['3.1', 'no context', { ...minimal, '@context': undefined }],
    ['3.1', 'another context', { ...minimal, '@context': 'http://schema.org' }],
    ['3.1', 'a single context in a list', { ...minimal, '@context': [minimal['@context']] }],
    ['3.1', 'an id that is no IRI', { ...minimal, id: '0c2f1fc0-6c1e-4c52' }],
    ['3.1', 'two ids', { ...minimal, id: ['http://a.example/1', 'http://a.example/2'] }],
    ['3.1', 'another type', { ...minimal, type: 'Note' }],
    ['3.1', 'no target', { ...minimal, target: undefined }],
    ['3.1', 'an empty list of targets', { ...minimal, target: [] }],
    ['3.2', 'a target that is nothing', { ...minimal, target: { note: 1 } }],
    ['3.2', 'an empty list of bodies', { ...minimal, body: [] }],
    ['3.2', 'a body of plain words', { ...minimal, body: 'a comment' }],
    ['3.2.5', 'body and bodyValue', { ...minimal, body: 'http://a.example/', bodyValue: 'x' }],
    ['3.2.5', 'two bodyValues', { ...minimal, bodyValue: ['a', 'b'] }],
    ['3.3.1', 'a local time', { ...minimal, created: '2026-11-22T09:30:00+05:00' }],
    ['3.3.1', 'a thirteenth month', { ...minimal, modified: '2026-13-22T09:30:00Z' }],
    ['3.3.1', 'two dates', { ...minimal, generated: ['2026-11-22T09:30:00Z', '2026-11-23T09:30:00Z'] }],
    ['3.3.2', 'an agent with a name for an IRI', { ...minimal, creator: { id: 'A. Checker' } }],
    ['3.3.2', 'an agent with two IRIs', { ...minimal, creator: { id: ['x:1', 'x:2'] } }],
    [
      '3.3.2',
      'a body whose maker has no IRI but words',
      { ...minimal, body: { type: 'TextualBody', value: 'x', creator: { id: 'A. Checker' } } },
    ],
    ['3.3.3', 'an audience without prefix', { ...minimal, audience: { id: 'x:1', type: 'Audience' } }],
    ['3.3.3', 'an audience with a bare key', { ...minimal, audience: { 'schema:geo': 'x:2', age: 7 } }],
    ['3.3.6', 'rights in words', { ...minimal, rights: 'all reserved' }],
    ['3.3.7', 'two canonical IRIs', { ...minimal, canonical: ['http://a.example/', 'http://b.example/'] }],
    ['3.3.7', 'via in words', { ...minimal, via: 'a friend' }],
    ['3.2.7', 'a choice of nothing', { ...minimal, body: { type: 'Choice', items: [] } }],
    ['3.2.7', 'text with items', { ...minimal, body: { type: 'TextualBody', value: 'x', items: [] } }],
    ['3.2.4', 'text without value', { ...minimal, body: { type: 'TextualBody', id: 'http://a.example/' } }],
    ['3.2.4', 'text as target', { ...minimal, target: { type: 'TextualBody', id: 'http://a.example/' } }],
    ['4.2', 'a selector of no known type', on({ type: 'PageSelector' })],
    ['4.2', 'a selector of two types', on({ type: ['TextQuoteSelector', 'x:Y'], exact: 'a' })],
    ['4.2.1-3', 'a fragment without value', on({ type: 'FragmentSelector' })],
    [
      '4.2.1',
      'a fragment of two specifications',
      on({ type: 'FragmentSelector', value: 'p', conformsTo: ['x:1', 'x:2'] }),
    ],
    ['4.2.4', 'a quote without words', on({ type: 'TextQuoteSelector', prefix: 'a' })],
    ['4.2.4', 'a quote with two prefixes', on({ ...quote, prefix: ['a', 'b'] })],
    ['4.2.5-6', 'a position without end', on({ type: 'TextPositionSelector', start: 1 })],
    ['4.2.5-6', 'a negative position', on({ type: 'TextPositionSelector', start: -1, end: 2 })],
    ['4.2.7', 'an empty SVG selector', on({ type: 'SvgSelector' })],
    ['4.2.8', 'a range with one end', on({ type: 'RangeSelector', startSelector: quote })],
    [
      '4.2.4',
      'a broken quote inside a range',
      on({ type: 'RangeSelector', startSelector: quote, endSelector: { type: 'TextQuoteSelector' } }),
    ],
    ['4.3', 'a state of no known type', state({ type: 'WeatherState' })],
    ['4.3.1', 'a time without date', state({ type: 'TimeState' })],
    ['4.3.1', 'a start without end', state({ type: 'TimeState', sourceDateStart: '2015-07-20T00:00:00Z' })],
    [
      '4.3.1',
      'a day and an end',
      state({
        type: 'TimeState',
        sourceDate: '2015-07-20T00:00:00Z',
        sourceDateEnd: '2015-07-21T00:00:00Z',
      }),
    ],
    ['4.3.2', 'a request without value', state({ type: 'HttpRequestState' })],
    [
      '4.4',
      'a style class without sheet',
      { ...minimal, target: { source: 'http://a.example/', styleClass: 'red' } },
    ],
    ['4.4', 'a style sheet of another type', { ...minimal, stylesheet: { id: 'x:1', type: 'Sheet' } }],
  ];

  const page = { id: 'http://a.example/' };
  const part = { source: page.id };
  const choice = { type: 'Choice', items: ['x:1'] };
  const resources: [string, string, object][] = [
    ['3.2.1', 'another direction', { ...page, textDirection: 'up' }],
    ['3.3.1', 'no day of making', { ...page, created: 'today' }],
    ['3.3.1', 'two days of change', { ...page, modified: ['2026-11-22T09:30:00Z', '2026-11-23T09:30:00Z'] }],
    ['3.3.1', 'a day alone', { ...page, generated: '2026-11-22' }],
    ['3.3.2', 'a maker whose IRI is a name', { ...page, creator: { id: 'A. Checker' } }],
    ['3.3.6', 'rights in words', { ...page, rights: 'mine' }],
    ['3.3.7', 'two canonical IRIs', { source: { ...page, canonical: ['x:1', 'x:2'] } }],
    ['3.3.7', 'via in words', { ...page, via: 'a friend' }],
    ['3.2.7', 'a page with items', { ...page, items: [] }],
    ['3.3.5', 'a page with a purpose', { ...page, purpose: 'tagging' }],
    ['3.2.7', 'a set of two types', { ...choice, type: ['Choice', 'x:Y'] }],
    ['3.2.4', 'a set with a value', { ...choice, value: 'x' }],
    ['4', 'a set with a source', { ...choice, source: 'x:1' }],
    ['3.3.5', 'a set with a purpose', { ...choice, purpose: 'tagging' }],
    ['3.2.7', 'a part with items', { ...part, items: [] }],
    ['4', 'a part with a value', { ...part, value: 'x' }],
    ['4.1', 'a part of two pages', { source: ['http://a.example/', 'http://b.example/'] }],
  ];
  for (const key of ['body', 'target'])
    for (const [section, what, resource] of resources)
      cases.push([section, `${what} as ${key}`, { ...minimal, [key]: resource }]);

  it.each(cases)('%s: %s', (section, _, record) => {
    expect(broken(JSON.parse(JSON.stringify(record))).map((line) => line.split(':')[0])).toContain(section);
  });

  it('and each has such a case', () => {
    const found = new Set(cases.flatMap(([, , record]) => broken(JSON.parse(JSON.stringify(record)))));
    const lines = ANNOTATION_ASSERTIONS.map(({ section, title }) => `${section}: ${title}`);
    expect(lines.filter((line) => !found.has(line))).toEqual([]);
  });

  it('what is no object at all', () => {
    expect(broken(null)).toEqual(['not an object']);
    expect(broken([minimal])).toEqual(['not an object']);
  });
});

describe('collections and pages', () => {
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'http://example.org/collection1',
    type: 'AnnotationCollection',
    label: 'Two annotations',
    total: 2,
    first: 'http://example.org/page1',
  };
  const page = { id: 'http://example.org/page1', type: 'AnnotationPage', startIndex: 0, items: [minimal] };

  it('that keep to the model', () => {
    expect(violations(collection, COLLECTION_ASSERTIONS)).toEqual([]);
    expect(violations({ ...collection, total: 0, first: undefined }, COLLECTION_ASSERTIONS)).toEqual([]);
    expect(violations(page, PAGE_ASSERTIONS)).toEqual([]);
  });

  it.each<[string, object]>([
    ['no first page', { first: undefined }],
    ['a label of another kind', { label: [{ en: 'Two' }] }],
    ['a total below zero', { total: -1 }],
    ['no type', { type: 'Collection' }],
    ['a last page in words', { last: 'the last one' }],
    ['no context', { '@context': undefined }],
    [
      'a first page of one, and no next one',
      { first: { id: 'x:1', type: 'AnnotationPage', items: ['x:2'] } },
    ],
  ])('a collection with %s', (_, change) => {
    expect(
      violations(JSON.parse(JSON.stringify({ ...collection, ...change })), COLLECTION_ASSERTIONS),
    ).toHaveLength(1);
  });

  it.each<[string, object]>([
    ['no items', { items: [] }],
    ['items that are no annotations', { items: [{ type: 'Note' }] }],
    ['a next page in words', { next: 'two' }],
    ['a negative start', { startIndex: -1 }],
    ['a part of nothing', { partOf: {} }],
  ])('a page with %s', (_, change) => {
    expect(violations({ ...page, ...change }, PAGE_ASSERTIONS)).toHaveLength(1);
  });

  it('a page in a file of its own needs a context', () => {
    expect(violations(page, LONE_PAGE_ASSERTIONS)).toHaveLength(1);
    expect(violations({ ...page, '@context': minimal['@context'] }, LONE_PAGE_ASSERTIONS)).toEqual([]);
  });
});
