import type { Pack } from '../pack.ts';
import type { PackIssue } from '../result.ts';

/**
 * A document has its hash and its date, and says why where the date is inferred; background has no text that anything
 * could be located in.
 */
export function sourceIssues({ sources }: Pick<Pack, 'sources'>): PackIssue[] {
  return sources.flatMap((source, i) => {
    const path = `sources.${i}`;
    const issues: PackIssue[] = [];
    const say = (field: string, message: string) => issues.push({ path: `${path}.${field}`, message });
    if (!source.background && !source.textSha256) say('textSha256', 'a document needs the hash of its bytes');
    if (!source.background && !source.publishedOn)
      say('publishedOn', 'a document needs a date, inferred if need be');
    if (source.publishedOn?.basis === 'inferred' && !source.publishedOn.why)
      say('publishedOn.why', 'an inferred date needs its reason');
    if (source.publisher?.basis === 'inferred' && !source.publisher.why)
      say('publisher.why', 'an inferred publisher needs its reason');
    const digits = { year: 4, month: 7, day: 10 }[source.publishedOn?.precision ?? 'day'];
    if (source.publishedOn && source.publishedOn.date.length !== digits)
      say('publishedOn.precision', 'the date is not as precise as it says');
    return issues;
  });
}
