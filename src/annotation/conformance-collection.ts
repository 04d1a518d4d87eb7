/** The MUST assertions on annotation collections and their pages (model, 5). */
import {
  absentOr,
  allIris,
  hasContext,
  includes,
  isCount,
  isInstant,
  isIri,
  isObject,
  isText,
  list,
  type Assertion,
  type Json,
} from './assertion.ts';

const listed = (type: string, section: string): Assertion[] => [
  { section, title: 'exactly one IRI identifies it', holds: (r) => isIri(r['id']) },
  { section, title: `its types include ${type}`, holds: (r) => includes(r['type'], type) },
  ...['created', 'modified'].map((when) => ({
    section: '3.3.1',
    title: `${when} is one instant in UTC`,
    holds: (r: Json) => absentOr(r, when, isInstant),
  })),
  { section: '3.3.6', title: 'rights are IRIs', holds: (r) => absentOr(r, 'rights', allIris) },
];

export const COLLECTION_ASSERTIONS: readonly Assertion[] = [
  ...listed('AnnotationCollection', '5.1'),
  {
    section: '5.1',
    title: 'the context is or includes the one of the model',
    holds: hasContext,
  },
  { section: '5.1', title: 'labels are strings', holds: (r) => list(r['label']).every(isText) },
  { section: '5.1', title: 'total is no negative integer', holds: (r) => absentOr(r, 'total', isCount) },
  {
    section: '5.1',
    title: 'a collection of one or more has a first page',
    holds: (r) => !(Number(r['total']) > 0) || isIri(r['first']) || isObject(r['first']),
  },
  { section: '5.1', title: 'the last page is one IRI', holds: (r) => absentOr(r, 'last', isIri) },
  {
    section: '5.2',
    title: 'a first page that does not hold all of it names the next one',
    holds: ({ total, first }) =>
      !isObject(first) || list(first['items']).length >= Number(total ?? 0) || isIri(first['next']),
  },
];

/** A page that is embedded in its collection needs no context of its own; see `LONE_PAGE_ASSERTIONS`. */
export const PAGE_ASSERTIONS: readonly Assertion[] = [
  ...listed('AnnotationPage', '5.2'),
  {
    section: '5.2',
    title: 'items are one annotation or more',
    holds: (r) =>
      Array.isArray(r['items']) &&
      r['items'].length > 0 &&
      r['items'].every((x) => isIri(x) || (isObject(x) && includes(x['type'], 'Annotation'))),
  },
  {
    section: '5.2',
    title: 'startIndex is no negative integer',
    holds: (r) => absentOr(r, 'startIndex', isCount),
  },
  ...['next', 'prev'].map((key) => ({
    section: '5.2',
    title: `${key} is one IRI`,
    holds: (r: Json) => absentOr(r, key, isIri),
  })),
  {
    section: '5.2',
    title: 'it is part of one collection',
    holds: (r) => absentOr(r, 'partOf', (x) => isIri(x) || (isObject(x) && isIri(x['id']))),
  },
];

/** A page in a file of its own. */
export const LONE_PAGE_ASSERTIONS: readonly Assertion[] = [
  ...PAGE_ASSERTIONS,
  { section: '5.2', title: 'the context is or includes the one of the model', holds: hasContext },
];
