/** Numbers in digits and in words, and "a soldier", which is one: whether each has a record. */
import type { Explained, Gap, SeedDocument } from './gap.ts';
import { holding, type CoveredSpan } from './spans.ts';
import { NUMBER_WORDS, PERSON_NOUNS } from './words.ts';

const DIGITS = String.raw`\d+(?:[.,]\d+)*`;
const WORDS = `(?:${NUMBER_WORDS.join('|')})`;
const ONE_PERSON = String.raw`an?(?:\s+[\p{L}-]+){0,3}?\s+(?:${PERSON_NOUNS.join('|')})`;
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${DIGITS}|${WORDS}(?![\\p{L}\\p{N}])|${ONE_PERSON}(?![\\p{L}\\p{N}]))`,
  'giu',
);

/** The numbers of a document that are neither a figure of the pack nor explained. */
export function numberGaps(
  doc: SeedDocument,
  spans: readonly CoveredSpan[],
): { gaps: Gap[]; explained: Explained[] } {
  const { fileName, text } = doc;
  const gaps: Gap[] = [];
  const explained: Explained[] = [];
  for (const { index, 0: words } of text.matchAll(NUMBER)) {
    const by = holding(spans, index, index + words.length);
    if (by.some((span) => span.by === 'figure')) continue;
    // A name may have a number in it; a description explains one no more than it explains a name.
    const why = by.find((span) => span.by === 'coverage') ?? by.find((span) => span.by === 'name');
    if (why) explained.push({ document: fileName, at: index, words, by: `${why.by}: ${why.record}` });
    else
      gaps.push({
        document: fileName,
        at: index,
        code: 'number',
        message: `"${words}" is a number that no record covers`,
      });
  }
  return { gaps, explained };
}
