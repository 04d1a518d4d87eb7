/**
 * ClaimReview in: a review that somebody published, as an annotation of the page where the claim was made. The rating
 * stays theirs, on a scale of its own, and says so by its scale's id.
 */
import type { ReviewedClaim, Reviews } from '../../dataset/exchange/claim-review.ts';
import type { Problem } from '../../dataset/exchange/problem.ts';
import type { Result } from '../../dataset/result.ts';
import type { Rating } from '../ratings.ts';
import { adopt, gathered, type ImportContext, type Incoming, type Incomings } from './foreign.ts';
import { instantOf, isoDateOf } from './instant.ts';

/** The scale of a rating that came from elsewhere: `imported:desk.example`. */
const IMPORTED = 'imported';

function ratingOf({ rating, url }: ReviewedClaim): Rating | null {
  if (!rating) return null;
  const { value, best, worst, explanation } = rating;
  const label =
    rating.label ??
    (value === undefined ? undefined : [value, best].filter((n) => n !== undefined).join('/'));
  if (!label) return null;
  return {
    scaleId: `${IMPORTED}:${new URL(url).hostname}`,
    stepId: label.slice(0, 400),
    label: label.slice(0, 400),
    ...(value === undefined ? {} : { value }),
    ...(best === undefined ? {} : { best }),
    ...(worst === undefined ? {} : { worst }),
    ...(explanation ? { explanation } : {}),
  };
}

function review(one: ReviewedClaim, context: ImportContext): Result<Incoming, Problem[]> {
  const { at, id, url, claim, claimant, claimDate, appearances, publisher, datePublished, title } = one;
  const [page = url, ...others] = appearances;
  const on = isoDateOf(datePublished);
  const published = instantOf(datePublished) ?? undefined;
  const created = instantOf(one.dateCreated) ?? published;
  const modified = instantOf(one.dateModified) ?? created;
  const saidOn = isoDateOf(claimDate);
  const accessed = created ?? context.now.toISOString();
  return adopt(
    {
      id: id ?? url,
      created,
      modified,
      creator: publisher?.name
        ? {
            type: 'Organization',
            name: publisher.name.slice(0, 400),
            ...(publisher.url ? { homepage: publisher.url } : {}),
          }
        : undefined,
      page: { url: page, title: appearances.length === 0 ? title : undefined, language: one.language },
      writing: {
        claim: {
          text: claim,
          ...(claimant ? { by: { name: claimant.slice(0, 400) } } : {}),
          ...(saidOn ? { on: saidOn } : {}),
        },
        rating: ratingOf(one),
        status: 'published',
        publication: { url, ...(on ? { on } : {}) },
        evidence: others.map((address) => ({ url: address, accessed, kind: 'primary' as const })),
      },
    },
    { pointer: at },
    one.left,
    context,
  );
}

/** What lacks an address or a claim is among the problems already. */
export function reviewAnnotations({ claims, problems }: Reviews, context: ImportContext): Incomings {
  const read = gathered(claims.map((one) => review(one, context)));
  return {
    incoming: read.incoming,
    problems: [...problems, ...read.problems],
    bad: problems.length + read.bad,
  };
}
