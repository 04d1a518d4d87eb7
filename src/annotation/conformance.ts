/**
 * The MUST assertions of the Web Annotation Data Model (W3C Recommendation, 23 February 2017) as checks on plain
 * JSON, each with its section. They hold for any annotation, not only for ours, so that exporters and importers
 * can be measured with the same list. What cannot be seen in a record (how a client processes it) is not here.
 */
import {
  absentOr,
  allIris,
  has,
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

const SELECTORS = [
  'FragmentSelector',
  'CssSelector',
  'XPathSelector',
  'TextQuoteSelector',
  'TextPositionSelector',
  'DataPositionSelector',
  'SvgSelector',
  'RangeSelector',
];
const GROUPS = ['Choice', 'Composite', 'List', 'Independents'];

/** What kind of resource a body or a target is, by the keys that tell them apart (3.2, 4). */
type Resource = 'iri' | 'specific' | 'set' | 'textual' | 'external' | 'unknown';
function resourceOf(value: unknown): Resource {
  if (isIri(value)) return 'iri';
  if (!isObject(value)) return 'unknown';
  if (GROUPS.some((type) => includes(value['type'], type))) return 'set';
  if (has(value, 'source')) return 'specific';
  if (has(value, 'value')) return isText(value['value']) ? 'textual' : 'unknown';
  return isIri(value['id']) ? 'external' : 'unknown';
}

const objects = (record: Json, key: string): Json[] =>
  list(record[key])
    .flatMap((value) => (isObject(value) ? [value, ...list(value['items'])] : []))
    .filter(isObject);
const ofKind = (record: Json, key: string, kind: Resource): Json[] =>
  objects(record, key).filter((value) => resourceOf(value) === kind);

/** Properties that bodies and targets share, also when they describe the source of a specific resource (3.2.1, 3.3). */
const described = (record: Json, key: string): Json[] =>
  objects(record, key).flatMap((value) => [value, ...(isObject(value['source']) ? [value['source']] : [])]);

const specifics = (record: Json): Json[] => [
  ...ofKind(record, 'body', 'specific'),
  ...ofKind(record, 'target', 'specific'),
];
/** Selectors and states with all that refines them or bounds them. */
function chain(value: unknown): unknown[] {
  return list(value).flatMap((item) =>
    isObject(item)
      ? [item, ...['refinedBy', 'startSelector', 'endSelector'].flatMap((key) => chain(item[key]))]
      : [item],
  );
}
const parts = (record: Json, key: 'selector' | 'state'): unknown[] =>
  specifics(record).flatMap((resource) => chain(resource[key]));
const typed = (record: Json, key: 'selector' | 'state', ...types: string[]): Json[] =>
  parts(record, key)
    .filter(isObject)
    .filter((item) => types.includes(item['type'] as string));
const single = (value: unknown): boolean => value !== undefined && !Array.isArray(value);

const never = (key: string, kind: Resource, forbidden: string, section: string): Assertion => ({
  section,
  title: `a ${kind} ${key} has no ${forbidden}`,
  holds: (record) => ofKind(record, key, kind).every((value) => !has(value, forbidden)),
});
/** Whoever made an annotation, or something in it, is an IRI or a description with one IRI at most. */
const agentsAreOne = (record: Json): boolean =>
  ['creator', 'generator'].every((key) =>
    list(record[key]).every((agent) => isIri(agent) || (isObject(agent) && absentOr(agent, 'id', isIri))),
  );
const audienceIsPrefixed = (record: Json): boolean =>
  list(record['audience']).every(
    (one) =>
      isIri(one) ||
      (isObject(one) &&
        list(one['type']).every((type) => isText(type) && (type as string).startsWith('schema:')) &&
        Object.keys(one).every((key) => ['id', 'type'].includes(key) || key.startsWith('schema:'))),
  );

const shared = (key: 'body' | 'target'): Assertion[] => [
  {
    section: '3.2.1',
    title: `textDirection of a ${key} is ltr, rtl or auto`,
    holds: (r) =>
      described(r, key).every((d) =>
        absentOr(d, 'textDirection', (x) => ['ltr', 'rtl', 'auto'].includes(x as string)),
      ),
  },
  ...(['created', 'modified', 'generated'] as const).map((when) => ({
    section: '3.3.1',
    title: `${when} of a ${key} is one instant in UTC`,
    holds: (r: Json) => described(r, key).every((d) => absentOr(d, when, isInstant)),
  })),
  {
    section: '3.3.2',
    title: `an agent of a ${key} has at most one IRI`,
    holds: (r) => described(r, key).every(agentsAreOne),
  },
  {
    section: '3.2.7',
    title: `a set as ${key} has one type and items`,
    holds: (r) => ofKind(r, key, 'set').every(({ type, items }) => isText(type) && list(items).length > 0),
  },
  {
    section: '3.3.6',
    title: `rights of a ${key} are IRIs`,
    holds: (r) => described(r, key).every((d) => absentOr(d, 'rights', allIris)),
  },
  {
    section: '3.3.7',
    title: `canonical of a ${key} is one IRI`,
    holds: (r) => described(r, key).every((d) => absentOr(d, 'canonical', isIri)),
  },
  {
    section: '3.3.7',
    title: `via of a ${key} are IRIs`,
    holds: (r) => described(r, key).every((d) => absentOr(d, 'via', allIris)),
  },
  never(key, 'external', 'items', '3.2.7'),
  never(key, 'external', 'purpose', '3.3.5'),
  never(key, 'set', 'value', '3.2.4'),
  never(key, 'set', 'source', '4'),
  never(key, 'set', 'purpose', '3.3.5'),
  never(key, 'specific', 'items', '3.2.7'),
  never(key, 'specific', 'value', '4'),
  {
    section: '4.1',
    title: `a specific ${key} has exactly one source, an IRI or a described resource`,
    holds: (r) =>
      ofKind(r, key, 'specific').every(
        ({ source }) => isIri(source) || (isObject(source) && isIri(source['id'])),
      ),
  },
];

export const ANNOTATION_ASSERTIONS: readonly Assertion[] = [
  {
    section: '3.1',
    title: 'the context is or includes the one of the model; a single context is a string',
    holds: hasContext,
  },
  { section: '3.1', title: 'exactly one IRI identifies it', holds: (r) => isIri(r['id']) },
  { section: '3.1', title: 'its types include Annotation', holds: (r) => includes(r['type'], 'Annotation') },
  { section: '3.1', title: 'it has one target or more', holds: (r) => list(r['target']).length > 0 },
  {
    section: '3.2',
    title: 'each target is an IRI, an external resource, a set or a specific resource',
    holds: (r) =>
      list(r['target']).every((x) => ['iri', 'external', 'set', 'specific'].includes(resourceOf(x))),
  },
  {
    section: '3.2',
    title: 'each body is an IRI, an external resource, text, a set or a specific resource; none is empty',
    holds: (r) =>
      absentOr(r, 'body', (x) => list(x).length > 0 && list(x).every((b) => resourceOf(b) !== 'unknown')),
  },
  { section: '3.2.5', title: 'never body and bodyValue', holds: (r) => !has(r, 'body', 'bodyValue') },
  { section: '3.2.5', title: 'bodyValue is one string', holds: (r) => absentOr(r, 'bodyValue', isText) },
  ...['created', 'modified', 'generated'].map((when) => ({
    section: '3.3.1',
    title: `${when} is one instant in UTC`,
    holds: (r: Json) => absentOr(r, when, isInstant),
  })),
  { section: '3.3.2', title: 'an agent has at most one IRI', holds: agentsAreOne },
  {
    section: '3.3.3',
    title: 'what is said of an audience has the prefix of its vocabulary',
    holds: audienceIsPrefixed,
  },
  { section: '3.3.6', title: 'rights are IRIs', holds: (r) => absentOr(r, 'rights', allIris) },
  { section: '3.3.7', title: 'canonical is one IRI', holds: (r) => absentOr(r, 'canonical', isIri) },
  { section: '3.3.7', title: 'via are IRIs', holds: (r) => absentOr(r, 'via', allIris) },
  ...shared('body'),
  ...shared('target'),
  {
    section: '3.2.4',
    title: 'a textual body has exactly one value',
    holds: (r) => objects(r, 'body').every((b) => !includes(b['type'], 'TextualBody') || isText(b['value'])),
  },
  never('body', 'textual', 'items', '3.2.7'),
  {
    section: '3.2.4',
    title: 'no target is a textual body',
    holds: (r) => described(r, 'target').every((x) => !includes(x['type'], 'TextualBody')),
  },
  {
    section: '4.2',
    title: 'each selector is an IRI or has exactly one type of the model',
    holds: (r) =>
      parts(r, 'selector').every((x) => isIri(x) || (isObject(x) && SELECTORS.includes(x['type'] as string))),
  },
  {
    section: '4.2.1-3',
    title: 'fragment, CSS and XPath selectors have one value',
    holds: (r) =>
      typed(r, 'selector', 'FragmentSelector', 'CssSelector', 'XPathSelector').every((x) =>
        isText(x['value']),
      ),
  },
  {
    section: '4.2.1',
    title: 'a fragment conforms to one specification at most',
    holds: (r) => typed(r, 'selector', 'FragmentSelector').every((x) => absentOr(x, 'conformsTo', isIri)),
  },
  {
    section: '4.2.4',
    title: 'a text quote has one exact and at most one prefix and suffix',
    holds: (r) =>
      typed(r, 'selector', 'TextQuoteSelector').every(
        (x) => isText(x['exact']) && absentOr(x, 'prefix', isText) && absentOr(x, 'suffix', isText),
      ),
  },
  {
    section: '4.2.5-6',
    title: 'a position has one start and one end, neither negative',
    holds: (r) =>
      typed(r, 'selector', 'TextPositionSelector', 'DataPositionSelector').every(
        (x) => isCount(x['start']) && isCount(x['end']),
      ),
  },
  {
    section: '4.2.7',
    title: 'an SVG selector has a value or an id',
    holds: (r) => typed(r, 'selector', 'SvgSelector').every((x) => isText(x['value']) || isIri(x['id'])),
  },
  {
    section: '4.2.8',
    title: 'a range has one start and one end selector',
    holds: (r) =>
      typed(r, 'selector', 'RangeSelector').every(
        (x) => single(x['startSelector']) && single(x['endSelector']),
      ),
  },
  {
    section: '4.3',
    title: 'each state is an IRI, a TimeState or an HttpRequestState',
    holds: (r) =>
      parts(r, 'state').every(
        (x) => isIri(x) || (isObject(x) && ['TimeState', 'HttpRequestState'].includes(x['type'] as string)),
      ),
  },
  {
    section: '4.3.1',
    title: 'a time state has source dates or a start with an end, as instants in UTC',
    holds: (r) =>
      typed(r, 'state', 'TimeState').every((x) =>
        has(x, 'sourceDate')
          ? !has(x, 'sourceDateStart') && !has(x, 'sourceDateEnd') && list(x['sourceDate']).every(isInstant)
          : isInstant(x['sourceDateStart']) && isInstant(x['sourceDateEnd']),
      ),
  },
  {
    section: '4.3.2',
    title: 'a request state has one value',
    holds: (r) => typed(r, 'state', 'HttpRequestState').every((x) => isText(x['value'])),
  },
  {
    section: '4.4',
    title: 'a style class needs a style sheet',
    holds: (r) => specifics(r).every((x) => !has(x, 'styleClass')) || single(r['stylesheet']),
  },
  {
    section: '4.4',
    title: 'a style sheet that has a type is a CssStylesheet',
    holds: (r) =>
      absentOr(
        r,
        'stylesheet',
        (x) => isIri(x) || (isObject(x) && absentOr(x, 'type', (t) => t === 'CssStylesheet')),
      ),
  },
];
