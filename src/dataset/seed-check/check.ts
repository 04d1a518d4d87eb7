/**
 * Holds a pack against the documents that it was made from: every word that the pack points to is there, and every name
 * and number that is there has a record, or a reason why not.
 */
import type { Coverage } from '../coverage.ts';
import type { Pack } from '../pack.ts';
import { capitalGaps, ordinaryWords } from './capitals.ts';
import { countsOf, type Counted } from './counts.ts';
import { openDocuments } from './documents.ts';
import type { Explained, Gap } from './gap.ts';
import { numberGaps } from './numbers.ts';
import { occurrenceGaps, unusedGaps } from './occurrences.ts';
import { selectorGaps } from './selectors.ts';
import { coveredSpans } from './spans.ts';

export interface SeedReport {
  /** Empty where pack and documents agree. */
  gaps: Gap[];
  /** Words without a record of their own, each with what explains it. */
  explained: Explained[];
  /** One row a document, in the pack's order; `passed` counts ordinary words that open a sentence. */
  rows: { document: string; words: number; passed: number; counts: Record<Counted, number> }[];
}

const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/**
 * @param files the bytes of a folder's files by name.
 * @returns what does not fit, what is explained, and the counts per document and kind.
 */
export async function checkSeed(
  pack: Pack,
  coverage: readonly Coverage[],
  files: ReadonlyMap<string, Uint8Array>,
): Promise<SeedReport> {
  const { documents, gaps } = await openDocuments(pack, files);
  const report: SeedReport = { gaps, explained: [], rows: [] };
  gaps.push(...selectorGaps(pack, coverage, documents));
  const ordinary = ordinaryWords(documents);
  for (const doc of documents) {
    const spans = coveredSpans(pack, coverage, doc.id);
    const capitals = capitalGaps(doc, spans, ordinary);
    const numbers = numberGaps(doc, spans);
    const explained = [...capitals.explained, ...numbers.explained].sort((a, b) => a.at - b.at);
    gaps.push(...occurrenceGaps(pack, doc, spans), ...unusedGaps(pack, doc));
    gaps.push(...capitals.gaps, ...numbers.gaps);
    for (const { locator, reason } of coverage) {
      const explains = explained.some(({ at }) => locator.start <= at && at < locator.end);
      if (locator.documentId !== doc.id || explains) continue;
      const message = `"${locator.exact ?? ''}" (${reason}) explains neither a name nor a number`;
      gaps.push({ document: doc.fileName, at: locator.start, code: 'coverage', message });
    }
    report.explained.push(...explained);
    const counts = countsOf(pack, coverage, doc.id);
    report.rows.push({
      document: doc.fileName,
      words: wordCount(doc.text),
      passed: capitals.passed,
      counts,
    });
  }
  return report;
}
