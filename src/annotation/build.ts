/** Makes an annotation from what an editor holds, and a new wording of one that exists. */
import { ANNO_CONTEXT, OWN_CONTEXT, type Annotation, type Creator } from './annotation.ts';
import { composed } from './compose.ts';
import { correctionsOf } from './corrections.ts';
import { MAX_AFFIX, MAX_QUOTE, type Selectors } from './selector.ts';
import { BLANK_WRITING, type Writing } from './writing.ts';

/** A passage of a page: quote, context and UTF-16 offsets (half open) into the page's collected text. */
export interface Passage {
  url: string;
  canonicalUrl: string | null;
  title: string;
  language: string | null;
  published: string | null;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

export interface Provenance {
  /** `urn:uuid:...`, new for every annotation and kept for ever. */
  id: string;
  now: Date;
  version: string;
  creator?: Creator;
}

/**
 * A new annotation. The caller checks it against the schema before it is stored: a page may have given a passage
 * that is empty or too long.
 * @param writing what is not given is blank
 */
export function buildAnnotation(
  passage: Passage,
  writing: Partial<Writing>,
  { id, now, version, creator }: Provenance,
): Annotation {
  const instant = now.toISOString();
  return {
    '@context': [ANNO_CONTEXT, { ...OWN_CONTEXT }],
    id,
    type: 'Annotation',
    ...composed({ ...BLANK_WRITING, ...writing }),
    created: instant,
    modified: instant,
    ...(creator ? { creator } : {}),
    generator: { type: 'Software', name: 'Sourcemark', 'sm:version': version },
    target: {
      type: 'SpecificResource',
      source: iri(passage.url),
      ...(passage.exact ? { selector: selectorsOf(passage) } : {}),
      state: stateOf(instant, writing.archived),
      'sm:page': {
        title: passage.title.slice(0, 1000),
        ...(passage.canonicalUrl ? { canonicalUrl: iri(passage.canonicalUrl) } : {}),
        ...(passage.language ? { language: passage.language } : {}),
        ...(passage.published ? { published: passage.published } : {}),
      },
    },
    corrections: [],
  };
}

/**
 * The same annotation with another writing. Id, creation date, passage and creator stay. What others had published of it
 * and is changed leaves a correction with the old value.
 * @param why said beside each correction; blank where nothing is said
 */
export function reviseAnnotation(before: Annotation, writing: Writing, now: Date, why = ''): Annotation {
  const {
    body: _body,
    'sm:rating': _rating,
    'sm:publication': _publication,
    '@context': _context,
    target,
    ...rest
  } = before;
  const at = now.toISOString();
  return {
    '@context': [ANNO_CONTEXT, { ...OWN_CONTEXT }],
    ...rest,
    ...composed(writing, before),
    target: { ...target, state: stateOf(target.state.sourceDate, writing.archived) },
    modified: at,
    corrections: [...before.corrections, ...correctionsOf(before, writing, at, why.trim())],
  };
}

const stateOf = (sourceDate: string, cached: string | null | undefined): Annotation['target']['state'] => ({
  type: 'TimeState',
  sourceDate,
  ...(cached ? { cached } : {}),
});

/** Browsers leave some characters in an address that an IRI must not hold (RFC 3987, 2.2). */
const iri = (address: string): string => address.replace(/[\s<>"{}|\\^`]/g, encodeURIComponent);

function selectorsOf({ exact, prefix, suffix, start, end }: Passage): Selectors {
  const quote = {
    type: 'TextQuoteSelector' as const,
    exact: exact.slice(0, MAX_QUOTE),
    prefix: prefix.slice(-MAX_AFFIX),
    suffix: suffix.slice(0, MAX_AFFIX),
  };
  return start < end
    ? [quote, { type: 'TextPositionSelector' as const, start, end, 'sm:unit': 'utf16' as const }]
    : [quote];
}
