/** Reviewed claims as sources of the dataset: the review, and where the claim was made. No figure is read out of them. */
import type { SourceDocument } from '../source-document.ts';
import type { ReviewedClaim } from './claim-review.ts';
import { stableId } from './stable-id.ts';

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

/** `2026-01-03T10:00:00Z` is known to the day. */
function publishedOn(date: string | undefined): SourceDocument['publishedOn'] {
  const [day] = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?/.exec(date ?? '') ?? [];
  const precision = ({ 4: 'year', 7: 'month', 10: 'day' } as const)[day?.length ?? 0];
  return day && precision ? { date: day, precision, basis: 'metadata' } : undefined;
}

function source(
  url: string,
  {
    name,
    title,
    date,
    note,
    language,
  }: { name?: string; title?: string; date?: string; note?: string; language: string },
): SourceDocument {
  const on = publishedOn(date);
  // A short name has three characters at least.
  const called = [name, new URL(url).hostname, url].find((one) => one !== undefined && one.length > 2)!;
  return {
    id: stableId({ table: 'sources', url }),
    url,
    shortName: [called.slice(0, 70), on?.date].filter(Boolean).join(', '),
    language,
    genre: 'reference',
    rights: 'quoteOnly',
    background: true,
    ...(title ? { title: title.slice(0, 2000) } : {}),
    ...(name ? { publisher: { name: name.slice(0, 2000), basis: 'stated' as const } } : {}),
    ...(on ? { publishedOn: on } : {}),
    ...(note ? { note: note.slice(0, 2000) } : {}),
  };
}

/** Each address once; a review comes before the pages that it speaks of. */
export function reviewSources(claims: readonly ReviewedClaim[], fallback = 'en'): SourceDocument[] {
  const all = claims.flatMap(
    ({ url, claim, title, publisher, datePublished, claimant, claimDate, appearances, ...one }) => {
      const language = one.language && LANGUAGE.test(one.language) ? one.language : fallback;
      return [
        source(url, { name: publisher?.name, title, date: datePublished, note: claim, language }),
        ...appearances.map((address) => source(address, { name: claimant, date: claimDate, language })),
      ];
    },
  );
  return [...new Map(all.toReversed().map((one) => [one.id, one])).values()].toReversed();
}
