/** Makes an annotation from what an editor holds, and a new wording of one that exists. */
import type { Annotation, Body, Creator, EvidenceItem, Motivation } from './annotation.ts';
import { ANNO_CONTEXT, OWN_CONTEXT } from './annotation.ts';
import type { Rating } from './ratings.ts';
import { MAX_AFFIX, MAX_QUOTE, type Selectors } from './selector.ts';

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

/** What a person writes. `records` are ids of the dataset that the passage is about. */
export interface Writing {
  /** Markdown as typed; blank for none. */
  note: string;
  rating: Rating | null;
  records: string[];
  evidence: EvidenceItem[];
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
 */
export function buildAnnotation(
  passage: Passage,
  writing: Writing,
  { id, now, version, creator }: Provenance,
): Annotation {
  const instant = now.toISOString();
  return {
    '@context': [ANNO_CONTEXT, { ...OWN_CONTEXT }],
    id,
    type: 'Annotation',
    ...written(writing),
    created: instant,
    modified: instant,
    ...(creator ? { creator } : {}),
    generator: { type: 'Software', name: 'Sourcemark', 'sm:version': version },
    target: {
      type: 'SpecificResource',
      source: iri(passage.url),
      ...(passage.exact ? { selector: selectorsOf(passage) } : {}),
      state: { type: 'TimeState', sourceDate: instant },
      'sm:page': {
        title: passage.title.slice(0, 1000),
        ...(passage.canonicalUrl ? { canonicalUrl: iri(passage.canonicalUrl) } : {}),
        ...(passage.language ? { language: passage.language } : {}),
        ...(passage.published ? { published: passage.published } : {}),
      },
    },
    corrections: [],
    status: 'draft',
  };
}

/**
 * The same annotation with another writing. Id, creation date, target and creator stay; bodies that no editor field
 * stands for (tags, questions) stay as well. A rating that was published and is changed leaves a correction.
 */
export function reviseAnnotation(before: Annotation, writing: Writing, now: Date, why = ''): Annotation {
  const { body: _body, 'sm:rating': oldRating, ...rest } = before;
  const kept = (before.body ?? []).filter(
    (item) => item.type === 'TextualBody' && item.purpose !== 'commenting' && item.purpose !== 'assessing',
  );
  const fresh = written(writing, kept);
  const changed = before.status === 'published' && oldRating?.label !== writing.rating?.label;
  const at = now.toISOString();
  return {
    ...rest,
    ...fresh,
    modified: at,
    corrections: changed
      ? [
          ...before.corrections,
          {
            at,
            field: 'rating',
            from: oldRating?.label ?? '',
            to: writing.rating?.label ?? '',
            why: why.trim() || '-',
          },
        ]
      : before.corrections,
  };
}

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

/** Everything of an annotation that follows from its writing; an empty body is left out, not written. */
function written(
  { note, rating, records, evidence }: Writing,
  kept: Body[] = [],
): Pick<Annotation, 'motivation' | 'body' | 'sm:rating' | 'evidence'> {
  const body: Body[] = [...kept];
  const motivation: Motivation[] = [];
  if (note.trim()) {
    motivation.push('commenting');
    body.push({ type: 'TextualBody', value: note, format: 'text/markdown', purpose: 'commenting' });
  }
  if (rating) {
    motivation.push('assessing');
    body.push({ type: 'TextualBody', value: rating.label, format: 'text/plain', purpose: 'assessing' });
  }
  for (const record of new Set(records)) {
    body.push({ type: 'SpecificResource', source: record, purpose: 'identifying' });
  }
  if (records.length > 0) motivation.push('identifying');
  if (evidence.length > 0) motivation.push('linking');
  return {
    motivation: motivation.length > 0 ? motivation : ['highlighting'],
    ...(body.length > 0 ? { body } : {}),
    ...(rating ? { 'sm:rating': rating } : {}),
    evidence,
  };
}
