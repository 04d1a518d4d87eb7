/**
 * An annotation as ClaimReview (schema.org), which search engines and fact-check aggregators read. Only what others can
 * read already is one: rated, published, with the address and the organisation.
 * `{"@type": "ClaimReview", "url": "https://desk.example/a", "claimReviewed": "The blast killed 12 people.", ...}`
 */
import type { Result } from '../../dataset/result.ts';
import { escapedMarks } from '../../text/isolate.ts';
import type { Annotation } from '../annotation.ts';
import { exportAnnotation } from '../export-json-ld.ts';
import { claimOf, quoteOf } from '../read.ts';

export const MISSING = ['claim', 'rating', 'published', 'address', 'organisation'] as const;
export type Missing = (typeof MISSING)[number];

/** Who publishes the review: the desk. */
export interface Organisation {
  name: string;
  url?: string;
}

const organisationOf = ({ creator }: Annotation, desk: Organisation | null): Organisation | null =>
  creator?.type === 'Organization'
    ? { name: creator.name, ...(creator.homepage ? { url: creator.homepage } : {}) }
    : desk && { name: desk.name, ...(desk.url ? { url: desk.url } : {}) };

/** What is reviewed: the claim, or else the passage; undefined where both are blank, as nobody would read them. */
const reviewedOf = (annotation: Annotation): string | undefined =>
  [claimOf(annotation)?.text, quoteOf(annotation)?.exact].find((text) => text?.trim());

/** What a review still lacks, in the order in which one would fill it in. */
export function missingFor(annotation: Annotation, desk: Organisation | null): Missing[] {
  const lacks: Record<Missing, boolean> = {
    claim: reviewedOf(annotation) === undefined,
    rating: annotation['sm:rating'] === undefined,
    published: annotation.status !== 'published',
    address: annotation['sm:publication'] === undefined,
    organisation: organisationOf(annotation, desk) === null,
  };
  return MISSING.filter((one) => lacks[one]);
}

/** Fields without a value are left out. */
const filled = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** `@id` is the annotation's own, so that it finds itself again. Errors: what it lacks. */
export function claimReview(
  stored: Annotation,
  desk: Organisation | null = null,
): Result<Record<string, unknown>, Missing[]> {
  const missing = missingFor(stored, desk);
  if (missing.length > 0) return { ok: false, error: missing };
  const annotation = exportAnnotation(stored);
  const { 'sm:rating': rating, 'sm:publication': publication, target, corrections } = annotation;
  const claim = claimOf(annotation);
  const { name, url } = organisationOf(annotation, desk)!;
  return {
    ok: true,
    value: filled({
      '@type': 'ClaimReview',
      '@id': annotation.id,
      url: publication!.url,
      datePublished: publication!.on,
      dateCreated: annotation.created,
      dateModified: annotation.modified,
      claimReviewed: reviewedOf(annotation),
      author: filled({ '@type': 'Organization', name, url }),
      itemReviewed: filled({
        '@type': 'Claim',
        author: claim?.by && { '@type': 'Thing', name: claim.by.name },
        datePublished: claim?.on,
        appearance: filled({
          '@type': 'WebPage',
          url: target.source,
          name: target['sm:page'].title || undefined,
          datePublished: target['sm:page'].published,
        }),
      }),
      reviewRating: filled({
        '@type': 'Rating',
        alternateName: rating!.label,
        ratingValue: rating!.value,
        bestRating: rating!.best,
        worstRating: rating!.worst,
        ratingExplanation: rating!.explanation,
      }),
      correction:
        corrections.length === 0
          ? undefined
          : corrections.map(({ at, field, from, to, why }) => ({
              '@type': 'CorrectionComment',
              text: `${field}: ${from} -> ${to}${why ? ` (${why})` : ''}`,
              datePublished: at,
            })),
    }),
  };
}

export interface ReviewExport {
  /** The text of a file that may be put into a page's `<script type="application/ld+json">`. */
  text: string;
  count: number;
  /** What could not be one, and what it lacks. */
  left: { id: string; missing: Missing[] }[];
}

/** One review as an object, several as a graph. */
export function claimReviews(annotations: readonly Annotation[], desk: Organisation | null): ReviewExport {
  const reviews: Record<string, unknown>[] = [];
  const left: ReviewExport['left'] = [];
  for (const annotation of annotations) {
    const made = claimReview(annotation, desk);
    if (made.ok) reviews.push(made.value);
    else left.push({ id: annotation.id, missing: made.error });
  }
  const whole =
    reviews.length === 1
      ? { '@context': 'https://schema.org', ...reviews[0] }
      : { '@context': 'https://schema.org', '@graph': reviews };
  // No `</script>` ends the script that it stands in, and no `<!--` changes how it is read.
  const text = escapedMarks(JSON.stringify(whole, null, 2)).replaceAll('<', '\\u003c');
  return { text: `${text}\n`, count: reviews.length, left };
}
